package norma.scenario;

import java.util.Set;

/**
 * Words a scenario may use that are declared elsewhere.
 *
 * @param measures ids of the measures; empty means that they are not known and not checked
 * @param events kinds of events; empty means that they are not known and not checked
 */
public record Vocabulary(Set<String> measures, Set<String> events) {

  /** Words that may stand at a key of a pattern; empty where any may, or they are not known. */
  Set<String> at(String key) {
    return switch (key) {
      case "measure" -> measures;
      case "event" -> events;
      default -> Set.of();
    };
  }
}
