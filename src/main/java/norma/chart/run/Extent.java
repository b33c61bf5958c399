package norma.chart.run;

import java.awt.geom.Rectangle2D;

/**
 * Where a live chart's days lie on the screen.
 *
 * @param area from the start of the first day to the end of the last, over all panels
 * @param days how many days that is
 */
public record Extent(Rectangle2D area, int days) {
  /** Where the noon of a day is. */
  public double x(int day) {
    return area.getX() + area.getWidth() * (day + 0.5) / days;
  }

  /** The day at a place; the nearest, right and left of all days. */
  public int day(double x) {
    double share = (x - area.getX()) / area.getWidth();
    return (int) Math.max(0, Math.min(days - 1, Math.floor(share * days)));
  }
}
