package norma.experiment.statistics;

import java.util.Arrays;

/**
 * How values of several runs lie; missing ones (NaN) are left out, and without any all is NaN.
 *
 * @param n values that are there
 * @param mean their mean
 * @param p10 lowest decile
 * @param median the median
 * @param p90 highest decile
 */
public record Spread(int n, double mean, double p10, double median, double p90) {

  /** Spread of values in any order. */
  public static Spread of(double[] values) {
    double[] sorted = Arrays.stream(values).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return new Spread(
        sorted.length,
        Arrays.stream(sorted).average().orElse(Double.NaN),
        quantile(sorted, 0.1),
        quantile(sorted, 0.5),
        quantile(sorted, 0.9));
  }

  /**
   * Quantile by linear interpolation between the order statistics, position share · (n - 1).
   *
   * <p>Source: Hyndman and Fan (1996), type 7.
   */
  static double quantile(double[] sorted, double share) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    double position = share * (sorted.length - 1);
    int low = (int) position;
    int high = Math.min(low + 1, sorted.length - 1);
    // Between equal values, infinite ones included, there is nothing to interpolate.
    return sorted[low] == sorted[high]
        ? sorted[low]
        : sorted[low] + (position - low) * (sorted[high] - sorted[low]);
  }
}
