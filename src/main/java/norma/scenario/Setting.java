package norma.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;

/**
 * A path and the value it is set to, by the timeline, by a variant or by {@code --set}.
 *
 * @param keys the path
 * @param entry the parameter it leads to
 * @param value its new value
 */
record Setting(List<String> keys, Catalogue.Entry entry, Tree value) {

  /**
   * Understands a setting.
   *
   * @param root scenario that it changes
   * @param path as the user wrote it
   * @param place where he wrote it
   * @param value the value
   * @param during whether it takes effect during the run, which only live parameters can
   * @param problems takes what is wrong with it
   */
  static Optional<Setting> of(
      Tree.Branch root,
      String path,
      Place place,
      Tree value,
      boolean during,
      Collection<Problem> problems) {
    Catalogue.Entry entry = Catalogue.find(path).orElse(null);
    if (entry == null) {
      problems.add(
          place.problem(Nearest.isWorthIt(problems) ? unknown(path) : "is not a known parameter"));
      return Optional.empty();
    }
    List<String> keys = List.of(path.split("\\."));
    Map<String, Tree> industries =
        root.entries().get(Catalogue.INDUSTRIES) instanceof Tree.Branch branch
            ? branch.entries()
            : Map.of();
    boolean ofIndustry = keys.get(0).equals(Catalogue.INDUSTRIES);
    if (ofIndustry && !industries.containsKey(keys.get(1))) {
      problems.add(
          place.problem(
              "there is no industry "
                  + Shown.text(keys.get(1))
                  + Nearest.hint(keys.get(1), industries.keySet())));
    } else if (during && !entry.said().live()) {
      problems.add(
          place.problem(
              "is read at the start of a run and cannot change during it; state it in the scenario"));
    } else if (entry.rule() && !ofIndustry && everyOneHasIts(industries, keys)) {
      problems.add(
          place.problem(
              "would change nothing, because every industry has its own; set industries."
                  + industries.keySet().iterator().next()
                  + "."
                  + path));
    } else if (Binder.value(value, entry.shape(), entry.said(), problems) != null) {
      return Optional.of(new Setting(keys, entry, value));
    }
    return Optional.empty();
  }

  /**
   * Understands a map of settings; what is none is reported where the map is bound.
   *
   * @param root scenario that they change
   * @param settings paths and values, null where there are none
   * @param during whether they take effect during the run
   * @param problems takes what is wrong with them
   */
  static List<Setting> all(
      Tree.Branch root, Tree settings, boolean during, Collection<Problem> problems) {
    List<Setting> understood = new ArrayList<>();
    if (settings instanceof Tree.Branch branch) {
      branch
          .entries()
          .forEach(
              (path, value) ->
                  of(root, path, branch.keys().get(path), value, during, problems)
                      .ifPresent(understood::add));
    }
    return understood;
  }

  /** The scenario with the setting in it. */
  Tree.Branch in(Tree.Branch root) {
    return root.with(keys, value);
  }

  private static boolean everyOneHasIts(Map<String, Tree> industries, List<String> keys) {
    return !industries.isEmpty()
        && industries.values().stream()
            .allMatch(industry -> industry instanceof Tree.Branch own && own.at(keys) != null);
  }

  /** What is wrong with a path that no parameter has. */
  static String unknown(String path) {
    List<Catalogue.Entry> entries = Catalogue.entries();
    String[] keys = path.split("\\.", -1);
    boolean ofIndustry = keys.length > 1 && keys[0].equals(Catalogue.INDUSTRIES);
    String prefix = ofIndustry ? keys[0] + "." + keys[1] + "." : "";
    String within = path.substring(Math.min(prefix.length(), path.length()));
    Set<String> parts =
        entries.stream()
            .map(Catalogue.Entry::path)
            .filter(known -> within.isEmpty() || known.startsWith(within + "."))
            .map(known -> known.substring(within.isEmpty() ? 0 : within.length() + 1))
            .map(rest -> rest.split("\\.")[0])
            .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    if (!parts.isEmpty()) {
      return "is a section; name one of its parameters: " + String.join(", ", parts);
    }
    if (Set.of("base", "timeline", "expect", NamedNumbers.KEY).contains(keys[0])) {
      return "cannot be set; state it in a scenario file";
    }
    List<String> known =
        new ArrayList<>(
            entries.stream()
                .filter(entry -> !ofIndustry || entry.rule())
                .map(entry -> prefix + entry.path())
                .toList());
    String hint = Nearest.hint(path, known);
    return "is not a known parameter"
        + (hint.isEmpty() ? Catalogue.elsewhere(keys[keys.length - 1]) : hint);
  }
}
