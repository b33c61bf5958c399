package norma.experiment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import norma.experiment.statistics.Bootstrap.Interval;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.correlation.PearsonsCorrelation;
import org.apache.commons.math3.stat.inference.TTest;

/**
 * What one variant does to a measure, against a baseline that met the same seeds.
 *
 * <p>Pairs in which a value is missing (NaN) are left out. With fewer than two pairs there is a
 * difference but nothing is said about it: all else is NaN. With fewer than {@link Bootstrap#LEAST}
 * there are t interval and tests, which know how little that is, and no effect size, correlation,
 * variance reduction or bootstrap interval.
 *
 * @param baseline mean of the baseline over the pairs
 * @param other mean of the variant over the pairs
 * @param difference mean difference, variant less baseline, with its t interval
 * @param bootstrap BCa bootstrap interval of the mean difference
 * @param deviation standard deviation of the differences
 * @param effect paired d: mean difference over its standard deviation; NaN where all differences
 *     are equal and not 0. Source: Cohen (1988), section 2.3.5
 * @param cliff Cliff's delta: share of all couples in which the variant is above the baseline, less
 *     that in which it is below; -1 to 1. Source: Cliff (1993), Psychological Bulletin 114:494-509
 * @param tTest probability of such a mean difference, were there none: paired t
 * @param signedRank the same for the ranks of the differences: Wilcoxon
 * @param correlation correlation of both that the common random numbers brought; NaN where one of
 *     them does not vary
 * @param varianceReduction var(a) + var(b) over var(b - a): how many times as many runs it would
 *     take with luck of their own; NaN where the difference does not vary. Source: Law (2015),
 *     section 11.2
 */
public record Contrast(
    double baseline,
    double other,
    Paired difference,
    Interval bootstrap,
    double deviation,
    double effect,
    double cliff,
    double tTest,
    double signedRank,
    double correlation,
    double varianceReduction) {
  private static final int MOST_NEEDED = 100_000_000;

  /**
   * Holds a variant against its baseline.
   *
   * @param baseline values of the baseline, seed by seed
   * @param other values of the variant for the same seeds, in the same order
   * @param level how often the intervals hold the true difference
   * @param key tells the draws of the bootstrap from those of other comparisons
   */
  public static Contrast of(double[] baseline, double[] other, double level, long key) {
    Paired paired = Paired.difference(baseline, other, level);
    int[] pairs =
        IntStream.range(0, baseline.length)
            .filter(i -> !Double.isNaN(other[i] - baseline[i]))
            .toArray();
    double[] a = Arrays.stream(pairs).mapToDouble(i -> baseline[i]).toArray();
    double[] b = Arrays.stream(pairs).mapToDouble(i -> other[i]).toArray();
    double[] d = Arrays.stream(pairs).mapToDouble(i -> other[i] - baseline[i]).toArray();
    double meanA = StatUtils.mean(a);
    double meanB = StatUtils.mean(b);
    if (d.length < 2) {
      double none = Double.NaN;
      return new Contrast(
          meanA, meanB, paired, Interval.NONE, none, none, none, none, none, none, none);
    }
    double variance = StatUtils.variance(d);
    boolean varies = isSpread(d);
    double deviation = varies ? Math.sqrt(variance) : 0;
    // Few differences that happen to be equal, as whole days may, are no certainty.
    Paired difference =
        d.length < Bootstrap.LEAST && !varies && d[0] != 0
            ? new Paired(paired.mean(), Double.NaN, Double.NaN, paired.n())
            : paired;
    boolean enough = d.length >= Bootstrap.LEAST;
    double effect =
        !enough ? Double.NaN : varies ? difference.mean() / deviation : d[0] == 0 ? 0 : Double.NaN;
    double signedRank = SignedRank.probability(d);
    boolean bothVary = enough && isSpread(a) && isSpread(b);
    return new Contrast(
        meanA,
        meanB,
        difference,
        Bootstrap.interval(d, StatUtils::mean, level, key),
        deviation,
        effect,
        enough ? cliff(a, b) : Double.NaN,
        varies ? new TTest().tTest(0, d) : d[0] == 0 ? 1 : Double.NaN,
        signedRank,
        bothVary ? new PearsonsCorrelation().correlation(a, b) : Double.NaN,
        enough && varies ? (StatUtils.variance(a) + StatUtils.variance(b)) / variance : Double.NaN);
  }

  /**
   * Probability by which it is judged: of the t test, and where all differences are equal, so that
   * there is none, of the signed ranks; NaN where there is no difference at all.
   */
  public double probability() {
    return isNone() ? Double.NaN : Double.isNaN(tTest) ? signedRank : tTest;
  }

  /** Whether there is no difference in any of at least two pairs. */
  public boolean isNone() {
    return difference.n() > 1 && difference.mean() == 0 && deviation == 0;
  }

  /**
   * Pairs with which the interval would be so narrow, if they differ as these do.
   *
   * <pre>least n with t((1 + level) / 2, n - 1) · s / √n ≤ half-width</pre>
   *
   * @return the number, at least 2; NaN where nothing is known of the spread, because there are too
   *     few pairs or all are alike, or beyond 10^8
   */
  public double needed(double halfWidth, double level) {
    if (!(deviation > 0) || difference.n() < Bootstrap.LEAST) {
      return Double.NaN;
    }
    int low = 2;
    int high = MOST_NEEDED;
    if (half(high, level) > halfWidth) {
      return Double.NaN;
    }
    while (low < high) {
      int middle = low + (high - low) / 2;
      if (half(middle, level) <= halfWidth) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  /** Half the width that the interval has with the pairs there are; NaN where there is none. */
  public double halfWidth() {
    return (difference.high() - difference.low()) / 2;
  }

  private double half(int n, double level) {
    double quantile =
        new TDistribution(null, n - 1.0).inverseCumulativeProbability((1 + level) / 2);
    return quantile * deviation / Math.sqrt(n);
  }

  private static double cliff(double[] a, double[] b) {
    double[] sorted = a.clone();
    Arrays.sort(sorted);
    double sum = 0;
    for (double value : b) {
      sum += below(sorted, value, false) + below(sorted, value, true) - sorted.length;
    }
    return sum / ((double) a.length * b.length);
  }

  /** How many of the sorted values lie below one, or at it as well. */
  private static int below(double[] sorted, double value, boolean orAt) {
    int low = 0;
    int high = sorted.length;
    while (low < high) {
      int middle = (low + high) / 2;
      if (sorted[middle] < value || (orAt && sorted[middle] == value)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** Whether values differ by more than the rounding of their sums. */
  private static boolean isSpread(double[] values) {
    double low = StatUtils.min(values);
    double high = StatUtils.max(values);
    return high - low > 1e-12 * Math.max(Math.abs(low), Math.abs(high));
  }
}
