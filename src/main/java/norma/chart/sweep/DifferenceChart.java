package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import norma.chart.pen.Ground;
import norma.chart.pen.Palette;
import norma.chart.pen.Picture;
import norma.experiment.compare.Line;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYErrorRenderer;
import org.jfree.chart.ui.Layer;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** Differences with their intervals, one below the other, and a line at zero. */
final class DifferenceChart {
  private static final int WIDTH = 1280;
  private static final int ROW = 34;
  private static final Shape DOT = new Ellipse2D.Double(-5, -5, 10, 10);
  private static final Color SHOWN = Palette.of("difference").colour();
  private static final Color NOT_SHOWN = new Color(0x8C8C8C);

  private DifferenceChart() {}

  /**
   * A row of the chart.
   *
   * @param name what stands at its left
   * @param line the figures
   * @param scale what they are multiplied by
   */
  record Row(String name, Line line, double scale) {}

  /** The picture. */
  static Picture of(
      String id,
      String title,
      String subtitle,
      String note,
      String axisLabel,
      List<Row> rows,
      double level) {
    List<String> names = new ArrayList<>();
    List<double[]> shown = new ArrayList<>();
    XYIntervalSeries sure = new XYIntervalSeries("shown");
    XYIntervalSeries unsure = new XYIntervalSeries("not shown");
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      // The first row stands at the top.
      double y = rows.size() - 1.0 - i;
      names.add(0, Canvas.cutWithin(row.name(), 60));
      double mean = row.scale() * row.line().contrast().difference().mean();
      double low = row.scale() * row.line().interval().low();
      double high = row.scale() * row.line().interval().high();
      if (Double.isFinite(mean)) {
        boolean alone = Double.isNaN(low);
        (row.line().isShown(level) ? sure : unsure)
            .add(mean, alone ? mean : low, alone ? mean : high, y, y, y);
        shown.add(new double[] {mean, low, high});
      }
    }
    XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
    data.addSeries(sure);
    data.addSeries(unsure);
    XYPlot plot = Canvas.PAPER.plot();
    plot.setDataset(data);
    plot.setRenderer(renderer());
    plot.setDomainAxis(Canvas.PAPER.axis(axisLabel, shown, true));
    plot.setRangeAxis(Canvas.PAPER.names(null, names, 0.6));
    plot.addDomainMarker(Canvas.PAPER.zero(), Layer.BACKGROUND);
    JFreeChart chart = Canvas.PAPER.framed(plot, title, subtitle, note);
    LegendItemCollection items = new LegendItemCollection();
    items.add(item("difference shown (corrected for the number of tests)", SHOWN));
    items.add(item("not shown", NOT_SHOWN));
    Canvas.PAPER.key(chart, items);
    Dimension size = new Dimension(WIDTH, 230 + ROW * Math.max(4, rows.size()));
    String words = title + ": " + rows.size() + " differences with their intervals.";
    return Picture.of(id, title, words, size, chart);
  }

  private static XYErrorRenderer renderer() {
    XYErrorRenderer renderer = new XYErrorRenderer();
    renderer.setDrawYError(false);
    renderer.setCapLength(7);
    Color[] colours = {SHOWN, NOT_SHOWN};
    for (int series = 0; series < colours.length; series++) {
      renderer.setSeriesPaint(series, colours[series]);
      renderer.setSeriesShape(series, DOT);
      renderer.setSeriesStroke(series, new BasicStroke(2.2f));
    }
    renderer.setErrorStroke(new BasicStroke(2.2f));
    return renderer;
  }

  private static LegendItem item(String name, Color colour) {
    LegendItem item =
        new LegendItem(
            name,
            null,
            null,
            null,
            true,
            DOT,
            true,
            colour,
            false,
            colour,
            new BasicStroke(1),
            true,
            new Line2D.Double(-13, 0, 13, 0),
            new BasicStroke(2.2f),
            colour);
    item.setLabelPaint(Ground.LIGHT.ink());
    item.setLabelFont(Canvas.PAPER.style().plain(1));
    return item;
  }
}
