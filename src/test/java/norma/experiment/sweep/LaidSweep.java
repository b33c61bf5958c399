package norma.experiment.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Results of a sampled sweep that was never run, over one parameter, of a date on one seed. */
public final class LaidSweep {
  private LaidSweep() {}

  /** The date at A, at B and at A with the column of B, row by row; NaN for never. */
  public static SweepResults saltelli(double[][] rows) {
    double[] at = new double[3 * rows.length];
    for (int row = 0; row < rows.length; row++) {
      at[3 * row] = (row + 0.5) / rows.length;
      at[3 * row + 1] = (rows.length - row - 0.5) / rows.length;
      at[3 * row + 2] = at[3 * row + 1];
    }
    return laid(new SweepSetup.Layout("saltelli", rows.length, 0, 0), at, rows);
  }

  /** The date at the two points of each trajectory; NaN for never. */
  public static SweepResults morris(double[][] trajectories) {
    double[] at = new double[2 * trajectories.length];
    for (int t = 0; t < trajectories.length; t++) {
      at[2 * t + 1] = 2 / 3.0;
    }
    return laid(new SweepSetup.Layout("morris", 0, 4, trajectories.length), at, trajectories);
  }

  private static SweepResults laid(SweepSetup.Layout layout, double[] at, double[][] rows) {
    List<SweepSetup.Point> points = new ArrayList<>();
    List<double[]> values = new ArrayList<>();
    for (double[] row : rows) {
      for (double value : row) {
        double place = at[points.size()];
        points.add(
            new SweepSetup.Point(points.size(), Map.of("p", "" + points.size()), List.of(place)));
        values.add(new double[] {value});
      }
    }
    SweepSetup setup =
        new SweepSetup(
            "laid",
            "Laid",
            "",
            "pit",
            LocalDate.of(1935, 1, 1),
            30,
            layout,
            List.of(new SweepSetup.Axis("p", "", "p", List.of(), 0, 1, false)),
            points,
            List.of(1L),
            List.of(
                new SweepSetup.Column(
                    "five", "best_multiple", "economy", "days", "five", "date", 5, "")),
            -1,
            0.95);
    return SweepResults.of(setup, new double[][][] {values.toArray(new double[0][])});
  }
}
