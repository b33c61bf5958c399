package norma.view.charts;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import norma.chart.pen.Ground;
import norma.chart.run.Extent;
import norma.chart.run.Readout;

/** Draws the crosshair's days over a chart, with the date and what the series were. */
final class CrosshairLines {
  static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private static final Color LIGHT_POINTER = new Color(0xB3006B);
  private static final Color DARK_POINTER = new Color(0xFF8AD0);
  private static final int PAD = 5;

  private final Graphics2D g;
  private final Extent extent;
  private final Ground ground;
  private final Font font;

  CrosshairLines(Graphics2D g, Extent extent, Ground ground, boolean large) {
    this.g = g;
    this.extent = extent;
    this.ground = ground;
    this.font = new Font(Font.SANS_SERIF, Font.PLAIN, large ? 13 : 10);
  }

  /** A day that was pointed at: a strong line with the date at its foot. */
  void pointed(int day, LocalDate date) {
    Rectangle2D area = extent.area();
    double x = extent.x(day);
    Color colour = ground == Ground.DARK ? DARK_POINTER : LIGHT_POINTER;
    g.setPaint(colour);
    g.setStroke(new BasicStroke(1.6f));
    g.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
    g.setFont(font.deriveFont(Font.BOLD));
    FontMetrics metrics = g.getFontMetrics();
    String text = DATE.format(date);
    double width = metrics.stringWidth(text) + 6;
    double left = Math.max(area.getX(), Math.min(area.getMaxX() - width, x - width / 2));
    double top = area.getMaxY() - metrics.getHeight();
    g.fill(new Rectangle2D.Double(left, top, width, metrics.getHeight()));
    g.setPaint(ground.paper());
    g.drawString(text, (float) left + 3, (float) (top + metrics.getAscent()));
  }

  /** The day under the mouse: a fine line, and a box with the date and the values. */
  void hovered(int day, LocalDate date, List<Readout> readouts) {
    Rectangle2D area = extent.area();
    double x = extent.x(day);
    g.setPaint(ground.softInk());
    g.setStroke(new BasicStroke(1));
    g.draw(new Line2D.Double(x, area.getY(), x, area.getMaxY()));
    FontMetrics metrics = g.getFontMetrics(font);
    FontMetrics bold = g.getFontMetrics(font.deriveFont(Font.BOLD));
    String title = DATE.format(date);
    int names = readouts.stream().mapToInt(r -> metrics.stringWidth(r.name())).max().orElse(0);
    int values = readouts.stream().mapToInt(r -> bold.stringWidth(r.value())).max().orElse(0);
    int swatch = 12;
    double width =
        2 * PAD
            + Math.max(
                bold.stringWidth(title), readouts.isEmpty() ? 0 : swatch + names + 8 + values);
    double height = PAD + metrics.getHeight() * (1 + readouts.size()) + PAD / 2.0;
    double left = x + 8 + width <= area.getMaxX() ? x + 8 : Math.max(2, x - 8 - width);
    double top = Math.max(2, Math.min(area.getY() + 2, area.getMaxY() - height));
    Color paper = ground.paper();
    g.setPaint(new Color(paper.getRed(), paper.getGreen(), paper.getBlue(), 232));
    Rectangle2D box = new Rectangle2D.Double(left, top, width, height);
    g.fill(box);
    g.setPaint(ground.softInk());
    g.draw(box);
    double base = top + PAD / 2.0 + metrics.getAscent();
    g.setFont(font.deriveFont(Font.BOLD));
    g.setPaint(ground.ink());
    g.drawString(title, (float) (left + PAD), (float) base);
    for (Readout one : readouts) {
      base += metrics.getHeight();
      g.setPaint(one.colour());
      g.fill(new Rectangle2D.Double(left + PAD, base - 7, 8, 7));
      g.setPaint(ground.ink());
      g.setFont(font);
      g.drawString(one.name(), (float) (left + PAD + swatch), (float) base);
      g.setFont(font.deriveFont(Font.BOLD));
      double at = left + width - PAD - bold.stringWidth(one.value());
      g.drawString(one.value(), (float) at, (float) base);
    }
  }
}
