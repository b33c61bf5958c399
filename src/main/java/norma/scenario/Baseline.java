package norma.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import norma.file.Problem;
import norma.file.Tree;
import norma.parameter.Parameter;

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

  static Baseline read(Tree tree, Parameter said, Collection<Problem> problems) {
    if (tree instanceof Tree.Branch branch && !branch.entries().isEmpty()) {
      Map<String, String> settings = new LinkedHashMap<>();
      branch.entries().forEach((path, value) -> settings.put(path, value.text()));
      return new Baseline(0, settings);
    }
    if (!(tree instanceof Tree.Scalar)) {
      problems.add(
          tree.place()
              .problem(
                  "must be the number of a point or a map of its settings, found " + tree.kind()));
      return null;
    }
    Integer number = (Integer) Literal.read(tree, new Shape.Single(int.class), said, problems);
    if (number != null && number < 1) {
      problems.add(tree.place().problem("points count from 1, found " + number));
      return null;
    }
    return number == null ? null : new Baseline(number, Map.of());
  }
}
