package norma.run;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.file.Csv;
import norma.measure.Scope;
import norma.portrait.Portrait;
import norma.scenario.RecordRule;
import norma.scenario.RecordRule.Every;
import norma.scenario.RecordRule.Scopes;
import norma.scenario.Scenario;
import norma.time.Calendar;

/** Which rows the tables of a run have: the scenario's {@code record}, carried out. */
public final class Recording {
  /** Key of the manifest under which it stands. */
  static final String KEY = "recorded";

  private final RecordRule rule;
  private final Scopes scopes;
  private final boolean feeds;
  private final boolean movers;
  private final Calendar calendar;
  private final long seed;

  /** What is recorded of a run of a scenario with a seed. */
  Recording(Scenario scenario, long seed) {
    this.seed = seed;
    rule = scenario.record();
    scopes = rule.scopes().among(scenario.shops());
    movers = scenario.hasMovers();
    calendar = new Calendar(scenario.calendar());
    feeds = scenario.hasFeeds();
  }

  /** A sentence where shops are left out that nobody asked to leave out. */
  public static Optional<String> remark(Scenario scenario) {
    int shops = scenario.shops();
    return scenario.record().scopes() == Scopes.AUTO && shops > RecordRule.MOST_SHOPS
        ? Optional.of(
            "There are %d shops, more than %d, so steps.csv has no rows of shops; --record"
                    .formatted(shops, RecordRule.MOST_SHOPS)
                + " scopes=shops writes them.")
        : Optional.empty();
  }

  /** Name of a table's file, which says whether it is compressed. */
  String file(String name) {
    return rule.gzip() ? name + Csv.GZIP : name;
  }

  /** Whether a scope has rows. */
  boolean has(Scope scope) {
    return switch (scope.kind()) {
      case ECONOMY -> true;
      case INDUSTRY -> scopes != Scopes.ECONOMY;
      case SHOP -> scopes == Scopes.SHOPS;
    };
  }

  /** Whether a day has rows; the initial state, day -1, always has. */
  boolean hasDay(int day) {
    return day < 0
        || switch (rule.every()) {
          case DAY -> true;
          case DEKADA -> calendar.endsDekada(day);
          case MONTH -> calendar.endsMonth(day);
        };
  }

  /** Whether there is a table of what passes between industries. */
  boolean hasFlows() {
    return feeds && scopes != Scopes.ECONOMY;
  }

  /** Whether there is a table of people who move between industries. */
  boolean hasMovers() {
    return movers;
  }

  /** Whether there is a table of workers. */
  boolean hasWorkers() {
    return rule.sample() > 0 && rule.dates().map(dates -> !dates.isEmpty()).orElse(true);
  }

  /** Whether a census that is taken goes into the table. */
  boolean hasCensus(LocalDate date) {
    return rule.dates().map(dates -> dates.contains(date)).orElse(true);
  }

  /**
   * Whether a worker has rows: a draw of his own, uniform on (0, 1), lies below the part that is
   * recorded.
   *
   * <p>It hangs on the seed and his number alone, so all his rows are there or none, and a larger
   * part has all men of a smaller one.
   */
  boolean has(Portrait man) {
    return rule.sample() >= 1
        || Draw.uniform(Draw.key(seed, Purpose.CENSUS, man.id(), 0), 0) < rule.sample();
  }

  /** What the manifest says of it. */
  Map<String, Object> stated() {
    Map<String, Object> stated = new LinkedHashMap<>();
    stated.put("scopes", label(scopes));
    stated.put("every", label(rule.every()));
    stated.put("workers_sample", hasWorkers() ? rule.sample() : 0.0);
    rule.dates()
        .ifPresent(
            dates -> stated.put("workers_dates", dates.stream().map(LocalDate::toString).toList()));
    stated.put("gzip", rule.gzip());
    return stated;
  }

  /**
   * What is missing where every day of every industry is looked for, as a sentence; "" where
   * nothing is.
   *
   * @param manifest of a run's folder; one that does not speak of it is older, and all was recorded
   */
  static String gap(Map<String, Object> manifest) {
    if (!(manifest.get(KEY) instanceof Map<?, ?> stated)) {
      return "";
    }
    boolean few = label(Scopes.ECONOMY).equals(stated.get("scopes"));
    boolean seldom = !label(Every.DAY).equals(stated.get("every"));
    return few
        ? "This run recorded no industries in steps.csv, the economy alone."
        : seldom
            ? "This run recorded only the last day of each %s in steps.csv."
                .formatted(stated.get("every"))
            : "";
  }

  private static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
