package norma.report;

import java.util.ArrayList;
import java.util.List;
import norma.measure.Measure;

/** The paragraph on output and on the rhythm of the month. */
final class Work {
  private static final int MONTH = 30;

  private final Story story;

  Work(Story story) {
    this.story = story;
  }

  String text() {
    List<String> said = new ArrayList<>();
    double all = story.mean(Measure.OUTPUT_PER_MAN_SHIFT);
    if (story.turn().isPresent()) {
      compared(story.turn().getAsInt(), said);
    } else if (Double.isFinite(all)) {
      said.add("A man-shift brought " + Words.number(all) + " " + story.trade().unit() + ".");
    }
    int turn = story.turn().orElse(story.days());
    double storming = story.mean(Measure.STORMING_INDEX, 0, turn);
    double after = story.mean(Measure.STORMING_INDEX, turn, story.days());
    String third = "A working day of a month's last third brought ";
    if (Double.isFinite(storming) && Double.isFinite(after)) {
      said.add(
          third
              + "%s as much as one of its first third before that date, and %s after it."
                  .formatted(times(storming), times(after)));
    } else if (Double.isFinite(storming)) {
      said.add(third + times(storming) + " as much as one of its first third.");
    }
    return String.join(" ", said);
  }

  private void compared(int turn, List<String> said) {
    double before = story.mean(Measure.OUTPUT_PER_MAN_SHIFT, turn - Story.HALF_YEAR, turn);
    if (!(before > 0)) {
      return;
    }
    said.add(
        "In %s a man-shift brought %s %s, helpers counted."
            .formatted(story.before(turn), Words.number(before), story.trade().unit()));
    double best = before;
    int bestDay = -1;
    for (int day = turn; day + MONTH <= story.days(); day++) {
      double mean = story.mean(Measure.OUTPUT_PER_MAN_SHIFT, day, day + MONTH);
      if (mean > best) {
        best = mean;
        bestDay = day + MONTH / 2;
      }
    }
    int last = Math.max(turn, story.days() - 3 * MONTH);
    double end = story.mean(Measure.OUTPUT_PER_MAN_SHIFT, last, story.days());
    if (!Double.isFinite(end)) {
      return;
    }
    String late = "in the last " + Words.span(story.days() - last) + " " + against(end, before);
    said.add(
        bestDay < 0
            ? "No later month brought more; " + late + "."
            : "In the best thirty days, around %s, it brought %s, %s."
                .formatted(story.date(bestDay), against(best, before), late));
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
