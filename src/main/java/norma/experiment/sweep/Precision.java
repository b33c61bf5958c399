package norma.experiment.sweep;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.commons.math3.distribution.TDistribution;

/**
 * How many more seeds a sweep needs until its intervals are as narrow as was asked.
 *
 * <pre>h = t(n - 1) · s / √n at each point,  n wanted = n · (h / h wanted)²</pre>
 *
 * <p>where s is of the paired differences from the baseline, or of the values where there is no
 * baseline. The widest interval of all decides for all points, so that pairs stay whole; a round at
 * most doubles the seeds, because s is itself an estimate.
 */
public final class Precision {
  private Precision() {}

  /** Seeds that are wanted in all, as many as there are when all is narrow enough. */
  public static int wanted(SweepResults results, Map<String, Double> halfWidths, int most) {
    int n = results.seeds().size();
    double wanted = n;
    for (Map.Entry<String, Double> one : halfWidths.entrySet()) {
      double ratio = widest(results, one.getKey()) / one.getValue();
      if (ratio > 1) {
        wanted = Math.max(wanted, Math.max(n + 1.0, Math.ceil(n * ratio * ratio)));
      }
    }
    return (int) Math.min(Math.min(wanted, 2.0 * n), most);
  }

  /** Measures whose interval is wider than was asked, with the half-width they have instead. */
  public static Map<String, Double> missed(SweepResults results, Map<String, Double> halfWidths) {
    Map<String, Double> missed = new LinkedHashMap<>();
    halfWidths.forEach(
        (measure, asked) -> {
          double widest = widest(results, measure);
          if (widest > asked) {
            missed.put(measure, widest);
          }
        });
    return missed;
  }

  /** Half-width of the widest interval of a measure at any point. */
  private static double widest(SweepResults results, String measure) {
    double[][] values = results.values(measure);
    int baseline = results.setup().baseline();
    double widest = 0;
    for (int point = 0; point < values.length; point++) {
      if (point != baseline) {
        double[] sample =
            baseline < 0 ? values[point] : differences(values[point], values[baseline]);
        widest = Math.max(widest, halfWidth(sample, results.setup().level()));
      }
    }
    return widest;
  }

  /**
   * Half-width of the interval of a mean; infinite for fewer than two values, of which nothing is
   * known, also where a date was never crossed.
   */
  static double halfWidth(double[] sample, double level) {
    double[] there = Arrays.stream(sample).filter(v -> !Double.isNaN(v)).toArray();
    if (there.length < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double mean = Arrays.stream(there).average().orElseThrow();
    double squares = Arrays.stream(there).map(v -> (v - mean) * (v - mean)).sum();
    double t =
        new TDistribution(null, there.length - 1.0).inverseCumulativeProbability((1 + level) / 2);
    return t * Math.sqrt(squares / (there.length - 1) / there.length);
  }

  private static double[] differences(double[] values, double[] from) {
    double[] differences = new double[values.length];
    for (int i = 0; i < values.length; i++) {
      differences[i] = values[i] - from[i];
    }
    return differences;
  }
}
