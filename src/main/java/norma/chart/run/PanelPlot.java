package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;
import norma.chart.run.Panel.Scale;
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

/** Turns a panel's declaration and the figures of runs into a plot without a time axis. */
final class PanelPlot {
  /** On a scale of equal ratios what reaches down to zero reaches down to this part of its top. */
  private static final double ALMOST_NOTHING = 1e-4;

  private final Panel panel;
  private final PanelSetting setting;
  private final boolean ratios;
  private final XYPlot plot = new XYPlot();
  private final List<double[]> drawn = new ArrayList<>();
  private int next;

  private PanelPlot(Panel panel, PanelSetting setting) {
    this.panel = panel;
    this.setting = setting;
    this.ratios = setting.ratios(panel);
  }

  /**
   * The plot; where no series has a value it says so. Other seeds are drawn behind lines and bars,
   * a branch beside them; layers that stand on each other stand alone.
   */
  static XYPlot of(Panel panel, Runs runs, Trade trade, PanelSetting setting) {
    return new PanelPlot(panel, setting).built(runs, trade);
  }

  private XYPlot built(Runs runs, Trade trade) {
    Style style = setting.style();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(style.ground().grid());
    plot.setRangeGridlineStroke(new BasicStroke(1));
    // Drawn in the order declared, the rearmost first; of itself JFreeChart begins at the end.
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    boolean unlike = trade.equals(Trade.ANY) && panel.unit().startsWith("units");
    plot.setNoDataMessage(
        unlike ? "different units have no sum: choose an industry" : "no data in this run");
    plot.setNoDataMessageFont(style.plain(1));
    plot.setNoDataMessagePaint(style.ground().softInk());
    runs.others().ifPresent(this::behind);
    stack(runs.run());
    for (Layer layer : panel.layers()) {
      draw(layer, runs.run(), false);
    }
    runs.branch().ifPresent(branch -> panel.layers().forEach(layer -> draw(layer, branch, true)));
    ValueAxis axis = ValueScale.axis(panel, drawn, setting);
    axis.setLabel(panel.axisLabel(trade));
    plot.setRangeAxis(axis);
    if (panel.scale() == Scale.AROUND_ONE || panel.scale().marksZero()) {
      ValueMarker level = new ValueMarker(panel.scale() == Scale.AROUND_ONE ? 1 : 0);
      level.setPaint(style.ground().mark());
      level.setStroke(new BasicStroke(1));
      plot.addRangeMarker(level);
    }
    return plot;
  }

  private void draw(Layer layer, Source source, boolean branch) {
    switch (layer.look()) {
      case STACK, STACKED_SHARE -> {}
      case BAND ->
          area(
              layer.name(),
              source.dates(),
              source.values(layer, 0),
              source.values(layer, 1),
              branch ? 0.2f : 0.35f);
      case BARS -> bars(layer, source, branch);
      case LINE, STEP, MONTHS -> line(layer, source, branch);
    }
  }

  private double[] possible(double[] values) {
    double[] possible = values.clone();
    for (int i = 0; i < possible.length; i++) {
      if (!Double.isFinite(possible[i]) || (ratios && possible[i] <= 0)) {
        possible[i] = Double.NaN;
      }
    }
    return possible;
  }

  private void behind(Ensemble others) {
    List<LocalDate> dates = others.dates();
    for (Layer layer : panel.layers()) {
      if (!Ensemble.shows(layer)) {
        continue;
      }
      double[][] rows = others.quantiles(layer, 0);
      area(layer.name(), dates, rows[0], rows[4], 0.16f);
      area(layer.name(), dates, rows[1], rows[3], 0.22f);
      Pen pen = setting.style().pen(layer.name());
      Color faint =
          new Color(pen.colour().getRed(), pen.colour().getGreen(), pen.colour().getBlue(), 170);
      line(layer, dates, rows[2], faint, new BasicStroke(0.8f));
    }
  }

  private void line(Layer layer, Source source, boolean branch) {
    Pen pen = setting.style().pen(layer.name());
    float width = setting.style().line();
    // The branch's line is broken once more than the run's.
    BasicStroke stroke =
        branch
            ? new Pen(pen.colour(), Math.min(2, pen.pattern() + 1)).stroke(width)
            : pen.stroke(width);
    line(layer, source.dates(), source.values(layer, 0), pen.colour(), stroke);
  }

  private void line(
      Layer layer, List<LocalDate> dates, double[] treated, Color colour, BasicStroke stroke) {
    double[] values = possible(treated);
    Points points =
        switch (layer.look()) {
          case LINE -> Points.line(dates, values);
          case STEP -> Points.steps(dates, values);
          default -> Points.pieces(dates, values);
        };
    long present = Arrays.stream(points.y()).filter(Double::isFinite).count();
    if (present == 0) {
      return;
    }
    drawn.add(points.y());
    DefaultXYDataset data = new DefaultXYDataset();
    data.addSeries(layer.name(), points.thinned(setting).series());
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, present == 1);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, colour);
    renderer.setSeriesStroke(0, stroke);
    put(data, renderer);
  }

  private void bars(Layer layer, Source source, boolean branch) {
    double[][] bars = Points.months(source.dates(), possible(source.values(layer, 0)));
    if (bars[0].length == 0) {
      return;
    }
    drawn.add(bars[3]);
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries(layer.name(), bars);
    Pen pen = setting.style().pen(layer.name());
    XYBarRenderer renderer = new XYBarRenderer(branch ? 0 : 0.15);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setUseYInterval(false);
    boolean fromOne = panel.scale() == Scale.AROUND_ONE;
    renderer.setBase(fromOne ? 1 : ratios ? Double.MIN_NORMAL : 0);
    renderer.setDrawBarOutline(branch);
    if (branch) {
      renderer.setSeriesPaint(0, new Color(0, true));
      renderer.setSeriesOutlinePaint(0, pen.colour());
      renderer.setSeriesOutlineStroke(0, new Pen(pen.colour(), 1).stroke(1));
    } else {
      renderer.setSeriesPaint(0, pen.colour());
    }
    put(data, renderer);
  }

  private void stack(Source source) {
    List<Layer> layers = panel.layers().stream().filter(Layer::stacked).toList();
    if (!layers.isEmpty()) {
      double[][] edges = Stack.edges(layers, source);
      for (int k = 0; k < layers.size(); k++) {
        area(layers.get(k).name(), source.dates(), edges[k], edges[k + 1], 1);
      }
    }
  }

  private void area(String name, List<LocalDate> dates, double[] low, double[] high, float alpha) {
    double[] foot = low;
    if (ratios) {
      foot = low.clone();
      for (int i = 0; i < foot.length; i++) {
        foot[i] = foot[i] <= 0 && high[i] > 0 ? ALMOST_NOTHING * high[i] : foot[i];
      }
    }
    double[][] series = Points.area(dates, foot, possible(high), setting, alpha < 1);
    if (series[0].length == 0) {
      return;
    }
    drawn.add(ratios ? possible(low) : series[4]);
    drawn.add(series[5]);
    DefaultIntervalXYDataset data = new DefaultIntervalXYDataset();
    data.addSeries(name, series);
    DeviationRenderer renderer = new DeviationRenderer(false, false);
    renderer.setAlpha(alpha);
    renderer.setSeriesFillPaint(0, setting.style().pen(name).colour());
    put(data, renderer);
  }

  private void put(XYDataset data, XYItemRenderer renderer) {
    plot.setDataset(next, data);
    plot.setRenderer(next, renderer);
    next++;
  }
}
