package norma.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;
import norma.measure.Stretch;

/** The paragraph on resentment and what men did out of it. */
final class FeelingsParagraph {
  private static final int MONTH = 30;
  private static final int AFTER = 120;

  private final Story story;

  FeelingsParagraph(Story story) {
    this.story = story;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    Optional<Event> revision = story.first(Kind.NORM_REVISION);
    int split = revision.map(Event::day).orElse(story.days());
    Stretch start =
        story.turn().isPresent()
            ? story.before(story.turn().getAsInt(), MONTH)
            : story.from(0, MONTH);
    double atStart = story.mean(Measure.RESENTMENT_OTHERS, start);
    if (Double.isFinite(atStart)) {
      sentences.add(
          "Resentment of men not favoured, a figure without a unit, stood at %s in the %s %s."
              .formatted(
                  Words.number(atStart),
                  Words.span(start.days()),
                  story.turn().isPresent()
                      ? "before " + story.date(story.turn().getAsInt())
                      : "at the start"));
    }
    Stretch before = story.before(split, MONTH);
    double others = story.mean(Measure.RESENTMENT_OTHERS, before);
    double favoured = story.mean(Measure.RESENTMENT_FAVOURED, before);
    if (Double.isFinite(others)) {
      boolean shorter = before.days() < MONTH;
      String span = shorter ? Words.span(before.days()) : "month";
      String last = shorter ? Words.capital(Words.last(before.days())) : "In the last month";
      String when = revision.isPresent() ? "In the " + span + " before " + norms() : last;
      sentences.add(
          when
              + (sentences.isEmpty() ? " mean resentment of men not favoured was " : " it was ")
              + Words.number(others)
              + (Double.isFinite(favoured)
                  ? " and " + Words.number(favoured) + " among the favoured."
                  : "."));
    }
    if (revision.isPresent()) {
      later(split, sentences);
    }
    acts(sentences, revision.isPresent() ? split : -1);
    return String.join(" ", sentences);
  }

  /** How it stood some months after the new norms, or at the end where that comes first. */
  private void later(int split, List<String> sentences) {
    Stretch since = story.from(split, AFTER);
    Stretch last = story.before(since.to(), MONTH).within(since);
    double others = story.mean(Measure.RESENTMENT_OTHERS, last);
    double favoured = story.mean(Measure.RESENTMENT_FAVOURED, last);
    if (since.days() > 1 && Double.isFinite(others)) {
      sentences.add(
          Words.capital(Words.span(since.days()))
              + (sentences.isEmpty()
                  ? " after " + norms() + " mean resentment of men not favoured was "
                  : " after them it was ")
              + Words.number(others)
              + (Double.isFinite(favoured) ? " and " + Words.number(favoured) + "." : "."));
    }
  }

  private String norms() {
    return story.all(Kind.NORM_REVISION).size() > 1 ? "the first new norms" : "the new norms";
  }

  private void acts(List<String> sentences, int split) {
    List<Event> acts = story.all(Kind.INCIDENT);
    String what = sentences.isEmpty() ? "resentment" : "it";
    if (acts.isEmpty()) {
      sentences.add("Nobody acted on " + what + ".");
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
    sentences.add("Men acted on " + what + " " + Words.times(acts.size()) + of + ".");
    if (split > 0) {
      // From the turn on, which makes the two alike but for the norms; it may come after them.
      int turn = story.turn().orElse(0);
      double before =
          story.mean(Measure.INCIDENT_RATE, new Stretch(turn < split ? turn : 0, split));
      double after = story.mean(Measure.INCIDENT_RATE, story.since(split));
      if (Double.isFinite(before) && Double.isFinite(after)) {
        sentences.add(
            "For a thousand men that makes %s a year before %s and %s after them."
                .formatted(Words.number(before), norms(), Words.number(after)));
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
