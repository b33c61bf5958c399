package norma.view.floor;

import java.awt.Rectangle;
import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;

/** Which part of the floor is seen, and how large. */
public final class Camera {
  private static final double CLOSEST = 22;
  private static final double LARGEST_FIT = 4;

  private double scale = 1;
  private double left;
  private double top;
  private double least = 0.05;
  private boolean fitted = true;

  /** Pixels for a unit of the floor. */
  public double scale() {
    return scale;
  }

  /** Whether all is seen, as after {@link #fit}. */
  public boolean isFitted() {
    return fitted;
  }

  double x(double floorX) {
    return (floorX - left) * scale;
  }

  double y(double floorY) {
    return (floorY - top) * scale;
  }

  double floorX(double x) {
    return x / scale + left;
  }

  double floorY(double y) {
    return y / scale + top;
  }

  /** A rectangle of the floor in whole pixels, at least one wide and high. */
  public Rectangle on(Rectangle2D floor) {
    int x0 = (int) Math.round(x(floor.getX()));
    int y0 = (int) Math.round(y(floor.getY()));
    int x1 = (int) Math.round(x(floor.getMaxX()));
    int y1 = (int) Math.round(y(floor.getMaxY()));
    return new Rectangle(x0, y0, Math.max(1, x1 - x0), Math.max(1, y1 - y0));
  }

  /** Shows all. */
  void fit(FloorPlan plan, Dimension2D window) {
    least =
        Math.min(
            LARGEST_FIT,
            Math.min(window.getWidth() / plan.width(), window.getHeight() / plan.height()));
    least = Math.max(least, 0.01);
    scale = least;
    left = -(window.getWidth() / scale - plan.width()) / 2;
    top = -(window.getHeight() / scale - plan.height()) / 2;
    fitted = true;
  }

  /** Shows a part of the floor as large as it can be. */
  void show(Rectangle2D part, Dimension2D window) {
    scale =
        Math.min(
            CLOSEST,
            0.96
                * Math.min(
                    window.getWidth() / part.getWidth(), window.getHeight() / part.getHeight()));
    centre(part, window);
  }

  /** Moves a part of the floor to the middle. */
  void centre(Rectangle2D part, Dimension2D window) {
    left = part.getCenterX() - window.getWidth() / scale / 2;
    top = part.getCenterY() - window.getHeight() / scale / 2;
    fitted = false;
  }

  /** Comes closer, or goes away below 1, so that the point under the pixel stays there. */
  void zoom(double factor, double x, double y) {
    double fx = floorX(x);
    double fy = floorY(y);
    scale = Math.max(least * 0.5, Math.min(CLOSEST, scale * factor));
    left = fx - x / scale;
    top = fy - y / scale;
    fitted = false;
  }

  /** Drags the floor by pixels. */
  void drag(double dx, double dy) {
    left -= dx / scale;
    top -= dy / scale;
    fitted = false;
  }
}
