package norma.scenario;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;
import norma.file.YamlFile;

/** Reads a sweep file and the scenario it varies, reporting all that is wrong with both. */
public final class SweepReader {
  static final Shape.Section FORM = Shape.of(SweepForm.class);

  private final Path file;
  private final Vocabulary words;
  private final Set<Problem> problems = new LinkedHashSet<>();

  private SweepReader(Path file, Vocabulary words) {
    this.file = file;
    this.words = words;
  }

  /**
   * Reads a sweep to run it.
   *
   * @throws InvalidInput with every problem when there is one
   */
  public static Sweep read(Path file, Set<String> measureIds, Set<String> eventKinds) {
    Reading reading = examine(file, measureIds, eventKinds);
    return reading.sweep.orElseThrow(() -> new InvalidInput(reading.problems));
  }

  /** What reading a file brought to light; never throws for what the file says. */
  public static Reading examine(Path file, Set<String> measureIds, Set<String> eventKinds) {
    SweepReader reader = new SweepReader(file, new Vocabulary(measureIds, eventKinds));
    Optional<Sweep> sweep =
        YamlFile.read(file, reader.problems)
            .flatMap(reader::sweep)
            .filter(read -> reader.problems.isEmpty());
    return new Reading(reader.inOrder(), sweep);
  }

  /** Whether a file, were it right, would be a sweep and not a scenario. */
  public static boolean isSweep(Path file) {
    return YamlFile.read(file, new ArrayList<>()).filter(FileKind.SWEEP::is).isPresent();
  }

  /**
   * What reading a file brought to light.
   *
   * @param problems what is wrong; empty when all is well
   * @param sweep the sweep; empty when there are problems
   */
  public record Reading(List<Problem> problems, Optional<Sweep> sweep) {}

  private Optional<Sweep> sweep(Tree.Branch top) {
    if (FileKind.SCENARIO.is(top)) {
      problems.add(FileKind.SCENARIO.misplaced(top));
      return Optional.empty();
    }
    SweepForm form = (SweepForm) Binder.whole(top, FORM, problems);
    Scenario scenario = scenario(top).orElse(null);
    if (scenario == null) {
      return Optional.empty();
    }
    Place place =
        top.entries().containsKey("vary") ? top.keys().get("vary") : Place.of(FileName.of(file));
    // What is varied is read even if all else is wrong, for its own mistakes.
    DesignRule design = design(top);
    List<Varied> varied =
        design == null ? List.of() : new Axes(file, scenario, design, problems).read(top);
    gauges(top, scenario);
    if (form == null || design == null || !problems.isEmpty()) {
      return Optional.empty();
    }
    until(top, form);
    CompareRule compare = form.compare().orElseGet(() -> new CompareRule(Optional.empty(), 0.95));
    return Optional.of(
        new Sweep(
            ScenarioReader.name(file),
            file,
            form.title(),
            form.description(),
            scenario,
            varied,
            design,
            form.seeds(),
            form.measures(),
            compare,
            form.onError(),
            form.timeoutSeconds(),
            form.courses(),
            place));
  }

  private Optional<Scenario> scenario(Tree.Branch top) {
    Tree stated = top.entries().get("scenario");
    if (!(stated instanceof Tree.Scalar name) || name.isNull()) {
      // The form says what is wrong with it.
      return Optional.empty();
    }
    if (name.value().isBlank()) {
      problems.add(name.place().problem("must be the name of a scenario file, found blank text"));
      return Optional.empty();
    }
    Path path;
    try {
      path = FileName.beside(file, name.value()).normalize();
    } catch (InvalidPathException impossible) {
      problems.add(
          name.place().problem("is not the name of a file, found " + Shown.text(name.value())));
      return Optional.empty();
    }
    if (!Files.exists(path)) {
      String last = path.getFileName() == null ? "" : FileName.of(path.getFileName());
      problems.add(
          name.place()
              .problem(
                  "there is no such file: "
                      + FileName.shown(path)
                      + Nearest.hint(last, ScenarioReader.siblings(path))));
      return Optional.empty();
    }
    if (Files.isDirectory(path)) {
      problems.add(
          name.place().problem("is a folder, not a file, found " + Shown.text(name.value())));
      return Optional.empty();
    }
    var reading = ScenarioReader.examine(path, words.measures(), words.events());
    problems.addAll(reading.problems());
    if (reading.problems().isEmpty() && reading.scenario().isEmpty()) {
      problems.add(name.place().problem("is a base for other scenarios and cannot run"));
    }
    return reading.scenario().flatMap(found -> fixed(top, found));
  }

  /** The scenario with what is set at every point. */
  private Optional<Scenario> fixed(Tree.Branch top, Scenario scenario) {
    int before = problems.size();
    List<Setting> settings =
        Setting.all(scenario.tree(), top.entries().get("set"), false, problems);
    Tree days = top.entries().get("days");
    if (days != null) {
      Setting.of(
              scenario.tree(),
              "calendar.days",
              top.keys().get("days"),
              days,
              false,
              new ArrayList<>())
          .ifPresent(settings::add);
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    return settings.isEmpty()
        ? Optional.of(scenario)
        : scenario.variant(settings, problems, new Bindings());
  }

  private DesignRule design(Tree.Branch top) {
    Tree stated = top.entries().get("design");
    return stated == null
        ? DesignRule.factorial()
        : (DesignRule)
            Binder.whole(stated, (Shape.Section) FORM.field("design").shape(), new ArrayList<>());
  }

  /** Whether the measures name what exists, and each id once. */
  private void gauges(Tree.Branch top, Scenario scenario) {
    if (!(top.entries().get("measures") instanceof Tree.Sequence list)) {
      return;
    }
    Patterns patterns =
        new Patterns(scenario.tree(), words, scenario.calendar(), problems, new Bindings());
    Map<String, Place> ids = new LinkedHashMap<>();
    for (Tree item : list.items()) {
      if (item instanceof Tree.Branch branch) {
        patterns.names(branch, scenario.rules().industries().keySet());
        Tree id = branch.entries().get("id");
        if (id instanceof Tree.Scalar scalar) {
          Place first = ids.putIfAbsent(scalar.value(), id.place());
          if (first != null) {
            problems.add(
                id.place()
                    .problem(
                        "the id "
                            + Shown.text(scalar.value())
                            + " is given twice, first at "
                            + first));
          }
        }
      }
    }
  }

  /** Whether the half-widths wanted are of measures that are read. */
  private void until(Tree.Branch top, SweepForm form) {
    Set<String> ids = new LinkedHashSet<>(form.measures().stream().map(Gauge::id).toList());
    if (top.at(List.of("seeds", "until")) instanceof Tree.Branch until) {
      until
          .keys()
          .forEach(
              (id, place) -> {
                if (!ids.contains(id)) {
                  problems.add(
                      place.problem("there is no measure of that id" + Nearest.hint(id, ids)));
                }
              });
    }
  }

  private List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        java.util.Comparator.comparing(
                (Problem problem) -> !problem.file().equals(FileName.of(file)))
            .thenComparing(Problem::file)
            .thenComparing(Problem.BY_LINE));
    return sorted;
  }
}
