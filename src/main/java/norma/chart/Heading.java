package norma.chart;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;

/** What stands above a live chart: on a card its heading and unit, else title, run and notes. */
final class Heading {
  private final Style style;

  Heading(Style style) {
    this.style = style;
  }

  /** Heading and unit in one line, cut where they do not fit; says how far down it reaches. */
  double card(Graphics2D g, Panel panel, Trade trade, double left, double top, double right) {
    g.setFont(style.bold(1.09));
    FontMetrics bold = g.getFontMetrics();
    double base = top + bold.getAscent();
    g.setPaint(style.ground().ink());
    String heading = cut(panel.heading(), bold, right - left);
    g.drawString(heading, (float) left, (float) base);
    double x = left + bold.stringWidth(heading) + 7;
    g.setFont(style.plain(0.93));
    g.setPaint(style.ground().softInk());
    String unit = cut(panel.axisLabel(trade), g.getFontMetrics(), right - x);
    g.drawString(unit, (float) x, (float) base);
    return base + bold.getDescent();
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
    StringBuilder row = new StringBuilder();
    for (String word : text.split(" ", -1)) {
      if (row.length() > 0 && metrics.stringWidth(row + " " + word) > right - left) {
        g.drawString(row.toString(), (float) left, (float) (y + metrics.getAscent()));
        y += metrics.getHeight();
        row.setLength(0);
      }
      row.append(row.length() == 0 ? "" : " ").append(word);
    }
    if (row.length() == 0) {
      return y;
    }
    g.drawString(row.toString(), (float) left, (float) (y + metrics.getAscent()));
    return y + metrics.getHeight();
  }

  private static String cut(String text, FontMetrics metrics, double width) {
    if (metrics.stringWidth(text) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && metrics.stringWidth(text.substring(0, end) + "…") > width) {
      end--;
    }
    return end == 0 ? "" : text.substring(0, end).strip() + "…";
  }
}
