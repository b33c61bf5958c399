package norma.chart;

import java.awt.BasicStroke;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import norma.chart.Layer.Look;
import norma.chart.Palette.Pen;
import norma.chart.Panel.Scale;
import norma.measure.History;
import norma.measure.Scope;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.DefaultIntervalXYDataset;
import org.jfree.data.xy.DefaultXYDataset;
import org.jfree.data.xy.XYDataset;

/** Turns a panel's declaration and a history into a plot without a time axis of its own. */
final class PanelPlot {
  private final Panel panel;
  private final History history;
  private final Scope scope;
  private final Style style;
  private final XYPlot plot = new XYPlot();
  private final List<double[]> drawn = new ArrayList<>();
  private int next;

  private PanelPlot(Panel panel, History history, Scope scope, Style style) {
    this.panel = panel;
    this.history = history;
    this.scope = scope;
    this.style = style;
  }

  /** The plot; where no series has a value it says so. */
  static XYPlot of(Panel panel, History history, Scope scope, Trade trade, Style style) {
    return new PanelPlot(panel, history, scope, style).built(trade);
  }

  private XYPlot built(Trade trade) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(Style.GRID);
    plot.setRangeGridlineStroke(new BasicStroke(1));
    // Drawn in the order declared, the rearmost first; of itself JFreeChart begins at the end.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage("no data in this run");
    plot.setNoDataMessageFont(style.plain(1));
    plot.setNoDataMessagePaint(Style.SOFT_INK);
    List<Layer> stacked = panel.layers().stream().filter(Layer::stacked).toList();
    stack(stacked);
    for (Layer layer : panel.layers()) {
      switch (layer.look()) {
        case STACK, STACKED_SHARE -> {}
        case BAND -> band(layer);
        case BARS -> bars(layer);
        case LINE, STEP, MONTHS -> line(layer);
      }
    }
    ValueAxis axis = ValueScale.axis(panel, drawn, style);
    axis.setLabel(panel.axisLabel(trade));
    plot.setRangeAxis(axis);
    if (panel.scale() == Scale.AROUND_ONE || panel.scale() == Scale.PERCENT) {
      ValueMarker level = new ValueMarker(panel.scale() == Scale.AROUND_ONE ? 1 : 0);
      level.setPaint(Style.MARK);
      level.setStroke(new BasicStroke(1));
      plot.addRangeMarker(level);
    }
    return plot;
  }

  private double[] values(Layer layer, int quantity) {
    double[] values = layer.values(quantity, history, scope);
    for (int i = 0; i < values.length; i++) {
      boolean possible = panel.scale() != Scale.DOUBLINGS || values[i] > 0;
      values[i] = possible && Double.isFinite(values[i]) ? values[i] : Double.NaN;
    }
    return values;
  }

  private void line(Layer layer) {
    double[] values = values(layer, 0);
    Points points =
        switch (layer.look()) {
          case STEP -> Points.steps(history.dates(), values);
          case MONTHS -> Points.pieces(history.dates(), values);
          default -> Points.line(history.dates(), values);
        };
    if (Arrays.stream(points.y()).allMatch(Double::isNaN)) {
      return;
    }
    drawn.add(points.y());
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries(layer.name(), points.series());
    boolean alone = Arrays.stream(points.y()).filter(Double::isFinite).count() == 1;
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, alone);
    renderer.setDrawSeriesLineAsPath(true);
    Pen pen = Palette.of(layer.name());
    renderer.setSeriesPaint(0, pen.colour());
    renderer.setSeriesStroke(0, pen.stroke(style.line()));
    put(data, renderer);
  }

  private void bars(Layer layer) {
    double[][] bars = Points.months(history.dates(), values(layer, 0));
    if (bars[0].length == 0) {
      return;
    }
    drawn.add(bars[3]);
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries(layer.name(), bars);
    XYBarRenderer renderer = new XYBarRenderer(0.15);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setDrawBarOutline(false);
    renderer.setUseYInterval(false);
    renderer.setBase(panel.scale() == Scale.AROUND_ONE ? 1 : 0);
    renderer.setSeriesPaint(0, Palette.of(layer.name()).colour());
    put(data, renderer);
  }

  private void band(Layer layer) {
    area(layer.name(), values(layer, 0), values(layer, 1), 0.35f);
  }

  private void stack(List<Layer> layers) {
    if (layers.isEmpty()) {
      return;
    }
    int days = history.days();
    double[][] edges = new double[layers.size() + 1][days];
    for (int k = 0; k < layers.size(); k++) {
      double[] values = values(layers.get(k), 0);
      for (int i = 0; i < days; i++) {
        edges[k + 1][i] = edges[k][i] + (Double.isNaN(values[i]) ? 0 : Math.max(0, values[i]));
      }
    }
    boolean share = layers.get(0).look() == Look.STACKED_SHARE;
    double[] top = edges[layers.size()].clone();
    for (int k = 0; k <= layers.size(); k++) {
      for (int i = 0; i < days; i++) {
        // A day on which nothing is counted is bridged.
        edges[k][i] = top[i] > 0 ? edges[k][i] / (share ? top[i] : 1) : Double.NaN;
      }
    }
    for (int k = 0; k < layers.size(); k++) {
      area(layers.get(k).name(), edges[k], edges[k + 1], 1);
    }
  }

  private void area(String name, double[] low, double[] high, float alpha) {
    int[] there = indicesOfBoth(low, high);
    if (there.length == 0) {
      return;
    }
    double[][] series = new double[6][there.length];
    for (int i = 0; i < there.length; i++) {
      double x = Points.x(history.date(there[i])) + Points.NOON;
      series[0][i] = x;
      series[1][i] = x;
      series[2][i] = x;
      series[3][i] = (low[there[i]] + high[there[i]]) / 2;
      series[4][i] = low[there[i]];
      series[5][i] = high[there[i]];
    }
    drawn.add(series[4]);
    drawn.add(series[5]);
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries(name, series);
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(alpha);
    renderer.setSeriesFillPaint(0, Palette.of(name).colour());
    put(data, renderer);
  }

  private static int[] indicesOfBoth(double[] low, double[] high) {
    int stride = 1 + low.length / Points.MOST;
    return IntStream.range(0, low.length)
        .filter(i -> i % stride == 0)
        .filter(i -> Double.isFinite(low[i]) && Double.isFinite(high[i]))
        .toArray();
  }

  private void put(XYDataset data, XYItemRenderer renderer) {
    plot.setDataset(next, data);
    plot.setRenderer(next, renderer);
    next++;
  }
}
