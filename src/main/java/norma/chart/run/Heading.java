package norma.chart.run;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import norma.chart.pen.Lettering;
import norma.chart.pen.Style;
import norma.chart.pen.Trade;

/** What stands above a live chart: on a card its heading and unit, else title, run and notes. */
final class Heading {
  private final Style style;

  Heading(Style style) {
    this.style = style;
  }

  /**
   * Heading and unit in one line; where they do not fit the unit is left out and the heading cut.
   * Says how far down it reaches.
   */
  double card(Graphics2D g, Panel panel, Trade trade, double left, double top, double right) {
    FontMetrics bold = g.getFontMetrics(style.bold(1.09));
    double base = top + bold.getAscent();
    line(g, panel, trade, left, base, right);
    return base + bold.getDescent();
  }

  /** The same on a base line. */
  void line(Graphics2D g, Panel panel, Trade trade, double left, double base, double right) {
    g.setFont(style.bold(1.09));
    FontMetrics bold = g.getFontMetrics();
    g.setPaint(style.ground().ink());
    String heading = Lettering.cut(panel.heading(), bold, right - left);
    g.drawString(heading, (float) left, (float) base);
    double x = left + bold.stringWidth(heading) + 7;
    g.setFont(style.plain(0.93));
    g.setPaint(style.ground().softInk());
    String unit = panel.axisLabel(trade);
    if (g.getFontMetrics().stringWidth(unit) <= right - x) {
      g.drawString(unit, (float) x, (float) base);
    }
  }

  /** Title, run, and what was done to the figures; says how far down it reaches. */
  double full(Graphics2D g, Chart chart, String run, double left, double top, double right) {
    double y = line(g, chart.title(), style.bold(1.4), left, top, right, true);
    y = line(g, run, style.plain(0.93), left, y + 2, right, true);
    return line(g, Panel.note(chart.panels()), style.plain(0.8), left, y + 2, right, false);
  }

  private double line(
      Graphics2D g, String text, Font font, double left, double top, double right, boolean ink) {
    g.setFont(font);
    g.setPaint(ink ? style.ground().ink() : style.ground().softInk());
    FontMetrics metrics = g.getFontMetrics();
    double y = top;
    for (String row : Lettering.lines(text, metrics, right - left)) {
      g.drawString(row, (float) left, (float) (y + metrics.getAscent()));
      y += metrics.getHeight();
    }
    return y;
  }
}
