package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Dimension;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;
import norma.chart.pen.Ground;
import norma.chart.pen.Lettering;
import norma.chart.pen.Picture;
import norma.chart.pen.Style;

/**
 * A table whose cells are coloured by their figures: blue below nought, orange above, paper at
 * nought and where there is nothing to show.
 */
final class HeatMap {
  private static final Color LOW = new Color(0x0072B2);
  private static final Color HIGH = new Color(0xD55E00);
  private static final Style STYLE = Style.LARGE;
  private static final int ROW = 30;
  private static final int LEFT = 18;

  private final List<String> rows;
  private final List<String> columns;
  private final double[][] values;
  private final String[][] texts;
  private final double strongest;

  private HeatMap(
      List<String> rows,
      List<String> columns,
      double[][] values,
      String[][] texts,
      double strongest) {
    this.rows = rows;
    this.columns = columns;
    this.values = values;
    this.texts = texts;
    this.strongest = strongest;
  }

  /**
   * The picture.
   *
   * @param rows names of the rows, from the top
   * @param columns names of the columns
   * @param values by row and column; NaN is a blank cell
   * @param texts what stands in the cells, "" for nothing
   * @param strongest size of a figure that has the full colour
   */
  static Picture of(
      String id,
      String title,
      String subtitle,
      String note,
      List<String> rows,
      List<String> columns,
      double[][] values,
      String[][] texts,
      double strongest) {
    HeatMap map = new HeatMap(rows, columns, values, texts, strongest);
    double names = widest(rows, STYLE.plain(0.93)) + 12;
    int cell = Math.max(52, Math.min(120, 660 / columns.size()));
    double widest = widest(columns, STYLE.plain(0.86));
    boolean level = widest < cell;
    double heads = (level ? 0 : widest * Math.sin(Math.PI / 4)) + 30;
    double leaning = level ? 0 : widest * Math.cos(Math.PI / 4);
    double table = names + cell * columns.size() + leaning;
    double words =
        Math.max(
            Lettering.width(subtitle, STYLE.plain(1)), Lettering.width(note, STYLE.plain(0.86)));
    double above = Math.max(Lettering.width(title, STYLE.bold(1.5)), words);
    int width = (int) Math.max(760, LEFT + Math.max(table, above) + 20);
    int height = (int) (92 + heads + ROW * rows.size() + 24);
    String legend =
        "Table of " + rows.size() + " rows and " + columns.size() + " columns coloured by figure.";
    return new Picture(
        id,
        title,
        title + ". " + legend,
        new Dimension(width, height),
        g -> map.draw(g, width, title, subtitle, note, names, 92 + heads, cell, level));
  }

  private void draw(
      Graphics2D g,
      int width,
      String title,
      String subtitle,
      String note,
      double names,
      double top,
      int cell,
      boolean level) {
    g.setPaint(Ground.LIGHT.paper());
    g.fillRect(0, 0, width, (int) (top + ROW * rows.size() + 40));
    text(g, title, STYLE.bold(1.5), Ground.LIGHT.ink(), LEFT, 34);
    text(g, subtitle, STYLE.plain(1), Ground.LIGHT.ink(), LEFT, 58);
    text(g, note, STYLE.plain(0.86), Ground.LIGHT.softInk(), LEFT, 78);
    double left = LEFT + names;
    for (int k = 0; k < columns.size(); k++) {
      AffineTransform upright = g.getTransform();
      g.translate(left + (k + 0.5) * cell, top - 8);
      if (!level) {
        g.rotate(-Math.PI / 4);
      }
      Font font = STYLE.plain(0.86);
      double back = level ? Lettering.width(columns.get(k), font) / 2 : 0;
      text(g, columns.get(k), font, Ground.LIGHT.ink(), -back, 0);
      g.setTransform(upright);
    }
    Font small = STYLE.plain(cell < 60 ? 0.72 : 0.8);
    for (int i = 0; i < rows.size(); i++) {
      double y = top + i * ROW;
      double before = Lettering.width(rows.get(i), STYLE.plain(0.93));
      text(
          g,
          rows.get(i),
          STYLE.plain(0.93),
          Ground.LIGHT.ink(),
          left - 10 - before,
          y + ROW * 0.66);
      for (int k = 0; k < columns.size(); k++) {
        Rectangle2D box = new Rectangle2D.Double(left + k * cell, y, cell, ROW);
        double strength = strength(values[i][k]);
        g.setPaint(mixed(strength));
        g.fill(box);
        g.setPaint(Ground.LIGHT.grid());
        g.setStroke(new BasicStroke(1));
        g.draw(box);
        String figure = texts[i][k];
        // On orange the dark ink is read better throughout.
        Color ink = strength < -0.55 ? Color.WHITE : Ground.LIGHT.ink();
        double x = box.getCenterX() - Lettering.width(figure, small) / 2;
        text(g, figure, small, ink, x, y + ROW * 0.64);
      }
    }
  }

  private double strength(double value) {
    return Double.isNaN(value) || strongest == 0 ? 0 : Math.max(-1, Math.min(1, value / strongest));
  }

  private static Color mixed(double strength) {
    Color full = strength < 0 ? LOW : HIGH;
    double part = Math.abs(strength);
    return new Color(
        (int) Math.round(255 + part * (full.getRed() - 255)),
        (int) Math.round(255 + part * (full.getGreen() - 255)),
        (int) Math.round(255 + part * (full.getBlue() - 255)));
  }

  private static void text(Graphics2D g, String text, Font font, Color ink, double x, double y) {
    g.setFont(font);
    g.setPaint(ink);
    g.drawString(text, (float) x, (float) y);
  }

  private static double widest(List<String> texts, Font font) {
    return texts.stream().mapToDouble(text -> Lettering.width(text, font)).max().orElse(0);
  }
}
