package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import norma.chart.pen.Labels;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Scope;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/**
 * The story of a run in one picture: the charts' first panels in two columns on one time axis, with
 * the events that mattered running through them.
 */
public final class Overview {
  /** Width and height in pixels at scale 1. */
  public static final Dimension SIZE = new Dimension(1600, 1180);

  private static final Style STYLE = Style.SMALL;
  private static final List<Kind> MARKED =
      List.of(Kind.INTERVENTION, Kind.RECORD, Kind.NORM_REVISION, Kind.REMOVAL);
  private static final Color RULE = new Color(0x50, 0x50, 0x50, 0x80);
  private static final double MARGIN = 26;
  private static final double HEAD = 84;
  private static final double LANE = 99;
  private static final double FOOT = 47;
  private static final double LEFT = 44;
  private static final double HEADER = 21;
  private static final String NOTE =
      "Most lines and areas are means over the 30 days up to the date, shift plans over 10: none"
          + " moves before its cause, each takes so long to follow it. Monthly figures stand over"
          + " their month.";

  private Overview() {}

  /** Draws the page at its size; a graphics with a scale makes it larger. */
  public static void draw(Graphics2D g, History history, Scope scope, Labels labels) {
    g.setPaint(STYLE.ground().paper());
    g.fill(new Rectangle2D.Double(0, 0, SIZE.width, SIZE.height));
    g.setPaint(STYLE.ground().ink());
    g.setFont(STYLE.bold(2.2));
    g.drawString(labels.scenario(), (float) MARGIN, 42f);
    g.setFont(STYLE.plain(1.3));
    String where = labels.trade(scope).industry() + "  ·  seed " + labels.seed();
    double right = SIZE.width - MARGIN - g.getFontMetrics().stringWidth(where);
    g.drawString(where, (float) right, 42f);
    g.setPaint(STYLE.ground().softInk());
    g.drawString(Caption.of(history, scope), (float) MARGIN, 68f);
    g.setFont(STYLE.plain(1));
    g.drawString(NOTE, (float) MARGIN, SIZE.height - 12f);

    List<Chart> charts = List.of(Chart.values());
    int rows = (charts.size() + 1) / 2;
    double width = (SIZE.width - 3 * MARGIN) / 2;
    List<Mark> marks = Mark.of(history, scope, MARKED);
    for (int column = 0; column < 2; column++) {
      List<Chart> own = charts.subList(column * rows, Math.min(charts.size(), (column + 1) * rows));
      Rectangle2D area =
          new Rectangle2D.Double(
              MARGIN + column * (width + MARGIN), HEAD, width, SIZE.height - HEAD - FOOT);
      column(g, area, own, rows, marks, history, scope, labels);
    }
  }

  private static void column(
      Graphics2D g,
      Rectangle2D area,
      List<Chart> charts,
      int rows,
      List<Mark> marks,
      History history,
      Scope scope,
      Labels labels) {
    double x = area.getX() + LEFT;
    double width = area.getWidth() - LEFT;
    Range time = TimeScale.range(history);
    PanelSetting setting = new PanelSetting(STYLE, time, PanelSetting.FINE, false);
    Runs runs = Runs.only(new TreatedFigures(history, scope));
    Rectangle2D lane = new Rectangle2D.Double(x, area.getY(), width, LANE);
    new MarkLane(marks, STYLE, 1)
        .draw(g, lane, v -> x + width * (v - time.getLowerBound()) / time.getLength());
    double rowHeight = (area.getHeight() - LANE) / rows;
    for (int row = 0; row < charts.size(); row++) {
      boolean last = row + 1 == charts.size();
      double top = lane.getMaxY() + row * rowHeight;
      Panel panel = charts.get(row).panels().get(0);
      header(g, panel, labels.trade(scope), area.getX(), top, area.getMaxX());
      XYPlot plot = PanelPlot.of(panel, runs, labels.trade(scope), setting);
      plot.getRangeAxis().setLabel(null);
      plot.getRangeAxis().setTickLabelInsets(new RectangleInsets(3, 2, 3, 4));
      AxisSpace left = new AxisSpace();
      left.setLeft(LEFT);
      plot.setFixedRangeAxisSpace(left);
      AxisSpace below = new AxisSpace();
      below.setBottom(last ? 20 : 0);
      plot.setFixedDomainAxisSpace(below);
      plot.setInsets(RectangleInsets.ZERO_INSETS);
      DateAxis axis = TimeScale.axis(time, 9, STYLE);
      axis.setTickLabelsVisible(last);
      axis.setTickMarksVisible(last);
      plot.setDomainAxis(axis);
      double height = rowHeight - HEADER - 6 + (last ? 20 : 0);
      plot.draw(
          g,
          new Rectangle2D.Double(area.getX(), top + HEADER, area.getWidth(), height),
          null,
          null,
          null);
      g.setStroke(new BasicStroke(0.7f));
      g.setPaint(RULE);
      for (Mark mark : marks) {
        if (!mark.label().isEmpty()) {
          double at = x + width * (mark.x() - time.getLowerBound()) / time.getLength();
          g.draw(new Line2D.Double(at, top + HEADER + 2, at, top + rowHeight - 6));
        }
      }
    }
  }

  /** The panel's heading and unit, and the names of its series in their colours. */
  private static void header(
      Graphics2D g, Panel panel, Trade trade, double left, double top, double right) {
    double base = top + HEADER - 9;
    double end = new Key(List.of(panel), STYLE).drawToTheRight(g, right, base);
    new Heading(STYLE).line(g, panel, trade, left, base, end - 8);
  }
}
