package norma.scenario;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.file.Json;
import norma.file.Tree;
import norma.time.CalendarRule;
import norma.time.Dates;

/** The one form of a scenario's text, for manifests and their hashes. */
final class Canonical {
  private static final List<String> DATES = List.of("date", "from", "to");
  private static final List<String> NESTED = List.of("over", "relativeTo");

  private Canonical() {}

  /**
   * A checked tree as JSON.
   *
   * @param days days of the run; what speaks of others is left out
   */
  static String text(Tree.Branch root, CalendarRule days) {
    Map<String, Object> top = new LinkedHashMap<>();
    section(top, counted(root, days), Catalogue.HEAD);
    section(top, root, Catalogue.RULES);
    if (root.entries().get(Catalogue.INDUSTRIES) instanceof Tree.Branch industries) {
      top.put(Catalogue.INDUSTRIES, value(industries, new Shape.ById(Catalogue.RULES)));
    }
    list(top, "timeline", root, Catalogue.MOMENT, days);
    list(top, "expect", root, Catalogue.EXPECTATION, days);
    if (root.entries().get(NamedNumbers.KEY) instanceof Tree.Sequence paths) {
      top.put(NamedNumbers.KEY, value(paths, new Shape.Many(new Shape.Single(String.class))));
    }
    return Json.text(top);
  }

  /** The same without the dates of a census outside the run, which was shortened. */
  private static Tree.Branch counted(Tree.Branch root, CalendarRule days) {
    List<String> path = List.of("record", "workers", "dates");
    if (!(root.at(path) instanceof Tree.Sequence dates)) {
      return root;
    }
    String eve = days.start().minusDays(1).toString();
    List<Tree> kept =
        dates.items().stream()
            .filter(date -> inside(date, days) || ((Tree.Scalar) date).value().equals(eve))
            .toList();
    return root.with(path, new Tree.Sequence(dates.place(), kept));
  }

  /** A list without the items that speak of a day outside the run, which was shortened. */
  private static void list(
      Map<String, Object> top,
      String key,
      Tree.Branch root,
      Shape.Section item,
      CalendarRule days) {
    if (root.entries().get(key) instanceof Tree.Sequence all) {
      List<Tree> kept = all.items().stream().filter(entry -> inside(entry, days)).toList();
      top.put(key, value(new Tree.Sequence(all.place(), kept), new Shape.Many(item)));
    }
  }

  private static boolean inside(Tree tree, CalendarRule days) {
    if (tree instanceof Tree.Branch branch) {
      return DATES.stream().allMatch(key -> inside(branch.entries().get(key), days))
          && NESTED.stream()
              .allMatch(
                  key ->
                      branch.entries().get(key) == null || inside(branch.at(List.of(key)), days));
    }
    if (!(tree instanceof Tree.Scalar scalar) || scalar.isNull()) {
      return true;
    }
    try {
      LocalDate date = Dates.read(scalar.value());
      LocalDate last = days.start().plusDays(days.days() - 1L);
      return !date.isBefore(days.start()) && !date.isAfter(last);
    } catch (DateTimeException noDate) {
      return true;
    }
  }

  private static void section(Map<String, Object> into, Tree.Branch tree, Shape.Section shape) {
    for (Shape.Field field : shape.fields()) {
      Tree child = tree.entries().get(field.key());
      if (child != null) {
        into.put(field.key(), value(child, field.shape()));
      }
    }
  }

  /** A checked value as a number, a boolean, a text, a list or a map. */
  static Object value(Tree tree, Shape shape) {
    if (shape instanceof Shape.Single single) {
      return single(tree, single);
    }
    if (tree instanceof Tree.Sequence list && shape instanceof Shape.Many many) {
      List<Object> items = new ArrayList<>();
      list.items().forEach(item -> items.add(value(item, many.item())));
      return items;
    }
    Map<String, Object> map = new LinkedHashMap<>();
    if (tree instanceof Tree.Branch branch) {
      if (shape instanceof Shape.Section section) {
        section(map, branch, section);
      } else {
        branch
            .entries()
            .forEach(
                (key, child) ->
                    map.put(
                        key,
                        shape instanceof Shape.ById byId
                            ? value(child, byId.value())
                            : Catalogue.find(key)
                                .map(entry -> value(child, entry.shape()))
                                .orElse(null)));
      }
    }
    return map;
  }

  private static Object single(Tree tree, Shape.Single shape) {
    if (tree instanceof Tree.Sequence band) {
      return band.items().stream()
          .map(end -> ((Tree.Scalar) end).isNull() ? null : ((Tree.Scalar) end).value())
          .map(end -> end == null ? null : (Object) Double.parseDouble(end))
          .toList();
    }
    String text = ((Tree.Scalar) tree).value();
    if (shape.type() == double.class) {
      return Double.parseDouble(text);
    }
    if (shape.isNumber()) {
      return Literal.whole(text);
    }
    return shape.type() == boolean.class ? (Object) text.equals("true") : text;
  }
}
