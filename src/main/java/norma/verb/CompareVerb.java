package norma.verb;

import static java.util.stream.Collectors.joining;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import norma.chart.sweep.ComparisonCharts;
import norma.chart.sweep.SensitivityCharts;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Matching;
import norma.experiment.compare.ScenarioPair;
import norma.experiment.compare.Trial;
import norma.experiment.replicate.Replicate;
import norma.experiment.store.StoredSweep;
import norma.experiment.sweep.SweepResults;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.option.Leaflet;
import norma.option.Length;
import norma.option.Level;
import norma.option.Listed;
import norma.option.Replication;
import norma.option.ResultFolder;
import norma.option.ScenarioFile;
import norma.option.Threads;
import norma.report.ComparisonPage;
import norma.report.ComparisonTable;
import norma.report.Departures;
import norma.report.SensitivityFigures;
import norma.report.SensitivityPart;
import norma.run.Destination;
import norma.terminal.ExitCode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Says what differs between the points of a sweep, between two sweeps, or between two scenarios.
 */
@Command(
    name = "compare",
    mixinStandardHelpOptions = true,
    description = {
      "Says by how much variants differ from a baseline that met the same seeds, and how sure that"
          + " is: differences with intervals, effect sizes, tests corrected for their number, and how"
          + " many seeds would be needed.",
      "Of one folder of results: each point against the baseline. Of two: points with the same"
          + " settings against each other, the first being the baseline. Of two scenario files: both"
          + " are run with the same seeds, on all processors; the first is the baseline.",
      "Leaves a table, charts and a page of HTML in a folder."
    })
public final class CompareVerb implements Callable<Integer> {
  @Parameters(
      paramLabel = "RESULTS|SCENARIO",
      arity = "1..2",
      description = "A folder of results, two of them, or two scenario files.")
  private List<Path> files;

  @Option(
      names = "--baseline",
      paramLabel = "POINT",
      description =
          "Point of a sweep that the others are compared with: its number, from 1, or settings"
              + " path=value,path=value. Where several points have these, each other point is held"
              + " against the one that differs from it in nothing else. Unless said, the one that the"
              + " sweep names, or the first.")
  private String baseline;

  @Option(
      names = "--measures",
      paramLabel = "ID,ID",
      split = ",",
      description =
          "Measures to compare; all of the results, or the key ones of a scenario, unless said.")
  private List<String> measures = List.of();

  @Option(
      names = "--wide",
      description = "Prints all figures, effect sizes and correlations too, in a wider table.")
  private boolean wide;

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
    results.check();
    measures = Listed.of(spec, "--measures", measures, "ids of measures");
    Matching matching = level.matching(measures);
    if (files.size() > 2) {
      throw wrong(
          "compare wants one folder of results, two, or two scenario files; found " + files.size());
    }
    long scenarios = files.stream().filter(CompareVerb::isScenario).count();
    if (scenarios == 1) {
      throw wrong(
          files.size() == 1
              ? "compare wants two scenario files, or results; to take mechanisms out of one scenario"
                  + " use ablate"
              : "compare wants two scenario files or two results, not one of each");
    }
    if (scenarios == 2) {
      if (baseline != null) {
        throw wrong("--baseline is for results; of two scenarios the first is the baseline");
      }
      return scenarios(matching);
    }
    if (replication.isStated()) {
      throw wrong("--seeds and --first-seed are for scenarios; results have theirs");
    }
    return points(matching);
  }

  private static SweepResults open(Path place) {
    SweepResults results = StoredSweep.open(place);
    if (results.count(Replicate.Status.OK) == 0) {
      throw new InvalidInput(
          Place.of(FileName.of(place))
              .problem("holds no run that ended well, so there is nothing to compare"));
    }
    return results;
  }

  private int points(Matching matching) {
    Path first = files.get(0);
    Destination destination = results.destination("compare-" + name(first));
    SweepResults found = open(first);
    if (files.size() == 2) {
      if (baseline != null) {
        throw wrong("--baseline is for one folder of results; of two the first is the baseline");
      }
      Path second = files.get(1);
      SweepResults others = open(second);
      Comparison comparison =
          matching.between(FileName.of(first), found, FileName.of(second), others);
      held(comparison, destination, List.of(), text(comparison));
      return ExitCode.OK;
    }
    Comparison comparison =
        matching.within(FileName.of(first), found, Optional.ofNullable(baseline));
    List<ComparisonPage.Part> parts =
        SensitivityPart.of(found, comparison.columns(), comparison.level());
    // Of points drawn from ranges none is a baseline unless somebody says so.
    boolean drawn = found.setup().design().size() + found.setup().design().trajectories() > 0;
    boolean held = !drawn || baseline != null || found.setup().baseline() >= 0;
    leaflet.leave(
        destination,
        comparison,
        held,
        () ->
            Stream.of(
                    SensitivityCharts.of(found, comparison.columns(), comparison.level()),
                    ComparisonCharts.of(comparison, held))
                .flatMap(List::stream)
                .toList(),
        parts,
        SensitivityFigures.of(found, comparison.columns(), comparison.level()),
        (held ? text(comparison) : unheld(comparison))
            + parts.stream().map(part -> "\n" + SensitivityPart.text(part)).collect(joining()));
    return ExitCode.OK;
  }

  private int scenarios(Matching matching) {
    int count = replication.count();
    int crew = threads.count();
    ScenarioPair pair =
        ScenarioPair.of(
            FileName.of(files.get(0)),
            length.of(reader.read(files.get(0))),
            FileName.of(files.get(1)),
            length.of(reader.read(files.get(1))));
    Destination destination =
        results.destination("compare-" + pair.first().id() + "-" + pair.second().id());
    Trial trial = pair.trial(measures, replication.first(pair.first()), count);
    Optional<SweepResults> made = replication.run(trial, crew);
    if (made.isEmpty()) {
      return ExitCode.INTERRUPTED;
    }
    double sure = matching.level().orElse(made.get().setup().level());
    Comparison comparison = pair.compared(made.get(), sure, matching.wanted());
    held(
        comparison,
        destination,
        List.of(Departures.part(pair)),
        Departures.text(pair) + text(comparison));
    return replication.exitCode();
  }

  /** Leaves a comparison with a baseline that somebody means to compare with. */
  private void held(
      Comparison comparison,
      Destination destination,
      List<ComparisonPage.Part> parts,
      String printed) {
    leaflet.leave(
        destination,
        comparison,
        true,
        () -> ComparisonCharts.of(comparison, true),
        parts,
        SensitivityFigures.none(),
        printed);
  }

  private String text(Comparison comparison) {
    return wide ? ComparisonTable.text(comparison) : ComparisonTable.compact(comparison);
  }

  private static String unheld(Comparison comparison) {
    return comparison.title()
        + "\nThe points were drawn from ranges; compare.csv has the difference of each from the"
        + " first, --baseline names another.\n";
  }

  private static String name(Path results) {
    Path whole = results.toAbsolutePath().normalize();
    boolean file = whole.getFileName() != null && FileName.of(whole).endsWith(".sqlite");
    Path named = file ? whole.getParent().getFileName() : whole.getFileName();
    return named == null ? "results" : FileName.of(named);
  }

  private static boolean isScenario(Path file) {
    return FileName.of(file).matches("(?is).*\\.(ya?ml|json)");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
