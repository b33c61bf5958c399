package norma.experiment.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.experiment.statistics.Bootstrap.Interval;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Which parameters matter at all, by trajectories that change one of them at a time.
 *
 * <pre>effect = (y after - y before) / (x after - x before),  x in units of the parameter's range
 * mu = mean effect,  mu* = mean size of effect,  sigma = standard deviation of the effects</pre>
 *
 * <p>At mu* = 0 the parameter does nothing; sigma far above mu* / 2 says that what it does hangs on
 * the others or is bent. Source: Morris (1991), Technometrics 33:161-174; mu*: Campolongo, Cariboni
 * and Saltelli (2007).
 */
public final class Morris {
  private Morris() {}

  /**
   * What one parameter does.
   *
   * @param mu mean effect, in the measure's unit over the whole range of the parameter
   * @param muStar mean size of the effects
   * @param interval bootstrap interval of mu*, over trajectories
   * @param sigma standard deviation of the effects, NaN with fewer than two
   * @param n effects that were seen; fewer than the trajectories where a value is missing
   */
  public record Effect(double mu, double muStar, Interval interval, double sigma, int n) {}

  /**
   * Effects of all parameters.
   *
   * @param points for each trajectory its points in order, each with the place of every parameter
   *     in its range, 0 to 1; one parameter changes from each point to the next
   * @param changes for each trajectory how the measure changes from each point to the next; NaN
   *     where that is missing
   * @param level level of the intervals
   * @param key tells the draws of the bootstrap from those of others
   * @return one effect for each parameter, in their order
   */
  public static List<Effect> effects(
      double[][][] points, double[][] changes, double level, long key) {
    int parameters = points[0][0].length;
    List<List<Double>> seen = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      seen.add(new ArrayList<>());
    }
    for (int t = 0; t < points.length; t++) {
      for (int step = 1; step < points[t].length; step++) {
        int k = changed(points[t][step - 1], points[t][step]);
        double effect = changes[t][step - 1] / (points[t][step][k] - points[t][step - 1][k]);
        if (!Double.isNaN(effect)) {
          seen.get(k).add(effect);
        }
      }
    }
    List<Effect> effects = new ArrayList<>();
    for (int k = 0; k < parameters; k++) {
      double[] all = seen.get(k).stream().mapToDouble(Double::doubleValue).toArray();
      double[] sizes = Arrays.stream(all).map(Math::abs).toArray();
      double sigma = all.length < 2 ? Double.NaN : Math.sqrt(StatUtils.variance(all));
      Interval interval = Bootstrap.interval(sizes, StatUtils::mean, level, key + k);
      effects.add(
          new Effect(StatUtils.mean(all), StatUtils.mean(sizes), interval, sigma, all.length));
    }
    return effects;
  }

  private static int changed(double[] before, double[] after) {
    int changed = -1;
    for (int k = 0; k < before.length; k++) {
      if (before[k] != after[k]) {
        if (changed >= 0) {
          throw new IllegalArgumentException("a step of a trajectory changes two parameters");
        }
        changed = k;
      }
    }
    if (changed < 0) {
      throw new IllegalArgumentException("a step of a trajectory changes nothing");
    }
    return changed;
  }
}
