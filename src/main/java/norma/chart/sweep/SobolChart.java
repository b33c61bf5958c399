package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import norma.chart.pen.Palette;
import norma.chart.pen.Picture;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepSetup.Column;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** First-order and total indices of each parameter as bars with their intervals. */
final class SobolChart {
  private static final int ROW = 56;
  private static final double THICK = 0.34;
  private static final Shape BOX = new Rectangle2D.Double(-11, -6, 22, 12);
  private static final Color[] COLOURS = {Palette.BLUE, Palette.SKY};

  private SobolChart() {}

  /** The picture; the parameter with the largest total index stands at the top. */
  static Picture of(
      Column column, String sweep, List<String> paths, Sobol.Indices indices, double level) {
    List<Integer> order =
        IntStream.range(0, paths.size())
            .boxed()
            .sorted(Comparator.comparingDouble(k -> indices.of().get(k).total()))
            .toList();
    XYIntervalSeries first = new XYIntervalSeries("first");
    XYIntervalSeries total = new XYIntervalSeries("total");
    List<double[]> shown = new ArrayList<>();
    List<String> names = new ArrayList<>();
    for (int place = 0; place < order.size(); place++) {
      Sobol.Index index = indices.of().get(order.get(place));
      names.add(Canvas.cutWithin(paths.get(order.get(place)), 60));
      add(first, place, place + THICK, index.first(), index.firstInterval(), shown);
      add(total, place - THICK, place, index.total(), index.totalInterval(), shown);
    }
    XYPlot plot = Canvas.PAPER.plot();
    plot.setOrientation(PlotOrientation.HORIZONTAL);
    plot.setDomainAxis(Canvas.PAPER.names(null, names, 0.6));
    plot.setRangeAxis(Canvas.PAPER.axis("share of the variance", shown, true));
    plot.setDomainGridlinesVisible(false);
    plot.addRangeMarker(Canvas.PAPER.zero(), Layer.FOREGROUND);
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(first);
    data.addSeries(total);
    plot.setDataset(0, data);
    plot.setRenderer(0, intervals());
    plot.setDataset(1, data);
    plot.setRenderer(1, bars());
    String title = column.id() + ": what its variance is due to";
    JFreeChart chart =
        Canvas.PAPER.framed(
            plot,
            title,
            sweep + ", " + indices.n() + " rows",
            "Sobol indices with bootstrap intervals of " + BundleChart.percent(level));
    LegendItemCollection key = new LegendItemCollection();
    key.add(item("first-order: by itself", COLOURS[0]));
    key.add(item("total: with what it does together with others", COLOURS[1]));
    Canvas.PAPER.key(chart, key);
    Dimension size = new Dimension(1280, 230 + ROW * Math.max(3, paths.size()));
    String words =
        "Sobol indices of "
            + paths.size()
            + " parameters for "
            + column.id()
            + ", the largest total first.";
    return Picture.of("sobol-" + column.id(), title, words, size, chart);
  }

  private static void add(
      XYIntervalSeries series,
      double from,
      double to,
      double index,
      Interval interval,
      List<double[]> shown) {
    if (Double.isFinite(index)) {
      boolean alone = Double.isNaN(interval.low());
      double low = alone ? index : interval.low();
      double high = alone ? index : interval.high();
      series.add((from + to) / 2, from, to, index, low, high);
      shown.add(new double[] {index, low, high});
    }
  }

  private static XYBarRenderer bars() {
    XYBarRenderer bars = new XYBarRenderer();
    bars.setBarPainter(new StandardXYBarPainter());
    bars.setShadowVisible(false);
    bars.setDrawBarOutline(false);
    bars.setSeriesPaint(0, COLOURS[0]);
    bars.setSeriesPaint(1, COLOURS[1]);
    return bars;
  }

  private static XYErrorRenderer intervals() {
    XYErrorRenderer errors = new XYErrorRenderer();
    errors.setDrawXError(false);
    errors.setDefaultShapesVisible(false);
    errors.setCapLength(7);
    errors.setErrorPaint(Canvas.PAPER.style().ground().ink());
    errors.setErrorStroke(new BasicStroke(1.6f));
    return errors;
  }

  private static LegendItem item(String name, Color colour) {
    LegendItem item = new LegendItem(name, null, null, null, BOX, colour);
    item.setLabelPaint(Canvas.PAPER.style().ground().ink());
    item.setLabelFont(Canvas.PAPER.style().plain(1));
    return item;
  }
}
