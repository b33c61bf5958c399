package norma.option;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.measure.Measure;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.scenario.ScenarioReader.Reading;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How every verb reads a scenario: with the words its expectations may use, and {@code --set}. */
public final class ScenarioFile {
  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--set",
      paramLabel = "PATH=VALUE",
      description = "Sets a parameter from the start of the run; may be repeated.")
  private List<String> settings = List.of();

  /** Ids of the measures an expectation may name. */
  public static Set<String> measures() {
    return Arrays.stream(Measure.values())
        .map(Measure::id)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Kinds of events an expectation may name. */
  public static Set<String> events() {
    return Arrays.stream(Event.Kind.values())
        .map(Event.Kind::label)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Reads a scenario to run it, with the settings made. */
  public Scenario read(Path file) {
    Map<String, String> made = settings();
    Scenario scenario = ScenarioReader.read(file, measures(), events());
    return made.isEmpty() ? scenario : scenario.with(made);
  }

  /** Looks at a file that may be a mere base; problems are in the reading, not thrown. */
  public Reading examine(Path file) {
    Map<String, String> made = settings();
    Reading reading = ScenarioReader.examine(file, measures(), events());
    if (made.isEmpty() || !reading.problems().isEmpty()) {
      return reading;
    }
    if (reading.scenario().isEmpty()) {
      throw new InvalidInput(
          Place.of("--set").problem("needs a scenario with an industry, and this is a mere base"));
    }
    Scenario varied = reading.scenario().get().with(made);
    return new Reading(
        List.of(),
        reading.remarks(),
        reading.files(),
        varied.parameters(),
        java.util.Optional.of(varied));
  }

  /** The settings as given, in their order. */
  public Map<String, String> settings() {
    Map<String, String> made = new LinkedHashMap<>();
    for (String setting : settings) {
      int equals = setting.indexOf('=');
      if (equals < 1) {
        throw new ParameterException(
            verb.commandLine(), "--set wants PATH=VALUE, found '" + setting + "'");
      }
      String path = setting.substring(0, equals).strip();
      if (made.put(path, setting.substring(equals + 1)) != null) {
        throw new ParameterException(verb.commandLine(), "--set gives " + path + " twice");
      }
    }
    return made;
  }
}
