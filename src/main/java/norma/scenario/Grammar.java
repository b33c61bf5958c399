package norma.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import norma.file.Problem;
import norma.file.Tree;
import norma.parameter.Parameter;

/**
 * Reads a single value: those that have a small grammar of their own, and all others as they are.
 */
final class Grammar {
  private Grammar() {}

  /**
   * Reads a value.
   *
   * @return the value in Java, or null when a problem was reported
   */
  static Object read(
      Tree tree, Shape.Single shape, Parameter parameter, Collection<Problem> problems) {
    if (shape.type() == Band.class) {
      return band(tree, parameter, problems);
    }
    if (shape.type() == Baseline.class) {
      return baseline(tree, parameter, problems);
    }
    return Literal.read(tree, shape, parameter, problems);
  }

  private static Band band(Tree tree, Parameter parameter, Collection<Problem> problems) {
    if (!(tree instanceof Tree.Sequence list) || list.items().size() != 2) {
      problems.add(
          tree.place()
              .problem("must be two numbers, [low, high], one of them null where it is open"));
      return null;
    }
    Double low = end(list.items().get(0), Double.NEGATIVE_INFINITY, parameter, problems);
    Double high = end(list.items().get(1), Double.POSITIVE_INFINITY, parameter, problems);
    if (low == null || high == null) {
      return null;
    }
    if (low > high || (Double.isInfinite(low) && Double.isInfinite(high))) {
      problems.add(
          tree.place().problem(low > high ? "ends before it begins" : "is open at both ends"));
      return null;
    }
    return new Band(low, high);
  }

  private static Double end(
      Tree tree, double open, Parameter parameter, Collection<Problem> problems) {
    return tree instanceof Tree.Scalar scalar && scalar.isNull()
        ? (Double) open
        : (Double) Literal.read(tree, new Shape.Single(double.class), parameter, problems);
  }

  private static Baseline baseline(Tree tree, Parameter parameter, Collection<Problem> problems) {
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
    Integer number = (Integer) Literal.read(tree, new Shape.Single(int.class), parameter, problems);
    if (number != null && number < 1) {
      problems.add(tree.place().problem("points count from 1, found " + number));
      return null;
    }
    return number == null ? null : new Baseline(number, Map.of());
  }
}
