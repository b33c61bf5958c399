package norma.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import norma.measure.History;
import norma.measure.LinkCourse;
import norma.measure.Scope;

/** The paragraph on what industries take from each other: who ran short of what, and waited. */
final class ShortagesParagraph {
  private static final int MOST_NAMED = 4;

  private final History history;
  private final Map<Scope, Story> stories;

  ShortagesParagraph(History history, Map<Scope, Story> stories) {
    this.history = history;
    this.stories = stories;
  }

  /** Empty where no industry lives on another. */
  String text() {
    List<LinkCourse> links = LinkCourse.of(history);
    if (links.isEmpty()) {
      return "";
    }
    List<LinkCourse> scarce =
        links.stream()
            .filter(link -> link.daysShort() > 0)
            .sorted(
                Comparator.comparingDouble((LinkCourse link) -> -link.hoursAMan(history))
                    .thenComparingInt(link -> -link.daysShort()))
            .toList();
    if (scarce.isEmpty()) {
      return "No industry ran short of what it takes from another.";
    }
    List<String> parts = new ArrayList<>();
    for (LinkCourse link : scarce.subList(0, Math.min(MOST_NAMED, scarce.size()))) {
      double hours = link.hoursAMan(history);
      String waited = parts.isEmpty() ? " waited for it by a man" : "";
      parts.add(
          "%s of %s (%s, %s h%s)"
              .formatted(
                  name(link.to()),
                  name(link.from()),
                  Words.count(link.daysShort(), "day"),
                  Words.number(hours),
                  waited));
    }
    int less = scarce.size() - parts.size();
    if (less > 0) {
      parts.add("less at " + Words.count(less, "link") + " more");
    }
    long consumers = scarce.stream().map(LinkCourse::to).distinct().count();
    int never = links.size() - scarce.size();
    return "%s ran short of what %s from others: %s.%s"
        .formatted(
            Words.capital(Words.count(consumers, "industry")),
            consumers == 1 ? "it takes" : "they take",
            Words.list(parts),
            never == 0 ? "" : " " + Words.capital(Words.count(never, "link")) + " never did.");
  }

  private String name(String industry) {
    return stories.get(new Scope(industry, -1)).name();
  }
}
