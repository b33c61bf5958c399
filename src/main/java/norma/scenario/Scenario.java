package norma.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Tree;
import norma.file.YamlFile;
import norma.rule.Names;
import norma.rule.Rules;
import norma.time.CalendarRule;
import norma.time.Phase;

/**
 * All that a run needs to know but its luck.
 *
 * @param id name of its file without the ending
 * @param title title, as on charts
 * @param description what it is about
 * @param seed seed of the run
 * @param calibrationSeeds seeds with which its numbers were calibrated, empty where none are stated
 * @param calendar the days of the run
 * @param names names of the people
 * @param record what is written down of a run
 * @param rules rules in force at the start
 * @param timeline interventions, in the order in which they take effect
 * @param expectations patterns that must come out
 * @param perturbed paths of the numbers to be perturbed unless others are named
 * @param files files it was read from, itself first, its bases after it
 * @param tree what these files state, overlaid: every value with its place
 * @param vocabulary measures and events it may name
 */
public record Scenario(
    String id,
    String title,
    String description,
    long seed,
    Optional<Seeds> calibrationSeeds,
    CalendarRule calendar,
    Names names,
    RecordRule record,
    Rules rules,
    List<Change> timeline,
    List<Expectation> expectations,
    List<String> perturbed,
    List<String> files,
    Tree.Branch tree,
    Vocabulary vocabulary) {

  /** Freezes the lists. */
  public Scenario {
    timeline = List.copyOf(timeline);
    expectations = List.copyOf(expectations);
    perturbed = List.copyOf(perturbed);
    files = List.copyOf(files);
  }

  /**
   * A variant of this scenario, whole and checked like the file itself.
   *
   * <p>Any parameter may be set, live or not; it holds from the start, until the timeline says
   * otherwise. What lies behind the end of a run that was shortened is left out.
   *
   * @param settings paths and values as on the command line
   * @throws InvalidInput when a path is unknown or a value cannot stand there
   */
  public Scenario with(Map<String, String> settings) {
    return with(settings, "--set", new Bindings());
  }

  /**
   * The same.
   *
   * @param option what set them, for messages
   */
  public Scenario with(Map<String, String> settings, String option) {
    return with(settings, option, new Bindings());
  }

  /**
   * The same.
   *
   * @param bindings what was bound before
   */
  Scenario with(Map<String, String> settings, Bindings bindings) {
    return with(settings, "--set", bindings);
  }

  private Scenario with(Map<String, String> settings, String option, Bindings bindings) {
    Set<Problem> problems = new LinkedHashSet<>();
    List<Setting> understood = new ArrayList<>();
    settings.forEach(
        (path, text) -> {
          Place place = new Place(option, 0, 0, path);
          YamlFile.value(text, place, problems)
              .flatMap(value -> Setting.of(tree, path, place, value, false, problems))
              .ifPresent(understood::add);
        });
    if (problems.isEmpty()) {
      Optional<Scenario> variant = variant(understood, problems, bindings);
      if (variant.isPresent()) {
        return variant.get();
      }
    }
    throw new InvalidInput(problems);
  }

  /** The variant that settings make, empty when a problem was reported. */
  Optional<Scenario> variant(
      List<Setting> settings, Collection<Problem> problems, Bindings bindings) {
    Tree.Branch varied = tree;
    for (Setting setting : settings) {
      varied = setting.in(varied);
    }
    return new Assembly(varied, vocabulary, problems, bindings).scenario(id, files, true);
  }

  /**
   * This scenario with one more intervention on its timeline.
   *
   * @param date day on which it takes effect
   * @param phase phase at whose beginning it does, after what is set for the same phase already
   * @param set paths and values, as on the command line; at least one
   * @param note what it is, for the log; may be empty
   * @throws InvalidInput when a path is unknown or cannot change during a run, or a value cannot
   *     stand there
   */
  public Scenario amended(LocalDate date, Phase phase, Map<String, String> set, String note) {
    Set<Problem> problems = new LinkedHashSet<>();
    Map<String, Tree> values = new LinkedHashMap<>();
    Map<String, Place> places = new LinkedHashMap<>();
    set.forEach(
        (path, text) -> {
          Place place = new Place("change", 0, 0, path);
          YamlFile.value(text, place, problems).ifPresent(value -> values.put(path, value));
          places.put(path, place);
        });
    Place here = Place.of("change");
    Map<String, Tree> moment = new LinkedHashMap<>();
    moment.put("date", new Tree.Scalar(here, date.toString(), false));
    moment.put("phase", new Tree.Scalar(here, phase.label(), false));
    moment.put("set", new Tree.Branch(here, values, places));
    moment.put("note", new Tree.Scalar(here, note, true));
    Map<String, Place> keys = new LinkedHashMap<>();
    moment.keySet().forEach(key -> keys.put(key, here));
    List<Tree> entries = new ArrayList<>(Assembly.items(tree, "timeline", problems));
    entries.add(new Tree.Branch(here, moment, keys));
    Tree.Branch longer = tree.with(List.of("timeline"), new Tree.Sequence(here, entries));
    if (problems.isEmpty()) {
      Optional<Scenario> amended =
          new Assembly(longer, vocabulary, problems).scenario(id, files, true);
      if (amended.isPresent()) {
        return amended.get();
      }
    }
    throw new InvalidInput(problems);
  }

  /**
   * The numbers of its rules that a path names: an industry's own, or everyone's and each
   * industry's own of it.
   *
   * @param option where the path was given, for messages
   * @throws InvalidInput when it names none
   */
  public List<Catalogue.Row> numbers(String path, String option) {
    List<Problem> problems = new ArrayList<>();
    List<Catalogue.Row> rows = new NamedNumbers(tree).at(path, Place.of(option), problems);
    if (!problems.isEmpty()) {
      throw new InvalidInput(problems);
    }
    return rows;
  }

  /** Shops of all its industries. */
  public int shops() {
    return rules.industries().values().stream()
        .mapToInt(industry -> industry.district().shops())
        .sum();
  }

  /** Whether an industry takes something from another. */
  public boolean hasFeeds() {
    return rules.industries().values().stream().anyMatch(one -> !one.inputs().isEmpty());
  }

  /** Whether people may move between its industries on some day. */
  public boolean hasMovers() {
    return rules.industries().size() > 1
        && (rules.mechanisms().movers()
            || timeline.stream().anyMatch(change -> change.rules().mechanisms().movers()));
  }

  /** Every parameter it states: path, value, and where it was said. */
  public List<Catalogue.Row> parameters() {
    return Catalogue.rows(tree);
  }

  /**
   * Every parameter as it is in force in a phase of the run: as stated, or as the timeline has set
   * it by then, the interventions at the beginning of that phase included.
   */
  public List<Catalogue.Row> inForce(LocalDate date, Phase phase) {
    return Catalogue.rows(
        new Timeline(tree, null, new ArrayList<>(), new Bindings()).until(date, phase));
  }

  /**
   * The scenario as a file of its own, without a base: JSON, which is YAML, in the order of the
   * records and with numbers in one form, so that equal scenarios give equal text.
   */
  public String canonical() {
    return Canonical.text(tree, calendar);
  }
}
