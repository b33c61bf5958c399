package norma.experiment.compare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import norma.scenario.Catalogue;
import norma.scenario.Change;
import norma.scenario.Scenario;

/**
 * Where one scenario states another thing than the one it is held against.
 *
 * @param what path of a parameter, or the date of an intervention
 * @param here what the baseline has; {@value #NOTHING} for no such intervention
 * @param there what the other has
 */
public record Departure(String what, String here, String there) {
  private static final String NOTHING = "–";

  /** What a run only carries with it. */
  private static final Set<String> LABELS = Set.of("title", "description", "seed");

  /** All of them: parameters in the order of the file, then interventions by date. */
  static List<Departure> between(Scenario baseline, Scenario other) {
    List<Departure> departures = new ArrayList<>();
    Map<String, Catalogue.Row> ours = byPath(baseline);
    Map<String, Catalogue.Row> theirs = byPath(other);
    Set<String> paths = new LinkedHashSet<>(ours.keySet());
    paths.addAll(theirs.keySet());
    for (String path : paths) {
      Catalogue.Row here = inForce(ours, path);
      Catalogue.Row there = inForce(theirs, path);
      // What every industry has of its own, in one of them, is told for each industry.
      boolean idle = isIdle(here) || isIdle(there);
      boolean alike = idle || Objects.equals(plain(here), plain(there));
      if (!alike && !LABELS.contains(path) && !Catalogue.isOfRecord(path)) {
        departures.add(new Departure(path, value(here), value(there)));
      }
    }
    interventions(baseline, other).forEach(departures::add);
    return departures;
  }

  private static Map<String, Catalogue.Row> byPath(Scenario scenario) {
    Map<String, Catalogue.Row> rows = new LinkedHashMap<>();
    scenario.parameters().forEach(row -> rows.put(row.path(), row));
    return rows;
  }

  /** What holds at a path: an industry without a value of its own has that of all. */
  private static Catalogue.Row inForce(Map<String, Catalogue.Row> rows, String path) {
    Catalogue.Row own = rows.get(path);
    String[] keys = path.split("\\.", 3);
    boolean ofIndustry = keys.length == 3 && keys[0].equals("industries");
    return own == null && ofIndustry ? rows.get(keys[2]) : own;
  }

  private static boolean isIdle(Catalogue.Row row) {
    return row != null && row.idle();
  }

  private static Object plain(Catalogue.Row row) {
    return row == null ? null : row.plain();
  }

  private static String value(Catalogue.Row row) {
    return row == null ? NOTHING : row.value();
  }

  private static List<Departure> interventions(Scenario baseline, Scenario other) {
    List<Departure> departures = new ArrayList<>();
    Map<String, String> ours = timeline(baseline);
    Map<String, String> theirs = timeline(other);
    Set<String> dates = new TreeSet<>(ours.keySet());
    dates.addAll(theirs.keySet());
    for (String date : dates) {
      String here = ours.getOrDefault(date, NOTHING);
      String there = theirs.getOrDefault(date, NOTHING);
      if (!plain(here).equals(plain(there))) {
        departures.add(new Departure(date, here, there));
      }
    }
    return departures;
  }

  /** A value as written, but a number in one form. */
  private static Object plain(String value) {
    try {
      return new BigDecimal(value).stripTrailingZeros();
    } catch (NumberFormatException noNumber) {
      return value;
    }
  }

  private static Map<String, String> timeline(Scenario scenario) {
    Map<String, String> timeline = new LinkedHashMap<>();
    for (Change change : scenario.timeline()) {
      String when = change.date() + " " + change.phase().label();
      change.set().forEach((path, value) -> timeline.put(when + " " + path, value));
    }
    return timeline;
  }
}
