package norma.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;
import norma.scenario.Catalogue.Entry.Form;

/**
 * Numbers of a scenario's rules by the paths that name them.
 *
 * <p>A path such as {@code work.auxShare} names the number wherever it is in force: everyone's, and
 * each industry's own. {@code industries.coal.work.auxShare} names that of one industry, be it its
 * own or the one it takes from the top.
 */
final class NamedNumbers {
  /** Key of the list that says which numbers of a scenario are perturbed. */
  static final String KEY = "perturb";

  private final Set<String> industries;
  private final List<Catalogue.Row> rows;

  /** Numbers that a tree states. */
  NamedNumbers(Tree.Branch root) {
    industries =
        root.entries().get(Catalogue.INDUSTRIES) instanceof Tree.Branch branch
            ? branch.entries().keySet()
            : Set.of();
    rows = Catalogue.rows(root);
  }

  /**
   * The paths that a scenario lists to be perturbed.
   *
   * @param checked whether it is asked what they name
   */
  static List<String> toPerturb(Tree.Branch root, boolean checked, Collection<Problem> problems) {
    Tree list = root.entries().get(KEY);
    List<Tree> items = Assembly.items(root, KEY, problems);
    if (list instanceof Tree.Sequence && items.isEmpty()) {
      problems.add(list.place().problem("must have at least one item, found an empty list"));
    }
    if (items.isEmpty()) {
      return List.of();
    }
    NamedNumbers numbers = checked ? new NamedNumbers(root) : null;
    Map<String, Place> paths = new LinkedHashMap<>();
    for (Tree item : items) {
      if (!(item instanceof Tree.Scalar path) || path.isNull()) {
        problems.add(item.place().problem("must be the path of a parameter, found " + item.kind()));
        continue;
      }
      Place first = paths.putIfAbsent(path.value(), path.place());
      if (first != null) {
        problems.add(
            path.place().problem(Shown.text(path.value()) + " is given twice, first at " + first));
      } else if (checked) {
        numbers.at(path.value(), path.place(), problems);
      }
    }
    return List.copyOf(paths.keySet());
  }

  /**
   * The numbers of a path, each with the path at which it is set.
   *
   * @param place where the path was written
   * @param problems takes why it names none
   */
  List<Catalogue.Row> at(String path, Place place, Collection<Problem> problems) {
    Catalogue.Entry entry = Catalogue.find(path).orElse(null);
    String[] keys = path.split("\\.", 3);
    boolean ofIndustry = keys.length == 3 && keys[0].equals(Catalogue.INDUSTRIES);
    String wrong = null;
    if (entry == null) {
      wrong = Shown.text(path) + " " + Setting.unknown(path);
    } else if (ofIndustry && !industries.isEmpty() && !industries.contains(keys[1])) {
      wrong = "there is no industry " + Shown.text(keys[1]) + Nearest.hint(keys[1], industries);
    } else if (!isNumber(entry)) {
      wrong =
          Shown.text(path)
              + " is no number of an industry's rules, so no part can be added to it or taken off";
    }
    if (wrong != null) {
      problems.add(place.problem(wrong));
      return List.of();
    }
    List<Catalogue.Row> named = new ArrayList<>();
    for (Catalogue.Row row : rows) {
      boolean here = row.path().equals(path);
      if (here || (!ofIndustry && !row.idle() && within(row.path()).equals(path))) {
        named.add(row);
      }
    }
    if (named.isEmpty() && ofIndustry) {
      rows.stream()
          .filter(row -> row.path().equals(keys[2]))
          .forEach(row -> named.add(new Catalogue.Row(path, entry, row.tree(), false)));
    }
    named.removeIf(Catalogue.Row::idle);
    if (named.isEmpty()) {
      problems.add(
          place.problem(Shown.text(path) + " is not stated, so it has no value to change"));
    }
    return named;
  }

  /** Whether a parameter is a number of an industry's rules. */
  static boolean isNumber(Catalogue.Entry entry) {
    return entry.rule() && (entry.form() == Form.NUMBER || entry.form() == Form.WHOLE);
  }

  /** A path without the industry of which it is. */
  private static String within(String path) {
    String[] keys = path.split("\\.", 3);
    return keys.length == 3 && keys[0].equals(Catalogue.INDUSTRIES) ? keys[2] : path;
  }
}
