package norma.chart.sweep;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Picture;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.compare.Line.Kind;
import norma.experiment.compare.Pairing;
import norma.experiment.statistics.Bands;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Point;

/** A measure over the one or two parameters that a sweep varies: as curves, and as a map. */
final class Surface {
  private static final int LEAST_OF_A_CURVE = 3;
  private static final int MOST_CURVES = 2;

  private final Comparison comparison;
  private final Column column;
  private final SweepResults results;
  private final List<VariedAxis> varied;

  private Surface(
      Comparison comparison, Column column, SweepResults results, List<VariedAxis> varied) {
    this.comparison = comparison;
    this.column = column;
    this.results = results;
    this.varied = varied;
  }

  /** Of points of one sweep that varies one or two parameters; else empty. */
  static Optional<Surface> of(Comparison comparison, Column column) {
    SweepResults results = comparison.pairings().get(0).baseline().results();
    boolean oneSweep =
        comparison.pairings().stream().allMatch(pairing -> pairing.other().results() == results);
    List<VariedAxis> varied =
        results.axes().stream()
            .map(axis -> new VariedAxis(results, axis))
            .filter(axis -> axis.values().size() > 1)
            .toList();
    return oneSweep && !varied.isEmpty() && varied.size() <= 2
        ? Optional.of(new Surface(comparison, column, results, varied))
        : Optional.empty();
  }

  /** What of curves and maps says something. */
  List<Picture> pictures() {
    List<Picture> pictures = new ArrayList<>();
    curves().ifPresent(pictures::add);
    if (varied.size() == 2) {
      pictures.addAll(maps(varied.get(0), varied.get(1)));
    }
    return pictures;
  }

  /** The measure over a parameter that is a number, for each of at most two values of another. */
  private Optional<Picture> curves() {
    VariedAxis over =
        varied.stream()
            .filter(VariedAxis::isNumber)
            .max(Comparator.comparingInt(axis -> axis.values().size()))
            .orElse(null);
    if (over == null || over.values().size() < LEAST_OF_A_CURVE) {
      return Optional.empty();
    }
    VariedAxis apart = varied.stream().filter(axis -> !axis.equals(over)).findFirst().orElse(null);
    List<String> kinds = apart == null ? List.of("") : apart.values();
    if (kinds.size() > MOST_CURVES) {
      return Optional.empty();
    }
    List<CurveChart.Curve> curves = new ArrayList<>();
    for (String kind : kinds) {
      List<Point> points =
          results.points().stream()
              .filter(point -> apart == null || apart.at(point).equals(kind))
              .sorted(Comparator.comparingDouble(over::place))
              .toList();
      curves.add(curve(apart == null ? "median" : apart.axis().path() + "=" + kind, over, points));
    }
    String among = apart == null ? "" : apart.at(baseline());
    if (curves.size() > 1 && kinds.indexOf(among) == 1) {
      // The curve through the baseline has the baseline's colour.
      curves.add(curves.remove(0));
    }
    return Optional.of(
        CurveChart.of(
            "response-" + column.id(),
            column.id() + " over " + over.axis().path(),
            comparison.title() + "  ·  " + Canvas.seeds(comparison.seeds().size()) + " a point",
            Canvas.label(over.axis().path(), over.axis().unit()),
            Canvas.label(column.id(), column.unit()),
            curves));
  }

  private CurveChart.Curve curve(String name, VariedAxis over, List<Point> points) {
    double[][] values = results.values(column.id());
    return new CurveChart.Curve(
        name,
        points.stream().mapToDouble(over::place).toArray(),
        Bands.of(points.stream().map(point -> values[point.index()]).toArray(double[][]::new)));
  }

  /** Differences by both parameters, where most of their combinations are among the points. */
  private List<Picture> maps(VariedAxis down, VariedAxis across) {
    List<String> rows = down.values();
    List<String> heads = across.values();
    boolean sparse = 2 * rows.size() * heads.size() > 3 * results.points().size();
    if (sparse || rows.size() > ComparisonCharts.MOST_ROWS) {
      return List.of();
    }
    List<Picture> pictures = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      List<Line> lines = comparison.lines(column, kind);
      if (!lines.isEmpty()) {
        pictures.add(map(down, across, lines, kind == Kind.DATE ? "-date" : ""));
      }
    }
    return pictures;
  }

  private Picture map(VariedAxis down, VariedAxis across, List<Line> lines, String suffix) {
    List<String> rows = down.values();
    List<String> heads = across.values();
    double[][] values = new double[rows.size()][heads.size()];
    String[][] texts = new String[rows.size()][heads.size()];
    Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
    Arrays.stream(texts).forEach(row -> Arrays.fill(row, ""));
    double strongest = 0;
    for (Line line : lines) {
      Point point = results.points().get(line.pairing().other().point());
      int i = rows.indexOf(down.at(point));
      int k = heads.indexOf(across.at(point));
      double mean = line.contrast().difference().mean();
      values[i][k] = mean;
      boolean shown = line.isShown(comparison.level());
      texts[i][k] = Double.isNaN(mean) ? "–" : Signed.text(mean) + (shown ? "" : " ?");
      strongest = Math.max(strongest, Double.isNaN(mean) ? 0 : Math.abs(mean));
    }
    for (Pairing pairing : comparison.pairings()) {
      Point base = results.points().get(pairing.baseline().point());
      texts[rows.indexOf(down.at(base))][heads.indexOf(across.at(base))] = "baseline";
    }
    return HeatMap.of(
        "map-" + column.id() + suffix,
        lines.get(0).measure() + ": difference from the baseline",
        "down: " + down.axis().path() + "  ·  across: " + across.axis().path(),
        Canvas.label("mean difference", lines.get(0).unit())
            + "; "
            + Canvas.seeds(comparison.seeds().size())
            + "; ? no difference shown",
        rows,
        heads,
        values,
        texts,
        strongest);
  }

  private Point baseline() {
    return results.points().get(comparison.pairings().get(0).baseline().point());
  }
}
