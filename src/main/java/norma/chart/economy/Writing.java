package norma.chart.economy;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import norma.chart.pen.Lettering;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Style;

/** Words on a page: titles, keys, and text that stands left, right or in the middle of a place. */
final class Writing {
  static final double MARGIN = 22;

  private final Graphics2D g;
  private final Style style;

  /** A name in a key; a piece of the line or, without a width, a square of the colour. */
  record Entry(String name, Pen pen, float width) {}

  Writing(Graphics2D g, Style style) {
    this.g = g;
    this.style = style;
  }

  /**
   * Title, the run and a note at the head of a page.
   *
   * @return how far down they reach
   */
  double head(String title, String run, String note, double width) {
    g.setPaint(style.ground().paper());
    g.fill(new Rectangle2D.Double(0, 0, width, 4000));
    double right = width - MARGIN;
    double y = lines(title, style.bold(1.5), style.ground().ink(), 16, right);
    y = lines(run, style.plain(1), style.ground().ink(), y + 3, right);
    return lines(note, style.plain(0.86), style.ground().softInk(), y + 3, right) + 4;
  }

  private double lines(String text, Font font, Color ink, double top, double right) {
    FontMetrics metrics = g.getFontMetrics(font);
    double y = top;
    for (String line :
        text.isEmpty() ? List.<String>of() : Lettering.lines(text, metrics, right - MARGIN)) {
      left(line, font, ink, MARGIN, y + metrics.getAscent());
      y += metrics.getHeight();
    }
    return y;
  }

  /** Heading of a part of a page, and a note behind it as far as there is room. */
  void heading(String heading, String note, double left, double base, double right) {
    left(heading, style.bold(1.09), style.ground().ink(), left, base);
    double x = left + width(heading, style.bold(1.09)) + 8;
    FontMetrics small = g.getFontMetrics(style.plain(0.93));
    left(
        Lettering.cut(note, small, right - x),
        style.plain(0.93),
        style.ground().softInk(),
        x,
        base);
  }

  /** A key in one line from the left; says where it ends. */
  double key(List<Entry> entries, double left, double base) {
    double x = left;
    for (Entry entry : entries) {
      g.setPaint(entry.pen().colour());
      double middle = base - 0.36 * g.getFontMetrics(style.plain(0.93)).getAscent();
      if (entry.width() > 0) {
        g.setStroke(entry.pen().stroke(entry.width()));
        g.draw(new Line2D.Double(x, middle, x + 18, middle));
      } else {
        g.fill(new Rectangle2D.Double(x + 5, middle - 5, 10, 10));
      }
      left(entry.name(), style.plain(0.93), style.ground().ink(), x + 22, base);
      x += 22 + width(entry.name(), style.plain(0.93)) + 14;
    }
    return x;
  }

  /** Width of a key. */
  double widthOf(List<Entry> entries) {
    return entries.stream().mapToDouble(e -> 36 + width(e.name(), style.plain(0.93))).sum() - 14;
  }

  double width(String text, Font font) {
    return g.getFontMetrics(font).stringWidth(text);
  }

  void left(String text, Font font, Color ink, double x, double base) {
    g.setFont(font);
    g.setPaint(ink);
    g.drawString(text, (float) x, (float) base);
  }

  void right(String text, Font font, Color ink, double x, double base) {
    left(text, font, ink, x - width(text, font), base);
  }

  void middle(String text, Font font, Color ink, double x, double base) {
    left(text, font, ink, x - width(text, font) / 2, base);
  }

  void line(Color colour, double fromX, double fromY, double toX, double toY) {
    g.setPaint(colour);
    g.setStroke(new BasicStroke(0.8f));
    g.draw(new Line2D.Double(fromX, fromY, toX, toY));
  }
}
