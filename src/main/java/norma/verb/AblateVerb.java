package norma.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.chart.sweep.AblationMatrix;
import norma.experiment.compare.Ablation;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Matching;
import norma.experiment.compare.Trial;
import norma.experiment.sweep.SweepResults;
import norma.file.FileName;
import norma.option.Leaflet;
import norma.option.Length;
import norma.option.Level;
import norma.option.Listed;
import norma.option.Replication;
import norma.option.ResultFolder;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.report.AblationTable;
import norma.report.SensitivityFigures;
import norma.run.Destination;
import norma.scenario.Scenario;
import norma.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes each mechanism out of a scenario in turn and says what goes with it. */
@Command(
    name = "ablate",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a scenario as it is and without each of its mechanisms, on the same seeds, and says which"
          + " mechanism moves which pattern of its expect: list and which key measure: differences"
          + " with intervals, corrected for the number of cells, and which patterns no longer come"
          + " out.",
      "Leaves a table, a heat map and a page of HTML in a folder."
    })
public final class AblateVerb implements Callable<Integer> {
  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path file;

  @Option(
      names = "--mechanisms",
      paramLabel = "NAME,NAME",
      split = ",",
      description = "Mechanisms to take out, one at a time; all that are on, unless said.")
  private List<String> mechanisms = List.of();

  @Mixin private ResultFolder results;
  @Mixin private Leaflet leaflet;
  @Mixin private Replication replication;
  @Mixin private Level level;
  @Mixin private ScenarioFile reader;
  @Mixin private Length length;
  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    mechanisms = Listed.of(spec, "--mechanisms", mechanisms, "names of mechanisms");
    Matching matching = level.matching(List.of());
    int count = replication.count();
    int crew = threads.count();
    results.check();
    Scenario scenario = length.of(reader.read(file));
    Ablation ablation = Ablation.of(FileName.of(file), scenario, mechanisms);
    Destination destination = results.destination("ablate-" + scenario.id());
    Trial trial =
        new Trial(
            scenario.title() + ": what each mechanism does",
            ablation.variants(),
            Ablation.readings(scenario),
            replication.first(scenario),
            count);
    Optional<SweepResults> made = replication.run(trial, crew);
    if (made.isEmpty()) {
      return ExitCode.INTERRUPTED;
    }
    double sure = matching.level().orElse(made.get().setup().level());
    Comparison comparison = ablation.compared(made.get(), sure, matching.wanted());
    Ablation.Outcome outcome = ablation.outcome(made.get());
    leaflet.leave(
        destination,
        comparison,
        true,
        () -> List.of(AblationMatrix.of(comparison, outcome)),
        AblationTable.matrix(comparison, outcome),
        SensitivityFigures.none(),
        AblationTable.text(comparison, outcome, ablation.off()));
    return replication.exitCode();
  }
}
