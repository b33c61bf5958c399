package norma;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import norma.chart.ComparisonCharts;
import norma.chart.Picture;
import norma.chart.SensitivityCharts;
import norma.experiment.Comparison;
import norma.experiment.KeyMeasures;
import norma.experiment.Matching;
import norma.experiment.Pairing;
import norma.experiment.Side;
import norma.experiment.SweepResults;
import norma.experiment.Trial;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.measure.Measure;
import norma.report.ComparisonJson;
import norma.report.ComparisonPage;
import norma.report.ComparisonTable;
import norma.report.SensitivityPart;
import norma.run.Destination;
import norma.scenario.Expectation;
import norma.scenario.Scenario;
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
final class CompareVerb implements Callable<Integer> {
  private static final Path RUNS = Path.of("runs");

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
      names = "--out",
      paramLabel = "FOLDER",
      description =
          "Folder for table, charts and page, which must not exist; unless said, runs/compare-NAME,"
              + " with -2, -3 … where that is taken.")
  private Path out;

  @Option(
      names = "--overwrite",
      description = "Lets the results take the place of those of an older comparison.")
  private boolean overwrite;

  @Option(
      names = "--wide",
      description = "Prints all figures, effect sizes and correlations too, in a wider table.")
  private boolean wide;

  @Option(names = "--no-charts", description = "Draws no charts.")
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
    Matching matching = level.matching(measures);
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
      return scenarios();
    }
    if (replication.isStated()) {
      throw wrong("--seeds and --first-seed are for scenarios; results have theirs");
    }
    return results(matching);
  }

  private int results(Matching matching) {
    String first = files.get(0).toString();
    Destination destination = destination(name(files.get(0)));
    SweepResults results = SweepResults.open(files.get(0));
    Comparison comparison;
    List<ComparisonPage.Part> parts = List.of();
    List<Picture> weights = List.of();
    if (files.size() == 2) {
      if (baseline != null) {
        throw wrong("--baseline is for one folder of results; of two the first is the baseline");
      }
      String second = files.get(1).toString();
      comparison = matching.between(first, results, second, SweepResults.open(files.get(1)));
    } else {
      comparison = matching.within(first, results, Optional.ofNullable(baseline));
      parts = SensitivityPart.of(results, comparison.columns(), comparison.level());
      weights = SensitivityCharts.of(results, comparison.columns(), comparison.level());
    }
    // Of points drawn from ranges none is a baseline unless somebody says so.
    boolean drawn = results.setup().design().size() + results.setup().design().trajectories() > 0;
    boolean named = files.size() == 2 || baseline != null || results.setup().baseline() >= 0;
    finish(comparison, parts, weights, destination, !drawn || named);
    return ExitCode.OK;
  }

  private int scenarios() {
    int count = replication.count();
    int crew = threads.count();
    Scenario first = length.of(reader.read(files.get(0)));
    Scenario second = length.of(reader.read(files.get(1)));
    if (!first.calendar().equals(second.calendar())) {
      throw new InvalidInput(
          Place.of(files.get(1).toString())
              .problem(
                  "covers other days than "
                      + files.get(0)
                      + ", so dates and sums could not be compared; give --days or --until"));
    }
    List<Expectation> readings = readings(first, second);
    boolean twins = first.id().equals(second.id());
    String firstName = twins ? files.get(0).toString() : first.id();
    String secondName = twins ? files.get(1).toString() : second.id();
    Destination destination = destination(first.id() + "-" + second.id());
    Trial trial =
        new Trial(
            second.title() + " against " + first.title(),
            List.of(
                new Trial.Variant(Map.of(), first),
                new Trial.Variant(Map.of("scenario", secondName), second)),
            readings,
            replication.first(first),
            count);
    Optional<SweepResults> results = replication.run(trial, crew);
    if (results.isEmpty()) {
      return ExitCode.INTERRUPTED;
    }
    SweepResults both = results.get();
    Pairing pairing = new Pairing(secondName, Side.of(both, 0), Side.of(both, 1));
    Matching matching = level.matching(List.of());
    finish(
        Comparison.of(
            both.setup().title(),
            firstName,
            both.seeds(),
            List.of(pairing),
            both.columns(),
            matching.level().orElse(both.setup().level()),
            matching.wanted()),
        List.of(),
        List.of(),
        destination,
        true);
    return replication.exitCode();
  }

  /** What is read off each run: the key measures, or those asked for. */
  private List<Expectation> readings(Scenario first, Scenario second) {
    if (!first.rules().industries().keySet().equals(second.rules().industries().keySet())) {
      throw new InvalidInput(
          Place.of(files.get(1).toString())
              .problem(
                  "has other industries than " + files.get(0) + ", so they cannot be compared"));
    }
    List<Expectation> key = KeyMeasures.of(first);
    if (measures.isEmpty()) {
      return key;
    }
    List<Expectation> chosen = new ArrayList<>();
    for (String id : measures) {
      Optional<Expectation> known = key.stream().filter(k -> k.id().equals(id)).findFirst();
      Optional<Measure> measure = Measure.byId(id);
      if (known.isEmpty() && measure.isEmpty()) {
        throw new InvalidInput(
            Place.of("--measures")
                .problem("there is no measure " + id + "; describe --measures lists them"));
      }
      chosen.add(
          known.orElseGet(
              () -> KeyMeasures.reading(first, measure.get(), Expectation.Aggregate.MEAN)));
    }
    return chosen;
  }

  private void finish(
      Comparison comparison,
      List<ComparisonPage.Part> parts,
      List<Picture> weights,
      Destination destination,
      boolean held) {
    PrintWriter printed = spec.commandLine().getOut();
    List<Picture> pictures = new ArrayList<>();
    if (!noCharts) {
      pictures.addAll(weights);
      pictures.addAll(ComparisonCharts.of(comparison, held));
    }
    Path folder = Leaflet.write(comparison, held, pictures, parts, destination, spec);
    if (format == ValidateVerb.Format.JSON) {
      printed.print(ComparisonJson.text(comparison));
    } else {
      printed.print(
          held
              ? wide ? ComparisonTable.text(comparison) : ComparisonTable.compact(comparison)
              : comparison.title()
                  + "\nThe points were drawn from ranges; compare.csv has the difference of each from"
                  + " the first, --baseline names another.\n");
      for (ComparisonPage.Part part : parts) {
        printed.println();
        printed.print(SensitivityPart.text(part));
      }
      printed.println("folder " + folder);
    }
    printed.flush();
  }

  private Destination destination(String name) {
    if (out != null && out.toString().isBlank()) {
      throw wrong("--out wants the name of a folder");
    }
    if (overwrite && out == null) {
      throw wrong("--overwrite wants to know which folder: give --out as well");
    }
    return out == null
        ? Destination.firstFree(RUNS.resolve("compare-" + name))
        : Destination.named(out, overwrite);
  }

  private static String name(Path results) {
    Path whole = results.toAbsolutePath().normalize();
    boolean file = whole.getFileName() != null && whole.toString().endsWith(".sqlite");
    Path named = file ? whole.getParent().getFileName() : whole.getFileName();
    return named == null ? "results" : named.toString();
  }

  private static boolean isScenario(Path file) {
    return file.toString().matches("(?i).*\\.(ya?ml|json)");
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(spec.commandLine(), sentence);
  }
}
