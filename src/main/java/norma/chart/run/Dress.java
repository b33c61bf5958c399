package norma.chart.run;

import norma.chart.pen.Ground;
import norma.chart.pen.Style;

/**
 * How a live chart looks.
 *
 * @param ground what it is drawn on
 * @param full whether it fills a slide, with all its panels and what was done to the figures; else
 *     it is a card among others, with its first panel
 * @param log whether values stand on a scale of equal ratios where they can
 */
public record Dress(Ground ground, boolean full, boolean log) {
  private static final Style CARD = new Style(11, 1.6f, Ground.LIGHT);

  Style style() {
    return (full ? Style.LARGE : CARD).on(ground);
  }
}
