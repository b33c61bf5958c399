package norma.chart.sweep;

import java.util.Comparator;
import java.util.List;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Point;

/** A parameter of a sweep as an axis of a chart: of figures where all its values are such. */
record VariedAxis(SweepResults results, Axis axis) {

  /** The value at a point, as written; "" where the point says nothing of it. */
  String at(Point point) {
    return point.settings().getOrDefault(axis.path(), "");
  }

  /** All values, each once; figures rising, words as they come. */
  List<String> values() {
    List<String> found = results.points().stream().map(this::at).distinct().toList();
    return isNumber()
        ? found.stream().sorted(Comparator.comparingDouble(VariedAxis::number)).toList()
        : found;
  }

  boolean isNumber() {
    return results.points().stream().allMatch(point -> Double.isFinite(number(at(point))));
  }

  /** Where a point lies on the axis. */
  double place(Point point) {
    return isNumber() ? number(at(point)) : values().indexOf(at(point));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException word) {
      return Double.NaN;
    }
  }
}
