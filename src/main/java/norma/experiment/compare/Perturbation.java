package norma.experiment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import norma.experiment.pattern.Validation;
import norma.file.InvalidInput;
import norma.scenario.Catalogue;
import norma.scenario.Expectation;
import norma.scenario.Scenario;
import norma.scenario.Variants;

/**
 * A scenario with some of its numbers a part lower and a part higher, one at a time: which patterns
 * hang on a value that was chosen.
 *
 * <pre>value = bounded(stated · (1 ± size)), rounded where it is whole</pre>
 *
 * @param scenario the scenario as it is
 * @param size the part that is taken off and added, above 0 and below 1
 * @param steps each number lower, then higher, as far as that makes another scenario
 * @param remarks sentences on steps that are not what was asked for
 */
public record Perturbation(Scenario scenario, double size, List<Step> steps, List<String> remarks) {

  /** Freezes the lists. */
  public Perturbation {
    steps = List.copyOf(steps);
    remarks = List.copyOf(remarks);
  }

  /**
   * One number moved one way.
   *
   * @param path as it was named
   * @param change what is added, as a part of its value; negative for what is taken off
   * @param settings the paths at which it is set, more than one where several industries have their
   *     own, and their values
   * @param scenario the scenario with that
   */
  public record Step(String path, double change, Map<String, String> settings, Scenario scenario) {

    /** The values in words: "0.6", of several industries "0.6, 0.48". */
    public String value() {
      return String.join(", ", settings.values());
    }
  }

  /**
   * Lays out the steps.
   *
   * @param paths paths of the numbers
   * @param option where they were named, for messages
   * @throws InvalidInput when a path names no number
   */
  public static Perturbation of(Scenario scenario, List<String> paths, double size, String option) {
    Variants variants = new Variants(scenario);
    List<Step> steps = new ArrayList<>();
    List<String> remarks = new ArrayList<>();
    for (String path : paths) {
      List<Catalogue.Row> rows = scenario.numbers(path, option);
      overruled(scenario, rows, path).ifPresent(remarks::add);
      for (double change : new double[] {-size, size}) {
        step(scenario, variants, path, rows, change, remarks).ifPresent(steps::add);
      }
    }
    return new Perturbation(scenario, size, steps, remarks);
  }

  private static Optional<Step> step(
      Scenario scenario,
      Variants variants,
      String path,
      List<Catalogue.Row> rows,
      double change,
      List<String> remarks) {
    Map<String, String> settings = new LinkedHashMap<>();
    String same = "";
    for (Catalogue.Row row : rows) {
      Moved moved = Moved.of(row, change);
      moved.limit().ifPresent(limit -> remarks.add(named(row.path(), change) + ": " + limit));
      if (moved.isOther()) {
        settings.put(row.path(), moved.text());
      } else {
        same = moved.text();
      }
    }
    if (settings.isEmpty()) {
      remarks.add(named(path, change) + ": stays at " + same + ", so it is left out.");
      return Optional.empty();
    }
    try {
      Scenario varied = variants.with(settings);
      // A pattern may look at a variant of its own, which must be a scenario as well.
      for (Expectation pattern : scenario.expectations()) {
        if (!pattern.variant().isEmpty()) {
          varied.with(pattern.variant());
        }
      }
      return Optional.of(new Step(path, change, settings, varied));
    } catch (InvalidInput impossible) {
      remarks.add(
          named(path, change)
              + ": left out, for the file would be wrong: "
              + impossible.problems().get(0).path()
              + " "
              + impossible.problems().get(0).message()
              + ".");
      return Optional.empty();
    }
  }

  /** What the timeline sets, is perturbed up to that day only. */
  private static Optional<String> overruled(
      Scenario scenario, List<Catalogue.Row> rows, String path) {
    return scenario.timeline().stream()
        .filter(
            change ->
                change.set().keySet().stream()
                    .anyMatch(
                        set ->
                            rows.stream()
                                .anyMatch(
                                    row ->
                                        set.equals(row.path())
                                            || set.equals(row.entry().path())
                                            || set.endsWith("." + row.path()))))
        .findFirst()
        .map(
            change ->
                path
                    + ": the timeline sets it on "
                    + change.date()
                    + ", so it is moved until then.");
  }

  /** A step in words: "work.auxShare -20 %". */
  private static String named(String path, double change) {
    return path + " " + percent(change);
  }

  /** A change in words: "+20 %". */
  public static String percent(double change) {
    String text = String.format(Locale.ROOT, "%+.1f", 100 * change);
    return text.replaceAll("\\.0$", "") + " %";
  }

  /** The scenario as it is, then each step, to be run with the same seeds. */
  public List<Trial.Variant> variants() {
    List<Trial.Variant> variants = new ArrayList<>();
    variants.add(new Trial.Variant(Map.of(), scenario));
    steps.forEach(step -> variants.add(new Trial.Variant(step.settings(), step.scenario())));
    return variants;
  }

  /** Runs that take so many seeds. */
  public int runs(int seeds) {
    long apart = scenario.expectations().stream().map(Validation::variant).distinct().count();
    return (int) (seeds * apart * (steps.size() + 1));
  }
}
