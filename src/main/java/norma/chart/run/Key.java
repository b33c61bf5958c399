package norma.chart.run;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import norma.chart.pen.Palette.Pen;
import norma.chart.pen.Style;

/** The names of a live chart's series with their colours, in as many rows as they need. */
final class Key {
  private static final double SWATCH = 18;
  private static final double GAP = 12;

  private final List<Entry> entries = new ArrayList<>();
  private final Style style;

  /** A name; a piece of the line, or a square where there is no stroke. */
  private record Entry(String name, Color colour, BasicStroke stroke) {}

  Key(List<Panel> panels, Style style) {
    this.style = style;
    Set<String> known = new LinkedHashSet<>();
    for (Panel panel : panels) {
      for (Layer layer : panel.layers()) {
        if (known.add(layer.name())) {
          entries.add(entry(layer, style));
        }
      }
    }
  }

  private static Entry entry(Layer layer, Style style) {
    Pen pen = style.pen(layer.name());
    return new Entry(layer.name(), pen.colour(), layer.isLine() ? pen.stroke(style.line()) : null);
  }

  /** Says that broken lines are a branch. */
  void addBranch() {
    Color colour = style.ground().softInk();
    entries.add(new Entry("what if", colour, new Pen(colour, 1).stroke(style.line())));
  }

  /** Says what the bands are; on a card only of how many seeds. */
  void addOthers(int n, boolean full) {
    Color soft = style.ground().softInk();
    Color faint = new Color(soft.getRed(), soft.getGreen(), soft.getBlue(), 90);
    entries.add(
        new Entry(
            "other seeds, n = " + n + (full ? ": median and middle 50 % and 90 %" : ""),
            faint,
            null));
  }

  /** Draws it and says how far down it reaches. */
  double draw(Graphics2D g, double left, double top, double right) {
    g.setFont(style.plain(0.93));
    FontMetrics metrics = g.getFontMetrics();
    double x = left;
    double base = top + metrics.getAscent();
    for (Entry entry : entries) {
      double width = width(entry, metrics);
      if (x > left && x + width > right) {
        x = left;
        base += metrics.getHeight();
      }
      draw(g, entry, x, base);
      x += width + GAP;
    }
    return base + metrics.getDescent();
  }

  /** Draws it in one line that ends at the right; says where it begins. */
  double drawToTheRight(Graphics2D g, double right, double base) {
    g.setFont(style.plain(0.93));
    double x = right + GAP;
    for (Entry entry : entries) {
      x -= width(entry, g.getFontMetrics()) + GAP;
    }
    double begin = x;
    for (Entry entry : entries) {
      draw(g, entry, x, base);
      x += width(entry, g.getFontMetrics()) + GAP;
    }
    return begin;
  }

  private static double width(Entry entry, FontMetrics metrics) {
    return SWATCH + 4 + metrics.stringWidth(entry.name());
  }

  private void draw(Graphics2D g, Entry entry, double x, double base) {
    g.setPaint(entry.colour());
    double middle = base - g.getFontMetrics().getAscent() * 0.36;
    if (entry.stroke() == null) {
      g.fill(new Rectangle2D.Double(x + 5, middle - 4.5, SWATCH - 9, 9));
    } else {
      g.setStroke(entry.stroke());
      g.draw(new Line2D.Double(x, middle, x + SWATCH, middle));
    }
    g.setPaint(style.ground().ink());
    g.drawString(entry.name(), (float) (x + SWATCH + 4), (float) base);
  }
}
