package norma.experiment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import norma.experiment.statistics.Bootstrap.Interval;

/**
 * How much of a measure's variance over the parameters' ranges is due to each of them.
 *
 * <p>From two independent samples of the parameters, A and B, and for each parameter i the sample
 * AB(i), which is A with the column of i from B:
 *
 * <pre>first(i) = mean( B · (AB(i) - A) ) / V
 * total(i) = mean( (A - AB(i))² ) / (2 V),   V = variance of A and B together</pre>
 *
 * <p>First is what the parameter does by itself, total also counts what it does together with
 * others. Estimates scatter and may lie a little outside 0 to 1. Source: Saltelli et al. (2010),
 * Computer Physics Communications 181:259-270, table 2 (b) and (f), the latter by Jansen (1999).
 *
 * <p>Departs: the mean of A and B is taken off all values first, which changes no expectation and
 * lets the first-order estimate scatter less.
 */
public final class Sobol {
  private Sobol() {}

  /**
   * Indices of one parameter.
   *
   * @param first first-order index
   * @param firstInterval its bootstrap interval
   * @param total total index
   * @param totalInterval its bootstrap interval
   */
  public record Index(double first, Interval firstInterval, double total, Interval totalInterval) {}

  /**
   * Indices of all parameters.
   *
   * @param constant whether the measure hardly varies, so that there is nothing to divide
   * @param variance variance of the measure over both samples
   * @param n rows with all values; others are left out
   * @param of by parameter; empty where the measure hardly varies, or rows are fewer than {@link
   *     Bootstrap#LEAST}
   */
  public record Indices(boolean constant, double variance, int n, List<Index> of) {
    /** Freezes the list. */
    public Indices {
      of = List.copyOf(of);
    }
  }

  /**
   * Estimates the indices.
   *
   * @param a the measure at the rows of A
   * @param b the same for B
   * @param ab the same for AB(i), parameter by parameter
   * @param level level of the intervals
   * @param key tells the draws of the bootstrap from those of others
   */
  public static Indices indices(double[] a, double[] b, double[][] ab, double level, long key) {
    int[] rows =
        IntStream.range(0, a.length)
            .filter(r -> !Double.isNaN(a[r] + b[r]))
            .filter(r -> Arrays.stream(ab).noneMatch(column -> Double.isNaN(column[r])))
            .toArray();
    double variance = variance(a, b, rows);
    boolean enough = rows.length >= Bootstrap.LEAST;
    if (!enough || isConstant(a, b, ab, rows)) {
      return new Indices(enough, variance, rows.length, List.of());
    }
    int parameters = ab.length;
    double[][] firsts = new double[parameters][Bootstrap.RESAMPLES];
    double[][] totals = new double[parameters][Bootstrap.RESAMPLES];
    int[] resampled = new int[rows.length];
    for (int r = 0; r < Bootstrap.RESAMPLES; r++) {
      int[] drawn = Bootstrap.rows(rows.length, key, r);
      for (int i = 0; i < drawn.length; i++) {
        resampled[i] = rows[drawn[i]];
      }
      for (int k = 0; k < parameters; k++) {
        double[] both = firstAndTotal(a, b, ab[k], resampled);
        firsts[k][r] = both[0];
        totals[k][r] = both[1];
      }
    }
    List<Index> indices = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      double[] both = firstAndTotal(a, b, ab[k], rows);
      indices.add(
          new Index(
              both[0],
              Bootstrap.percentiles(firsts[k], level),
              both[1],
              Bootstrap.percentiles(totals[k], level)));
    }
    return new Indices(false, variance, rows.length, indices);
  }

  private static double[] firstAndTotal(double[] a, double[] b, double[] ab, int[] rows) {
    double variance = variance(a, b, rows);
    double mean = mean(a, b, rows);
    double first = 0;
    double total = 0;
    for (int r : rows) {
      double moved = ab[r] - a[r];
      first += (b[r] - mean) * moved;
      total += moved * moved;
    }
    return variance == 0
        ? new double[] {Double.NaN, Double.NaN}
        : new double[] {first / rows.length / variance, total / rows.length / 2 / variance};
  }

  private static double mean(double[] a, double[] b, int[] rows) {
    double sum = 0;
    for (int r : rows) {
      sum += a[r] + b[r];
    }
    return sum / (2 * rows.length);
  }

  private static double variance(double[] a, double[] b, int[] rows) {
    double mean = mean(a, b, rows);
    double squares = 0;
    for (int r : rows) {
      squares += (a[r] - mean) * (a[r] - mean) + (b[r] - mean) * (b[r] - mean);
    }
    return squares / (2 * rows.length);
  }

  private static boolean isConstant(double[] a, double[] b, double[][] ab, int[] rows) {
    List<double[]> samples = new ArrayList<>(List.of(a, b));
    samples.addAll(List.of(ab));
    double[] all =
        samples.stream()
            .flatMapToDouble(sample -> Arrays.stream(rows).mapToDouble(r -> sample[r]))
            .toArray();
    return SeedShare.isConstant(all);
  }
}
