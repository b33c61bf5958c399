package norma.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Tree;
import norma.rule.IndustryRules;
import norma.rule.Rules;
import norma.time.CalendarRule;

/** Puts a scenario together from its tree, all files and settings already overlaid. */
final class Assembly {
  private final Tree.Branch root;
  private final Vocabulary words;
  private final Collection<Problem> problems;

  /**
   * A scenario to be.
   *
   * @param root its tree
   * @param words measures and events it may name
   * @param problems takes whatever is wrong
   */
  Assembly(Tree.Branch root, Vocabulary words, Collection<Problem> problems) {
    this.root = root;
    this.words = words;
    this.problems = problems;
  }

  /** Looks at what one file states, without asking for what it leaves to others. */
  static void part(Tree.Branch file, Collection<Problem> problems) {
    Binder.unknownKeys(file, Catalogue.topKeys(), problems);
    Binder.part(among(file, Catalogue.HEAD.keys()), Catalogue.HEAD, problems);
    Binder.part(among(file, Catalogue.RULES.keys()), Catalogue.RULES, problems);
    Tree industries = file.entries().get(Catalogue.INDUSTRIES);
    if (industries instanceof Tree.Branch branch) {
      branch
          .entries()
          .forEach(
              (id, industry) -> {
                if (!id.matches("[a-z][a-z0-9-]*") || id.equals("economy")) {
                  problems.add(
                      branch
                          .keys()
                          .get(id)
                          .problem(
                              "an industry's id is made of small letters, digits and hyphens,"
                                  + " and is not economy"));
                }
                Binder.part(industry, Catalogue.RULES, problems);
              });
    } else if (industries != null) {
      problems.add(
          industries.place().problem("must be a map of industries, found " + industries.kind()));
    }
  }

  /** Whether it names no industry, so that it is a base for others and cannot run. */
  boolean isBase() {
    return !(root.entries().get(Catalogue.INDUSTRIES) instanceof Tree.Branch branch)
        || branch.entries().isEmpty();
  }

  /** Looks at a base as far as it goes: its timeline and expectations included. */
  void base() {
    timeline(calendar(), false);
    expectations(calendar(), List.of());
  }

  private CalendarRule calendar() {
    Tree tree = root.entries().get("calendar");
    Shape shape = Catalogue.HEAD.field("calendar").shape();
    return tree == null
        ? null
        : (CalendarRule) Binder.whole(tree, (Shape.Section) shape, new ArrayList<>());
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
    Head head = (Head) Binder.whole(among(root, Catalogue.HEAD.keys()), Catalogue.HEAD, problems);
    Rules rules = rules(root, head);
    CalendarRule calendar = calendar();
    List<Change> timeline = timeline(varied ? null : calendar, true);
    List<Expectation> expectations =
        expectations(varied ? null : calendar, List.copyOf(industries(root).keySet()));
    if (head == null || rules == null || !problems.isEmpty()) {
      return Optional.empty();
    }
    LocalDate last = calendar.start().plusDays(calendar.days() - 1L);
    return Optional.of(
        new Scenario(
            id,
            head.title(),
            head.description(),
            head.seed(),
            head.calibrationSeeds(),
            calendar,
            head.names(),
            rules,
            timeline.stream().filter(change -> !change.date().isAfter(last)).toList(),
            expectations,
            files,
            root,
            words));
  }

