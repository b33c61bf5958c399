package norma.experiment;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.apache.commons.math3.stat.inference.AlternativeHypothesis;
import org.apache.commons.math3.stat.inference.BinomialTest;

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
        seeds.length < 2
            ? Double.NaN
            : discordant == 0
                ? 1
                : Math.min(
                    1,
                    new BinomialTest()
                        .binomialTest(discordant, onlyOther, 0.5, AlternativeHypothesis.TWO_SIDED));
    double[] a = Arrays.stream(seeds).mapToDouble(i -> baseline[i]).toArray();
    double[] b = Arrays.stream(seeds).mapToDouble(i -> other[i]).toArray();
    return new Crossing(
        seeds.length, both, onlyBaseline, onlyOther, probability, Contrast.of(a, b, level, key));
  }

  /** Share of the seeds with which the baseline crossed. */
  public double baselineShare() {
    return (double) (both + onlyBaseline) / pairs;
  }

  /** Share of the seeds with which the variant crossed. */
  public double otherShare() {
    return (double) (both + onlyOther) / pairs;
  }

  private static int count(
      int[] seeds, double[] baseline, boolean first, double[] other, boolean second) {
    return (int)
        Arrays.stream(seeds)
            .filter(i -> Double.isNaN(baseline[i]) != first && Double.isNaN(other[i]) != second)
            .count();
  }
}
