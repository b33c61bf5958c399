package norma.report;

import java.util.ArrayList;
import java.util.List;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;

/** The paragraph on foremen: what they hid, and what became of them. */
final class Foremen {
  private final Story story;

  Foremen(Story story) {
    this.story = story;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    String shop = story.trade().shop();
    int most = story.peakMonth(Measure.OBSTRUCTING_SHOPS);
    double share = most < 0 ? 0 : story.on(Measure.OBSTRUCTING_SHOPS, most);
    if (share >= 0.005) {
      sentences.add(
          "At most %s of the %s obstructed in a month: their favourites were favoured on paper only."
              .formatted(Words.percent(share), Words.plural(shop)));
    }
    int found = story.all(Kind.OBSTRUCTION).size();
    if (found > 0) {
      sentences.add(
          "It was found out %s, in %s."
              .formatted(Words.times(found), Words.count(story.shops(Kind.OBSTRUCTION), shop)));
    }
    if (share < 0.005 && found == 0) {
      sentences.add("No " + shop + " was seen to obstruct.");
    }
    padding(sentences);
    List<Event> removals = story.all(Kind.REMOVAL);
    int accused = story.all(Kind.ACCUSATION).size();
    if (accused == 0 && removals.isEmpty()) {
      sentences.add("No foreman was accused or removed.");
    } else if (removals.isEmpty()) {
      sentences.add(
          Words.capital(Words.count(accused, "accusation")) + " of sabotage led to no removal.");
    } else {
      String accusations =
          accused > 0 ? "After " + Words.count(accused, "accusation") + " of sabotage " : "";
      sentences.add(
          Words.capital(
              accusations
                  + Words.count(removals.size(), "foreman")
                  + (removals.size() == 1 ? " was removed." : " were removed.")));
      sentences.add(first(removals.get(0)));
    }
    return String.join(" ", sentences);
  }

  private String first(Event removal) {
    String who =
        removal.foreman().isEmpty() ? "The first" : "The first, " + removal.foreman() + ",";
    String charge =
        story.all(Kind.ACCUSATION).stream()
            .filter(a -> removal.causes().contains(a.id()))
            .findFirst()
            .map(Foremen::charge)
            .orElse("");
    return who + " lost " + story.shop(removal) + " on " + story.date(removal) + charge + ".";
  }

  private static String charge(Event accusation) {
    List<String> parts = new ArrayList<>();
    Sentences.quantity(accusation, "shortfall")
        .ifPresent(
            s -> {
              if (s > 0.005) {
                parts.add("a pledge missed by " + Words.percent(s) + Sentences.plan(accusation));
              }
            });
    double found = Sentences.quantity(accusation, "obstructions_found").orElse(0);
    if (found > 0) {
      parts.add(Words.count(Math.round(found), "obstructed shift") + " found out");
    }
    if (Sentences.quantity(accusation, "padding_found").orElse(0) > 0) {
      parts.add("a padded report");
    }
    return parts.isEmpty() ? "" : ", blamed for " + Words.list(parts);
  }

  private void padding(List<String> sentences) {
    int most = story.peakMonth(Measure.PADDED_SHARE);
    double share = most < 0 ? 0 : story.on(Measure.PADDED_SHARE, most);
    if (share < 0.0005) {
      return;
    }
    int audits = story.all(Kind.AUDIT).size();
    sentences.add(
        "In the worst month, %s, %s of the reported output had never been made; %s."
            .formatted(
                story.month(most),
                Words.percent(share),
                audits == 0 ? "no audit found it" : "audits found padding " + Words.times(audits)));
  }
}
