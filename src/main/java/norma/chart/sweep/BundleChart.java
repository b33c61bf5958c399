package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import norma.chart.pen.Palette.Pen;
import norma.chart.run.ValueScale;
import norma.experiment.statistics.Bands;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;

/**
 * Many runs as one line and two bands: the median, the middle half and the middle nine tenths, over
 * time or over the values of a parameter.
 */
final class BundleChart {
  private static final int WIDE = 40;
  static final int NARROW = 90;
  private static final float BAR = 14;

  private final Canvas canvas;
  private final XYPlot plot;
  private final List<double[]> shown = new ArrayList<>();
  private final LegendItemCollection key = new LegendItemCollection();
  private int next;

  BundleChart(Canvas canvas) {
    this.canvas = canvas;
    plot = canvas.plot();
    plot.setDomainGridlinesVisible(false);
    // What is added later lies above; JFreeChart would have it the other way round.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
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

  void band(double[] x, double[] low, double[] high, Color colour) {
    int from = 0;
    for (int i = 0; i <= x.length; i++) {
      boolean present = i < x.length && Double.isFinite(low[i]) && Double.isFinite(high[i]);
      if (!present) {
        // Where nothing was read there is no band either.
        unbroken(
            Arrays.copyOfRange(x, from, i),
            Arrays.copyOfRange(low, from, i),
            Arrays.copyOfRange(high, from, i),
            colour);
        from = i + 1;
      }
    }
  }

  private void unbroken(double[] x, double[] low, double[] high, Color colour) {
    if (x.length == 0) {
      return;
    }
    if (x.length == 1) {
      bar(x[0], low[0], high[0], colour);
      return;
    }
    shown.add(low);
    shown.add(high);
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries("band", new double[][] {x, x, x, low, low, high});
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(1);
    renderer.setSeriesFillPaint(0, colour);
    plot.setDataset(next, data);
    plot.setRenderer(next++, renderer);
  }

  /** A band at one place only, which has no width of its own. */
  private void bar(double x, double low, double high, Color colour) {
    double[] y = {low, high};
    shown.add(y);
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, new BasicStroke(BAR, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER));
    put(new double[] {x, x}, y, renderer);
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
