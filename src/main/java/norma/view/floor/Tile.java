package norma.view.floor;

import java.awt.geom.Rectangle2D;
import norma.measure.Scope;

/**
 * Where a shop is drawn, and in it its workplaces and gauges; in units of the floor, of which one
 * is about a pixel when forty shops fill a small window.
 *
 * <p>At the left stand the gauges; each crew has a strip that says the plan, and below it the
 * workplaces in rows, with a gutter above each row through which the materials flow.
 *
 * @param scope the shop
 * @param x left edge
 * @param y upper edge
 * @param crews crews a day, at least 1
 * @param places workplaces, at least 1
 */
record Tile(Scope scope, double x, double y, int crews, int places) {
  static final double CELL = 7;
  static final double GUTTER = 3.2;
  static final double STRIP = 12;
  private static final double GAP = 1.4;
  private static final double LEFT = 9;
  private static final double MONTH = 3.5;

  /** The same shop elsewhere. */
  Tile at(double newX, double newY) {
    return new Tile(scope, newX, newY, crews, places);
  }

  int columns() {
    int rows = (int) Math.ceil(places / Math.ceil(Math.sqrt(2.6 * places)));
    return (int) Math.ceil((double) places / rows);
  }

  int rows() {
    return (int) Math.ceil((double) places / columns());
  }

  double width() {
    return LEFT + columns() * (CELL + GAP) + 1;
  }

  private double block() {
    return STRIP + rows() * (CELL + GUTTER);
  }

  double height() {
    return crews * block() + MONTH + 1;
  }

  Rectangle2D bounds() {
    return new Rectangle2D.Double(x, y, width(), height());
  }

  /** The line above a crew that says the plan. */
  Rectangle2D strip(int crew) {
    return new Rectangle2D.Double(x, y + crew * block(), width(), STRIP);
  }

  /** A workplace of a crew. */
  Rectangle2D cell(int crew, int place) {
    int row = place / columns();
    return new Rectangle2D.Double(
        x + LEFT + place % columns() * (CELL + GAP),
        y + crew * block() + STRIP + GUTTER + row * (CELL + GUTTER),
        CELL,
        CELL);
  }

  /** The gutter above a row of workplaces, from the store on. */
  Rectangle2D gutter(int crew, int row) {
    Rectangle2D first = cell(crew, row * columns());
    double from = x + 7.2;
    return new Rectangle2D.Double(
        from, first.getY() - GUTTER, x + width() - 1 - from, GUTTER - 0.4);
  }

  /** A helper, within the workplace of the man he helps. */
  Rectangle2D helper(int crew, int place, int index, int helpers) {
    Rectangle2D cell = cell(crew, place);
    double side = Math.min(CELL * 0.29, (CELL - 0.6) / helpers - 0.25);
    return new Rectangle2D.Double(
        cell.getX() + 0.4 + index * (side + 0.25), cell.getMaxY() - side - 0.4, side, side);
  }

  /** Store with reserve. */
  Rectangle2D store() {
    return new Rectangle2D.Double(x + 4.2, gaugeTop() + 1, 3, gaugeHeight() - 1);
  }

  /** Carriers. */
  Rectangle2D carriers() {
    return new Rectangle2D.Double(x + 1.2, gaugeTop() + 1, 2, gaugeHeight() - 1);
  }

  private double gaugeTop() {
    return y + STRIP;
  }

  private double gaugeHeight() {
    return crews * block() - STRIP;
  }

  /** The month's plan and how far it is made. */
  Rectangle2D month() {
    return new Rectangle2D.Double(x + 1.2, y + crews * block() + 1.4, width() - 2.6, 2);
  }

  /** The workplace at a point: crew × places + place; -1 where there is none. */
  int placeAt(double px, double py) {
    for (int crew = 0; crew < crews; crew++) {
      for (int place = 0; place < places; place++) {
        Rectangle2D cell = cell(crew, place);
        if (px >= cell.getX() - GAP / 2
            && px < cell.getMaxX() + GAP / 2
            && py >= cell.getY() - GUTTER / 2
            && py < cell.getMaxY() + GUTTER / 2) {
          return crew * places + place;
        }
      }
    }
    return -1;
  }
}
