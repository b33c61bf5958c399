package norma.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All rules in force at a moment of a run.
 *
 * @param mechanisms which mechanisms are switched on
 * @param industries rules by id of the industry, in the order of the scenario file
 */
public record Rules(Mechanisms mechanisms, Map<String, IndustryRules> industries) {
  /** Freezes the map, keeping its order. */
  public Rules {
    industries = Collections.unmodifiableMap(new LinkedHashMap<>(industries));
  }

  /** Whether all industries count what they make in the same unit, so that it can be summed. */
  public boolean hasOneUnit() {
    return industries.values().stream().map(one -> one.product().unit()).distinct().count() <= 1;
  }
}
