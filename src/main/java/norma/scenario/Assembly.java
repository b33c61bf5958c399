package norma.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Tree;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Rules;
import norma.time.CalendarRule;

/** Puts a scenario together from its tree, all files and settings already overlaid. */
final class Assembly {
  /** More than any run could carry: a thousand industries have a million workers and more. */
  private static final int MOST_INDUSTRIES = 1000;

  /**
   * Each change of the timeline, and each variant that a pattern is looked at in, makes all rules
   * of all industries anew; so many are read in a few seconds.
   */
  private static final int MOST_RULES = 100_000;

  private final Tree.Branch root;
  private final Vocabulary words;
  private final Collection<Problem> problems;
  private final Bindings bindings;

  /**
   * A scenario to be.
   *
   * @param root its tree
   * @param words measures and events it may name
   * @param problems takes whatever is wrong
   */
  Assembly(Tree.Branch root, Vocabulary words, Collection<Problem> problems) {
    this(root, words, problems, new Bindings());
  }

  /**
   * The same.
   *
   * @param bindings what was bound before, by a scenario of which this is a variant
   */
  Assembly(Tree.Branch root, Vocabulary words, Collection<Problem> problems, Bindings bindings) {
    this.root = root;
    this.words = words;
    this.problems = problems;
    this.bindings = bindings;
  }

  /** Looks at what one file states, without asking for what it leaves to others. */
  static void part(Tree.Branch file, Collection<Problem> problems) {
    Binder.unknownKeys(file, Catalogue.topKeys(), problems);
    Binder.part(among(file, Catalogue.HEAD.keys()), Catalogue.HEAD, problems);
    Binder.part(among(file, Catalogue.RULES.keys()), Catalogue.RULES, problems);
    Tree industries = file.entries().get(Catalogue.INDUSTRIES);
    if (industries instanceof Tree.Branch branch && branch.entries().size() > MOST_INDUSTRIES) {
      tooMany(branch, problems);
    } else if (industries instanceof Tree.Branch branch) {
      branch.keys().forEach((id, place) -> checkId(id, place, problems));
      branch.entries().values().forEach(own -> Binder.part(own, Catalogue.RULES, problems));
    } else if (industries != null) {
      problems.add(
          industries.place().problem("must be a map of industries, found " + industries.kind()));
    }
  }

  /** An id stands in paths, in tables and in the names of files. */
  private static void checkId(String id, Place place, Collection<Problem> problems) {
    if (!id.matches("[a-z][a-z0-9-]*") || id.equals("economy")) {
      problems.add(
          place.problem(
              "an industry's id is made of small letters, digits and hyphens, and is not economy"));
    }
  }

  /** Whether it names no industry, so that it is a base for others and cannot run. */
  boolean isBase() {
    return industries(root).isEmpty();
  }

  /** Looks at a base as far as it goes: its timeline and expectations included. */
  void base() {
    new Timeline(root, calendar(root), problems, bindings);
    new Patterns(root, words, calendar(root), problems, bindings).read(Set.of());
    NamedNumbers.toPerturb(root, true, problems);
  }

