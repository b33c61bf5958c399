package norma.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import norma.file.FileName;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Sheet;
import norma.file.Shown;
import norma.file.Tree;

/** Reads what a sweep varies: the paths it lists, or the columns of its table of points. */
final class Axes {
  private final Path file;
  private final DesignRule design;
  private final Values values;
  private final Collection<Problem> problems;

  /**
   * Paths to be read.
   *
   * @param file the sweep file, beside which a table lies
   * @param scenario the scenario that is varied
   * @param design how points are laid
   * @param problems takes what is wrong with them
   */
  Axes(Path file, Scenario scenario, DesignRule design, Collection<Problem> problems) {
    this.file = file;
    this.design = design;
    this.values = new Values(scenario, design.kind(), problems);
    this.problems = problems;
  }

  /** What is varied, as far as it could be read. */
  List<Varied> read(Tree.Branch top) {
    Tree vary = top.entries().get("vary");
    if (design.file().isPresent()) {
      Place place = ((Tree.Branch) top.entries().get("design")).entries().get("file").place();
      if (vary != null) {
        problems.add(vary.place().problem("is given beside a table of points; state one of them"));
      }
      return table(design.file().get(), place);
    }
    List<Varied> varied = new ArrayList<>();
    if (vary instanceof Tree.Branch branch) {
      branch
          .entries()
          .forEach(
              (path, tree) ->
                  values.read(path, branch.keys().get(path), tree).ifPresent(varied::add));
      if (design.kind() == DesignRule.Kind.LIST && sameLength(varied)) {
        new Twins(problems).refuse(rows(branch, varied));
      }
    } else if (vary == null && design.kind() != DesignRule.Kind.FACTORIAL) {
      problems.add(
          Place.of(FileName.of(file))
              .key("vary")
              .problem("is missing: a design of kind " + design.kind().label() + " needs it"));
    }
    return varied;
  }

  /** The points of a list design, the values of each. */
  private static List<List<Tree>> rows(Tree.Branch vary, List<Varied> varied) {
    List<List<Tree>> rows = new ArrayList<>();
    for (int row = 0; !varied.isEmpty() && row < varied.get(0).values().size(); row++) {
      List<Tree> values = new ArrayList<>();
      for (Varied one : varied) {
        Tree stated = vary.entries().get(one.path());
        values.add(
            stated instanceof Tree.Sequence list
                ? list.items().get(row)
                : new Tree.Scalar(stated.place(), one.values().get(row), false));
      }
      rows.add(values);
    }
    return rows;
  }

  private boolean sameLength(List<Varied> varied) {
    int before = problems.size();
    for (Varied one : varied) {
      int length = varied.get(0).values().size();
      if (one.values().size() != length) {
        problems.add(
            one.place()
                .problem(
                    "has "
                        + one.values().size()
                        + " values where "
                        + varied.get(0).path()
                        + " has "
                        + length
                        + "; the lists of a list design are of one length"));
      }
    }
    return problems.size() == before;
  }

  /** A table of points: a column for each path. */
  private List<Varied> table(String name, Place place) {
    List<Varied> varied = new ArrayList<>();
    Path path;
    try {
      path = FileName.beside(file, name).normalize();
    } catch (InvalidPathException impossible) {
      problems.add(place.problem("is not the name of a file, found " + Shown.text(name)));
      return varied;
    }
    if (name.isBlank() || !Files.exists(path)) {
      problems.add(
          place.problem(
              name.isBlank() ? "names no file" : "there is no such file: " + FileName.shown(path)));
      return varied;
    }
    if (Files.isDirectory(path)) {
      problems.add(place.problem("is a folder, not a file, found " + name));
      return varied;
    }
    Sheet.read(path, problems)
        .ifPresent(
            sheet -> {
              int column = 0;
              for (Map.Entry<String, Place> head : sheet.header().entrySet()) {
                int at = column++;
                List<Tree> cells = sheet.rows().stream().map(row -> row.get(at)).toList();
                values.listed(head.getKey(), head.getValue(), cells).ifPresent(varied::add);
              }
              new Twins(problems).refuse(sheet.rows());
            });
    return varied;
  }
}
