package norma.experiment.compare;

import java.util.ArrayList;
import java.util.List;
import norma.experiment.compare.Perturbation.Step;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Finding.Verdict;
import norma.experiment.pattern.Passes;
import norma.experiment.sweep.SweepResults;
import norma.scenario.Expectation;

/**
 * What came of all steps.
 *
 * @param perturbation the steps
 * @param seeds the seeds
 * @param whole the patterns of the scenario as it is
 * @param effects what each step did, in their order
 */
public record PerturbationOutcome(
    Perturbation perturbation, List<Long> seeds, List<Finding> whole, List<Effect> effects) {

  /** Freezes the lists. */
  public PerturbationOutcome {
    seeds = List.copyOf(seeds);
    whole = List.copyOf(whole);
    effects = List.copyOf(effects);
  }

  /** What came of the runs. */
  public static PerturbationOutcome of(Perturbation perturbation, SweepResults results) {
    List<Expectation> patterns = perturbation.scenario().expectations();
    List<Step> steps = perturbation.steps();
    List<Finding> whole =
        patterns.stream().map(pattern -> SharedSeeds.finding(results, pattern, 0, 0)).toList();
    List<Effect> effects = new ArrayList<>();
    for (int i = 0; i < steps.size(); i++) {
      int variant = i + 1;
      List<Finding> before = new ArrayList<>();
      List<Finding> after = new ArrayList<>();
      for (Expectation pattern : patterns) {
        before.add(SharedSeeds.finding(results, pattern, 0, variant));
        after.add(SharedSeeds.finding(results, pattern, variant, 0));
      }
      effects.add(new Effect(steps.get(i), before, after));
    }
    return new PerturbationOutcome(perturbation, results.seeds(), whole, effects);
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

  /** What was done by the steps that there are runs of. */
  public List<Effect> run() {
    return effects.stream().filter(Effect::isRun).toList();
  }

  /** Patterns that pass after a step, on average; NaN without a step. */
  public double meanPassed() {
    return run().stream().mapToInt(effect -> effect.passes().passed()).average().orElse(Double.NaN);
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
