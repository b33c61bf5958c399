package norma.scenario;

import java.util.Collection;
import norma.file.Problem;
import norma.file.Tree;
import norma.parameter.Parameter;

/**
 * Where a pattern's value must lie, both ends included.
 *
 * @param low lower end, negative infinity where it is open ({@code null} in the file)
 * @param high upper end, infinity where it is open
 */
public record Band(double low, double high) {

  /** Whether a value lies inside; a value that is missing (NaN) does not. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }

  /** As in a file. */
  @Override
  public String toString() {
    return "["
        + (Double.isInfinite(low) ? "null" : Literal.plain(low))
        + ", "
        + (Double.isInfinite(high) ? "null" : Literal.plain(high))
        + "]";
  }

  static Band read(Tree tree, Parameter said, Collection<Problem> problems) {
    if (!(tree instanceof Tree.Sequence list) || list.items().size() != 2) {
      problems.add(
          tree.place()
              .problem("must be two numbers, [low, high], one of them null where it is open"));
      return null;
    }
    Double low = end(list.items().get(0), Double.NEGATIVE_INFINITY, said, problems);
    Double high = end(list.items().get(1), Double.POSITIVE_INFINITY, said, problems);
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

  private static Double end(Tree tree, double open, Parameter said, Collection<Problem> problems) {
    return tree instanceof Tree.Scalar scalar && scalar.isNull()
        ? (Double) open
        : (Double) Literal.read(tree, new Shape.Single(double.class), said, problems);
  }
}
