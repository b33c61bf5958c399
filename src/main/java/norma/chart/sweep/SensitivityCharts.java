package norma.chart.sweep;

import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Picture;
import norma.experiment.compare.Sensitivity;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;

/** The charts of what each parameter of a sweep weighs, where its design can tell. */
public final class SensitivityCharts {
  private SensitivityCharts() {}

  /** A chart for each measure that varies; none for a design that cannot tell. */
  public static List<Picture> of(SweepResults results, List<Column> columns, double level) {
    Sensitivity sensitivity = new Sensitivity(results, level);
    List<Picture> pictures = new ArrayList<>();
    List<String> paths = results.axes().stream().map(Axis::path).toList();
    String sweep = results.setup().title() + "  ·  " + results.points().size() + " points";
    for (Column column : columns) {
      if (sensitivity.isMorris() && !sensitivity.isConstant(column)) {
        List<Morris.Effect> effects = sensitivity.morris(column);
        if (effects.stream().anyMatch(effect -> Double.isFinite(effect.muStar()))) {
          pictures.add(MorrisChart.of(column, sweep, paths, effects, level));
        }
      }
      if (sensitivity.isSaltelli()) {
        Sobol.Indices indices = sensitivity.sobol(column);
        if (!indices.of().isEmpty()) {
          pictures.add(SobolChart.of(column, sweep, paths, indices, level));
        }
      }
    }
    return pictures;
  }
}
