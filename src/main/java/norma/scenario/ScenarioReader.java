package norma.scenario;

import java.io.IOException;
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
import java.util.TreeSet;
import java.util.stream.Stream;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.file.Problem;
import norma.file.Shown;
import norma.file.Tree;
import norma.file.YamlFile;

/**
 * Reads a scenario file and the bases it overlays, reporting all that is wrong with all of them.
 *
 * <p>Each file is looked at on its own, then the files are overlaid (maps merged, lists replaced
 * whole) and the result is bound to the records of {@code rule}.
 */
public final class ScenarioReader {
  private static final int LONGEST_CHAIN = 16;

  private final Vocabulary words;
  private final Set<Problem> problems = new LinkedHashSet<>();
  private final List<Tree.Branch> layers = new ArrayList<>();
  private final List<String> files = new ArrayList<>();

  private ScenarioReader(Vocabulary words) {
    this.words = words;
  }

  /**
   * Reads a scenario to run it.
   *
   * @param file the scenario
   * @param measureIds ids that expectations may name; empty means that they are not checked
   * @param eventKinds kinds that expectations may name; empty means that they are not checked
   * @throws InvalidInput with every problem when there is one, or when it is a mere base
   */
  public static Scenario read(Path file, Set<String> measureIds, Set<String> eventKinds) {
    Reading reading = examine(file, measureIds, eventKinds);
    if (!reading.problems.isEmpty()) {
      throw new InvalidInput(reading.problems);
    }
    return reading.scenario.orElseThrow(
        () ->
            new InvalidInput(
                new Problem(
                    FileName.of(file),
                    0,
                    0,
                    Catalogue.INDUSTRIES,
                    "is missing: this is a base for other scenarios and cannot run")));
  }

  /**
   * Reads a scenario back from what {@link Scenario#canonical} made of it.
   *
   * @param id its id, which is not in the text
   * @param text the text
   * @param words measures and events it may name
   * @throws InvalidInput with every problem, as when another version of the program wrote it
   */
  public static Scenario stored(String id, String text, Vocabulary words) {
    Set<Problem> problems = new LinkedHashSet<>();
    Tree tree = YamlFile.value(text, Place.of(id), problems).orElse(null);
    if (tree instanceof Tree.Branch branch && problems.isEmpty()) {
      Optional<Scenario> read =
          new Assembly(branch, words, problems).scenario(id, List.of(id), true);
      if (read.isPresent() && problems.isEmpty()) {
        return read.get();
      }
    }
    if (problems.isEmpty()) {
      problems.add(Place.of(id).problem("is not a scenario as this version of Norma writes it"));
    }
    throw new InvalidInput(problems);
  }

  /** What reading a file brought to light; never throws for what the file says. */
  public static Reading examine(Path file, Set<String> measureIds, Set<String> eventKinds) {
    return new ScenarioReader(new Vocabulary(measureIds, eventKinds)).examine(file);
  }

  /**
   * What reading a file brought to light.
   *
   * @param problems what is wrong; empty when all is well
   * @param remarks what is odd and no mistake
   * @param files files that were read, the scenario first
   * @param parameters what they state
   * @param scenario the scenario; empty when there are problems or it is a mere base
   */
  public record Reading(
      List<Problem> problems,
      List<Problem> remarks,
      List<String> files,
      List<Catalogue.Row> parameters,
      Optional<Scenario> scenario) {}

  private Reading examine(Path file) {
    chain(file);
    Tree.Branch root = Tree.Branch.empty(Place.of(FileName.of(file)));
    List<Problem> remarks = new ArrayList<>();
    for (int i = layers.size() - 1; i >= 0; i--) {
      repeated(layers.get(i), root, remarks);
      root = root.overlaidBy(layers.get(i));
    }
    Optional<Scenario> scenario = Optional.empty();
    // A base that could not be read would leave everything it states missing: noise, not news.
    if (!layers.isEmpty() && layers.size() == files.size()) {
      Assembly assembly = new Assembly(withoutBase(root), words, problems);
      if (assembly.isBase()) {
        assembly.base();
      } else {
        scenario = assembly.scenario(name(file), files, false);
      }
    }
    return new Reading(inOrder(), remarks, List.copyOf(files), Catalogue.rows(root), scenario);
  }

