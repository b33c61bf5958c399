package norma.experiment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import norma.experiment.statistics.Bootstrap.Interval;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * Whether a threshold was crossed at all, with and without a policy, and when, for a measure that
 * is missing (NaN) where it never was.
 *
 * <p>The shares that crossed are compared by McNemar's exact test, which looks at the seeds with
 * which only one of both did; dates are compared only where both did, so n may be small.
 *
 * @param pairs seeds with which both were run
 * @param both seeds with which both crossed
 * @param onlyBaseline seeds with which the baseline alone did
 * @param onlyOther seeds with which the variant alone did
 * @param probability of so lopsided a division of these, were there no difference; two-sided, NaN
 *     for fewer than two pairs. Source: McNemar (1947), Psychometrika 12:153-157
 * @param dates contrast of the dates where both crossed
 */
public record Crossing(
    int pairs, int both, int onlyBaseline, int onlyOther, double probability, Contrast dates) {

  /**
   * Holds the dates of a variant against those of the baseline.
   *
   * @param baseline dates of the baseline as numbers, NaN for never
   * @param other dates of the variant for the same seeds
   * @param ran whether the runs with a seed came to their end, both of them; others are left out
   * @param level how often the interval holds the true difference
   * @param key tells the draws of the bootstrap from those of other comparisons
   */
  public static Crossing of(
      double[] baseline, double[] other, boolean[] ran, double level, long key) {
    int[] seeds = IntStream.range(0, ran.length).filter(i -> ran[i]).toArray();
    int both = count(seeds, baseline, true, other, true);
    int onlyBaseline = count(seeds, baseline, true, other, false);
    int onlyOther = count(seeds, baseline, false, other, true);
    int discordant = onlyBaseline + onlyOther;
    double probability =
        seeds.length < 2 ? Double.NaN : discordant == 0 ? 1 : lopsided(discordant, onlyOther);
    double[] a = Arrays.stream(seeds).mapToDouble(i -> baseline[i]).toArray();
    double[] b = Arrays.stream(seeds).mapToDouble(i -> other[i]).toArray();
    return new Crossing(
        seeds.length, both, onlyBaseline, onlyOther, probability, Contrast.of(a, b, level, key));
  }

  /**
   * Interval of the difference of the shares, variant less baseline; NaN for fewer than two pairs.
   *
   * <p>From Wilson's score intervals of both shares and their correlation, so that it keeps within
   * -1 and 1 and does not shrink to a point where all pairs agree. Source: Newcombe (1998),
   * Statistics in Medicine 17:2635-2650, method 10.
   */
  public Interval interval(double level) {
    if (pairs < 2) {
      return Interval.NONE;
    }
    double z = new NormalDistribution(null, 0, 1).inverseCumulativeProbability((1 + level) / 2);
    double other = otherShare();
    double baseline = baselineShare();
    Interval ofOther = wilson(other, z);
    Interval ofBaseline = wilson(baseline, z);
    double phi = phi();
    double difference = other - baseline;
    return new Interval(
        difference - joined(other - ofOther.low(), ofBaseline.high() - baseline, phi),
        difference + joined(ofOther.high() - other, baseline - ofBaseline.low(), phi));
  }

  private Interval wilson(double share, double z) {
    double middle = share + z * z / (2 * pairs);
    double reach = z * Math.sqrt(share * (1 - share) / pairs + z * z / (4.0 * pairs * pairs));
    double over = 1 + z * z / pairs;
    return new Interval((middle - reach) / over, (middle + reach) / over);
  }

  /** Correlation of both sides, corrected for there being whole seeds only. */
  private double phi() {
    double neither = pairs - both - onlyBaseline - onlyOther;
    double product = both * neither - (double) onlyBaseline * onlyOther;
    double margins =
        (double) (both + onlyOther)
            * (onlyBaseline + neither)
            * (both + onlyBaseline)
            * (onlyOther + neither);
    double corrected = product > 0 ? Math.max(0, product - pairs / 2.0) : product;
    return margins == 0 ? 0 : corrected / Math.sqrt(margins);
  }

  private static double joined(double one, double other, double phi) {
    return Math.sqrt(Math.max(0, one * one - 2 * phi * one * other + other * other));
  }

  /** Share of the seeds with which the baseline crossed. */
  public double baselineShare() {
    return (double) (both + onlyBaseline) / pairs;
  }

  /** Share of the seeds with which the variant crossed. */
  public double otherShare() {
    return (double) (both + onlyOther) / pairs;
  }

  /**
   * Two-sided probability of so uneven tosses of a coin. The test of commons-math3 walks in from
   * both ends and leaves out a term where the two ends differ by rounding: 0.041 for 5 of 19, which
   * is 0.064.
   */
  private static double lopsided(int tosses, int heads) {
    double tail =
        new BinomialDistribution(null, tosses, 0.5)
            .cumulativeProbability(Math.min(heads, tosses - heads));
    return Math.min(1, 2 * tail);
  }

  private static int count(
      int[] seeds, double[] baseline, boolean first, double[] other, boolean second) {
    return (int)
        Arrays.stream(seeds)
            .filter(i -> Double.isNaN(baseline[i]) != first && Double.isNaN(other[i]) != second)
            .count();
  }
}
