package norma.scenario;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Tree;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * Binds a tree to the record whose shape it must have.
 *
 * <p>Every deviation is a problem at its place, and binding goes on, so that all are found at once.
 * What cannot be bound is null.
 */
final class Binder {
  /** Ids stand in paths and in the names of files, so they are plain. */
  static final String ID = "[a-z][a-zA-Z0-9_-]*";

  private final Collection<Problem> problems;
  private final boolean complete;
  private final Bindings bindings;

  private Binder(Collection<Problem> problems, boolean complete, Bindings bindings) {
    this.problems = problems;
    this.complete = complete;
    this.bindings = bindings;
  }

  /** Binds a whole section to its record; null when a problem was reported. */
  static Object whole(Tree tree, Shape.Section shape, Collection<Problem> problems) {
    return whole(tree, shape, problems, new Bindings());
  }

  /**
   * The same.
   *
   * @param bindings what was bound before, and need not be again
   */
  static Object whole(
      Tree tree, Shape.Section shape, Collection<Problem> problems, Bindings bindings) {
    return new Binder(problems, true, bindings).section(tree, shape);
  }

  /** Looks at what a section states and asks for nothing that it leaves to others. */
  static void part(Tree tree, Shape.Section shape, Collection<Problem> problems) {
    new Binder(problems, false, new Bindings()).section(tree, shape);
  }

  /** Binds one value; null when a problem was reported. */
  static Object value(Tree tree, Shape shape, Parameter said, Collection<Problem> problems) {
    return new Binder(problems, true, new Bindings()).any(tree, shape, said);
  }

  private Object any(Tree tree, Shape shape, Parameter said) {
    if (shape instanceof Shape.Single single) {
      return Grammar.read(tree, single, said, problems);
    }
    if (shape instanceof Shape.Section section) {
      return section(tree, section);
    }
    if (shape instanceof Shape.Many many) {
      return list(tree, many, said);
    }
    return map(tree, shape, said);
  }

  private List<Object> list(Tree tree, Shape.Many shape, Parameter said) {
    if (!(tree instanceof Tree.Sequence sequence)) {
      problem(tree.place(), "must be a list, found " + tree.kind());
      return null;
    }
    if (sequence.items().isEmpty() && !said.mayBeEmpty()) {
      problem(tree.place(), "must have at least one item, found an empty list");
      return null;
    }
    // An item stands for itself: lists are replaced whole, so nothing else can complete it.
    Binder items = new Binder(problems, true, bindings);
    List<Object> bound = new ArrayList<>();
    boolean all = true;
    for (Tree item : sequence.items()) {
      Object value = items.any(item, shape.item(), said);
      all &= value != null;
      bound.add(value);
    }
    return all ? bound : null;
  }

  private Map<String, Object> map(Tree tree, Shape shape, Parameter said) {
    if (!(tree instanceof Tree.Branch branch)) {
      problem(tree.place(), "must be " + shape.words() + ", found " + tree.kind());
      return null;
    }
    if (branch.entries().isEmpty() && !said.mayBeEmpty()) {
      problem(tree.place(), "must have at least one entry, found an empty map");
      return null;
    }
    Map<String, Object> bound = new LinkedHashMap<>();
    boolean all = true;
    for (Map.Entry<String, Tree> entry : branch.entries().entrySet()) {
      Object value =
          shape instanceof Shape.ById byId
              ? any(entry.getValue(), byId.value(), said)
              : entry.getValue().text();
      if (shape instanceof Shape.ById) {
        all &= isId(entry.getKey(), branch.keys().get(entry.getKey()));
      }
      all &= value != null;
      bound.put(entry.getKey(), value);
    }
    return all ? bound : null;
  }

  private boolean isId(String id, Place place) {
    boolean plain = id.matches(ID);
    if (!plain) {
      problem(place, "an id is made of letters, digits and hyphens, a small letter first");
    }
    return plain;
  }

