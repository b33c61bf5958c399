package norma.report;

import java.util.ArrayList;
import java.util.List;
import norma.measure.Measure;
import norma.measure.Stretch;

/** The paragraph on output and on the rhythm of the month. */
final class WorkParagraph {
  private static final int MONTH = 30;

  private final Story story;

  WorkParagraph(Story story) {
    this.story = story;
  }

  String text() {
    List<String> sentences = new ArrayList<>();
    double all = story.mean(Measure.OUTPUT_PER_MAN_SHIFT);
    story.turn().ifPresent(turn -> compared(turn, sentences));
    if (sentences.isEmpty() && Double.isFinite(all)) {
      sentences.add("A man-shift brought " + Words.number(all) + " " + story.trade().unit() + ".");
    }
    rhythm(sentences);
    return String.join(" ", sentences);
  }

  private void rhythm(List<String> sentences) {
    int turn = story.turn().orElse(story.days());
    double before = story.mean(Measure.STORMING_INDEX, new Stretch(0, turn));
    double after = story.mean(Measure.STORMING_INDEX, story.since(turn));
    double all = story.mean(Measure.STORMING_INDEX);
    String third = "A working day of a month's last third brought ";
    if (Double.isFinite(before) && Double.isFinite(after)) {
      sentences.add(
          third
              + "%s as much as one of its first third before %s, and %s after it."
                  .formatted(times(before), story.date(turn), times(after)));
    } else if (Double.isFinite(all)) {
      sentences.add(third + times(all) + " as much as one of its first third.");
    }
  }

  /** Nothing where there was no reading before or since. */
  private void compared(int turn, List<String> sentences) {
    Stretch half = story.before(turn, Story.HALF_YEAR);
    Stretch last = story.before(story.days(), 3 * MONTH).within(story.since(turn));
    double before = story.mean(Measure.OUTPUT_PER_MAN_SHIFT, half);
    double end = story.mean(Measure.OUTPUT_PER_MAN_SHIFT, last);
    if (!(before > 0) || !Double.isFinite(end)) {
      return;
    }
    sentences.add(
        "In the %s before %s a man-shift brought %s %s, helpers counted."
            .formatted(
                Story.halfYear(half),
                story.date(turn),
                Words.number(before),
                story.trade().unit()));
    double best = before;
    int bestDay = -1;
    for (int day = turn; day + MONTH <= story.days(); day++) {
      double mean = story.mean(Measure.OUTPUT_PER_MAN_SHIFT, Stretch.from(day, MONTH));
      if (mean > best) {
        best = mean;
        bestDay = day + MONTH / 2;
      }
    }
    String when = Words.last(last.days());
    String change = against(end, before);
    sentences.add(
        story.since(turn).days() < MONTH
            ? "%s it brought %s.".formatted(Words.capital(when), change)
            : bestDay < 0
                ? "No later month brought more; %s %s.".formatted(when, change)
                : "In the best thirty days, around %s, it brought %s, %s %s."
                    .formatted(story.date(bestDay), against(best, before), when, change));
  }

  private static String against(double value, double before) {
    double change = value / before - 1;
    return Math.abs(change) < 0.005
        ? "the same"
        : Words.percent(Math.abs(change)) + (change > 0 ? " more" : " less");
  }

  private static String times(double index) {
    return String.format(java.util.Locale.ROOT, "%.2f times", index);
  }
}
