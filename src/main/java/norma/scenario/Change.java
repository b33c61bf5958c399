package norma.scenario;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import norma.rule.Rules;
import norma.time.Phase;

/**
 * An intervention of the timeline.
 *
 * @param date day on which it takes effect
 * @param phase phase of that day at whose beginning it takes effect
 * @param set paths and the values they are set to, as written
 * @param note what it is, for the log; may be empty
 * @param rules all rules in force from then on, earlier changes included
 */
public record Change(
    LocalDate date, Phase phase, Map<String, String> set, String note, Rules rules) {

  /** Freezes the map, keeping its order. */
  public Change {
    set = Collections.unmodifiableMap(new LinkedHashMap<>(set));
  }
}
