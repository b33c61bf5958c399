package norma.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;

/** The paragraph on resentment and what men did out of it. */
final class Feelings {
  private static final int MONTH = 30;
  private static final int AFTER = 120;

  private final Story story;

  Feelings(Story story) {
    this.story = story;
  }

  String text() {
    List<String> said = new ArrayList<>();
    Optional<Event> revision = story.first(Kind.NORM_REVISION);
    int split = revision.map(Event::day).orElse(story.days());
    int turn = story.turn().orElse(Math.min(story.days(), MONTH));
    double start = story.mean(Measure.RESENTMENT_OTHERS, turn - MONTH, turn);
    if (Double.isFinite(start)) {
      said.add(
          "Resentment of men not favoured, a figure without a unit, stood at %s in the %s %s."
              .formatted(
                  Words.number(start),
                  Words.span(Math.min(turn, MONTH)),
                  story.turn().isPresent() ? "before " + story.date(turn) : "at the start"));
    }
    double others = story.mean(Measure.RESENTMENT_OTHERS, split - MONTH, split);
    double favoured = story.mean(Measure.RESENTMENT_FAVOURED, split - MONTH, split);
    if (Double.isFinite(others)) {
      String when =
          revision.isPresent() ? "In the month before the new norms" : "In the last month";
      said.add(
          when
              + (said.isEmpty() ? " mean resentment of men not favoured was " : " it was ")
              + Words.number(others)
              + (Double.isFinite(favoured)
                  ? " and " + Words.number(favoured) + " among the favoured."
                  : "."));
    }
    if (revision.isPresent() && split + 1 < story.days()) {
      int to = Math.min(story.days(), split + AFTER);
      double later = story.mean(Measure.RESENTMENT_OTHERS, to - MONTH, to);
      double favouredLater = story.mean(Measure.RESENTMENT_FAVOURED, to - MONTH, to);
      if (Double.isFinite(later)) {
        said.add(
            Words.capital(Words.span(to - split))
                + " after them it was "
                + Words.number(later)
                + (Double.isFinite(favouredLater)
                    ? " and " + Words.number(favouredLater) + "."
                    : "."));
      }
    }
    acts(said, revision.isPresent() ? split : -1);
    return String.join(" ", said);
  }

  private void acts(List<String> said, int split) {
    List<Event> acts = story.all(Kind.INCIDENT);
    if (acts.isEmpty()) {
      said.add("Nobody acted on it.");
      return;
    }
    Map<String, Integer> kinds = new LinkedHashMap<>();
    for (String kind : List.of("abuse", "refusal", "damage", "blow")) {
      kinds.put(kind, 0);
    }
    acts.forEach(e -> kinds.merge(e.text(), 1, Integer::sum));
    List<String> parts = new ArrayList<>();
    kinds.forEach(
        (kind, n) -> {
          if (n > 0) {
            parts.add(named(kind, n));
          }
        });
    String of = acts.size() == 1 ? "" : ": " + Words.list(parts);
    said.add("Men acted on it " + Words.times(acts.size()) + of + ".");
    if (split > 0) {
      double before = story.mean(Measure.INCIDENT_RATE, story.turn().orElse(0), split);
      double after = story.mean(Measure.INCIDENT_RATE, split, story.days());
      if (Double.isFinite(before) && Double.isFinite(after)) {
        said.add(
            "For a thousand men that makes %s a year before the new norms and %s after them."
                .formatted(Words.number(before), Words.number(after)));
      }
    }
  }

  private static String named(String kind, int n) {
    return switch (kind) {
      case "abuse" -> Words.count(n) + " of abuse";
      case "refusal" -> Words.count(n, "refusal") + " to help";
      case "damage" -> Words.count(n, "case") + " of damaged tools";
      case "blow" -> Words.count(n, "blow");
      default -> Words.count(n) + " of other kinds";
    };
  }
}
