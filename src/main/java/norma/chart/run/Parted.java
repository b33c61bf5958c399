package norma.chart.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/**
 * A branch from the day before it parts from the run; what they share is drawn once.
 *
 * @param run the run
 * @param branch the branch
 */
record Parted(Source run, Source branch) implements Source {
  @Override
  public List<LocalDate> dates() {
    return branch.dates();
  }

  @Override
  public double[] values(Layer layer, int quantity) {
    double[] one = run.values(layer, quantity);
    double[] other = branch.values(layer, quantity).clone();
    int same = 0;
    while (same < other.length
        && same < one.length
        && Double.compare(one[same], other[same]) == 0) {
      same++;
    }
    // Where the run is behind, nothing is known of what they share.
    int hidden = same == other.length || same == one.length ? other.length : Math.max(0, same - 1);
    Arrays.fill(other, 0, hidden, Double.NaN);
    return other;
  }
}
