package norma.chart.economy;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Arrays;
import java.util.List;
import norma.chart.pen.Labels;
import norma.chart.pen.Palette;
import norma.chart.pen.Style;
import norma.chart.run.Mark;
import norma.chart.run.MarkLane;
import norma.chart.run.ValueScale;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.LinkCourse;
import norma.measure.Scope;
import org.jfree.data.Range;

/**
 * What stands between industries: a row for each link on one axis of time, with the stock in days
 * of the consumer's need, the days on which it ran short, and the hours waited for it.
 */
final class FlowRows {
  static final String NOTE =
      "Height: stock in days of the consumer's ordinary need, alike in all rows. Coloured ground:"
          + " the supplier set the limit of the consumer's deliveries. Waited: hours a man that the"
          + " consumer's men waited for materials on those days, over the run.";

  private static final double LANE = 56;
  private static final double DATES = 22;
  private static final double BARS = 110;

  private final History history;
  private final Labels labels;
  private final Style style;
  private final List<LinkCourse> links;
  private final double most;

  FlowRows(History history, Labels labels, Style style) {
    this.history = history;
    this.labels = labels;
    this.style = style;
    links = LinkCourse.of(history);
    most =
        links.stream()
            .flatMapToDouble(link -> Arrays.stream(link.stock()))
            .filter(Double::isFinite)
            .max()
            .orElse(1);
  }

  /** How many links there are. */
  int size() {
    return links.size();
  }

  /** What the signs are. */
  List<Writing.Entry> key() {
    return List.of(
        new Writing.Entry("stock", style.pen("output"), 0),
        new Writing.Entry("ran short", style.pen("record"), 0));
  }

  void draw(Graphics2D g, Rectangle2D area) {
    Writing writing = new Writing(g, style);
    double names =
        links.stream().mapToDouble(l -> writing.width(name(l), style.plain(0.93))).max().orElse(0);
    double figures = 34;
    double left = names + 10 + figures;
    double table = BARS + 110;
    Rectangle2D inner =
        new Rectangle2D.Double(
            area.getX() + left,
            area.getY() + LANE,
            area.getWidth() - left - table,
            area.getHeight() - LANE - DATES);
    Plane plane = Plane.ofTime(inner, history);
    List<Mark> marks = Mark.of(history, Scope.ECONOMY, List.of(Kind.INTERVENTION));
    Rectangle2D lane =
        new Rectangle2D.Double(inner.getX(), area.getY(), inner.getWidth(), LANE - 2);
    new MarkLane(marks, style, 0.93).draw(g, lane, plane::atTime);
    double base = inner.getY() - 6;
    writing.right(
        "days short", style.plain(0.86), style.ground().softInk(), inner.getMaxX() + 80, base);
    writing.left(
        "waited, h a man", style.plain(0.86), style.ground().softInk(), inner.getMaxX() + 96, base);
    double longest = links.stream().mapToDouble(link -> link.hoursAMan(history)).max().orElse(0);
    double height = inner.getHeight() / Math.max(1, links.size());
    for (int i = 0; i < links.size(); i++) {
      Rectangle2D row =
          new Rectangle2D.Double(
              inner.getX(), inner.getY() + i * height + 3, inner.getWidth(), height - 6);
      row(g, links.get(i), row, i == 0, longest);
    }
    for (Mark mark : marks) {
      double x = plane.atTime(mark.x());
      writing.line(style.ground().mark(), x, inner.getY(), x, inner.getMaxY());
    }
    plane.dates(g, style, Math.max(2, (int) (inner.getWidth() / 90)));
  }

  private String name(LinkCourse link) {
    return word(link.from()) + " \u2192 " + word(link.to());
  }

  private String word(String industry) {
    return labels.trade(new Scope(industry, -1)).industry();
  }

  private void row(
      Graphics2D g, LinkCourse link, Rectangle2D row, boolean figures, double longest) {
    Writing writing = new Writing(g, style);
    Plane plane = new Plane(row, history, new Range(0, most > 0 ? most : 1), false);
    double base = row.getCenterY() + 0.36 * g.getFontMetrics(style.plain(0.93)).getAscent();
    writing.right(name(link), style.plain(0.93), style.ground().ink(), row.getX() - 40, base);
    g.setPaint(Palette.faint(style.pen("record").colour(), 90));
    boolean[] limiting = link.limiting();
    for (int from = 0; from < limiting.length; from++) {
      int to = from;
      while (to < limiting.length && limiting[to]) {
        to++;
      }
      if (to > from) {
        double x = plane.x(from);
        g.fill(new Rectangle2D.Double(x, row.getY(), plane.x(to) - x, row.getHeight()));
        from = to;
      }
    }
    plane.filled(g, link.stock(), Palette.faint(style.pen("output").colour(), 150));
    plane.levels(
        g,
        style,
        new double[] {0, most},
        v -> figures && v > 0 ? ValueScale.format("0.#").format(v) : "");
    String days = Integer.toString(link.daysShort());
    writing.right(days, style.plain(0.93), style.ground().ink(), row.getMaxX() + 80, base);
    double hours = link.hoursAMan(history);
    double length = longest > 0 ? (BARS - 40) * hours / longest : 0;
    g.setPaint(style.pen("record").colour());
    g.fill(new Rectangle2D.Double(row.getMaxX() + 96, row.getCenterY() - 5, length, 10));
    String text = hours > 0 ? ValueScale.format(hours < 9.95 ? "0.0" : "#,##0").format(hours) : "0";
    writing.left(text, style.plain(0.93), style.ground().ink(), row.getMaxX() + 100 + length, base);
  }
}
