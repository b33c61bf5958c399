package norma.report;

import static norma.report.Sentences.quantity;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.Measure;

/**
 * The paragraphs that set the industries of an economy side by side: titles, norms, pay, output and
 * resentment. Output is compared with the industry's own before: trades have no unit in common.
 */
final class TradesParagraph {
  private static final int QUARTER = 91;
  private static final int MONTH = 30;

  private final List<Story> stories;
  private final OptionalInt turn;

  /**
   * The paragraphs on an economy.
   *
   * @param turn day that parts before from after; empty where there is none
   */
  TradesParagraph(Collection<Story> stories, OptionalInt turn) {
    this.stories = List.copyOf(stories);
    this.turn = turn;
  }

  /** An industry and a figure of it. */
  private record Placed(Story story, double value) {
    String name() {
      return story.name();
    }
  }

  /** Industries that have the figure, the highest first. */
  private List<Placed> placed(ToDoubleFunction<Story> figure) {
    return stories.stream()
        .map(story -> new Placed(story, figure.applyAsDouble(story)))
        .filter(placed -> Double.isFinite(placed.value()))
        .sorted(Comparator.comparingDouble(Placed::value).reversed())
        .toList();
  }

  String titlesAndNorms() {
    List<String> sentences = new ArrayList<>();
    titles(sentences);
    norms(sentences);
    return String.join(" ", sentences);
  }

  private void titles(List<String> sentences) {
    List<Placed> held = placed(story -> story.last(Measure.TITLED_SHARE));
    if (stories.stream().allMatch(story -> story.first(Kind.TITLE).isEmpty())) {
      sentences.add("No title was given.");
    } else if (!held.isEmpty()) {
      List<String> parts = new ArrayList<>();
      for (Placed one : held) {
        String men = parts.isEmpty() ? " of the men in " : " in ";
        parts.add(Words.percent(one.value()) + men + one.name());
      }
      sentences.add("At the end the title was held by " + Words.list(parts) + ".");
    }
  }

  private void norms(List<String> sentences) {
    List<Story> raised =
        stories.stream()
            .filter(story -> story.first(Kind.NORM_REVISION).isPresent())
            .sorted(
                Comparator.comparingInt(
                    story -> story.first(Kind.NORM_REVISION).map(Event::id).orElseThrow()))
            .toList();
    if (raised.isEmpty()) {
      sentences.add("Norms were not revised in any industry.");
      return;
    }
    List<String> parts = new ArrayList<>();
    for (Story story : raised) {
      List<Event> revisions = story.all(Kind.NORM_REVISION);
      double level = 1;
      for (Event revision : revisions) {
        level *= 1 + quantity(revision, "rise").orElse(0);
      }
      String times = revisions.size() == 1 ? "" : " in " + Words.count(revisions.size(), "step");
      parts.add(
          "%s by %s%s, from %s"
              .formatted(
                  story.name(), Words.percent(level - 1), times, story.date(revisions.get(0))));
    }
    List<String> others =
        stories.stream()
            .filter(story -> !raised.contains(story))
            .map(story -> story.name())
            .toList();
    String same = others.isEmpty() ? "" : "; they stayed in " + Words.list(others);
    sentences.add("Norms were raised in " + String.join("; in ", parts) + same + ".");
  }

  String workAndFeelings() {
    List<String> sentences = new ArrayList<>();
    turn.ifPresent(
        day -> {
          List<Placed> changes =
              placed(
                  story ->
                      story.mean(
                                  Measure.OUTPUT_PER_MAN_SHIFT,
                                  story.before(story.days(), QUARTER).within(story.since(day)))
                              / story.mean(
                                  Measure.OUTPUT_PER_MAN_SHIFT, story.before(day, Story.HALF_YEAR))
                          - 1);
          if (changes.size() > 1) {
            Story any = stories.get(0);
            int last = any.before(any.days(), QUARTER).within(any.since(day)).days();
            sentences.add(
                "Against the %s before %s, a man-shift of the last %s brought %s in %s and %s in %s."
                    .formatted(
                        Story.halfYear(any.before(day, Story.HALF_YEAR)),
                        any.date(day),
                        Words.span(last),
                        change(highest(changes).value()),
                        highest(changes).name(),
                        change(lowest(changes).value()),
                        lowest(changes).name()));
          }
        });
    int all = stories.get(0).days();
    String lately =
        all > Story.HALF_YEAR
            ? "in the last half year"
            : Words.last(Math.min(all, Story.HALF_YEAR));
    extremes(
        placed(story -> story.mean(Measure.PAY, story.before(story.days(), Story.HALF_YEAR))),
        "Pay was highest in %s, %s roubles a shift " + lately + ", and lowest in %s, %s.",
        sentences);
    extremes(
        placed(story -> story.mean(Measure.RESENTMENT_OTHERS, story.before(story.days(), MONTH))),
        "Resentment of men not favoured, a figure without a unit, was highest in %s, %s in the last"
            + " month, and lowest in %s, %s.",
        sentences);
    acts(sentences);
    return String.join(" ", sentences);
  }

  private static Placed highest(List<Placed> placed) {
    return placed.get(0);
  }

  private static Placed lowest(List<Placed> placed) {
    return placed.get(placed.size() - 1);
  }

  private static String change(double share) {
    return Math.abs(share) < 0.005
        ? "as much"
        : Words.percent(Math.abs(share)) + (share < 0 ? " less" : " more");
  }

  private static void extremes(List<Placed> placed, String sentence, List<String> sentences) {
    if (placed.size() > 1) {
      sentences.add(
          sentence.formatted(
              highest(placed).name(),
              Words.number(highest(placed).value()),
              lowest(placed).name(),
              Words.number(lowest(placed).value())));
    }
  }

  private void acts(List<String> sentences) {
    int acts = stories.stream().mapToInt(story -> story.all(Kind.INCIDENT).size()).sum();
    int removed = stories.stream().mapToInt(story -> story.all(Kind.REMOVAL).size()).sum();
    List<Placed> most = placed(story -> story.all(Kind.INCIDENT).size());
    String text =
        acts == 0 ? "Nobody acted on resentment" : "Men acted on resentment " + Words.times(acts);
    if (most.size() > 1 && most.get(0).value() > most.get(1).value()) {
      text += acts == 1 ? ", in " : ", most often in ";
      text += most.get(0).name();
    }
    sentences.add(
        text
            + "; "
            + (removed == 0
                ? "no foreman was removed."
                : Words.count(removed, "foreman")
                    + (removed == 1 ? " was" : " were")
                    + " removed."));
  }
}
