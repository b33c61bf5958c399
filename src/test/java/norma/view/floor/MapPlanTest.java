package norma.view.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Dimension;
import java.awt.Rectangle;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Where trades stand on the map and how arrows go between them. */
class MapPlanTest {
  /** The floor of a window of 1280x800, and of one of 1600x1000. */
  private static final List<Dimension> WINDOWS =
      List.of(new Dimension(560, 245), new Dimension(710, 340));

  private static TradeLink link(String ends) {
    return new TradeLink(ends.substring(0, 1), ends.substring(1), 1, 1, 1, 0, 0);
  }

  private static List<TradeLink> links(String... ends) {
    return List.of(ends).stream().map(MapPlanTest::link).toList();
  }

  private static List<String> trades(int count) {
    return IntStream.range(0, count).mapToObj(i -> String.valueOf((char) ('a' + i))).toList();
  }

  @Test
  void suppliersStandLeftOfWhomTheySupply() {
    // a to b to c, and d, which has no link, where the fewest are: in a column of its own.
    assertThat(MapLayers.columns(trades(4), links("bc", "ab"), 9))
        .containsExactly(List.of("a", "d"), List.of("b"), List.of("c"));
  }

  @Test
  void theLinkThatClosesACircleDoesNotCount() {
    // Coal needs rail, rail needs coal: the first in the scenario stands first.
    assertThat(MapLayers.columns(trades(2), links("ab", "ba"), 9))
        .containsExactly(List.of("a"), List.of("b"));
    assertThat(MapLayers.columns(trades(3), links("ca", "ab", "bc"), 9))
        .containsExactly(List.of("a"), List.of("b"), List.of("c"));
  }

  @Test
  void whereThereAreTooFewColumnsTheSmallestNeighboursAreJoined() {
    assertThat(MapLayers.columns(trades(4), links("ab", "bc", "cd"), 2))
        .allSatisfy(column -> assertThat(column).hasSize(2));
    assertThat(MapLayers.columns(trades(4), links("ab", "bc", "cd"), 1))
        .containsExactly(List.of("a", "b", "c", "d"));
  }

  @Test
  void arrowsThatNeedNotCrossDoNot() {
    // In the order of the scenario the arrows from a to d and from b to c would cross.
    List<List<String>> columns =
        MapLayers.columns(List.of("a", "b", "c", "d"), links("ad", "bc"), 9);
    int upper = columns.get(0).indexOf("a");
    assertThat(columns.get(1).indexOf("d")).isEqualTo(upper);
  }

  @Test
  void noTileLiesOnAnotherNorOutsideFromTwoToTwelveTrades() {
    for (Dimension window : WINDOWS) {
      for (int count = 2; count <= 12; count++) {
        for (int seed = 0; seed < 40; seed++) {
          MapPlan plan = new MapPlan(trades(count), some(count, seed), window);
          List<Rectangle> tiles = List.copyOf(plan.tiles().values());
          assertThat(tiles).hasSize(count);
          for (Rectangle tile : tiles) {
            assertThat(new Rectangle(window).contains(tile)).isTrue();
            assertThat(tile.width).isGreaterThan(60);
            assertThat(tile.height).isGreaterThanOrEqualTo(14);
            assertThat(tiles.stream().filter(tile::intersects)).containsExactly(tile);
          }
        }
      }
    }
  }

  /** Links as chance has it, more or fewer by the seed. */
  private static List<TradeLink> some(int count, int seed) {
    Random luck = new Random(seed);
    List<TradeLink> links = new ArrayList<>();
    for (int from = 0; from < count; from++) {
      for (int to = 0; to < count; to++) {
        if (from != to && luck.nextInt(40) < seed) {
          links.add(link("" + (char) ('a' + from) + (char) ('a' + to)));
        }
      }
    }
    return links;
  }

  @Test
  void arrowsGoFromTileToTileAndThroughNone() {
    for (Dimension window : WINDOWS) {
      for (int seed = 1; seed < 20; seed++) {
        List<TradeLink> links = some(10, seed);
        MapPlan plan = new MapPlan(trades(10), links, window);
        List<MapRoute> routes = MapRoute.of(plan, links);
        assertThat(routes).hasSize(links.size());
        for (MapRoute route : routes) {
          Rectangle from = plan.tile(route.link().from()).orElseThrow();
          Rectangle to = plan.tile(route.link().to()).orElseThrow();
          List<double[]> points = points(route);
          assertThat(onSide(from, points.get(0))).isTrue();
          assertThat(onSide(to, points.get(points.size() - 1))).isTrue();
          for (Rectangle tile : plan.tiles().values()) {
            Rectangle2D inner =
                new Rectangle2D.Double(
                    tile.x + 1.5, tile.y + 1.5, tile.width - 3.0, tile.height - 3.0);
            assertThat(points.stream().noneMatch(p -> inner.contains(p[0], p[1])))
                .as("%s in %s", route.link(), window)
                .isTrue();
          }
        }
      }
    }
  }

  @Test
  void bothWaysAreTwoArrows() {
    List<TradeLink> links = links("ab", "ba");
    MapPlan plan = new MapPlan(trades(2), links, WINDOWS.get(0));
    List<MapRoute> routes = MapRoute.of(plan, links);
    assertThat(routes.get(0).rightwards()).isTrue();
    assertThat(routes.get(1).rightwards()).isFalse();
    assertThat(routes.get(0).end().getX()).isEqualTo(plan.tile("b").orElseThrow().getX());
    assertThat(routes.get(1).end().getX()).isEqualTo(plan.tile("a").orElseThrow().getMaxX());
    double[] start = points(routes.get(1)).get(0);
    assertThat(start[1]).isNotEqualTo(routes.get(0).end().getY());
    assertThat(routes.get(0).isNear(routes.get(0).end(), 5)).isTrue();
    assertThat(routes.get(0).isNear(new java.awt.Point(0, 0), 5)).isFalse();
  }

  @Test
  void aLinkToATradeThatIsNotThereIsNotDrawn() {
    MapPlan plan = new MapPlan(trades(2), links("ax"), WINDOWS.get(0));
    assertThat(MapRoute.of(plan, links("ax"))).isEmpty();
  }

  @Test
  void keysGoToTheNextTradeThatWay() {
    MapPlan plan = new MapPlan(trades(3), links("ab", "ac"), WINDOWS.get(0));
    assertThat(plan.next("b", -1, 0)).contains("a");
    assertThat(plan.next("b", 0, 1)).contains("c");
    assertThat(plan.next("c", 0, -1)).contains("b");
    assertThat(plan.next("a", -1, 0)).isEmpty();
    Rectangle tile = plan.tile("c").orElseThrow();
    assertThat(plan.at(tile.x + 3, tile.y + 3)).contains("c");
    assertThat(plan.at(0, 0)).isEmpty();
  }

  private static boolean onSide(Rectangle tile, double[] point) {
    return (point[0] == tile.getX() || point[0] == tile.getMaxX())
        && point[1] > tile.y
        && point[1] < tile.getMaxY();
  }

  private static List<double[]> points(MapRoute route) {
    List<double[]> points = new ArrayList<>();
    double[] last = new double[6];
    for (PathIterator at = route.line().getPathIterator(null, 0.2); !at.isDone(); at.next()) {
      double[] next = new double[6];
      at.currentSegment(next);
      for (int part = 1; !points.isEmpty() && part < 20; part++) {
        double share = part / 20.0;
        points.add(
            new double[] {
              last[0] + share * (next[0] - last[0]), last[1] + share * (next[1] - last[1])
            });
      }
      points.add(next);
      last = next;
    }
    return points;
  }
}
