package norma.chart.pen;

import java.awt.Font;
import norma.chart.pen.Palette.Pen;

/**
 * Type, lines and ground of a chart. The font is the one that Java promises on every machine.
 *
 * @param text size of ordinary text in pixels
 * @param line width of a line in pixels
 * @param ground what it is drawn on
 */
public record Style(int text, float line, Ground ground) {
  /** A chart that fills a slide. */
  public static final Style LARGE = new Style(14, 2.2f, Ground.LIGHT);

  /** A panel among many on one page. */
  public static final Style SMALL = new Style(11, 1.6f, Ground.LIGHT);

  /** The same on another ground. */
  public Style on(Ground other) {
    return new Style(text, line, other);
  }

  /** The pen of a series on this ground. */
  public Pen pen(String series) {
    Pen pen = Palette.of(series);
    return new Pen(ground.hue(pen.colour()), pen.pattern());
  }

  /** The pen of one of several like things on this ground, by its place among them from 0. */
  public Pen nth(int place) {
    Pen pen = Palette.nth(place);
    return new Pen(ground.hue(pen.colour()), pen.pattern());
  }

  public Font plain(double factor) {
    return font(Font.PLAIN, factor);
  }

  public Font bold(double factor) {
    return font(Font.BOLD, factor);
  }

  private Font font(int face, double factor) {
    return new Font(Font.SANS_SERIF, face, (int) Math.round(text * factor));
  }
}
