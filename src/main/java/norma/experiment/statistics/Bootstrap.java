package norma.experiment.statistics;

import java.util.Arrays;
import java.util.function.ToDoubleFunction;
import norma.draw.Draw;
import norma.draw.Purpose;
import org.apache.commons.math3.distribution.NormalDistribution;

/**
 * How far a figure of a sample may be trusted, learnt by drawing from the sample again and again.
 *
 * <p>The draws are keyed, so that the same sample gives the same interval for ever.
 */
public final class Bootstrap {
  /** Samples drawn anew, for one interval. */
  static final int RESAMPLES = 2000;

  /**
   * Fewest values of which a spread, a correlation or an interval is told. Of n values the rarest
   * resample has the probability n^-n, which reaches an end of a 95 % interval, 2.5 %, only from
   * four on; and of n pairs Fisher's standard error of a correlation, 1 / √(n - 3), is finite only
   * from four on. Of two, every correlation is 1 or -1.
   */
  public static final int LEAST = 4;

  private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

  private Bootstrap() {}

  /**
   * An interval.
   *
   * @param low lower end, NaN where there is none
   * @param high upper end
   */
  public record Interval(double low, double high) {
    /** Where nothing can be said. */
    public static final Interval NONE = new Interval(Double.NaN, Double.NaN);
  }

  /**
   * Interval of a figure, bias-corrected and accelerated (BCa).
   *
   * <pre>ends = quantiles Φ(z0 + (z0 ± z) / (1 - a (z0 ± z))) of the figure over the resamples
   * </pre>
   *
   * where z0 is the normal quantile of the share of resamples below the figure and a comes from the
   * jackknife, the figure without each of the values in turn. At z0 = a = 0 the ends are plain
   * percentiles. Source: Efron (1987), JASA 82:171-185; Efron and Tibshirani (1993), section 14.3.
   *
   * @param values the sample, without missing values; of fewer than {@link #LEAST} there is no
   *     interval
   * @param figure the figure, of samples of any size
   * @param level how often such intervals hold the true figure
   * @param key tells this interval's draws from those of others
   */
  public static Interval interval(
      double[] values, ToDoubleFunction<double[]> figure, double level, long key) {
    int n = values.length;
    if (n < LEAST) {
      return Interval.NONE;
    }
    double there = figure.applyAsDouble(values);
    if (Arrays.stream(values).allMatch(value -> value == values[0])) {
      return new Interval(there, there);
    }
    double[] resampled = new double[RESAMPLES];
    double[] sample = new double[n];
    for (int r = 0; r < RESAMPLES; r++) {
      int[] rows = rows(n, key, r);
      for (int i = 0; i < n; i++) {
        sample[i] = values[rows[i]];
      }
      resampled[r] = figure.applyAsDouble(sample);
    }
    Arrays.sort(resampled);
    double bias = bias(resampled, there);
    double acceleration = acceleration(values, figure);
    double z = NORMAL.inverseCumulativeProbability((1 + level) / 2);
    return new Interval(
        quantile(resampled, moved(bias, acceleration, -z)),
        quantile(resampled, moved(bias, acceleration, z)));
  }

  /** Plain percentiles of a figure's values over resamples; those that are missing are left out. */
  static Interval percentiles(double[] resampled, double level) {
    double[] sorted = Arrays.stream(resampled).filter(v -> !Double.isNaN(v)).sorted().toArray();
    return sorted.length == 0
        ? Interval.NONE
        : new Interval(quantile(sorted, (1 - level) / 2), quantile(sorted, (1 + level) / 2));
  }

  /** Rows of one resample: as many as there are, each drawn from all of them. */
  static int[] rows(int n, long key, int resample) {
    long drawing = Draw.key(key, Purpose.RESAMPLING, n, resample);
    int[] rows = new int[n];
    for (int i = 0; i < n; i++) {
      rows[i] = Draw.below(n, drawing, i);
    }
    return rows;
  }

  private static double bias(double[] resampled, double there) {
    double below = 0;
    for (double value : resampled) {
      // Of those equal to the figure, frequent where values are few, half count.
      below += value < there ? 1 : value == there ? 0.5 : 0;
    }
    double share = Math.min(Math.max(below, 0.5), RESAMPLES - 0.5) / RESAMPLES;
    return NORMAL.inverseCumulativeProbability(share);
  }

  private static double acceleration(double[] values, ToDoubleFunction<double[]> figure) {
    int n = values.length;
    double[] without = new double[n];
    for (int i = 0; i < n; i++) {
      double[] others = new double[n - 1];
      System.arraycopy(values, 0, others, 0, i);
      System.arraycopy(values, i + 1, others, i, n - 1 - i);
      without[i] = figure.applyAsDouble(others);
    }
    double mean = Arrays.stream(without).average().orElseThrow();
    double cubes = 0;
    double squares = 0;
    for (double one : without) {
      double gap = mean - one;
      squares += gap * gap;
      cubes += gap * gap * gap;
    }
    return squares == 0 ? 0 : cubes / (6 * squares * Math.sqrt(squares));
  }

  private static double moved(double bias, double acceleration, double z) {
    double far = bias + z;
    return NORMAL.cumulativeProbability(bias + far / (1 - acceleration * far));
  }

  private static double quantile(double[] sorted, double share) {
    double position = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
    int low = (int) position;
    int high = Math.min(low + 1, sorted.length - 1);
    return sorted[low] + (position - low) * (sorted[high] - sorted[low]);
  }
}
