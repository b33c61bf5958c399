package norma.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;
import norma.time.CalendarRule;

/** Reads the expectations of a scenario and holds them against what it can know. */
final class Patterns {
  private final Tree.Branch root;
  private final Vocabulary words;
  private final CalendarRule calendar;
  private final Collection<Problem> problems;
  private final Bindings bindings;

  /**
   * Expectations to be read.
   *
   * @param root the scenario
   * @param words measures and events that may be named
   * @param calendar days of the run, null where they are not known or not to be held against it
   * @param problems takes what is wrong
   * @param bindings what was bound before
   */
  Patterns(
      Tree.Branch root,
      Vocabulary words,
      CalendarRule calendar,
      Collection<Problem> problems,
      Bindings bindings) {
    this.root = root;
    this.words = words;
    this.calendar = calendar;
    this.problems = problems;
    this.bindings = bindings;
  }

  /**
   * The expectations, as far as they are right.
   *
   * @param industries industries that a scope may name; none in a mere base, where any may be meant
   */
  List<Expectation> read(Set<String> industries) {
    List<Expectation> expectations = new ArrayList<>();
    Map<String, Place> ids = new LinkedHashMap<>();
    for (Tree item : Assembly.items(root, "expect", problems)) {
      Expectation expectation =
          (Expectation) Binder.whole(item, Catalogue.EXPECTATION, problems, bindings);
      if (item instanceof Tree.Branch branch) {
        // What a pattern names does not change from variant to variant, but rules may.
        if (!bindings.areFrom(branch)) {
          names(branch, industries);
          if (branch.entries().get("relativeTo") instanceof Tree.Branch relative) {
            names(relative, industries);
          }
        }
        variant(branch.entries().get("with"), industries.isEmpty());
      }
      if (expectation != null) {
        expectations.add(expectation);
        Place place = ((Tree.Branch) item).entries().get("id").place();
        Place first = ids.putIfAbsent(expectation.id(), place);
        if (first != null) {
          problems.add(
              place.problem(
                  "the id " + Shown.text(expectation.id()) + " is given twice, first at " + first));
        }
      }
    }
    return expectations;
  }

  /** Whether what a pattern names exists. */
  void names(Tree.Branch pattern, Set<String> industries) {
    Map<String, Tree> entries = pattern.entries();
    name(entries.get("measure"), words.at("measure"), "measure");
    if (!industries.isEmpty()) {
      Set<String> scopes = new LinkedHashSet<>(List.of("economy"));
      scopes.addAll(industries);
      scope(entries.get("scope"), scopes);
    }
    if (entries.get("over") instanceof Tree.Branch over) {
      name(over.entries().get("event"), words.at("event"), "kind of event");
      for (String end : List.of("from", "to")) {
        Tree tree = over.entries().get(end);
        Shape.Field field =
            ((Shape.Section) Catalogue.EXPECTATION.field("over").shape()).field(end);
        if (tree != null
            && Binder.value(tree, field.shape(), field.said(), new ArrayList<>())
                instanceof Edge edge
            && edge.date().isPresent()) {
          Assembly.inside(calendar, edge.fixed(), tree.place(), problems);
        }
      }
    }
  }

  /** Shops have names too, as in the tables, but no pattern looks at one. */
  private void scope(Tree tree, Set<String> scopes) {
    if (tree instanceof Tree.Scalar scalar
        && scalar.value().contains("/")
        && scopes.contains(scalar.value().substring(0, scalar.value().indexOf('/')))) {
      problems.add(
          tree.place()
              .problem(
                  "is a shop, which only tables tell of; a scope here is one of "
                      + Shown.text(String.join(", ", scopes))
                      + ", found "
                      + Shown.text(scalar.value())));
    } else {
      name(tree, scopes, "scope");
    }
  }

  private void name(Tree tree, Set<String> known, String kind) {
    if (tree instanceof Tree.Scalar scalar && !known.isEmpty() && !known.contains(scalar.value())) {
      String hint = Nearest.hint(scalar.value(), known);
      problems.add(
          tree.place().problem("there is no " + kind + " " + Shown.text(scalar.value()) + hint));
    }
  }

  /** A variant must be a scenario too. */
  private void variant(Tree with, boolean base) {
    Set<Problem> found = new LinkedHashSet<>();
    Tree.Branch tree = root;
    for (Setting setting : Setting.all(root, with, false, found)) {
      tree = setting.in(tree);
    }
    if (with != null && found.isEmpty() && !base) {
      Assembly.rules(tree, found, bindings);
    }
    problems.addAll(found);
  }
}
