package norma.view.floor;

import java.awt.BasicStroke;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The way an arrow takes from supplier to consumer: it leaves and arrives at the sides, each arrow
 * at a height of its own, and passes columns between two tiles, never through one.
 *
 * @param link what flows
 * @param line its line
 * @param end where its head is
 * @param rightwards whether the head looks to the right
 * @param room pixels between its end and the next arrow's at that side of the tile
 */
record MapRoute(TradeLink link, Path2D line, Point2D end, boolean rightwards, double room) {

  /** One end of an arrow: which side of which tile. */
  private record Port(String trade, boolean right) {}

  /** The ways of all links whose both ends are on the map. */
  static List<MapRoute> of(MapPlan plan, List<TradeLink> links) {
    List<TradeLink> drawn =
        links.stream()
            .filter(link -> plan.tile(link.from()).isPresent() && plan.tile(link.to()).isPresent())
            .filter(link -> !link.from().equals(link.to()))
            .toList();
    Map<Port, List<TradeLink>> ports = new LinkedHashMap<>();
    for (TradeLink link : drawn) {
      ports.computeIfAbsent(leaves(plan, link), port -> new ArrayList<>()).add(link);
      ports.computeIfAbsent(arrives(plan, link), port -> new ArrayList<>()).add(link);
    }
    ports.forEach(
        (port, ends) ->
            ends.sort(
                Comparator.comparingDouble(
                    (TradeLink link) ->
                        plan.tile(link.from().equals(port.trade) ? link.to() : link.from())
                            .orElseThrow()
                            .getCenterY())));
    List<MapRoute> routes = new ArrayList<>();
    Map<Point, Integer> lanes = new HashMap<>();
    for (TradeLink link : drawn) {
      Port from = leaves(plan, link);
      Port to = arrives(plan, link);
      Point2D start = point(plan, from, ports.get(from), link);
      Point2D end = point(plan, to, ports.get(to), link);
      double room = plan.tile(to.trade).orElseThrow().getHeight() / (ports.get(to).size() + 1);
      Path2D line = line(plan, link, start, end, lanes);
      routes.add(new MapRoute(link, line, end, !to.right, room));
    }
    return routes;
  }

  /** Whether the line passes a pixel within some pixels. */
  boolean isNear(Point2D at, double within) {
    return line.intersects(at.getX() - within, at.getY() - within, 2 * within, 2 * within)
        && new BasicStroke((float) (2 * within)).createStrokedShape(line).contains(at);
  }

  private static Port leaves(MapPlan plan, TradeLink link) {
    return new Port(link.from(), plan.column(link.to()) >= plan.column(link.from()));
  }

  private static Port arrives(MapPlan plan, TradeLink link) {
    return new Port(link.to(), plan.column(link.to()) <= plan.column(link.from()));
  }

  private static Point2D point(MapPlan plan, Port port, List<TradeLink> ends, TradeLink link) {
    Rectangle tile = plan.tile(port.trade).orElseThrow();
    double y = tile.y + tile.getHeight() * (ends.indexOf(link) + 1) / (ends.size() + 1);
    return new Point2D.Double(port.right ? tile.getMaxX() : tile.getX(), y);
  }

  private static Path2D line(
      MapPlan plan, TradeLink link, Point2D start, Point2D end, Map<Point, Integer> lanes) {
    Path2D path = new Path2D.Double();
    path.moveTo(start.getX(), start.getY());
    int from = plan.column(link.from());
    int to = plan.column(link.to());
    if (from == to) {
      double out = Math.max(start.getX(), end.getX()) + 14;
      path.curveTo(out, start.getY(), out, end.getY(), end.getX(), end.getY());
      return path;
    }
    int way = to > from ? 1 : -1;
    for (int column = from + way; column != to; column += way) {
      Rectangle any = plan.stack(column).get(0);
      double share = (double) (column - from) / (to - from);
      double y = start.getY() + share * (end.getY() - start.getY());
      double gap = nearestGap(plan, column, y);
      gap += lane(lanes.merge(new Point(column, (int) gap), 1, Integer::sum)) * plan.laneWidth();
      double enter = way > 0 ? any.getX() : any.getMaxX();
      double leave = way > 0 ? any.getMaxX() : any.getX();
      bend(path, enter, gap);
      path.lineTo(leave, gap);
    }
    bend(path, end.getX(), end.getY());
    return path;
  }

  /** In the middle, then above and below it in turn; from the sixth on over those before. */
  private static int lane(int arrow) {
    int turn = (arrow - 1) % 5 + 1;
    return turn / 2 * (turn % 2 == 0 ? -1 : 1);
  }

  /** The height between, above or below the tiles of a column that is nearest to a height. */
  private static double nearestGap(MapPlan plan, int column, double y) {
    List<Rectangle> stack = plan.stack(column);
    double half = plan.rowGap() / 2.0;
    double best = stack.get(0).getY() - half;
    for (Rectangle tile : stack) {
      double below = tile.getMaxY() + half;
      best = Math.abs(below - y) < Math.abs(best - y) ? below : best;
    }
    return best;
  }

  private static void bend(Path2D path, double x, double y) {
    Point2D now = path.getCurrentPoint();
    double middle = (now.getX() + x) / 2;
    path.curveTo(middle, now.getY(), middle, y, x, y);
  }
}
