package norma.experiment.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;

/** Results of a sweep that was never run, over one parameter: an output and a date. */
public final class MadeUpSweep {
  private MadeUpSweep() {}

  /**
   * The results.
   *
   * @param slack values of the parameter, one for each point
   * @param output the output by point and seed
   * @param five the date by point and seed
   */
  public static SweepResults of(List<String> slack, double[][] output, double[][] five) {
    List<Point> points = new ArrayList<>();
    slack.forEach(
        value -> points.add(new Point(points.size(), Map.of("path.slack", value), List.of())));
    double none = Double.NaN;
    SweepSetup setup =
        new SweepSetup(
            "made-up",
            "<script>alert(1)</script>",
            "",
            "pit",
            LocalDate.of(1935, 1, 1),
            30,
            new Layout("factorial", 0, 0, 0),
            List.of(new Axis("path.slack", "", "slack", slack, none, none, false)),
            points,
            LongStream.rangeClosed(1, output[0].length).boxed().toList(),
            List.of(
                new Column("output", "output", "economy", "t & more", "output", "mean", none, ""),
                new Column("five", "best_multiple", "economy", "days", "five", "date", 5, "")),
            -1,
            0.95);
    return SweepResults.of(setup, new double[][][] {output, five});
  }
}
