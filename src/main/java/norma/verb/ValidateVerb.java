package norma.verb;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.experiment.compare.Perturbation;
import norma.experiment.compare.PerturbationOutcome;
import norma.experiment.compare.Trial;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Finding.Verdict;
import norma.experiment.pattern.Validation;
import norma.experiment.pattern.Validation.Findings;
import norma.experiment.sweep.SweepResults;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.option.Leaflet;
import norma.option.Length;
import norma.option.Perturbing;
import norma.option.Replication;
import norma.option.ResultFolder;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.option.Version;
import norma.report.PatternJson;
import norma.report.PatternTable;
import norma.report.PerturbationCsv;
import norma.report.PerturbationTable;
import norma.run.Destination;
import norma.scenario.Scenario;
import norma.terminal.ExitCode;
import norma.terminal.Interruption;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Holds the patterns a scenario expects against runs with many seeds. */
@Command(
    name = "validate",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a scenario with many seeds and holds each pattern of its expect: list against them.",
      "A pattern passes when its median lies inside the band and enough of the seeds do. Ends with"
          + " 5 when a pattern fails that is not a known failure or an invariant is broken, with 4"
          + " when a run failed.",
      "With --perturb it says which patterns go as numbers of the scenario are moved, and leaves a"
          + " folder with perturb.csv; what is lost or broken by that alone does not end it with 5."
    })
public final class ValidateVerb implements Callable<Integer> {
  /** Each step is run with so few unless said: there are many of them. */
  private static final int SEEDS = 2;

  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path file;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of table, json; table unless said.")
  private Leaflet.Format format;

  @Mixin private Perturbing perturbing;
  @Mixin private ResultFolder results;
  @Mixin private Replication replication;
  @Mixin private ScenarioFile reader;
  @Mixin private Length length;
  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    check();
    int count = replication.count();
    int crew = threads.count();
    Scenario scenario = length.of(reader.read(file));
    if (scenario.expectations().isEmpty()) {
      throw new InvalidInput(
          List.of(Place.of(FileName.of(file)).key("expect").problem("expects nothing to look at")));
    }
    long first = replication.first(scenario);
    PrintWriter err = spec.commandLine().getErr();
    Validation.calibrated(scenario, first, count)
        .ifPresent(
            used ->
                err.printf(
                    "Warning: seeds %d to %d were used for calibration, so this is no test.%n",
                    used.from(), used.to()));
    err.flush();
    return perturbing.isStated()
        ? perturb(scenario, first, count, crew)
        : validate(new Validation(scenario, first, count), crew);
  }

  private void check() {
    perturbing.check();
    results.check();
    if (perturbing.isStated()) {
      replication.unlessSaid(SEEDS);
      if (format == Leaflet.Format.JSON) {
        throw wrong("--format json does not go with --perturb; perturb.csv is for programs");
      }
    } else if (results.isStated()) {
      throw wrong("--out goes with --perturb");
    }
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }

  private int perturb(Scenario scenario, long first, int count, int crew) {
    Perturbation perturbation = perturbing.of(FileName.of(file), scenario);
    Destination destination = results.destination("perturb-" + scenario.id());
    Trial trial =
        new Trial(
            scenario.title() + ": its numbers perturbed",
            perturbation.variants(),
            scenario.expectations(),
            first,
            count);
    Optional<SweepResults> made = replication.run(trial, crew);
    if (made.isEmpty()) {
      return ExitCode.INTERRUPTED;
    }
    PerturbationOutcome outcome = PerturbationOutcome.of(perturbation, made.get());
    Path folder =
        ResultFolder.leave(
            destination,
            draft -> {
              PerturbationCsv.write(outcome, draft.resolve("perturb.csv"));
              Version.calledBy(spec).write(draft);
            });
    PrintWriter out = spec.commandLine().getOut();
    out.print(PerturbationTable.text(outcome));
    out.println("folder " + FileName.shown(folder));
    out.flush();
    boolean fails =
        outcome.whole().stream()
            .map(Finding::verdict)
            .anyMatch(verdict -> verdict == Verdict.FAIL || verdict == Verdict.BROKEN);
    int ended = replication.exitCode();
    return ended != ExitCode.OK ? ended : fails ? ExitCode.EXPECTATION : ExitCode.OK;
  }

  private int validate(Validation validation, int crew) {
    PrintWriter err = spec.commandLine().getErr();
    PrintWriter out = spec.commandLine().getOut();
    try (Interruption interruption = new Interruption()) {
      interruption.stops(validation::stop);
      Findings found =
          replication.watched(validation.plans().size(), ended -> validation.run(crew, ended));
      if (interruption.happened() || found.stopped()) {
        err.println("Stopped; nothing is said about patterns of runs that were not made.");
        err.flush();
        return ExitCode.INTERRUPTED;
      }
      out.print(format == Leaflet.Format.JSON ? PatternJson.text(found) : PatternTable.text(found));
      out.flush();
      return exitCode(found);
    }
  }

  /** With what the process ends. */
  static int exitCode(Findings found) {
    if (!found.failed().isEmpty()) {
      return ExitCode.FAILED_RUNS;
    }
    return found.count(Verdict.FAIL) + found.count(Verdict.BROKEN) > 0
        ? ExitCode.EXPECTATION
        : ExitCode.OK;
  }
}
