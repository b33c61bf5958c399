package norma.experiment.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How much of a measure's variance is due to the parameters, how much to luck: points crossed with
 * seeds, divided in two ways.
 *
 * <pre>y(p, s) = mean + point(p) + seed(s) + rest(p, s)
 * sums of squares: total = points + seeds + rest</pre>
 *
 * <p>Seeds that are lucky at every point count under seeds, which pairing takes out of a
 * comparison; luck that falls differently at each point counts under the rest, which pairing leaves
 * in. Source: Fisher (1925), Statistical Methods for Research Workers, chapter 7.
 *
 * @param constant whether the measure hardly varies, so that there is nothing to divide
 * @param points share due to the points of the design
 * @param seeds share due to seeds alike at all points
 * @param rest share due to seeds that fall differently at each point
 * @param n seeds with a value at every point; others are left out
 */
public record SeedShare(boolean constant, double points, double seeds, double rest, int n) {
  /** Variation below this part of the size of the values is taken for none. */
  private static final double LEAST = 1e-9;

  /**
   * Divides the variance.
   *
   * @param values the measure by point and seed, NaN where it is missing
   */
  public static SeedShare of(double[][] values) {
    int points = values.length;
    int[] seeds =
        IntStream.range(0, points == 0 ? 0 : values[0].length)
            .filter(s -> Arrays.stream(values).noneMatch(row -> Double.isNaN(row[s])))
            .toArray();
    int n = seeds.length;
    if (points < 2 || n < 2) {
      return new SeedShare(false, Double.NaN, Double.NaN, Double.NaN, n);
    }
    double[] all =
        Arrays.stream(values)
            .flatMapToDouble(row -> Arrays.stream(seeds).mapToDouble(s -> row[s]))
            .toArray();
    if (isConstant(all)) {
      return new SeedShare(true, Double.NaN, Double.NaN, Double.NaN, n);
    }
    double mean = Arrays.stream(all).average().orElseThrow();
    double total = Arrays.stream(all).map(y -> (y - mean) * (y - mean)).sum();
    double byPoint = 0;
    for (double[] row : values) {
      double gap = Arrays.stream(seeds).mapToDouble(s -> row[s]).average().orElseThrow() - mean;
      byPoint += n * gap * gap;
    }
    double bySeed = 0;
    for (int s : seeds) {
      double gap = Arrays.stream(values).mapToDouble(row -> row[s]).average().orElseThrow() - mean;
      bySeed += points * gap * gap;
    }
    double rest = Math.max(0, total - byPoint - bySeed);
    return new SeedShare(false, byPoint / total, bySeed / total, rest / total, n);
  }

  /** Whether values are all but equal. */
  public static boolean isConstant(double[] values) {
    double low = Arrays.stream(values).min().orElse(0);
    double high = Arrays.stream(values).max().orElse(0);
    return high - low <= LEAST * Math.max(Math.abs(low), Math.abs(high));
  }
}
