package norma.chart.sweep;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import norma.chart.pen.Picture;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Line;
import norma.experiment.compare.Line.Kind;
import norma.experiment.compare.Pairing;
import norma.experiment.sweep.SweepSetup.Column;

/** The charts of a comparison: what suits the number of variants and of parameters varied. */
public final class ComparisonCharts {
  static final int MOST_ROWS = 60;

  private static final int MOST_COURSES = 3;

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
      comparison.columns().forEach(column -> charts.pictures.addAll(surfaces(comparison, column)));
      return List.copyOf(charts.pictures);
    }
    if (comparison.pairings().size() == 1) {
      charts.differencesOfAllMeasures();
    }
    for (Column column : comparison.columns()) {
      charts.pictures.addAll(surfaces(comparison, column));
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
      if (baseline > 0 && line.kind() != Kind.DATE && !line.contrast().isNone()) {
        rows.add(new DifferenceChart.Row(line.measure(), line, 100 / baseline));
      }
    }
    if (!rows.isEmpty()) {
      pictures.add(
          DifferenceChart.of(
              "differences",
              "What changes, by measure",
              subtitle(comparison.pairings().get(0).name()),
              note()
                  + "; left out: dates, what is the same in all pairs, what is 0 in the baseline",
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
            : pairings.stream()
                .max(Comparator.comparingDouble(pairing -> CourseChart.apart(pairing, column)))
                .map(List::of)
                .orElse(List.of());
    for (Pairing pairing : told) {
      boolean both =
          pairing.baseline().course(column.id()).length > 0
              && pairing.other().course(column.id()).length > 0;
      if (both) {
        String number = few && told.size() > 1 ? "-" + (told.indexOf(pairing) + 1) : "";
        pictures.add(
            CourseChart.of(
                "course-" + column.id() + number,
                column.measure() + " in time" + (few ? "" : ", the variant that differs most"),
                pairing,
                column,
                baseline(),
                comparison.level()));
      }
    }
  }

  private static List<Picture> surfaces(Comparison comparison, Column column) {
    return Surface.of(comparison, column).map(Surface::pictures).orElse(List.of());
  }

  private String subtitle(String variant) {
    return variant + " against " + baseline() + "  ·  " + Canvas.seeds(comparison.seeds().size());
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
