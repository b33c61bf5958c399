package norma.measure;

import java.util.ArrayList;
import java.util.List;
import norma.economy.Economy;
import norma.economy.Person;
import norma.economy.Tally;
import norma.event.Event;
import norma.model.Simulation;

/** Looks at a run and freezes what it sees; changes nothing. */
public final class Observer {
  private final Simulation simulation;
  private final Economy economy;
  private final List<Scope> scopes;

  /** An observer of a run. */
  public Observer(Simulation simulation) {
    this.simulation = simulation;
    this.economy = simulation.economy();
    List<Scope> all = new ArrayList<>();
    all.add(Scope.ECONOMY);
    for (String industry : economy.industryIds()) {
      all.add(new Scope(industry, -1));
      for (int shop = 0; shop < economy.shopsOf(industry); shop++) {
        all.add(new Scope(industry, shop));
      }
    }
    scopes = List.copyOf(all);
  }

  /** Scopes of all readings, in order. */
  public List<Scope> scopes() {
    return scopes;
  }

  /** Readings of the day just ended; before the first day, of the initial state. */
  public Readings read() {
    List<Tally> tallies = economy.tallies();
    Measure[] measures = Measure.values();
    double[][] values = new double[tallies.size()][measures.length];
    for (int i = 0; i < values.length; i++) {
      Tally tally = tallies.get(i);
      for (Measure measure : measures) {
        values[i][measure.ordinal()] = measure.read(tally);
      }
    }
    int day = simulation.day();
    return new Readings(day, simulation.calendar().date(day), scopes, values);
  }

  /** Events after that of this number (0 for all), in order. */
  public List<Event> eventsSince(int lastId) {
    return List.copyOf(economy.events().since(lastId));
  }

  /** Everyone on the rosters now, in order of industry, shop and place. */
  public List<Portrait> census() {
    return economy.people().stream().map(Observer::portrait).toList();
  }

  /** Name of a worker, also of one who has left. */
  public String worker(long id) {
    return economy.worker(id);
  }

  /** Name of a shop's foreman now. */
  public String foreman(Scope shop) {
    return economy.foreman(shop.industry(), shop.shop());
  }

  private static Portrait portrait(Person p) {
    return new Portrait(
        p.id(),
        p.name(),
        p.industry(),
        p.shop(),
        p.place(),
        p.crew(),
        p.woman(),
        p.age(),
        p.years(),
        p.trained(),
        p.skill(),
        p.stamina(),
        p.method(),
        p.fatigue(),
        p.home(),
        p.culture(),
        p.titled(),
        p.favoured(),
        p.resentment(),
        p.hostility(),
        p.ratchetBelief(),
        p.bestMultiple(),
        p.fulfilmentMonth(),
        p.payMonth(),
        p.hiredDay());
  }
}
