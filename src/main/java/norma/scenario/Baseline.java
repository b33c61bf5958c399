package norma.scenario;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A point of a sweep, by its number or by its settings.
 *
 * @param number its number from 1, 0 where settings name it
 * @param settings paths and values that only it has together; empty where its number is given
 */
public record Baseline(int number, Map<String, String> settings) {

  /** Freezes the settings, keeping their order. */
  public Baseline {
    settings = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(settings));
  }
}
