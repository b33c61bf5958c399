package norma.experiment.statistics;

import org.apache.commons.math3.distribution.TDistribution;

/**
 * The mean difference between two variants that met the same seeds, with its interval.
 *
 * <pre>d_i = b_i - a_i,  mean ± t((1 + level) / 2, n - 1) · s / √n</pre>
 *
 * <p>The level is 0.95 unless another is asked for.
 *
 * <p>Pairs in which a value is missing (NaN) are left out. With fewer than two pairs there is no
 * interval. Source: Student (1908); Law (2015), Simulation Modeling and Analysis, section 10.2.
 *
 * @param mean mean of b - a, NaN without a pair
 * @param low lower end of the interval, NaN with fewer than two pairs
 * @param high upper end
 * @param n pairs with both values
 */
public record Paired(double mean, double low, double high, int n) {
  private static final double CONFIDENCE = 0.95;

  /**
   * Difference of the second from the first.
   *
   * @param a values of the first variant, seed by seed
   * @param b values of the second variant for the same seeds, in the same order
   */
  public static Paired difference(double[] a, double[] b) {
    return difference(a, b, CONFIDENCE);
  }

  /**
   * The same with an interval of another level.
   *
   * @param level how often such intervals hold the true difference, above 0 and below 1
   */
  public static Paired difference(double[] a, double[] b, double level) {
    if (a.length != b.length) {
      throw new IllegalArgumentException(
          "pairs need as many values on both sides, found " + a.length + " and " + b.length);
    }
    int n = 0;
    double mean = 0;
    double squares = 0;
    for (int i = 0; i < a.length; i++) {
      double d = b[i] - a[i];
      if (!Double.isNaN(d)) {
        // Welford (1962): no cancellation between large sums.
        n++;
        double before = d - mean;
        mean += before / n;
        squares += before * (d - mean);
      }
    }
    if (n < 2) {
      return new Paired(n == 0 ? Double.NaN : mean, Double.NaN, Double.NaN, n);
    }
    double quantile =
        new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + level) / 2);
    double half = quantile * Math.sqrt(squares / (n - 1) / n);
    return new Paired(mean, mean - half, mean + half, n);
  }

  /** Whether the interval lies wholly above 0. */
  public boolean isRise() {
    return low > 0;
  }

  /** Whether the interval lies wholly below 0. */
  public boolean isFall() {
    return high < 0;
  }
}
