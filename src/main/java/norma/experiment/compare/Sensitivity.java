package norma.experiment.compare;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import norma.experiment.replicate.Replicate;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.SeedShare;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Point;

/**
 * How much each parameter of a sweep weighs, as far as its design can tell.
 *
 * <p>At each point the mean over the seeds is looked at. Where runs are missing, points that are
 * held against each other are seen with the seeds that all of them have, so that the luck of a seed
 * does not pass for an effect.
 */
public final class Sensitivity {
  private final SweepResults results;
  private final double level;

  /**
   * Looks at a sweep.
   *
   * @param level level of the intervals
   */
  public Sensitivity(SweepResults results, double level) {
    this.results = results;
    this.level = level;
  }

  /** Whether the points lie on trajectories. */
  public boolean isMorris() {
    return results.setup().design().kind().equals("morris");
  }

  /** Whether the points are rows of two samples and of their mixtures. */
  public boolean isSaltelli() {
    return results.setup().design().kind().equals("saltelli");
  }

  /**
   * Values of a column that are missing.
   *
   * @param values how many there would be
   * @param never missing because what was waited for never came, or there was nothing to read
   * @param unmade missing because the run did not end well or was not made
   */
  public record Gaps(int values, int never, int unmade) {
    /** Missing for whatever reason. */
    public int missing() {
      return never + unmade;
    }
  }

  /** Which values of a column are missing. */
  public Gaps gaps(Column column) {
    double[][] values = results.values(column.id());
    int seeds = results.seeds().size();
    int never = 0;
    int unmade = 0;
    for (int point = 0; point < values.length; point++) {
      for (int seed = 0; seed < seeds; seed++) {
        if (results.status(point, seed) != Replicate.Status.OK) {
          unmade++;
        } else if (Double.isNaN(values[point][seed])) {
          never++;
        }
      }
    }
    return new Gaps(values.length * seeds, never, unmade);
  }

  /** Seeds of the sweep. */
  public int seeds() {
    return results.seeds().size();
  }

  /** Trajectories of a Morris design, rows of a Saltelli design; 0 of any other. */
  public int rows() {
    var design = results.setup().design();
    return isMorris() ? design.trajectories() : isSaltelli() ? design.size() : 0;
  }

  /** The parameters varied. */
  public List<SweepSetup.Axis> axes() {
    return results.axes();
  }

  /** How the variance of a column divides among points and seeds. */
  public SeedShare seedShare(Column column) {
    return SeedShare.of(results.values(column.id()));
  }

  /** Whether a column is all but the same everywhere. */
  public boolean isConstant(Column column) {
    return SeedShare.isConstant(
        Arrays.stream(means(column)).filter(mean -> !Double.isNaN(mean)).toArray());
  }

  /** Elementary effects on a column, axis by axis. */
  public List<Morris.Effect> morris(Column column) {
    int steps = results.axes().size() + 1;
    int trajectories = results.points().size() / steps;
    double[][][] points = new double[trajectories][steps][];
    double[][] changes = new double[trajectories][steps - 1];
    for (int t = 0; t < trajectories; t++) {
      for (int step = 0; step < steps; step++) {
        Point point = results.points().get(t * steps + step);
        points[t][step] = point.position().stream().mapToDouble(Double::doubleValue).toArray();
        if (step > 0) {
          double[] both = together(column, point.index() - 1, 2);
          changes[t][step - 1] = both[1] - both[0];
        }
      }
    }
    return Morris.effects(points, changes, level, key(column));
  }

  /** Sobol indices of a column, axis by axis; for rows that lie A, B, AB(1), AB(2) … by row. */
  public Sobol.Indices sobol(Column column) {
    int parameters = results.axes().size();
    int rows = results.setup().design().size();
    double[] a = new double[rows];
    double[] b = new double[rows];
    double[][] ab = new double[parameters][rows];
    for (int row = 0; row < rows; row++) {
      double[] means = together(column, row * (parameters + 2), parameters + 2);
      a[row] = means[0];
      b[row] = means[1];
      for (int k = 0; k < parameters; k++) {
        ab[k][row] = means[2 + k];
      }
    }
    return Sobol.indices(a, b, ab, level, key(column));
  }

  /** Means at so many points in a row, over the seeds that have a value at each of them. */
  private double[] together(Column column, int first, int number) {
    double[][] rows = Arrays.copyOfRange(results.values(column.id()), first, first + number);
    int[] seeds =
        IntStream.range(0, results.seeds().size())
            .filter(s -> Arrays.stream(rows).noneMatch(row -> Double.isNaN(row[s])))
            .toArray();
    return Arrays.stream(rows)
        .mapToDouble(
            row -> Arrays.stream(seeds).mapToDouble(s -> row[s]).average().orElse(Double.NaN))
        .toArray();
  }

  private double[] means(Column column) {
    return Arrays.stream(results.values(column.id()))
        .mapToDouble(
            row ->
                Arrays.stream(row)
                    .filter(value -> !Double.isNaN(value))
                    .average()
                    .orElse(Double.NaN))
        .toArray();
  }

  private long key(Column column) {
    return 1_000_000L + 1000L * results.columns().indexOf(column);
  }
}
