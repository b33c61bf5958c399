package norma.option;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import norma.experiment.compare.Trial;
import norma.experiment.pattern.Validation;
import norma.experiment.replicate.Replicate;
import norma.experiment.sweep.SweepResults;
import norma.scenario.Scenario;
import norma.terminal.ExitCode;
import norma.terminal.Interruption;
import norma.terminal.Progress;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** With which seeds variants are run, and the running of them. */
public final class Replication {
  private static final int MOST_SEEDS = 100_000;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--seeds",
      paramLabel = "N",
      converter = Whole.class,
      description = "How many seeds each variant is run with, the same for all.")
  private Long seeds;

  @Option(
      names = "--first-seed",
      paramLabel = "S",
      converter = Whole.class,
      description = "The first of them; unless said, one well away from those of the calibration.")
  private Long firstSeed;

  @Option(names = "--quiet", description = "Shows no progress.")
  private boolean quiet;

  private int failures;

  /** Whether seeds were given. */
  public boolean isStated() {
    return seeds != null || firstSeed != null;
  }

  /** Lets the seeds be so many where the command line does not say. */
  public void unlessSaid(long count) {
    seeds = seeds == null ? (Long) count : seeds;
  }

  /** How many seeds. */
  public int count() {
    if (seeds == null) {
      throw wrong("Missing required option: '--seeds=N'");
    }
    if (seeds < 1 || seeds > MOST_SEEDS) {
      throw wrong("--seeds must be 1 to " + MOST_SEEDS + ", found " + seeds);
    }
    return seeds.intValue();
  }

  /** The first seed. */
  public long first(Scenario scenario) {
    long first = firstSeed == null ? Validation.firstSeed(scenario, count()) : firstSeed;
    if (first > Long.MAX_VALUE - count()) {
      throw wrong("--first-seed " + first + " leaves no room for " + count() + " seeds");
    }
    return first;
  }

  /** Makes the runs; empty when that was interrupted. */
  public Optional<SweepResults> run(Trial trial, int crew) {
    PrintWriter err = verb.commandLine().getErr();
    List<Replicate<?>> troubles = new ArrayList<>();
    List<String> told = new ArrayList<>();
    try (Interruption interruption = new Interruption()) {
      interruption.stops(trial::stop);
      SweepResults results =
          watched(
              trial.runs(),
              ended ->
                  trial.run(
                      crew,
                      ended,
                      (variant, run) -> {
                        troubles.add(run);
                        told.add(told(variant, run));
                      }));
      if (interruption.happened()
          || troubles.stream().anyMatch(run -> run.status() == Replicate.Status.SKIPPED)) {
        err.println("Stopped; nothing is compared, for runs are missing on either side.");
        err.flush();
        return Optional.empty();
      }
      told.forEach(err::println);
      err.flush();
      failures = troubles.size();
      return Optional.of(results);
    }
  }

  private static String told(String variant, Replicate<?> run) {
    String with = run.plan().variant().isEmpty() ? "" : ", with " + run.plan().variant();
    return "%s%s, seed %d failed: %s"
        .formatted(
            variant.isEmpty() ? "the baseline" : variant, with, run.plan().seed(), run.message());
  }

  /** Does work that consists of so many runs, and shows how it comes along. */
  public <T> T watched(int runs, Function<Consumer<Replicate<?>>, T> work) {
    PrintWriter err = verb.commandLine().getErr();
    AtomicInteger done = new AtomicInteger();
    AtomicInteger failed = new AtomicInteger();
    try (Progress progress = Progress.of(err, Progress.Kind.suitable(quiet), "runs", runs)) {
      return work.apply(
          ended -> {
            failed.addAndGet(ended.status() == Replicate.Status.FAILED ? 1 : 0);
            String detail = failed.get() == 0 ? "" : failed + " failed";
            progress.to(done.incrementAndGet(), detail);
          });
    }
  }

  /** With what the process ends after the runs. */
  public int exitCode() {
    return failures == 0 ? ExitCode.OK : ExitCode.FAILED_RUNS;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(verb.commandLine(), sentence);
  }
}