  /** Name of a file without its ending. */
  static String name(Path file) {
    return FileName.of(file.getFileName()).replaceFirst("\\.(ya?ml|json)$", "");
  }

  /** Reads the file and its bases, itself first. */
  private void chain(Path first) {
    Path file = first;
    Set<Path> seen = new LinkedHashSet<>();
    while (file != null) {
      seen.add(real(file));
      files.add(FileName.of(file));
      Optional<Tree.Branch> layer = YamlFile.read(file, problems);
      if (layer.isEmpty()) {
        return;
      }
      if (FileKind.SWEEP.is(layer.get())) {
        problems.add(FileKind.SWEEP.misplaced(layer.get()));
        return;
      }
      layers.add(layer.get());
      Assembly.part(withoutBase(layer.get()), problems);
      file = base(file, layer.get(), seen);
    }
  }

  private Path base(Path file, Tree.Branch layer, Set<Path> seen) {
    Tree stated = layer.entries().get("base");
    if (stated == null) {
      return null;
    }
    Path base = null;
    String wrong = null;
    if (!(stated instanceof Tree.Scalar name) || name.isNull() || name.value().isBlank()) {
      wrong = "must be the name of a scenario file, found " + stated.kind();
    } else {
      try {
        base = FileName.beside(file, name.value()).normalize();
      } catch (InvalidPathException impossible) {
        wrong = "is not the name of a file, found " + Shown.text(name.value());
      }
      if (base != null && !Files.exists(base)) {
        wrong =
            "there is no such file: "
                + FileName.shown(base)
                + Nearest.hint(name.value(), siblings(base));
      } else if (base != null && Files.isDirectory(base)) {
        wrong = "is a folder, not a file, found " + Shown.text(name.value());
      } else if (base != null && seen.contains(real(base))) {
        wrong = "goes in a circle: " + FileName.shown(base) + " already stands above this file";
      } else if (base != null && seen.size() >= LONGEST_CHAIN) {
        wrong = "stands on more than " + LONGEST_CHAIN + " files";
      }
    }
    if (wrong != null) {
      problems.add(stated.place().problem(wrong));
      files.add("");
      return null;
    }
    return base;
  }

  /** Files beside a file that is missing, for a hint. */
  static Set<String> siblings(Path file) {
    Path folder = file.toAbsolutePath().getParent();
    if (!Files.isDirectory(folder)) {
      return Set.of();
    }
    try (Stream<Path> list = Files.list(folder)) {
      return new TreeSet<>(list.map(path -> FileName.of(path.getFileName())).toList());
    } catch (IOException unreadable) {
      return Set.of();
    }
  }

  private static Path real(Path file) {
    try {
      return file.toRealPath();
    } catch (IOException missing) {
      return file.toAbsolutePath().normalize();
    }
  }

  private static Tree.Branch withoutBase(Tree.Branch tree) {
    Map<String, Tree> entries = new LinkedHashMap<>(tree.entries());
    entries.remove("base");
    Map<String, Place> keys = new LinkedHashMap<>(tree.keys());
    keys.remove("base");
    return new Tree.Branch(tree.place(), entries, keys);
  }

  /** Remarks on values that say again what already holds. */
  private static void repeated(Tree over, Tree under, List<Problem> remarks) {
    if (over instanceof Tree.Branch above && under instanceof Tree.Branch below) {
      above.entries().forEach((key, value) -> repeated(value, below.entries().get(key), remarks));
    } else if (under != null
        && !(over instanceof Tree.Branch)
        && over.text().equals(under.text())) {
      remarks.add(over.place().problem("says again what " + under.place() + " says"));
    }
  }

  /** File by file in the order of the chain, and by line within each. */
  private List<Problem> inOrder() {
    List<Problem> sorted = new ArrayList<>(problems);
    sorted.sort(
        java.util.Comparator.comparingInt((Problem problem) -> files.indexOf(problem.file()))
            .thenComparing(Problem.BY_LINE));
    return sorted;
  }
}
