package norma.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import norma.chart.Palette.Pen;
import norma.experiment.Bands;
import norma.experiment.Pairing;
import norma.experiment.SweepSetup;
import norma.experiment.SweepSetup.Column;
import norma.measure.Measure;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Many runs as one line and two bands: the median, the middle half and the middle nine tenths, over
 * time or over the values of a parameter.
 */
final class BundleChart {
  private static final int WIDE = 40;
  private static final int NARROW = 90;

  private final Canvas canvas;
  private final XYPlot plot;
  private final List<double[]> shown = new ArrayList<>();
  private final LegendItemCollection key = new LegendItemCollection();
  private int next;

  BundleChart(Canvas canvas) {
    this.canvas = canvas;
    plot = canvas.plot();
    plot.setDomainGridlinesVisible(false);
  }

  /** Courses in time of a variant and its baseline, and below them their difference. */
  static Picture course(
      String id, String title, Pairing pairing, Column column, String baseline, double level) {
    double[][] a = pairing.baseline().course(column.id());
    double[][] b = pairing.other().course(column.id());
    SweepSetup setup = pairing.baseline().results().setup();
    Courses courses = new Courses(setup, column, baseline, pairing.name(), a, b, level);
    JFreeChart chart = courses(Canvas.PAPER, title, courses);
    return Picture.of(id, title, courses.words(), ChartWriter.CHART, chart);
  }

  /**
   * Two bundles of courses.
   *
   * @param a of the baseline, by seed and dekada
   * @param b of the variant
   */
  record Courses(
      SweepSetup setup,
      Column column,
      String baseline,
      String variant,
      double[][] a,
      double[][] b,
      double level) {

    String words() {
      return "Course of " + column.measure() + " in time, " + variant + " against " + baseline;
    }

    /** Unit of the daily readings, which is not that of a date read off them; else the measure. */
    String label() {
      String unit = Measure.byId(column.measure()).map(Measure::unit).orElse(column.unit());
      return unit.isBlank() || unit.equals("–") ? column.measure().replace('_', ' ') : unit;
    }
  }

  static JFreeChart courses(Canvas canvas, String title, Courses of) {
    double[] x = of.setup.dekadas().stream().mapToDouble(Points::x).toArray();
    BundleChart courses = new BundleChart(canvas);
    Bands ofBaseline = Bands.of(Bands.turned(of.a));
    Bands ofVariant = Bands.of(Bands.turned(of.b));
    courses.bands("baseline", of.baseline, x, ofBaseline);
    courses.bands("variant", of.variant, x, ofVariant);
    // Lines last, lest one lie under the other's bands.
    courses.line(x, ofBaseline.median(), canvas.pen("baseline"));
    courses.line(x, ofVariant.median(), canvas.pen("variant"));
    courses.plot.setRangeAxis(canvas.axis(of.label(), courses.shown, false));
    BundleChart difference = new BundleChart(canvas);
    double[][] rows = Bands.differences(of.a, of.b, of.level);
    Pen pen = canvas.pen("difference");
    difference.band(x, rows[1], rows[2], Canvas.faint(pen.colour(), NARROW));
    difference.line(x, rows[0], pen);
    difference.plot.setRangeAxis(canvas.axis("difference", difference.shown, true));
    difference.plot.addRangeMarker(canvas.zero(), Layer.BACKGROUND);
    CombinedDomainXYPlot stacked =
        new CombinedDomainXYPlot(
            TimeScale.axis(of.setup.start(), of.setup.days(), 11, canvas.style()));
    stacked.setGap(14);
    stacked.setBackgroundPaint(null);
    stacked.add(courses.plot, 3);
    stacked.add(difference.plot, 2);
    JFreeChart chart =
        canvas.framed(
            stacked,
            title,
            of.variant + " against " + of.baseline + "  ·  " + of.a.length + " seeds",
            "means of each dekada; lines are medians, bands hold 50 % and 90 % of the runs; below,"
                + " the mean difference by seed with its "
                + percent(of.level)
                + " interval");
    canvas.key(chart, courses.key);
    return chart;
  }

  /**
   * A measure over a parameter.
   *
   * @param name what tells the curve from the other
   * @param x values of the parameter, rising
   * @param bands the measure at each of them
   */
  record Curve(String name, double[] x, Bands bands) {}

