package norma.experiment;

import java.util.Arrays;
import java.util.List;
import norma.experiment.SweepSetup.Column;
import norma.experiment.SweepSetup.Point;

/**
 * How much each parameter of a sweep weighs, as far as its design can tell.
 *
 * <p>At each point the mean over the seeds is looked at.
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
    double[] means = means(column);
    int steps = results.axes().size() + 1;
    int trajectories = results.points().size() / steps;
    double[][][] points = new double[trajectories][steps][];
    double[][] values = new double[trajectories][steps];
    for (int t = 0; t < trajectories; t++) {
      for (int step = 0; step < steps; step++) {
        Point point = results.points().get(t * steps + step);
        points[t][step] = point.position().stream().mapToDouble(Double::doubleValue).toArray();
        values[t][step] = means[point.index()];
      }
    }
    return Morris.effects(points, values, level, key(column));
  }

  /** Sobol indices of a column, axis by axis; for rows that lie A, B, AB(1), AB(2) … by row. */
  public Sobol.Indices sobol(Column column) {
    double[] means = means(column);
    int parameters = results.axes().size();
    int rows = results.setup().design().size();
    double[] a = new double[rows];
    double[] b = new double[rows];
    double[][] ab = new double[parameters][rows];
    for (int row = 0; row < rows; row++) {
      int at = row * (parameters + 2);
      a[row] = means[at];
      b[row] = means[at + 1];
      for (int k = 0; k < parameters; k++) {
        ab[k][row] = means[at + 2 + k];
      }
    }
    return Sobol.indices(a, b, ab, level, key(column));
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
