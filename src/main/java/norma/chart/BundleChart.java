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

  private final XYPlot plot = Canvas.plot();
  private final List<double[]> shown = new ArrayList<>();
  private final LegendItemCollection key = new LegendItemCollection();
  private int next;

  private BundleChart() {
    plot.setDomainGridlinesVisible(false);
  }

  /** Courses in time of a variant and its baseline, and below them their difference. */
  static Picture course(
      String id, String title, Pairing pairing, Column column, String baseline, double level) {
    double[][] a = pairing.baseline().course(column.id());
    double[][] b = pairing.other().course(column.id());
    SweepSetup setup = pairing.baseline().results().setup();
    double[] x = setup.dekadas().stream().mapToDouble(Points::x).toArray();
    BundleChart courses = new BundleChart();
    Bands ofBaseline = Bands.of(Bands.turned(a));
    Bands ofVariant = Bands.of(Bands.turned(b));
    courses.bands("baseline", baseline, x, ofBaseline);
    courses.bands("variant", pairing.name(), x, ofVariant);
    // Lines last, lest one lie under the other's bands.
    courses.line(x, ofBaseline.median(), Palette.of("baseline"));
    courses.line(x, ofVariant.median(), Palette.of("variant"));
    courses.plot.setRangeAxis(
        Canvas.axis(Canvas.label(column.measure(), column.unit()), courses.shown, false));
    BundleChart difference = new BundleChart();
    double[][] rows = Bands.differences(a, b, level);
    difference.band(x, rows[1], rows[2], Canvas.faint(colour("difference"), NARROW));
    difference.line(x, rows[0], Palette.of("difference"));
    difference.plot.setRangeAxis(
        Canvas.axis(Canvas.label("difference", column.unit()), difference.shown, true));
    difference.plot.addRangeMarker(Canvas.zero(), Layer.BACKGROUND);
    CombinedDomainXYPlot stacked =
        new CombinedDomainXYPlot(TimeScale.axis(setup.start(), setup.days(), 11, Canvas.STYLE));
    stacked.setGap(14);
    stacked.setBackgroundPaint(null);
    stacked.add(courses.plot, 3);
    stacked.add(difference.plot, 2);
    JFreeChart chart =
        Canvas.framed(
            stacked,
            title,
            pairing.name() + " against " + baseline + "  ·  " + a.length + " seeds",
            "means of each dekada; lines are medians, bands hold 50 % and 90 % of the runs; below,"
                + " the mean difference by seed with its "
                + percent(level)
                + " interval");
    Canvas.key(chart, courses.key);
    String words =
        "Course of " + column.measure() + " in time, " + pairing.name() + " against " + baseline;
    return Picture.of(id, title, words, ChartWriter.CHART, chart);
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
    BundleChart response = new BundleChart();
    List<double[]> places = new ArrayList<>();
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      response.bands(series(i, curves), curve.name(), curve.x(), curve.bands());
      places.add(curve.x());
    }
    for (int i = 0; i < curves.size(); i++) {
      Curve curve = curves.get(i);
      response.line(curve.x(), curve.bands().median(), Palette.of(series(i, curves)));
      response.dots(curve.x(), curve.bands().median(), colour(series(i, curves)));
    }
    response.plot.setRangeAxis(Canvas.axis(unit, response.shown, false));
    response.plot.setDomainAxis(Canvas.axis(axis, places, false));
    JFreeChart chart =
        Canvas.framed(
            response.plot,
            title,
            subtitle,
            "lines are medians, bands hold 50 % and 90 % of the runs at a point");
    if (curves.size() > 1) {
      Canvas.key(chart, response.key);
    }
    String words = title + ", medians and bands.";
    return Picture.of(id, title, words, ChartWriter.CHART, chart);
  }

  private static String series(int curve, List<Curve> curves) {
    return curve == 0 && curves.size() > 1 ? "baseline" : "variant";
  }

  private void bands(String series, String name, double[] x, Bands bands) {
    Pen pen = Palette.of(series);
    band(x, bands.p05(), bands.p95(), Canvas.faint(pen.colour(), WIDE));
    band(x, bands.p25(), bands.p75(), Canvas.faint(pen.colour(), NARROW));
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

  private void line(double[] x, double[] y, Pen pen) {
    shown.add(y);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, pen.colour());
    renderer.setSeriesStroke(0, pen.stroke(Canvas.STYLE.line()));
    put(x, y, renderer);
  }

  private void dots(double[] x, double[] y, Color colour) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesShape(0, new java.awt.geom.Ellipse2D.Double(-4, -4, 8, 8));
    put(x, y, renderer);
  }

  private void put(double[] x, double[] y, XYLineAndShapeRenderer renderer) {
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries("line", new double[][] {x, y});
    plot.setDataset(next, data);
    plot.setRenderer(next++, renderer);
  }

  private static LegendItem item(String name, Pen pen) {
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
            pen.stroke(Canvas.STYLE.line()),
            pen.colour());
    item.setLabelPaint(Ground.LIGHT.ink());
    item.setLabelFont(Canvas.STYLE.plain(1));
    return item;
  }

  private static double[] pick(double[] values, int[] indices) {
    return IntStream.of(indices).mapToDouble(i -> values[i]).toArray();
  }

  private static Color colour(String series) {
    return Palette.of(series).colour();
  }

  static String percent(double level) {
    return ValueScale.format("0.##").format(100 * level) + " %";
  }
}
