package norma.verb;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import norma.file.InvalidInput;
import norma.measure.Measure;
import norma.option.ScenarioFile;
import norma.scenario.Catalogue;
import norma.scenario.ScenarioReader.Reading;
import norma.terminal.ExitCode;
import norma.terminal.Listing;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Says what every parameter and every measure is. */
@Command(
    name = "describe",
    mixinStandardHelpOptions = true,
    description = {
      "Lists every parameter: meaning, unit, bounds, whether it may change during a run and,"
          + " given a scenario, its value and where that was said.",
      "With --measures, lists every measure instead: the dictionary of steps.csv."
    })
public final class DescribeVerb implements Callable<Integer> {

  @Parameters(arity = "0..1", paramLabel = "FILE", description = "A scenario file, or a base.")
  private Path file;

  @Option(names = "--measures", description = "Lists the measures instead of the parameters.")
  private boolean measures;

  @Option(
      names = "--format",
      defaultValue = "table",
      description = "One of table, json, csv; table unless said.")
  private Listing.Format format;

  @Mixin private ScenarioFile reader;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    if (file == null && !reader.settings().isEmpty()) {
      throw new ParameterException(spec.commandLine(), "--set needs a scenario FILE");
    }
    if (file != null && measures) {
      throw new ParameterException(
          spec.commandLine(), "--measures are the same for every scenario; leave out the FILE");
    }
    Listing listing = measures ? ofMeasures() : file == null ? ofParameters() : ofScenario();
    listing.print(format, spec.commandLine().getOut());
    return ExitCode.OK;
  }

  private static Listing ofMeasures() {
    Listing listing = new Listing(List.of("id", "unit", "meaning"), 2);
    Arrays.stream(Measure.values())
        .forEach(measure -> listing.row(measure.id(), measure.unit(), measure.meaning()));
    return listing;
  }

  private static Listing ofParameters() {
    Listing listing =
        new Listing(List.of("path", "unit", "min", "max", "when", "type", "meaning"), 5);
    for (Catalogue.Entry entry : Catalogue.entries()) {
      listing.row(
          entry.path(),
          entry.unit(),
          entry.least(),
          entry.most(),
          when(entry),
          entry.type(),
          entry.said().meaning());
    }
    return listing;
  }

  private Listing ofScenario() {
    Reading reading = reader.examine(file);
    if (!reading.problems().isEmpty()) {
      throw new InvalidInput(reading.problems());
    }
    Listing listing =
        new Listing(
            List.of("path", "value", "unit", "min", "max", "when", "from", "type", "meaning"), 6);
    for (Catalogue.Row row : reading.parameters()) {
      Catalogue.Entry entry = row.entry();
      listing.row(
          row.path(),
          row.plain(),
          entry.unit(),
          entry.least(),
          entry.most(),
          when(entry),
          row.from() + (row.idle() ? " (every industry has its own)" : ""),
          entry.type(),
          entry.said().meaning());
    }
    return listing;
  }

  private static String when(Catalogue.Entry entry) {
    return entry.said().live() ? "live" : "at start";
  }
}
