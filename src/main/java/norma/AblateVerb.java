package norma;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.chart.ComparisonCharts;
import norma.chart.Picture;
import norma.experiment.Ablation;
import norma.experiment.Comparison;
import norma.experiment.Matching;
import norma.experiment.SweepResults;
import norma.experiment.Trial;
import norma.report.AblationTable;
import norma.report.ComparisonJson;
import norma.run.Destination;
import norma.scenario.Scenario;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes each mechanism out of a scenario in turn and says what goes with it. */
@Command(
    name = "ablate",
    mixinStandardHelpOptions = true,
    description = {
      "Runs a scenario as it is and without each of its mechanisms, on the same seeds, and says which"
          + " mechanism moves which pattern of its expect: list and which key measure: differences"
          + " with intervals, corrected for the number of cells.",
      "Leaves a table, a heat map and a page of HTML in a folder."
    })
final class AblateVerb implements Callable<Integer> {
  private static final Path RUNS = Path.of("runs");

  @Parameters(paramLabel = "SCENARIO", description = "A scenario file.")
  private Path file;

  @Option(
      names = "--mechanisms",
      paramLabel = "NAME,NAME",
      split = ",",
      description = "Mechanisms to take out, one at a time; all that are on, unless said.")
  private List<String> mechanisms = List.of();

  @Option(
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for table, chart and page, which must not exist; unless said,"
              + " runs/ablate-SCENARIO, with -2, -3 … where that is taken.")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Lets the results take the place of those of an older one.")
  private boolean overwrite;

  @Option(names = "--no-charts", description = "Draws no chart.")
  private boolean noCharts;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of table, json; table unless said.")
  private ValidateVerb.Format format;

  @Mixin private Replication replication;
  @Mixin private Level level;
  @Mixin private ScenarioFile reader;
  @Mixin private Length length;
  @Mixin private Threads threads;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    Matching matching = level.matching(List.of());
    int count = replication.count();
    int crew = threads.count();
    if (out != null && out.toString().isBlank()) {
      throw new ParameterException(spec.commandLine(), "--out wants the name of a folder");
    }
    if (overwrite && out == null) {
      throw new ParameterException(
          spec.commandLine(), "--overwrite wants to know which folder: give --out as well");
    }
    Scenario scenario = length.of(reader.read(file));
    Ablation ablation = Ablation.of(file.toString(), scenario, mechanisms);
    Destination destination =
        out == null
            ? Destination.firstFree(RUNS.resolve("ablate-" + scenario.id()))
            : Destination.named(out, overwrite);
    Trial trial =
        new Trial(
            scenario.title() + ": what each mechanism does",
            ablation.variants(),
            Ablation.readings(scenario),
            replication.first(scenario),
            count);
    Optional<SweepResults> results = replication.run(trial, crew);
    if (results.isEmpty()) {
      return ExitCode.INTERRUPTED;
    }
    double sure = matching.level().orElse(results.get().setup().level());
    Comparison comparison = ablation.compared(results.get(), sure, matching.wanted());
    print(comparison, ablation, destination);
    return replication.exitCode();
  }

  private void print(Comparison comparison, Ablation ablation, Destination destination) {
    List<Picture> pictures = new ArrayList<>();
    if (!noCharts) {
      pictures.add(
          ComparisonCharts.matrix(
              comparison,
              comparison.title(),
              comparison.seeds().size() + " seeds in pairs; rows: the mechanism taken out"));
    }
    Path folder =
        Leaflet.write(
            comparison,
            true,
            pictures,
            List.of(AblationTable.matrix(comparison)),
            destination,
            spec);
    PrintWriter printed = spec.commandLine().getOut();
    if (format == ValidateVerb.Format.JSON) {
      printed.print(ComparisonJson.text(comparison));
    } else {
      printed.print(AblationTable.text(comparison));
      if (!ablation.off().isEmpty()) {
        printed.println("Off in the scenario already: " + String.join(", ", ablation.off()) + ".");
      }
      printed.println("folder " + folder);
    }
    printed.flush();
  }
}
