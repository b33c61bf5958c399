package norma.chart.sweep;

import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import norma.chart.pen.Lettering;
import org.jfree.chart.annotations.AbstractXYAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleEdge;

/** Names beside the dots of a plot, none over another or over a dot, while there is room. */
final class NamedDots extends AbstractXYAnnotation {
  private static final long serialVersionUID = 1;
  private static final int RINGS = 20;
  private static final double GAP = 4;

  private final transient List<Dot> dots;
  private final double size;

  /**
   * Names dots.
   *
   * @param size size of a dot in pixels
   */
  NamedDots(List<Dot> dots, double size) {
    this.dots = List.copyOf(dots);
    this.size = size;
  }

  /** A dot and its name, in the plot's own figures. */
  record Dot(String name, double x, double y) {}

  @Override
  public void draw(
      Graphics2D g,
      XYPlot plot,
      Rectangle2D area,
      ValueAxis across,
      ValueAxis up,
      int renderer,
      PlotRenderingInfo info) {
    Font font = Canvas.PAPER.style().plain(0.93);
    List<Rectangle2D> taken = new ArrayList<>();
    List<Point2D> places = new ArrayList<>();
    for (Dot dot : dots) {
      Point2D place =
          new Point2D.Double(
              across.valueToJava2D(dot.x(), area, RectangleEdge.BOTTOM),
              up.valueToJava2D(dot.y(), area, RectangleEdge.LEFT));
      places.add(place);
      taken.add(
          new Rectangle2D.Double(place.getX() - size / 2, place.getY() - size / 2, size, size));
    }
    g.setFont(font);
    g.setPaint(Canvas.PAPER.style().ground().ink());
    double height = font.getSize2D() * 1.2;
    // From the right, where the weighty ones are, so that these are named beside their dots.
    List<Dot> inTurn = new ArrayList<>(dots);
    inTurn.sort(Comparator.comparingDouble((Dot dot) -> -dot.x()));
    int unnamed = 0;
    for (Dot dot : inTurn) {
      Point2D place = places.get(dots.indexOf(dot));
      double width = Lettering.width(dot.name(), font);
      Optional<Rectangle2D> room = free(place, width, height, area, taken);
      if (room.isEmpty()) {
        unnamed++;
        continue;
      }
      Rectangle2D box = room.get();
      taken.add(box);
      g.drawString(dot.name(), (float) box.getX(), (float) (box.getMaxY() - height * 0.25));
      boolean apart = Math.abs(box.getCenterY() - place.getY()) > height * 1.2;
      if (apart) {
        boolean right = box.getX() > place.getX();
        g.setPaint(Canvas.PAPER.style().ground().mark());
        g.draw(
            new Line2D.Double(
                place.getX(),
                place.getY(),
                right ? box.getX() - 2 : box.getMaxX() + 2,
                box.getCenterY()));
        g.setPaint(Canvas.PAPER.style().ground().ink());
      }
    }
    if (unnamed > 0) {
      String more = "no room to name " + unnamed + " of the dots";
      double width = Lettering.width(more, font);
      g.setPaint(Canvas.PAPER.style().ground().softInk());
      g.drawString(more, (float) (area.getMaxX() - width - GAP), (float) (area.getMinY() + height));
    }
  }

  /** The nearest place for a name: right or left of its dot, then a line further up or down. */
  private Optional<Rectangle2D> free(
      Point2D dot, double width, double height, Rectangle2D area, List<Rectangle2D> taken) {
    for (int ring = 0; ring <= RINGS; ring++) {
      for (int way : ring == 0 ? new int[] {0} : new int[] {-1, 1}) {
        // A little above, off the line of the interval.
        double y = dot.getY() - height * 1.1 + way * ring * height * 0.8;
        double off = size / 2 + GAP + (ring > 1 ? 14 : 0);
        for (double x : new double[] {dot.getX() + off, dot.getX() - off - width}) {
          Rectangle2D box = new Rectangle2D.Double(x, y, width, height);
          if (area.contains(box) && taken.stream().noneMatch(box::intersects)) {
            return Optional.of(box);
          }
        }
      }
    }
    return Optional.empty();
  }
}
