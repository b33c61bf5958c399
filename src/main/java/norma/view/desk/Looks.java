package norma.view.desk;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import norma.measure.Scope;
import norma.portrait.ShopPortrait;

/**
 * Which shops are looked at, and every shop as it was last looked at.
 *
 * <p>A portrait is made of a shop only while it is looked at: with 400 shops those of all take a
 * good part of the time that the run itself needs.
 */
final class Looks {
  private final Map<Place, ShopPortrait> latest = new LinkedHashMap<>();
  private List<ShopPortrait> shops = List.of();
  private Optional<Set<Scope>> looked = Optional.empty();

  /** A crew of a shop. */
  private record Place(String industry, int shop, int crew) {}

  /** Another run began. */
  void forget() {
    latest.clear();
    shops = List.of();
  }

  /** Takes over portraits; the first time of all shops, which gives their order. */
  void take(List<ShopPortrait> portraits) {
    if (portraits.isEmpty()) {
      return;
    }
    for (ShopPortrait shop : portraits) {
      latest.put(new Place(shop.industry(), shop.shop(), shop.crew()), shop);
    }
    shops = List.copyOf(latest.values());
  }

  /** Every shop, each of its crews as last seen. */
  List<ShopPortrait> shops() {
    return shops;
  }

  /**
   * These shops are looked at from now on.
   *
   * @return whether that is news
   */
  boolean at(Set<Scope> scopes) {
    boolean news = !Optional.of(scopes).equals(looked);
    looked = Optional.of(Set.copyOf(scopes));
    return news;
  }

  /** Tells of a shop whether it is looked at; all are until {@link #at} has said otherwise. */
  Predicate<Scope> which() {
    return looked.<Predicate<Scope>>map(scopes -> scopes::contains).orElse(shop -> true);
  }
}
