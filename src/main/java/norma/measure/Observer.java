package norma.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import norma.economy.Economy;
import norma.economy.Tally;
import norma.event.Event;
import norma.model.Simulation;
import norma.portrait.Move;
import norma.portrait.Portrait;
import norma.portrait.ShopPortrait;

/** Looks at a run and freezes what it sees; changes nothing. */
public final class Observer {
  private final Simulation simulation;
  private final Economy economy;
  private final List<Scope> scopes;
  private final boolean hasOneUnit;

  /** An observer of a run. */
  public Observer(Simulation simulation) {
    this.simulation = simulation;
    this.economy = simulation.economy();
    List<Scope> all = new ArrayList<>();
    all.add(Scope.ECONOMY);
    for (String industry : economy.industryIds()) {
      all.add(new Scope(industry, -1));
      for (int shop = 0; shop < economy.onlooker().shopsOf(industry); shop++) {
        all.add(new Scope(industry, shop));
      }
    }
    scopes = List.copyOf(all);
    hasOneUnit = economy.onlooker().hasOneUnit();
  }

  /** Scopes of all readings, in order. */
  public List<Scope> scopes() {
    return scopes;
  }

  /** Readings of the day just ended; before the first day, of the initial state. */
  public Readings read() {
    List<Tally> tallies = economy.onlooker().tallies();
    Measure[] measures = Measure.values();
    double[][] values = new double[tallies.size()][measures.length];
    for (int i = 0; i < values.length; i++) {
      Tally tally = tallies.get(i);
      for (Measure measure : measures) {
        boolean mixed = scopes.get(i).kind() == Scope.Kind.ECONOMY && !hasOneUnit;
        values[i][measure.ordinal()] =
            mixed && measure.isOfProduct() ? Double.NaN : measure.read(tally);
      }
    }
    int day = simulation.day();
    return new Readings(day, simulation.calendar().date(day), scopes, values, economy.flows());
  }

  /** Events after that of this number (0 for all), in order. */
  public List<Event> eventsSince(int lastId) {
    return List.copyOf(economy.events().since(lastId));
  }

  /** Everyone on the rosters now, in order of industry, shop and place. */
  public List<Portrait> census() {
    return List.copyOf(economy.onlooker().people());
  }

  /** Who went from one industry to another so far, from the village, or for good. */
  public List<Move> moves() {
    return List.copyOf(economy.moves());
  }

  /**
   * Shops with each of their crews after their last shift, in order of scope and crew.
   *
   * @param which tells of a shop whether it is looked at; of others no portrait is made
   * @param closely tells of a shop whether to say what was weighed in it
   * @throws IllegalStateException when the simulation is not watched
   */
  public List<ShopPortrait> shops(Predicate<Scope> which, Predicate<Scope> closely) {
    List<Scope> all = scopes.stream().filter(s -> s.kind() == Scope.Kind.SHOP).toList();
    List<ShopPortrait> shops = new ArrayList<>();
    for (int shop = 0; shop < economy.shopCount(); shop++) {
      if (!which.test(all.get(shop))) {
        continue;
      }
      for (int crew = 0; crew < economy.onlooker().crews(shop); crew++) {
        shops.add(economy.onlooker().portrait(shop, crew, closely.test(all.get(shop))));
      }
    }
    return shops;
  }

  /** Name of a worker, also of one who has left. */
  public String worker(long id) {
    return economy.onlooker().worker(id);
  }

  /** Name of a shop's foreman now. */
  public String foreman(Scope shop) {
    return economy.onlooker().foreman(shop.industry(), shop.shop());
  }
}
