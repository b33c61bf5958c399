package norma.measure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.portrait.Flow;
import norma.time.Phase;

/** Histories of several industries made up for tests, reading by reading and event by event. */
public final class MadeUpEconomy {
  private static final LocalDate START = LocalDate.of(1935, 1, 1);

  private final int days;
  private final List<Scope> scopes = new ArrayList<>(List.of(Scope.ECONOMY));
  private final Map<Scope, double[][]> rows = new LinkedHashMap<>();
  private final Map<Integer, List<Flow>> flows = new LinkedHashMap<>();
  private final List<Event> events = new ArrayList<>();

  /** So many days from 1 January 1935, of industries in that order; nothing is read yet. */
  public MadeUpEconomy(int days, String... industries) {
    this.days = days;
    Arrays.stream(industries).forEach(id -> scopes.add(new Scope(id, -1)));
    for (Scope scope : scopes) {
      double[][] own = new double[days][Measure.values().length];
      for (double[] row : own) {
        Arrays.fill(row, Double.NaN);
      }
      rows.put(scope, own);
    }
  }

  /** A reading of an industry from a day on, until it is said otherwise. */
  public MadeUpEconomy from(int day, String industry, Measure measure, double value) {
    double[][] own = rows.get(new Scope(industry, -1));
    for (int d = day; d < days; d++) {
      own[d][measure.ordinal()] = value;
    }
    return this;
  }

  /** A change from outside. */
  public MadeUpEconomy intervention(int day, String text) {
    return event(day, Kind.INTERVENTION, "", -1, -1, text, Map.of());
  }

  /** A record of an industry, caused by the event before where that was a change from outside. */
  public MadeUpEconomy record(int day, String industry, int shop, int worker, double multiple) {
    from(day, industry, Measure.STANDING_RECORD, multiple);
    return event(day, Kind.RECORD, industry, shop, worker, "", Map.of("multiple", multiple));
  }

  /** New norms. */
  public MadeUpEconomy revision(int day, String industry, double rise) {
    return event(day, Kind.NORM_REVISION, industry, -1, -1, "", Map.of("rise", rise));
  }

  /** Anything else that happened. */
  public MadeUpEconomy event(
      int day,
      Kind kind,
      String industry,
      int shop,
      int worker,
      String text,
      Map<String, Double> quantities) {
    int id = events.size() + 1;
    boolean caused =
        kind == Kind.RECORD && id > 1 && events.get(id - 2).kind() == Kind.INTERVENTION;
    List<Integer> causes = caused ? List.of(id - 1) : List.of();
    events.add(
        new Event(
            id, day, Phase.SHIFT1, kind, industry, shop, worker, -1, "", text, quantities, causes));
    return this;
  }

  /** What passed on a day from an industry to another, and who waited for it. */
  public MadeUpEconomy flow(
      int day, String from, String to, double stock, boolean limiting, double starvedHours) {
    double coverage = limiting ? 0.5 : 1;
    flows
        .computeIfAbsent(day, d -> new ArrayList<>())
        .add(new Flow(from, to, 1, 1, 0, 1, stock, coverage, limiting, starvedHours));
    return this;
  }

  /** What came of it. */
  public History history() {
    History history = new History();
    for (int day = 0; day < days; day++) {
      int today = day;
      double[][] values = scopes.stream().map(s -> rows.get(s)[today]).toArray(double[][]::new);
      List<Flow> passed = flows.getOrDefault(day, List.of());
      history.add(new Readings(day, START.plusDays(day), scopes, values, passed));
    }
    events.forEach(history::add);
    return history;
  }
}