  /** A measure over the values of a parameter, as one curve or two. */
  static Picture response(
      String id, String title, String subtitle, String axis, String unit, List<Curve> curves) {
    Canvas canvas = Canvas.PAPER;
    BundleChart response = new BundleChart(canvas);
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      response.bands(series(i, curves), curve.name(), curve.x(), curve.bands());
      places.add(curve.x());
    }
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      Pen pen = canvas.pen(series(i, curves));
      response.line(curve.x(), curve.bands().median(), pen);
      response.dots(curve.x(), curve.bands().median(), pen);
    }
    response.plot.setRangeAxis(canvas.axis(unit, response.shown, false));
    response.plot.setDomainAxis(canvas.axis(axis, places, false));
    JFreeChart chart =
        canvas.framed(
            response.plot,
            title,
            subtitle,
            "lines are medians, bands hold 50 % and 90 % of the runs at a point");
    if (curves.size() > 1) {
      canvas.key(chart, response.key);
    }
    String words = title + ", medians and bands.";
    return Picture.of(id, title, words, ChartWriter.CHART, chart);
  }

  private static String series(int curve, List<Curve> curves) {
    return curve == 0 && curves.size() > 1 ? "baseline" : "variant";
  }

  void bands(String series, String name, double[] x, Bands bands) {
    Pen pen = canvas.pen(series);
    band(x, bands.p05(), bands.p95(), Canvas.faint(pen.colour(), WIDE));
    band(x, bands.p25(), bands.p75(), Canvas.faint(pen.colour(), NARROW));
    name(name, pen);
  }

  /** Names what is drawn with a pen. */
  void name(String name, Pen pen) {
    key.add(item(Canvas.cut(name, 70), pen));
  }

  private void band(double[] x, double[] low, double[] high, Color colour) {
    int[] there =
        IntStream.range(0, x.length)
            .filter(i -> Double.isFinite(low[i]) && Double.isFinite(high[i]))
            .toArray();
    if (there.length == 0) {
      return;
    }
    double[] at = pick(x, there);
    double[] bottom = pick(low, there);
    double[] top = pick(high, there);
    shown.add(bottom);
    shown.add(top);
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries("band", new double[][] {at, at, at, bottom, bottom, top});
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1);
    renderer.setSeriesFillPaint(0, colour);
    plot.setDataset(next, data);
    plot.setRenderer(next++, renderer);
  }

  void line(double[] x, double[] y, Pen pen) {
    shown.add(y);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, pen.colour());
    renderer.setSeriesStroke(0, pen.stroke(canvas.style().line()));
    put(x, y, renderer);
  }

  /** Dots, which the axis makes room for. */
  void dots(double[] x, double[] y, Pen pen) {
    shown.add(y);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, pen.colour());
    renderer.setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-4, -4, 8, 8));
    put(x, y, renderer);
  }

  /** An open circle round a place. */
  void ring(double x, double y, Pen pen) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, pen.colour());
    renderer.setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-8, -8, 16, 16));
    renderer.setSeriesShapesFilled(0, false);
    renderer.setSeriesStroke(0, new BasicStroke(canvas.style().line()));
    put(new double[] {x}, new double[] {y}, renderer);
  }

  private void put(double[] x, double[] y, XYLineAndShapeRenderer renderer) {
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries("line", new double[][] {x, y});
    plot.setDataset(next, data);
    plot.setRenderer(next++, renderer);
  }

  private LegendItem item(String name, Pen pen) {
    Shape line = new Line2D.Double(-11, 0, 11, 0);
    Shape square = new Rectangle2D.Double(-11, -6, 22, 12);
    LegendItem item =
        new LegendItem(
            name,
            null,
            null,
            null,
            true,
            square,
            true,
            Canvas.faint(pen.colour(), NARROW),
            false,
            pen.colour(),
            new BasicStroke(1),
            true,
            line,
            pen.stroke(canvas.style().line()),
            pen.colour());
    item.setLabelPaint(canvas.style().ground().ink());
    item.setLabelFont(canvas.style().plain(1));
    return item;
  }

  static double[] pick(double[] values, int[] indices) {
    return IntStream.of(indices).mapToDouble(i -> values[i]).toArray();
  }

  /** The plot that it is drawn in. */
  XYPlot plot() {
    return plot;
  }

  /** What is drawn so far, for the axis. */
  List<double[]> shown() {
    return shown;
  }

  /** Names of what is drawn so far. */
  LegendItemCollection key() {
    return key;
  }

  static String percent(double level) {
    return ValueScale.format("0.##").format(100 * level) + " %";
  }
}