  /** The rules that a tree states; null when a problem was reported. */
  private Rules rules(Tree.Branch tree, Head head) {
    Tree.Branch defaults = among(tree, Catalogue.RULES.keys());
    Map<String, IndustryRules> rules = new LinkedHashMap<>();
    industries(tree)
        .forEach(
            (id, own) ->
                rules.put(
                    id,
                    (IndustryRules)
                        Binder.whole(defaults.overlaidBy(own), Catalogue.RULES, problems)));
    return head == null || rules.containsValue(null) ? null : new Rules(head.mechanisms(), rules);
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

  private List<Tree> items(String key) {
    Tree tree = root.entries().get(key);
    if (tree instanceof Tree.Sequence list) {
      return list.items();
    }
    if (tree != null) {
      problems.add(tree.place().problem("must be a list, found " + tree.kind()));
    }
    return List.of();
  }

  private record Dated(Moment moment, List<Setting> settings) {}

  /** Changes in order; without the rules of each, which need whole industries, if not runnable. */
  private List<Change> timeline(CalendarRule calendar, boolean runnable) {
    List<Dated> moments = new ArrayList<>();
    for (Tree item : items("timeline")) {
      Moment moment = (Moment) Binder.whole(item, Catalogue.MOMENT, problems);
      List<Setting> settings =
          item instanceof Tree.Branch branch
              ? settings(branch.entries().get("set"), true)
              : List.of();
      if (moment != null) {
        inside(calendar, moment.date(), ((Tree.Branch) item).entries().get("date").place());
        moments.add(new Dated(moment, settings));
      }
    }
    moments.sort(
        Comparator.comparing((Dated dated) -> dated.moment.date())
            .thenComparing(dated -> dated.moment.phase()));
    List<Change> changes = new ArrayList<>();
    Tree.Branch tree = root;
    for (Dated dated : moments) {
      if (!runnable || !problems.isEmpty()) {
        break;
      }
      for (Setting setting : dated.settings) {
        tree = setting.in(tree);
      }
      Moment moment = dated.moment;
      Head head = (Head) Binder.whole(among(tree, Catalogue.HEAD.keys()), Catalogue.HEAD, problems);
      Rules rules = rules(tree, head);
      changes.add(new Change(moment.date(), moment.phase(), moment.set(), moment.note(), rules));
    }
    return changes;
  }

  private List<Setting> settings(Tree set, boolean during) {
    List<Setting> settings = new ArrayList<>();
    if (set instanceof Tree.Branch branch) {
      branch
          .entries()
          .forEach(
              (path, value) ->
                  Setting.of(root, path, branch.keys().get(path), value, during, problems)
                      .ifPresent(settings::add));
    }
    return settings;
  }

  private void inside(CalendarRule calendar, LocalDate date, Place place) {
    if (calendar == null) {
      return;
    }
    LocalDate last = calendar.start().plusDays(calendar.days() - 1L);
    if (date.isBefore(calendar.start()) || date.isAfter(last)) {
      problems.add(
          place.problem(
              "lies outside the run, which goes from "
                  + calendar.start()
                  + " to "
                  + last
                  + ", found "
                  + date));
    }
  }

  private List<Expectation> expectations(CalendarRule calendar, List<String> industries) {
    List<Expectation> expectations = new ArrayList<>();
    Map<String, Place> ids = new LinkedHashMap<>();
    for (Tree item : items("expect")) {
      Expectation expectation = (Expectation) Binder.whole(item, Catalogue.EXPECTATION, problems);
      if (!(item instanceof Tree.Branch branch)) {
        continue;
      }
      known(branch, industries, calendar);
      if (branch.entries().get("relativeTo") instanceof Tree.Branch relative) {
        known(relative, industries, calendar);
      }
      variant(branch.entries().get("with"));
      if (branch.entries().get("id") instanceof Tree.Scalar id) {
        Place first = ids.putIfAbsent(id.value(), id.place());
        if (first != null) {
          problems.add(
              id.place().problem("the id " + id.value() + " is given twice, first at " + first));
        }
      }
      expectations.add(expectation);
    }
    return expectations;
  }

  /** A variant must be a scenario too. */
  private void variant(Tree with) {
    int before = problems.size();
    Tree.Branch tree = root;
    for (Setting setting : settings(with, false)) {
      tree = setting.in(tree);
    }
    if (with != null && problems.size() == before && !isBase()) {
      Set<Problem> found = new LinkedHashSet<>();
      Assembly variant = new Assembly(tree, words, found);
      Head head = (Head) Binder.whole(among(tree, Catalogue.HEAD.keys()), Catalogue.HEAD, found);
      if (variant.rules(tree, head) == null) {
        problems.addAll(found);
      }
    }
  }

  private void known(Tree.Branch pattern, List<String> industries, CalendarRule calendar) {
    Map<String, Tree> entries = pattern.entries();
    word(entries.get("measure"), words.measures(), "measure");
    if (!industries.isEmpty()) {
      Set<String> scopes = new LinkedHashSet<>(List.of("economy"));
      scopes.addAll(industries);
      word(entries.get("scope"), scopes, "scope");
    }
    if (entries.get("over") instanceof Tree.Branch over) {
      word(over.entries().get("event"), words.events(), "kind of event");
      for (String end : List.of("from", "to")) {
        if (over.entries().get(end) instanceof Tree.Scalar scalar) {
          Object edge =
              Literal.read(
                  scalar,
                  new Shape.Single(Edge.class),
                  Shape.of(Window.class).field(end).said(),
                  new ArrayList<>());
          if (edge instanceof Edge found && found.date().isPresent()) {
            inside(calendar, found.fixed(), scalar.place());
          }
        }
      }
    }
  }

  private void word(Tree tree, Set<String> known, String kind) {
    if (tree instanceof Tree.Scalar scalar && !known.isEmpty() && !known.contains(scalar.value())) {
      problems.add(
          tree.place()
              .problem(
                  "there is no "
                      + kind
                      + " "
                      + scalar.value()
                      + Nearest.hint(scalar.value(), known)));
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
