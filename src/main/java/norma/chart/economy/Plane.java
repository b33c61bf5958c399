package norma.chart.economy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.function.DoubleFunction;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Style;
import norma.chart.run.TimeScale;
import norma.measure.History;
import org.jfree.chart.axis.DateAxis;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.Range;

/**
 * The place of a drawing on a page: the days of a run from left to right, values from the foot up.
 *
 * @param area the page's part between the axes
 * @param history the run whose days are shown
 * @param values what lies between foot and top
 * @param doublings whether each doubling takes the same height; values must then be above 0
 */
record Plane(Rectangle2D area, History history, Range values, boolean doublings) {

  /** A plane on which only time counts. */
  static Plane ofTime(Rectangle2D area, History history) {
    return new Plane(area, history, new Range(0, 1), false);
  }

  /** Pixel of the start of a day; of its noon at so much and a half. */
  double x(double day) {
    return area.getX() + area.getWidth() * day / Math.max(1, history.days());
  }

  /** Pixel of a place on the axis of time. */
  double atTime(double milliseconds) {
    Range time = TimeScale.range(history);
    return area.getX() + area.getWidth() * (milliseconds - time.getLowerBound()) / time.getLength();
  }

  /** Pixel of a value, at the edge where it lies beyond. */
  double y(double value) {
    double low = height(values.getLowerBound());
    double part = (height(value) - low) / (height(values.getUpperBound()) - low);
    return area.getMaxY() - area.getHeight() * Math.max(0, Math.min(1, part));
  }

  private double height(double value) {
    return doublings ? Math.log(Math.max(value, 1e-9)) / Math.log(2) : value;
  }

  /** Faint lines across; figures left of them where they are wanted. */
  void levels(Graphics2D g, Style style, double[] levels, DoubleFunction<String> figure) {
    g.setStroke(new BasicStroke(1));
    g.setFont(style.plain(0.93));
    for (double level : levels) {
      double y = y(level);
      g.setPaint(style.ground().grid());
      g.draw(new Line2D.Double(area.getX(), y, area.getMaxX(), y));
      String text = figure.apply(level);
      g.setPaint(style.ground().softInk());
      double left = area.getX() - 6 - g.getFontMetrics().stringWidth(text);
      g.drawString(text, (float) left, (float) (y + 0.36 * g.getFontMetrics().getAscent()));
    }
  }

  /** The axis of dates under the area. */
  void dates(Graphics2D g, Style style, int ticks) {
    DateAxis axis = TimeScale.axis(TimeScale.range(history), ticks, style);
    Rectangle2D all =
        new Rectangle2D.Double(
            area.getX() - 60, area.getY(), area.getWidth() + 120, area.getHeight() + 40);
    axis.draw(g, area.getMaxY(), all, area, RectangleEdge.BOTTOM, null);
  }

  /** A line through the noons of the days; a day without a value breaks it. */
  void line(Graphics2D g, double[] daily, Pen pen, float width) {
    Path2D path = new Path2D.Double();
    boolean begun = false;
    for (int day = 0; day < daily.length; day++) {
      begun = to(path, begun && day > 0, daily[day], x(day + 0.5));
    }
    draw(g, path, pen, width);
  }

  private boolean to(Path2D path, boolean begun, double value, double x) {
    if (!Double.isFinite(value)) {
      return false;
    }
    if (begun) {
      path.lineTo(x, y(value));
    } else {
      path.moveTo(x, y(value));
    }
    return true;
  }

  /** A line that keeps its level until the next value. */
  void steps(Graphics2D g, double[] daily, Pen pen, float width) {
    Path2D path = new Path2D.Double();
    double level = Double.NaN;
    for (int day = 0; day < daily.length; day++) {
      if (Double.isFinite(daily[day]) && daily[day] != level) {
        boolean begun = to(path, !Double.isNaN(level), level, x(day));
        to(path, begun, daily[day], x(day));
        level = daily[day];
      }
    }
    if (!Double.isNaN(level)) {
      path.lineTo(x(daily.length), y(level));
    }
    draw(g, path, pen, width);
  }

  private static void draw(Graphics2D g, Path2D path, Pen pen, float width) {
    g.setPaint(pen.colour());
    g.setStroke(pen.stroke(width));
    g.draw(path);
  }

  /** The space from the foot up to the values; none where a day has none. */
  void filled(Graphics2D g, double[] daily, Color colour) {
    Path2D path = new Path2D.Double();
    path.moveTo(x(0), area.getMaxY());
    for (int day = 0; day < daily.length; day++) {
      path.lineTo(x(day + 0.5), Double.isFinite(daily[day]) ? y(daily[day]) : area.getMaxY());
    }
    path.lineTo(x(daily.length), area.getMaxY());
    path.closePath();
    g.setPaint(colour);
    g.fill(path);
  }
}
