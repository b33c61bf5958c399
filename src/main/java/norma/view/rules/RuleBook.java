package norma.view.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.file.InvalidInput;
import norma.scenario.Catalogue;
import norma.scenario.Scenario;
import norma.time.Phase;

/**
 * The parameters of a run as they are in force, and what was changed of them by hand: at once where
 * they are live, otherwise with the next reset.
 */
final class RuleBook {
  private final Scenario original;
  private final Map<String, String> changes = new LinkedHashMap<>();
  private final Set<String> waiting = new LinkedHashSet<>();
  private final Map<String, Catalogue.Row> rows = new LinkedHashMap<>();
  private long turned = -1;

  /** The book of a session that was begun with a scenario; nothing is changed. */
  RuleBook(Scenario original) {
    this.original = original;
    read(original, original.calendar().start(), Phase.DAWN);
  }

  /**
   * Reads what is in force.
   *
   * @param scenario the scenario as it is now
   * @param date date of the next phase
   * @param phase the next phase
   * @return whether anything can have changed since it was last read
   */
  boolean read(Scenario scenario, LocalDate date, Phase phase) {
    long turns = turns(scenario, date, phase);
    if (turns == turned) {
      return false;
    }
    turned = turns;
    rows.clear();
    rows.putAll(inForce(scenario, date, phase));
    return true;
  }

  /** Interventions that have taken effect. */
  private static long turns(Scenario scenario, LocalDate date, Phase phase) {
    return scenario.timeline().stream()
        .filter(
            change ->
                change.date().isBefore(date)
                    || (change.date().equals(date) && change.phase().compareTo(phase) <= 0))
        .count();
  }

  private static Map<String, Catalogue.Row> inForce(
      Scenario scenario, LocalDate date, Phase phase) {
    Map<String, Catalogue.Row> rows = new LinkedHashMap<>();
    for (Catalogue.Row row : scenario.inForce(date, phase)) {
      // Luck is chosen beside the play button, and calibration is over.
      boolean luck = row.path().equals("seed") || row.path().startsWith("calibrationSeeds");
      if (!row.idle() && !luck) {
        rows.put(row.path(), row);
      }
    }
    return rows;
  }

  /** All parameters that are in force somewhere, in the order of the file. */
  List<Catalogue.Row> rows() {
    return new ArrayList<>(rows.values());
  }

  /** Value of a parameter to be shown: what it is, or what it will be after a reset. */
  String value(String path) {
    return waiting.contains(path) ? changes.get(path) : inForce(path);
  }

  /** Value in force; "" where the scenario states none. */
  String inForce(String path) {
    Catalogue.Row row = rows.get(path);
    return row == null ? "" : row.value();
  }

  /** The value it would have now if nobody had interfered; "" where the scenario states none. */
  String untouched(String path, LocalDate date, Phase phase) {
    Catalogue.Row row = inForce(original, date, phase).get(path);
    return row == null ? "" : row.value();
  }

  /** Whether it was changed by hand. */
  boolean isChanged(String path) {
    return changes.containsKey(path);
  }

  /** Whether its change waits for a reset. */
  boolean isWaiting(String path) {
    return waiting.contains(path);
  }

  /** The paths of all that was changed by hand. */
  List<String> changed() {
    return List.copyOf(changes.keySet());
  }

  /** Notes a change that was made during the run. */
  void made(String path, String value) {
    changes.put(path, value);
    waiting.remove(path);
  }

  /**
   * Notes a change that is made with the next reset.
   *
   * @throws InvalidInput when it cannot be made, and nothing is changed
   */
  void plan(String path, String value) {
    Map<String, String> all = new LinkedHashMap<>(changes);
    all.put(path, value);
    original.with(all);
    changes.put(path, value);
    waiting.add(path);
  }

  /** Forgets a change. */
  void forget(String path) {
    changes.remove(path);
    waiting.remove(path);
  }

  /** The run was begun again: what waited for it has been made. */
  void reset() {
    waiting.clear();
    turned = -1;
  }

  /**
   * The scenario with all changes in it from the start.
   *
   * @throws InvalidInput when they do not go together
   */
  Scenario scenario() {
    return changes.isEmpty() ? original : original.with(changes);
  }
}
