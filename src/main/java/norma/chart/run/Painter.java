package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import norma.chart.pen.Labels;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;
import norma.measure.History;
import norma.measure.Scope;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;

/** Turns a chart's declaration and what is remembered of a run into a picture. */
public final class Painter {
  private static final Style STYLE = Style.LARGE;
  private static final int TICKS = 11;

  private Painter() {}

  /**
   * The chart of a scope as far as the history goes; without values it says that there are none.
   *
   * @param scope the economy, an industry, or a shop that the history remembers
   */
  public static JFreeChart paint(Chart chart, History history, Scope scope, Labels labels) {
    Trade trade = labels.trade(scope);
    PanelSetting setting =
        new PanelSetting(STYLE, TimeScale.range(history), PanelSetting.FINE, false);
    Runs runs = Runs.only(new TreatedFigures(history, scope));
    DateAxis time = TimeScale.axis(setting.time(), TICKS, STYLE);
    CombinedDomainXYPlot column = new CombinedDomainXYPlot(time);
    column.setGap(18);
    column.setOutlineVisible(false);
    column.setBackgroundPaint(null);
    List<Mark> marks = Mark.of(history, scope, chart.marked());
    int weights = chart.panels().stream().mapToInt(Panel::weight).sum();
    long named = marks.stream().filter(m -> !m.label().isEmpty()).count();
    column.add(lane(marks), marks.isEmpty() ? 1 : (int) (4 + 3 * Math.min(4, named)));
    for (Panel panel : chart.panels()) {
      XYPlot plot = PanelPlot.of(panel, runs, trade, setting);
      boolean covers = panel.layers().stream().anyMatch(norma.chart.run.Layer::stacked);
      rule(plot, marks, covers ? Layer.FOREGROUND : Layer.BACKGROUND);
      column.add(plot, 86 * panel.weight() / weights);
    }
    JFreeChart picture = new JFreeChart(null, null, column, false);
    picture.setBackgroundPaint(STYLE.ground().paper());
    picture.setPadding(new RectangleInsets(14, 14, 10, 22));
    picture.addSubtitle(title(chart.title(), STYLE.bold(1.5), 0));
    picture.addSubtitle(title(labels.subtitle(scope), STYLE.plain(1.0), 4));
    String done = Panel.note(chart.panels());
    if (!done.isEmpty()) {
      TextTitle note = title(done, STYLE.plain(0.86), 3);
      note.setPaint(STYLE.ground().softInk());
      picture.addSubtitle(note);
    }
    picture.addSubtitle(legend(chart));
    return picture;
  }

  public static TextTitle title(String text, java.awt.Font font, double above) {
    TextTitle title = new TextTitle(text, font);
    title.setPaint(STYLE.ground().ink());
    title.setPosition(RectangleEdge.TOP);
    title.setHorizontalAlignment(HorizontalAlignment.LEFT);
    title.setTextAlignment(HorizontalAlignment.LEFT);
    title.setPadding(new RectangleInsets(above, 4, 0, 4));
    return title;
  }

  private static LegendTitle legend(Chart chart) {
    LegendTitle legend =
        new LegendTitle(
            () -> Legend.of(chart.panels(), STYLE),
            new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 2),
            new ColumnArrangement());
    legend.setItemFont(STYLE.plain(1));
    legend.setItemPaint(STYLE.ground().ink());
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setPadding(new RectangleInsets(8, 0, 2, 0));
    legend.setBackgroundPaint(null);
    return legend;
  }

  /** Lines down the panels for the events that have a name. */
  private static void rule(XYPlot plot, List<Mark> marks, Layer layer) {
    for (Mark mark : marks) {
      if (!mark.label().isEmpty()) {
        ValueMarker line = new ValueMarker(mark.x(), STYLE.ground().mark(), new BasicStroke(0.8f));
        plot.addDomainMarker(line, layer);
      }
    }
  }

  private static XYPlot lane(List<Mark> marks) {
    XYPlot plot = new XYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinesVisible(false);
    plot.addAnnotation(new Lane(new MarkLane(marks, STYLE, 0.86)));
    return plot;
  }

  /** The strip of names as a part of a plot. */
  private static final class Lane extends AbstractXYAnnotation {
    private static final long serialVersionUID = 1;

    private final transient MarkLane lane;

    Lane(MarkLane lane) {
      this.lane = lane;
    }

    @Override
    public void draw(
        Graphics2D g,
        XYPlot plot,
        Rectangle2D area,
        ValueAxis time,
        ValueAxis values,
        int renderer,
        PlotRenderingInfo info) {
      lane.draw(g, area, x -> time.valueToJava2D(x, area, RectangleEdge.BOTTOM));
    }
  }
}
