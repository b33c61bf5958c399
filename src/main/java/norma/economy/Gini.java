package norma.economy;

import java.util.Arrays;

/** Inequality. */
public final class Gini {
  private Gini() {}

  /**
   * Gini coefficient, 0 where all are equal, towards 1 where one has all.
   *
   * <p>Gini = mean deprivation / mean, where a man's deprivation is the mean over all men of
   * (theirs - his)₊. Source: Yitzhaki (1979).
   *
   * @param values at least one, none negative; is sorted
   * @return 0 where all values are 0
   */
  public static double of(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum == 0 ? 0 : meanDeprivation(values) * values.length / sum;
  }

  /** The same of the first so many values, which are in ascending order. */
  static double ofSorted(double[] values, int n) {
    double sum = 0;
    for (int i = 0; i < n; i++) {
      sum += values[i];
    }
    return sum == 0 ? 0 : meanDeprivation(values, n) * n / sum;
  }

  /**
   * Mean over men of the mean over all men of (theirs - his)₊.
   *
   * @param values at least one; is sorted
   */
  public static double meanDeprivation(double[] values) {
    Arrays.sort(values);
    return meanDeprivation(values, values.length);
  }

  private static double meanDeprivation(double[] sorted, int n) {
    double weighted = 0;
    for (int i = 0; i < n; i++) {
      weighted += (2.0 * i - n + 1) * sorted[i];
    }
    return Math.max(0, weighted / ((double) n * n)); // equal men can sum to a hair below
  }
}
