package norma.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import norma.file.Problem;
import norma.file.Tree;

/**
 * What a sweep lists twice would be run twice for nothing, so it is refused: a value of a
 * parameter, or a point of a list or a table. Values are compared by what they mean: 1 is 1.0.
 *
 * <p>Points drawn from ranges are not looked at: where few values are possible a draw may repeat
 * one, and what is worked out of the draws counts on it.
 */
final class Twins {
  private final Collection<Problem> problems;

  /**
   * Looks for twins.
   *
   * @param problems takes them
   */
  Twins(Collection<Problem> problems) {
    this.problems = problems;
  }

  /** Reports each row of values that stands further up already, at its first value. */
  void refuse(List<List<Tree>> rows) {
    Map<Object, List<Tree>> known = new HashMap<>();
    for (List<Tree> row : rows) {
      List<Tree> first = known.putIfAbsent(row.stream().map(Twins::meaning).toList(), row);
      if (first != null) {
        String before = joined(first);
        String now = joined(row);
        problems.add(
            row.get(0)
                .place()
                .problem(
                    "is given twice, found "
                        + now
                        + (before.equals(now) ? "" : ", which is " + before)
                        + at(first, row)));
      }
    }
  }

  private static String at(List<Tree> first, List<Tree> row) {
    int line = first.get(0).place().line();
    return line == row.get(0).place().line() ? "" : ", first in line " + line;
  }

  private static String joined(List<Tree> row) {
    return String.join(", ", row.stream().map(Tree::shown).toList());
  }

  /** A value in a form that is equal where what is meant is. */
  private static Object meaning(Tree tree) {
    if (tree instanceof Tree.Sequence list) {
      return list.items().stream().map(Twins::meaning).toList();
    }
    if (tree instanceof Tree.Branch branch) {
      List<Object> entries = new ArrayList<>();
      branch.entries().forEach((key, value) -> entries.add(List.of(key, meaning(value))));
      return entries;
    }
    Tree.Scalar scalar = (Tree.Scalar) tree;
    try {
      // A zero is one, with whatever sign.
      return Double.parseDouble(scalar.value()) + 0.0;
    } catch (NumberFormatException noNumber) {
      return scalar.value();
    }
  }
}