  /**
   * The scenario, if all is well with it.
   *
   * @param id its name
   * @param files the files it was read from
   * @param varied whether settings were made that may shorten it, so that what lies behind its end
   *     is no mistake but left out
   */
  Optional<Scenario> scenario(String id, List<String> files, boolean varied) {
    if (isTooLarge()) {
      return Optional.empty();
    }
    Head head =
        (Head) Binder.whole(among(root, Catalogue.HEAD.keys()), Catalogue.HEAD, problems, bindings);
    Rules rules = rules(root, problems, bindings);
    CalendarRule limits = varied ? null : calendar(root);
    Timeline timeline = new Timeline(root, limits, problems, bindings);
    List<Expectation> expectations =
        new Patterns(root, words, limits, problems, bindings).read(industries(root).keySet());
    // What a path names does not change from variant to variant.
    List<String> perturbed = NamedNumbers.toPerturb(root, !varied, problems);
    if (head != null && limits != null) {
      recordedInside(head.record().flatMap(RecordRule::dates).orElse(List.of()), limits);
    }
    if (head == null || rules == null || !problems.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = head.calendar().start().plusDays(head.calendar().days() - 1L);
    List<Change> changes =
        timeline.changes().stream().filter(change -> !change.date().isAfter(last)).toList();
    return problems.isEmpty()
        ? Optional.of(
            new Scenario(
                id,
                head.title(),
                head.description(),
                head.seed(),
                head.calibrationSeeds(),
                head.calendar(),
                head.names(),
                head.record().orElse(RecordRule.USUAL),
                rules,
                changes,
                expectations,
                perturbed,
                files,
                root,
                words))
        : Optional.empty();
  }

  /** Reports dates of a census outside the run, to which its eve belongs: the initial state. */
  private void recordedInside(List<LocalDate> dates, CalendarRule calendar) {
    Tree stated = root.at(List.of("record", "workers", "dates"));
    for (int i = 0; i < dates.size(); i++) {
      if (!dates.get(i).equals(calendar.start().minusDays(1))) {
        Place place = ((Tree.Sequence) stated).items().get(i).place();
        inside(calendar, dates.get(i), place, problems);
      }
    }
  }

  /** Reports more than can be read in a few seconds, of which the rest is not looked at. */
  private boolean isTooLarge() {
    int industries = industries(root).size();
    if (industries > MOST_INDUSTRIES) {
      tooMany((Tree.Branch) root.entries().get(Catalogue.INDUSTRIES), problems);
      return true;
    }
    long changes =
        items(root, "timeline", new ArrayList<>()).size()
            + items(root, "expect", new ArrayList<>()).stream()
                .filter(
                    item -> item instanceof Tree.Branch one && one.entries().containsKey("with"))
                .count();
    if (industries * changes > MOST_RULES) {
      problems.add(
          root.place()
              .problem(
                  "is too large: the "
                      + changes
                      + " entries of timeline and variants of expect would make the rules of "
                      + industries
                      + " industries anew; "
                      + MOST_RULES
                      + " times are the most"));
      return true;
    }
    return false;
  }

  private static void tooMany(Tree.Branch industries, Collection<Problem> problems) {
    problems.add(
        industries
            .place()
            .problem(
                "has "
                    + industries.entries().size()
                    + " industries; "
                    + MOST_INDUSTRIES
                    + " are the most"));
  }

  /** The calendar, null where there is none that can be read, which is reported elsewhere. */
  private static CalendarRule calendar(Tree.Branch root) {
    Tree tree = root.entries().get("calendar");
    Shape shape = Catalogue.HEAD.field("calendar").shape();
    return tree == null
        ? null
        : (CalendarRule) Binder.whole(tree, (Shape.Section) shape, new ArrayList<>());
  }

  /** The rules that a tree states; null when a problem was reported. */
  static Rules rules(Tree.Branch tree, Collection<Problem> problems, Bindings bindings) {
    Tree.Branch defaults = among(tree, Catalogue.RULES.keys());
    Map<String, Tree.Branch> trees = new LinkedHashMap<>();
    industries(tree).forEach((id, own) -> trees.put(id, bindings.overlaid(defaults, own)));
    Map<String, IndustryRules> industries = new LinkedHashMap<>();
    trees.forEach(
        (id, whole) ->
            industries.put(
                id, (IndustryRules) Binder.whole(whole, Catalogue.RULES, problems, bindings)));
    Tree switches = tree.entries().get("mechanisms");
    Shape shape = Catalogue.HEAD.field("mechanisms").shape();
    Object mechanisms =
        switches == null ? null : Binder.whole(switches, (Shape.Section) shape, problems, bindings);
    if (mechanisms == null || industries.containsValue(null)) {
      return null;
    }
    Suppliers.check(industries, trees, problems);
    Rules rules = new Rules((Mechanisms) mechanisms, industries);
    CalendarRule calendar = calendar(tree);
    if (calendar != null) {
      new Limits(rules, trees, problems).check(calendar.days());
    }
    return rules;
  }

  private static Map<String, Tree.Branch> industries(Tree.Branch tree) {
    Map<String, Tree.Branch> industries = new LinkedHashMap<>();
    if (tree.entries().get(Catalogue.INDUSTRIES) instanceof Tree.Branch branch) {
      branch
          .entries()
          .forEach(
              (id, own) -> {
                if (own instanceof Tree.Branch rules) {
                  industries.put(id, rules);
                }
              });
    }
    return industries;
  }

  /** The items of a list at the top of a scenario; none where it is left out. */
  static List<Tree> items(Tree.Branch root, String key, Collection<Problem> problems) {
    Tree tree = root.entries().get(key);
    if (tree instanceof Tree.Sequence list) {
      return list.items();
    }
    if (tree != null) {
      problems.add(tree.place().problem("must be a list, found " + tree.kind()));
    }
    return List.of();
  }

  /** Reports a date that lies outside the run. */
  static void inside(
      CalendarRule calendar, LocalDate date, Place place, Collection<Problem> problems) {
    if (calendar == null) {
      return;
    }
    LocalDate last = calendar.start().plusDays(calendar.days() - 1L);
    if (date.isBefore(calendar.start()) || date.isAfter(last)) {
      String run = "the run, which goes from " + calendar.start() + " to " + last;
      problems.add(place.problem("lies outside " + run + ", found " + date));
    }
  }

  private static Tree.Branch among(Tree.Branch tree, Set<String> keys) {
    Map<String, Tree> entries = new LinkedHashMap<>(tree.entries());
    entries.keySet().retainAll(keys);
    Map<String, Place> places = new LinkedHashMap<>(tree.keys());
    places.keySet().retainAll(keys);
    return new Tree.Branch(tree.place(), entries, places);
  }
}
