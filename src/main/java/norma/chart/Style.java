package norma.chart;

import java.awt.Color;
import java.awt.Font;

/**
 * Type and greys of a chart. The font is the one that Java promises on every machine.
 *
 * @param text size of ordinary text in pixels
 * @param line width of a line in pixels
 */
record Style(int text, float line) {
  static final Color INK = new Color(0x222222);
  static final Color SOFT_INK = new Color(0x5A5A5A);
  static final Color GRID = new Color(0xE4E4E4);
  static final Color MARK = new Color(0x8C8C8C);
  static final Color PAPER = Color.WHITE;

  /** A chart that fills a slide. */
  static final Style LARGE = new Style(14, 2.2f);

  /** A panel among many on one page. */
  static final Style SMALL = new Style(11, 1.6f);

  Font plain(double factor) {
    return font(Font.PLAIN, factor);
  }

  Font bold(double factor) {
    return font(Font.BOLD, factor);
  }

  private Font font(int face, double factor) {
    return new Font(Font.SANS_SERIF, face, (int) Math.round(text * factor));
  }
}