  private Object section(Tree tree, Shape.Section shape) {
    if (!(tree instanceof Tree.Branch branch)) {
      problem(
          tree.place(),
          "must be a section of keys ("
              + String.join(", ", shape.keys())
              + "), found "
              + tree.kind());
      return null;
    }
    Object before = complete ? bindings.record(branch, shape.type()) : null;
    if (before != null) {
      return before;
    }
    unknownKeys(branch, shape.keys(), problems);
    Object[] values = new Object[shape.fields().size()];
    boolean all = true;
    for (int i = 0; i < values.length; i++) {
      Shape.Field field = shape.fields().get(i);
      Tree child = branch.entries().get(field.key());
      Object value =
          child == null ? absent(branch, field) : any(child, field.shape(), field.said());
      all &= value != null || (child == null && field.optional());
      values[i] = field.optional() ? java.util.Optional.ofNullable(value) : value;
    }
    Object record = all && complete ? checked(make(branch, shape, values), branch) : null;
    if (record != null) {
      bindings.keep(branch, record);
    }
    return record;
  }

  /** Reports the keys of a map that nobody knows. */
  static void unknownKeys(
      Tree.Branch branch, Collection<String> known, Collection<Problem> problems) {
    branch
        .keys()
        .forEach(
            (key, place) -> {
              if (!known.contains(key)) {
                String hint = Nearest.isWorthIt(problems) ? hint(key, known) : "";
                problems.add(place.problem("is not a known key" + hint));
              }
            });
  }

  private static String hint(String key, Collection<String> known) {
    String near = Nearest.hint(key, known);
    return near.isEmpty() ? Catalogue.elsewhere(key) : near;
  }

  private Object absent(Tree.Branch branch, Shape.Field field) {
    if (field.unless() != null) {
      return any(
          new Tree.Scalar(branch.place(), field.unless(), field.unless().isEmpty()),
          field.shape(),
          field.said());
    }
    if (complete && !field.optional()) {
      boolean number = field.shape() instanceof Shape.Single single && single.isNumber();
      problem(
          branch.place().key(field.key()),
          "is missing: "
              + field.said().meaning()
              + (number
                  ? " (" + field.said().unit() + ", " + Literal.range(field.said()) + ")"
                  : ""));
    }
    return null;
  }

  private Object make(Tree.Branch branch, Shape.Section shape, Object[] values) {
    try {
      var constructor = shape.type().getDeclaredConstructors()[0];
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException thrown) {
      if (thrown.getCause() instanceof IllegalArgumentException refused) {
        problem(branch.place(), refused.getMessage());
        return null;
      }
      throw new IllegalStateException(shape.type() + " cannot be made", thrown.getCause());
    } catch (ReflectiveOperationException unexpected) {
      throw new IllegalStateException(shape.type() + " cannot be made", unexpected);
    }
  }

  private Object checked(Object record, Tree.Branch branch) {
    if (!(record instanceof Constrained constrained)) {
      return record;
    }
    List<Constrained.Flaw> flaws = constrained.flaws();
    for (Constrained.Flaw flaw : flaws) {
      problem(culprit(branch, flaw.keys()), flaw.message());
    }
    return flaws.isEmpty() ? record : null;
  }

  /**
   * Where to point to: at what was set by the command line, by a change or by a sweep, or else at
   * what the uppermost file states, or else at the first of them.
   */
  static Place culprit(Tree.Branch branch, List<String> keys) {
    List<Place> stated =
        keys.stream()
            .map(key -> branch.at(List.of(key.split("\\."))))
            .filter(Objects::nonNull)
            .map(Tree::place)
            .toList();
    return stated.stream()
        .filter(place -> place.line() == 0 || place.path().matches("(.*\\.)?set\\..*"))
        .findFirst()
        .or(
            () ->
                stated.stream()
                    .filter(place -> place.file().equals(branch.place().file()))
                    .findFirst())
        .or(() -> stated.stream().findFirst())
        .orElseGet(() -> branch.place().key(keys.get(0)));
  }

  private void problem(Place place, String message) {
    problems.add(place.problem(message));
  }
}
