package norma.experiment.pattern;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import norma.experiment.pattern.Finding.Verdict;
import norma.experiment.replicate.Plan;
import norma.experiment.replicate.Remembering;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicates;
import norma.run.Outcome;
import norma.scenario.Expectation;
import norma.scenario.Scenario;
import norma.scenario.Seeds;

/**
 * Holds the expected patterns of a scenario against runs with many seeds.
 *
 * <p>Each variant that some pattern looks at is run with every seed, the scenario itself only if a
 * pattern looks at it. Of each run nothing is kept but the values of its patterns.
 */
public final class Validation {
  private final Scenario scenario;
  private final List<Long> seeds;
  private final Map<String, List<Expectation>> patterns = new LinkedHashMap<>();
  private final List<Plan> plans = new ArrayList<>();
  private final Replicates<List<Double>> replicates;

  /**
   * Plans the runs.
   *
   * @param scenario the scenario
   * @param firstSeed first of the seeds
   * @param count how many seeds, at least 1
   * @throws norma.file.InvalidInput when a variant cannot be made
   */
  public Validation(Scenario scenario, long firstSeed, int count) {
    this.scenario = scenario;
    seeds = LongStream.range(0, count).map(i -> firstSeed + i).boxed().toList();
    Map<String, Scenario> variants = new LinkedHashMap<>();
    for (Expectation expectation : scenario.expectations()) {
      String variant = variant(expectation);
      variants.computeIfAbsent(
          variant, v -> v.isEmpty() ? scenario : scenario.with(expectation.variant()));
      patterns.computeIfAbsent(variant, v -> new ArrayList<>()).add(expectation);
    }
    seeds.forEach(
        seed -> variants.forEach((name, variant) -> plans.add(new Plan(name, variant, seed))));
    replicates = new Replicates<>(plan -> new Look(patterns.get(plan.variant())));
  }

  /**
   * First seed where none is named: the first of 1001, 2001, … from which on as many seeds were not
   * used for calibration.
   */
  public static long firstSeed(Scenario scenario, int count) {
    long first = 1001;
    while (calibrated(scenario, first, count).isPresent()) {
      first += 1000;
    }
    return first;
  }

  /** The seeds, of those from a first one on, that were used for calibration. */
  public static Optional<Seeds> calibrated(Scenario scenario, long first, int count) {
    long last = first + count - 1;
    return scenario
        .calibrationSeeds()
        .filter(used -> used.from() <= last && used.to() >= first)
        .map(used -> new Seeds(Math.max(used.from(), first), Math.min(used.to(), last)));
  }

  /** Name of the variant a pattern looks at, "" for the scenario itself. */
  public static String variant(Expectation expectation) {
    return expectation.variant().entrySet().stream()
        .map(setting -> setting.getKey() + "=" + setting.getValue())
        .collect(Collectors.joining(", "));
  }

  /** All runs to be made. */
  public List<Plan> plans() {
    return List.copyOf(plans);
  }

  /** Makes the runs; see {@link Replicates#run}. */
  public Findings run(int threads, java.util.function.Consumer<? super Replicate<?>> ended) {
    List<Replicate<List<Double>>> runs = replicates.run(plans, threads, ended);
    List<Finding> findings = new ArrayList<>();
    for (Expectation expectation : scenario.expectations()) {
      String variant = variant(expectation);
      int index = patterns.get(variant).indexOf(expectation);
      List<Long> done = new ArrayList<>();
      List<Double> values = new ArrayList<>();
      for (Replicate<List<Double>> run : runs) {
        if (run.plan().variant().equals(variant) && run.result().isPresent()) {
          done.add(run.plan().seed());
          values.add(run.result().get().get(index));
        }
      }
      findings.add(new Finding(expectation, done, values));
    }
    return new Findings(scenario, seeds, plans.size(), findings, List.copyOf(runs));
  }

  /** Stops everything at the end of the day being simulated. Any thread may ask. */
  public void stop() {
    replicates.stop();
  }

  /**
   * What came out.
   *
   * @param scenario the scenario
   * @param seeds the seeds
   * @param planned runs that were planned
   * @param findings pattern by pattern, in the order of the scenario
   * @param runs how each run ended
   */
  public record Findings(
      Scenario scenario,
      List<Long> seeds,
      int planned,
      List<Finding> findings,
      List<Replicate<?>> runs) {

    /** Runs that failed. */
    public List<Replicate<?>> failed() {
      return runs.stream().filter(run -> run.status() == Replicate.Status.FAILED).toList();
    }

    /** Whether it was stopped before all runs were made. */
    public boolean stopped() {
      return runs.stream().anyMatch(run -> run.status() == Replicate.Status.SKIPPED);
    }

    /** Patterns of a verdict. */
    public long count(Verdict verdict) {
      return findings.stream().filter(finding -> finding.verdict() == verdict).count();
    }
  }

  /** Looks at one run with the eyes of its patterns. */
  private static final class Look extends Remembering<List<Double>> {
    private final List<Expectation> patterns;

    Look(List<Expectation> patterns) {
      this.patterns = patterns;
    }

    @Override
    public List<Double> result(Outcome outcome) {
      return patterns.stream().map(pattern -> Pattern.value(pattern, history())).toList();
    }
  }
}
