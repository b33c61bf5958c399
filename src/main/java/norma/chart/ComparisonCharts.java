package norma.chart;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import norma.experiment.Bands;
import norma.experiment.Comparison;
import norma.experiment.Line;
import norma.experiment.Line.Kind;
import norma.experiment.Line.Verdict;
import norma.experiment.Pairing;
import norma.experiment.SweepResults;
import norma.experiment.SweepSetup.Axis;
import norma.experiment.SweepSetup.Column;
import norma.experiment.SweepSetup.Point;

/** The charts of a comparison: what suits the number of variants and of parameters varied. */
public final class ComparisonCharts {
  private static final int MOST_ROWS = 60;
  private static final int MOST_COURSES = 3;
  private static final int LEAST_OF_A_CURVE = 3;

  private final Comparison comparison;
  private final List<Picture> pictures = new ArrayList<>();

  private ComparisonCharts(Comparison comparison) {
    this.comparison = comparison;
  }

  /**
   * All charts, those that say most first.
   *
   * @param held whether the baseline is one that somebody means to compare with; points drawn from
   *     ranges have none, and then there is the measure over its parameters only
   */
  public static List<Picture> of(Comparison comparison, boolean held) {
    ComparisonCharts charts = new ComparisonCharts(comparison);
    if (!held) {
      comparison.columns().forEach(charts::surfaces);
      return List.copyOf(charts.pictures);
    }
    if (comparison.pairings().size() == 1) {
      charts.differencesOfAllMeasures();
    }
    for (Column column : comparison.columns()) {
      charts.surfaces(column);
      if (comparison.pairings().size() > 1) {
        charts.differences(column);
      }
      charts.courses(column);
    }
    return List.copyOf(charts.pictures);
  }

  private void differencesOfAllMeasures() {
    List<DifferenceChart.Row> rows = new ArrayList<>();
    for (Line line : comparison.lines()) {
      double baseline = Math.abs(line.contrast().baseline());
      if (baseline > 0) {
        rows.add(new DifferenceChart.Row(line.measure(), line, 100 / baseline));
      }
    }
    if (!rows.isEmpty()) {
      pictures.add(
          DifferenceChart.of(
              "differences",
              "What changes, by measure",
              subtitle(comparison.pairings().get(0).name()),
              note() + "; measures that are 0 in the baseline are left out",
              "difference, % of the baseline's mean",
              rows,
              comparison.level()));
    }
  }

  private void differences(Column column) {
    for (Kind kind : Kind.values()) {
      List<Line> lines = comparison.lines(column, kind);
      if (!lines.isEmpty() && lines.size() <= MOST_ROWS) {
        String id = kind == Kind.DATE ? column.id() + "-date" : column.id();
        pictures.add(
            DifferenceChart.of(
                "difference-" + id,
                lines.get(0).measure() + ": difference from the baseline",
                subtitle(comparison.pairings().size() + " variants"),
                note(),
                Canvas.label("difference", lines.get(0).unit()),
                lines.stream()
                    .map(line -> new DifferenceChart.Row(line.pairing().name(), line, 1))
                    .toList(),
                comparison.level()));
      }
    }
  }

  /** Courses in time of all variants; of many, of the one that differs most. */
  private void courses(Column column) {
    List<Pairing> pairings = comparison.pairings();
    boolean few = pairings.size() <= MOST_COURSES;
    List<Pairing> told =
        few
            ? pairings
            : comparison.lines(column, column.isDate() ? Kind.SHARE : Kind.VALUE).stream()
                .filter(line -> Double.isFinite(line.contrast().cliff()))
                .max(Comparator.comparingDouble(line -> Math.abs(line.contrast().cliff())))
                .map(line -> List.of(line.pairing()))
                .orElse(List.of());
    for (Pairing pairing : told) {
      boolean both =
          pairing.baseline().course(column.id()).length > 0
              && pairing.other().course(column.id()).length > 0;
      if (both) {
        String number = few && told.size() > 1 ? "-" + (told.indexOf(pairing) + 1) : "";
        pictures.add(
            BundleChart.course(
                "course-" + column.id() + number,
                column.measure() + " in time" + (few ? "" : ", the variant that differs most"),
                pairing,
                column,
                baseline(),
                comparison.level()));
      }
    }
  }

  /** A curve over one parameter, or a map over two. */
  private void surfaces(Column column) {
    SweepResults results = comparison.pairings().get(0).baseline().results();
    boolean oneSweep =
        comparison.pairings().stream().allMatch(pairing -> pairing.other().results() == results);
    List<Axis> varied = results.axes().stream().filter(axis -> varies(results, axis)).toList();
    if (!oneSweep || varied.isEmpty() || varied.size() > 2) {
      return;
    }
    curves(column, results, varied);
    if (varied.size() == 2) {
      map(column, results, varied.get(0), varied.get(1));
    }
  }

