package norma.chart.sweep;

import java.util.Arrays;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Picture;
import norma.chart.run.Points;
import norma.chart.run.TimeScale;
import norma.experiment.compare.Pairing;
import norma.experiment.statistics.Bands;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Column;
import norma.measure.Measure;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.ui.Layer;

/**
 * Courses in time of a variant and its baseline as two bundles, and below them their difference.
 */
final class CourseChart {
  private CourseChart() {}

  /** The picture. */
  static Picture of(
      String id, String title, Pairing pairing, Column column, String baseline, double level) {
    Courses courses = Courses.of(pairing, column, baseline, level);
    JFreeChart chart = chart(Canvas.PAPER, title, courses);
    return Picture.of(id, title, courses.words(), Picture.USUAL, chart);
  }

  /** How far a variant runs from its baseline: the mean size of their difference. */
  static double apart(Pairing pairing, Column column) {
    double[][] a = pairing.baseline().course(column.id());
    double[][] b = pairing.other().course(column.id());
    return a.length == 0 || b.length == 0
        ? 0
        : Arrays.stream(Bands.differences(a, b, 0.95)[0])
            .filter(Double::isFinite)
            .map(Math::abs)
            .average()
            .orElse(0);
  }

  /**
   * Two bundles of courses.
   *
   * @param baseline what the baseline has other than the variant, or its name
   * @param variant what the variant has other than the baseline, or its name
   * @param alike what both have, "" for nothing
   * @param a of the baseline, by seed and dekada
   * @param b of the variant
   */
  record Courses(
      SweepSetup setup,
      Column column,
      String baseline,
      String variant,
      String alike,
      double[][] a,
      double[][] b,
      double level) {

    /**
     * Those of a pairing.
     *
     * @param baseline name of the baseline where its settings do not say it
     */
    static Courses of(Pairing pairing, Column column, String baseline, double level) {
      return new Courses(
          pairing.baseline().results().setup(),
          column,
          pairing.ofBaseline().orElse(baseline),
          pairing.ofOther().orElse(pairing.name()),
          pairing.ofBoth().orElse(""),
          pairing.baseline().course(column.id()),
          pairing.other().course(column.id()),
          level);
    }

    String words() {
      return "Course of " + column.measure() + " in time, " + variant + " against " + baseline;
    }
  }

  static JFreeChart chart(Canvas canvas, String title, Courses of) {
    double[] x = of.setup.dekadas().stream().mapToDouble(Points::x).toArray();
    BundleChart courses = new BundleChart(canvas);
    Bands ofBaseline = Bands.of(Bands.turned(of.a));
    Bands ofVariant = Bands.of(Bands.turned(of.b));
    courses.bands("baseline", of.baseline, x, ofBaseline);
    courses.bands("variant", of.variant, x, ofVariant);
    // Lines last, lest one lie under the other's bands.
    courses.line(x, ofBaseline.median(), canvas.pen("baseline"));
    courses.line(x, ofVariant.median(), canvas.pen("variant"));
    courses
        .plot()
        .setRangeAxis(
            canvas.axis(label(canvas, of.column.measure(), of.column), courses.shown(), false));
    BundleChart difference = new BundleChart(canvas);
    double[][] rows = Bands.differences(of.a, of.b, of.level);
    Pen pen = canvas.pen("difference");
    difference.band(x, rows[1], rows[2], Canvas.faint(pen.colour(), BundleChart.NARROW));
    difference.line(x, rows[0], pen);
    difference
        .plot()
        .setRangeAxis(
            canvas.axis(label(canvas, "difference", of.column), difference.shown(), true));
    difference.plot().addRangeMarker(canvas.zero(), Layer.BACKGROUND);
    CombinedDomainXYPlot stacked =
        new CombinedDomainXYPlot(
            TimeScale.axis(of.setup.start(), of.setup.days(), 11, canvas.style()));
    stacked.setGap(14);
    stacked.setBackgroundPaint(null);
    stacked.add(courses.plot(), 3);
    stacked.add(difference.plot(), 2);
    JFreeChart chart =
        canvas.framed(
            stacked,
            title,
            of.variant
                + " against "
                + of.baseline
                + (of.alike.isEmpty() ? "" : "  ·  " + of.alike)
                + "  ·  "
                + Canvas.seeds(of.a.length),
            "means of each dekada; lines are medians, bands hold 50 % and 90 % of the runs; below,"
                + " the mean difference by seed with its "
                + BundleChart.percent(of.level)
                + " interval");
    canvas.key(chart, courses.key());
    return chart;
  }

  /**
   * Name and unit, or where there is little room the one that the window does not say. The unit is
   * that of the daily readings, which is not that of a date read off them.
   */
  private static String label(Canvas canvas, String name, Column column) {
    String unit =
        column.isDate()
            ? Measure.byId(column.measure()).map(Measure::unit).orElse("")
            : column.unit();
    boolean said = name.equals(column.measure()) && !unit.isBlank() && !unit.equals("–");
    return canvas.titled() ? Canvas.label(name, unit) : said ? unit : name.replace('_', ' ');
  }
}
