package norma.view.floor;

import java.awt.geom.Dimension2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.measure.Scope;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;
import norma.view.desk.Pick;

/** All shops as of the latest picture, and where each stands. */
public final class Floor {
  private List<ShopPortrait> shops = List.of();
  private FloorPlan plan = FloorPlan.of(List.of(), new java.awt.Dimension(1, 1));
  private final Map<Scope, List<Crew>> crews = new LinkedHashMap<>();

  /**
   * Takes a new picture.
   *
   * @return whether the shops stand elsewhere now
   */
  boolean take(List<ShopPortrait> picture, Dimension2D window) {
    boolean anew = !plan.fits(picture);
    shops = picture;
    if (anew) {
      plan = FloorPlan.of(picture, window);
    }
    crews.clear();
    for (Tile tile : plan.tiles()) {
      crews.put(tile.scope(), new ArrayList<>());
    }
    for (ShopPortrait shop : picture) {
      Scope scope = new Scope(shop.industry(), shop.shop());
      int places = plan.tile(scope).map(Tile::places).orElse(0);
      crews.get(scope).add(new Crew(shop, places));
    }
    return anew;
  }

  /** Lays the shops out for a window of another size. */
  void layOut(Dimension2D window) {
    plan = FloorPlan.of(shops, window);
    take(shops, window);
  }

  boolean isEmpty() {
    return shops.isEmpty();
  }

  public List<ShopPortrait> shops() {
    return shops;
  }

  FloorPlan plan() {
    return plan;
  }

  /** The crews of a shop, in order. */
  List<Crew> crews(Scope scope) {
    return crews.getOrDefault(scope, List.of());
  }

  /** What is at a point. */
  Optional<Spot> at(double x, double y) {
    return plan.tileAt(x, y).flatMap(tile -> within(tile, x, y));
  }

  private Optional<Spot> within(Tile tile, double x, double y) {
    List<Crew> here = crews(tile.scope());
    if (here.isEmpty()) {
      return Optional.empty();
    }
    int index = tile.placeAt(x, y);
    if (index >= 0 && index / tile.places() < here.size()) {
      Crew crew = here.get(index / tile.places());
      Optional<Post> post = manAt(tile, crew, index, x, y);
      if (post.isPresent()) {
        return Optional.of(new Spot(tile, crew, new Pick.Man(post.get().man().id()), post));
      }
    }
    for (int i = 0; i < here.size(); i++) {
      Rectangle2D strip = tile.strip(i);
      if (strip.contains(x, y)) {
        boolean plan = i > 0 || x > strip.getX() + strip.getWidth() * 0.3;
        Pick pick = plan ? new Pick.Foreman(tile.scope()) : new Pick.Shop(tile.scope());
        return Optional.of(new Spot(tile, here.get(i), pick, Optional.empty()));
      }
    }
    return Optional.of(new Spot(tile, here.get(0), new Pick.Shop(tile.scope()), Optional.empty()));
  }

  private static Optional<Post> manAt(Tile tile, Crew crew, int index, double x, double y) {
    int place = index % tile.places();
    List<Post> helpers = crew.helpersAt(place);
    for (int i = 0; i < helpers.size(); i++) {
      if (tile.helper(index / tile.places(), place, i, helpers.size()).contains(x, y)) {
        return Optional.of(helpers.get(i));
      }
    }
    return crew.at(place);
  }

  /** Where somebody or something stands, if it is here. */
  public Optional<Spot> find(Pick pick) {
    if (pick instanceof Pick.Man man) {
      for (Tile tile : plan.tiles()) {
        for (Crew crew : crews(tile.scope())) {
          Optional<Post> post = crew.man(man.id());
          if (post.isPresent()) {
            return Optional.of(new Spot(tile, crew, pick, post));
          }
        }
      }
      return Optional.empty();
    }
    Scope scope = pick instanceof Pick.Shop shop ? shop.scope() : ((Pick.Foreman) pick).scope();
    return plan.tile(scope)
        .filter(tile -> !crews(scope).isEmpty())
        .map(tile -> new Spot(tile, crews(scope).get(0), pick, Optional.empty()));
  }

  /** What a spot covers on the floor. */
  public static Rectangle2D bounds(Spot spot) {
    int crew = spot.crew().shop().crew();
    if (spot.post().isPresent()) {
      return spot.tile().cell(crew, spot.crew().seat(spot.post().get()));
    }
    return spot.pick() instanceof Pick.Foreman ? spot.tile().strip(crew) : spot.tile().bounds();
  }

  /**
   * The next man in a direction, in the shop or the next one.
   *
   * @param dx 1 to the right, -1 to the left
   * @param dy 1 down, -1 up
   */
  Optional<Spot> next(Spot from, int dx, int dy) {
    Rectangle2D start = bounds(from);
    Optional<Spot> best = Optional.empty();
    double least = Double.POSITIVE_INFINITY;
    for (Tile tile : plan.tiles()) {
      for (Crew crew : crews(tile.scope())) {
        for (Post post : crew.shop().posts()) {
          Spot spot = new Spot(tile, crew, new Pick.Man(post.man().id()), Optional.of(post));
          double length = way(start, bounds(spot), dx, dy);
          if (length < least) {
            least = length;
            best = Optional.of(spot);
          }
        }
      }
    }
    return best;
  }

  /**
   * How far it is in a direction; what lies aside counts as farther; infinite if it lies behind.
   */
  private static double way(Rectangle2D from, Rectangle2D to, int dx, int dy) {
    double x = to.getCenterX() - from.getCenterX();
    double y = to.getCenterY() - from.getCenterY();
    double along = x * dx + y * dy;
    double aside = Math.abs(x * dy) + Math.abs(y * dx);
    return along < Tile.CELL / 2 ? Double.POSITIVE_INFINITY : along + 3 * aside;
  }
}
