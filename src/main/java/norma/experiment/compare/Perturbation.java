package norma.experiment.compare;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Finding.Verdict;
import norma.experiment.pattern.Passes;
import norma.experiment.pattern.Validation;
import norma.experiment.sweep.SweepResults;
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

  /** What came of the runs. */
  public Outcome outcome(SweepResults results) {
    List<Finding> whole =
        scenario.expectations().stream()
            .map(pattern -> SharedSeeds.finding(results, pattern, 0, 0))
            .toList();
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int variant = i + 1;
      List<Finding> before = new ArrayList<>();
      List<Finding> after = new ArrayList<>();
      for (Expectation pattern : scenario.expectations()) {
        before.add(SharedSeeds.finding(results, pattern, 0, variant));
        after.add(SharedSeeds.finding(results, pattern, variant, 0));
      }
      effects.add(new Effect(steps.get(i), before, after));
    }
    return new Outcome(this, results.seeds(), whole, effects);
  }

  /**
   * What a step did.
   *
   * @param step the step
   * @param before the patterns of the scenario as it is, on the seeds that both ran
   * @param after the same patterns after the step, on these seeds
   */
  public record Effect(Step step, List<Finding> before, List<Finding> after) {

    /** Whether there are runs to judge by. */
    public boolean isRun() {
      return after.stream().anyMatch(finding -> finding.verdict() != Verdict.NONE);
    }

    /** Patterns that pass after it. */
    public Passes passes() {
      return Passes.of(after);
    }

    /** Of the patterns that passed before, those that do not after it. */
    public List<String> lost() {
      return turned(before, after);
    }

    /** Of the patterns that did not pass before, those that do after it. */
    public List<String> gained() {
      return turned(after, before);
    }

    /** Invariants that do not hold after it. */
    public List<String> broken() {
      return after.stream()
          .filter(finding -> finding.verdict() == Verdict.BROKEN)
          .map(finding -> finding.expectation().id())
          .toList();
    }

    private static List<String> turned(List<Finding> passing, List<Finding> not) {
      List<String> turned = new ArrayList<>();
      for (int i = 0; i < passing.size(); i++) {
        if (passing.get(i).passes() && !not.get(i).passes()) {
          turned.add(passing.get(i).expectation().id());
        }
      }
      return turned;
    }
  }

  /**
   * What came of all steps.
   *
   * @param perturbation the steps
   * @param seeds the seeds
   * @param whole the patterns of the scenario as it is
   * @param effects what each step did, in their order
   */
  public record Outcome(
      Perturbation perturbation, List<Long> seeds, List<Finding> whole, List<Effect> effects) {

    /** What was done by the steps that there are runs of. */
    public List<Effect> run() {
      return effects.stream().filter(Effect::isRun).toList();
    }

    /** Patterns that pass after a step, on average; NaN without a step. */
    public double meanPassed() {
      return run().stream()
          .mapToInt(effect -> effect.passes().passed())
          .average()
          .orElse(Double.NaN);
    }

    /** Of the patterns that pass as it is, those that a step leaves, on average. */
    public double meanKept() {
      return run().stream()
          .mapToLong(
              effect ->
                  effect.before().stream().filter(Finding::passes).count() - effect.lost().size())
          .average()
          .orElse(Double.NaN);
    }
  }
}