  /** The measure over a parameter that is a number, for each of at most two values of another. */
  private void curves(Column column, SweepResults results, List<Axis> varied) {
    Axis over =
        varied.stream()
            .filter(axis -> settings(results, axis).stream().allMatch(ComparisonCharts::isNumber))
            .max(Comparator.comparingInt(axis -> settings(results, axis).size()))
            .orElse(null);
    if (over == null || settings(results, over).size() < LEAST_OF_A_CURVE) {
      return;
    }
    Axis apart = varied.stream().filter(axis -> !axis.equals(over)).findFirst().orElse(null);
    List<String> kinds = apart == null ? List.of("") : settings(results, apart);
    if (kinds.size() > 2) {
      return;
    }
    double[][] values = results.values(column.id());
    List<BundleChart.Curve> curves = new ArrayList<>();
    for (String kind : kinds) {
      List<Point> points =
          results.points().stream()
              .filter(
                  point ->
                      apart == null || point.settings().getOrDefault(apart.path(), "").equals(kind))
              .sorted(
                  Comparator.comparingDouble(
                      point -> number(point.settings().getOrDefault(over.path(), ""))))
              .toList();
      curves.add(
          new BundleChart.Curve(
              apart == null ? "median" : apart.path() + "=" + kind,
              points.stream()
                  .mapToDouble(point -> number(point.settings().get(over.path())))
                  .toArray(),
              Bands.of(
                  points.stream().map(point -> values[point.index()]).toArray(double[][]::new))));
    }
    pictures.add(
        BundleChart.response(
            "response-" + column.id(),
            column.id() + " over " + over.path(),
            comparison.title() + "  ·  " + comparison.seeds().size() + " seeds a point",
            Canvas.label(over.path(), over.unit()),
            Canvas.label(column.id(), column.unit()),
            curves));
  }

  private void map(Column column, SweepResults results, Axis down, Axis across) {
    List<String> rows = settings(results, down);
    List<String> heads = settings(results, across);
    if (2 * rows.size() * heads.size() > 3 * results.points().size() || rows.size() > MOST_ROWS) {
      return;
    }
    for (Kind kind : Kind.values()) {
      List<Line> lines = comparison.lines(column, kind);
      if (lines.isEmpty()) {
        continue;
      }
      double[][] values = new double[rows.size()][heads.size()];
      String[][] texts = new String[rows.size()][heads.size()];
      Arrays.stream(values).forEach(row -> Arrays.fill(row, Double.NaN));
      Arrays.stream(texts).forEach(row -> Arrays.fill(row, ""));
      double strongest = 0;
      for (Line line : lines) {
        var settings = results.points().get(line.pairing().other().point()).settings();
        int i = rows.indexOf(settings.get(down.path()));
        int k = heads.indexOf(settings.get(across.path()));
        double mean = line.contrast().difference().mean();
        values[i][k] = mean;
        boolean shown = line.verdict(comparison.level()) != Verdict.NOT_SHOWN;
        texts[i][k] = Signed.text(mean) + (shown ? "" : " ?");
        strongest = Math.max(strongest, Double.isNaN(mean) ? 0 : Math.abs(mean));
      }
      for (Pairing pairing : comparison.pairings()) {
        var base = results.points().get(pairing.baseline().point()).settings();
        texts[rows.indexOf(base.get(down.path()))][heads.indexOf(base.get(across.path()))] =
            "baseline";
      }
      pictures.add(
          HeatMap.of(
              "map-" + column.id() + (kind == Kind.DATE ? "-date" : ""),
              lines.get(0).measure() + ": difference from the baseline",
              "down: " + down.path() + "  ·  across: " + across.path(),
              Canvas.label("mean difference", lines.get(0).unit())
                  + "; "
                  + comparison.seeds().size()
                  + " seeds; ? no difference shown",
              rows,
              heads,
              values,
              texts,
              strongest));
    }
  }

  private static List<String> settings(SweepResults results, Axis axis) {
    List<String> found =
        results.points().stream()
            .map(point -> point.settings().getOrDefault(axis.path(), ""))
            .distinct()
            .toList();
    boolean numbers = found.stream().allMatch(text -> Double.isFinite(number(text)));
    return numbers
        ? found.stream().sorted(Comparator.comparingDouble(ComparisonCharts::number)).toList()
        : found;
  }

  private static boolean varies(SweepResults results, Axis axis) {
    return results.points().stream()
            .map(point -> point.settings().getOrDefault(axis.path(), ""))
            .distinct()
            .count()
        > 1;
  }

  private static boolean isNumber(String text) {
    return Double.isFinite(number(text));
  }

  private static double number(String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException | NullPointerException word) {
      return Double.NaN;
    }
  }

  private String subtitle(String variant) {
    return variant + " against " + baseline() + "  ·  " + comparison.seeds().size() + " seeds";
  }

  private String baseline() {
    return comparison.baseline();
  }

  private String note() {
    return "mean difference by seed with its "
        + BundleChart.percent(comparison.level())
        + " interval";
  }
}
