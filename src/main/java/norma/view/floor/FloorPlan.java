package norma.view.floor;

import java.awt.geom.Dimension2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;

/**
 * Which shop is drawn where: industry by industry, in as many columns as show all of them largest.
 */
final class FloorPlan {
  private static final double GAP = 5;
  private static final double TITLE = 14;

  /** An industry and the height at which its name stands. */
  record Title(String industry, double y) {}

  private final List<Tile> tiles;
  private final List<Title> titles;
  private final double width;
  private final double height;

  private FloorPlan(List<Tile> tiles, List<Title> titles, double width, double height) {
    this.tiles = List.copyOf(tiles);
    this.titles = List.copyOf(titles);
    this.width = width;
    this.height = height;
  }

  /** Lays out shops for a window of some size. */
  static FloorPlan of(List<ShopPortrait> shops, Dimension2D window) {
    Map<String, List<Tile>> industries = new LinkedHashMap<>();
    shapes(shops)
        .forEach(
            tile ->
                industries
                    .computeIfAbsent(tile.scope().industry(), id -> new ArrayList<>())
                    .add(tile));
    FloorPlan best = new FloorPlan(List.of(), List.of(), 1, 1);
    double largest = -1;
    int most = industries.values().stream().mapToInt(List::size).max().orElse(0);
    for (int columns = 1; columns <= most; columns++) {
      FloorPlan plan = laidOut(industries, columns);
      double scale = Math.min(window.getWidth() / plan.width, window.getHeight() / plan.height);
      if (scale > largest) {
        largest = scale;
        best = plan;
      }
    }
    return best;
  }

  private static List<Tile> shapes(List<ShopPortrait> shops) {
    Map<Scope, Tile> shapes = new LinkedHashMap<>();
    for (ShopPortrait shop : shops) {
      Scope scope = new Scope(shop.industry(), shop.shop());
      Tile before = shapes.getOrDefault(scope, new Tile(scope, 0, 0, 1, 1));
      int places =
          shop.posts().stream()
              .mapToInt(post -> 1 + Math.max(post.place(), post.man().place()))
              .max()
              .orElse(1);
      shapes.put(
          scope,
          new Tile(
              scope,
              0,
              0,
              Math.max(before.crews(), shop.crew() + 1),
              Math.max(before.places(), places)));
    }
    return List.copyOf(shapes.values());
  }

  private static FloorPlan laidOut(Map<String, List<Tile>> industries, int columns) {
    List<Tile> tiles = new ArrayList<>();
    List<Title> titles = new ArrayList<>();
    double y = GAP;
    double width = 0;
    double line =
        columns
            * industries.values().stream()
                .flatMap(List::stream)
                .mapToDouble(tile -> tile.width() + GAP)
                .max()
                .orElse(1);
    for (Map.Entry<String, List<Tile>> industry : industries.entrySet()) {
      if (industries.size() > 1) {
        titles.add(new Title(industry.getKey(), y));
        y += TITLE;
      }
      double x = GAP;
      double tallest = 0;
      for (Tile tile : industry.getValue()) {
        if (x > GAP && x + tile.width() + GAP > line + GAP + 0.01) {
          x = GAP;
          y += tallest + GAP;
          tallest = 0;
        }
        tiles.add(tile.at(x, y));
        x += tile.width() + GAP;
        width = Math.max(width, x);
        tallest = Math.max(tallest, tile.height());
      }
      y += tallest + GAP;
    }
    return new FloorPlan(tiles, titles, width, y);
  }

  /** Whether these shops have the same workplaces as those laid out. */
  boolean fits(List<ShopPortrait> shops) {
    List<Tile> shapes = shapes(shops);
    if (shapes.size() != tiles.size()) {
      return false;
    }
    for (int i = 0; i < shapes.size(); i++) {
      Tile old = tiles.get(i);
      Tile now = shapes.get(i);
      // A last place that falls vacant is no reason to draw everything anew.
      if (!old.scope().equals(now.scope())
          || now.crews() != old.crews()
          || now.places() > old.places()) {
        return false;
      }
    }
    return true;
  }

  List<Tile> tiles() {
    return tiles;
  }

  List<Title> titles() {
    return titles;
  }

  double width() {
    return width;
  }

  double height() {
    return height;
  }

  /** The tile of a shop. */
  Optional<Tile> tile(Scope scope) {
    return tiles.stream().filter(tile -> tile.scope().equals(scope)).findFirst();
  }

  /** The tile at a point of the floor. */
  Optional<Tile> tileAt(double x, double y) {
    return tiles.stream().filter(tile -> tile.bounds().contains(x, y)).findFirst();
  }
}
