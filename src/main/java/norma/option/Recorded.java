package norma.option;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import norma.file.InvalidInput;
import norma.file.Problem;
import norma.scenario.Scenario;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What a run's tables hold, where the command line says otherwise than the scenario. */
public final class Recorded {
  private static final String OPTION = "--record";
  private static final String SECTION = "record.";
  private static final String DATES = SECTION + "workers.dates";

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = OPTION,
      paramLabel = "KEY=VALUE[,KEY=VALUE…]",
      description =
          "What is written down, by the keys below record: in a scenario, such as"
              + " scopes=industries,every=month,gzip=true or"
              + " workers.sample=0.1,workers.dates=1935-06-30,1935-12-31. Changes no result and no"
              + " chart.")
  private List<String> stated = List.of();

  /** Whether the command line says so. */
  public boolean isStated() {
    return !stated.isEmpty();
  }

  /** The scenario with that; its days are already those that will be run. */
  public Scenario of(Scenario scenario) {
    if (!isStated()) {
      return scenario;
    }
    Map<String, String> settings = settings();
    Scenario recorded;
    try {
      recorded = scenario.with(settings, OPTION);
    } catch (InvalidInput wrong) {
      throw wrong(
          wrong.problems().stream().map(Problem::toString).collect(Collectors.joining("; ")));
    }
    LocalDate eve = scenario.calendar().start().minusDays(1);
    LocalDate last = eve.plusDays(scenario.calendar().days());
    if (settings.containsKey(DATES)) {
      for (LocalDate date : recorded.record().dates().orElse(List.of())) {
        if (date.isBefore(eve) || date.isAfter(last)) {
          throw wrong(
              OPTION
                  + ": "
                  + DATES
                  + ": lies outside the run, which goes from "
                  + eve.plusDays(1)
                  + " to "
                  + last
                  + ", found "
                  + date);
        }
      }
    }
    return recorded;
  }

  /** Paths and values; a part without = goes on with the list before it. */
  private Map<String, String> settings() {
    Map<String, List<String>> parts = new LinkedHashMap<>();
    for (String group : stated) {
      List<String> open = null;
      for (String part : group.split(",", -1)) {
        int equals = part.indexOf('=');
        if (equals < 1 && open == null) {
          throw wrong(OPTION + " wants KEY=VALUE[,KEY=VALUE…], found '" + group + "'");
        }
        if (equals >= 1) {
          open = new ArrayList<>();
          String path = SECTION + part.substring(0, equals).strip();
          if (parts.put(path, open) != null) {
            throw wrong(OPTION + " gives " + path.substring(SECTION.length()) + " twice");
          }
        }
        open.add(part.substring(equals + 1).strip());
      }
    }
    Map<String, String> settings = new LinkedHashMap<>();
    parts.forEach(
        (path, values) -> {
          String value = String.join(", ", values);
          boolean list = path.equals(DATES) && !value.startsWith("[");
          settings.put(path, list ? "[" + value + "]" : value);
        });
    return settings;
  }

  private ParameterException wrong(String sentence) {
    return new ParameterException(verb.commandLine(), sentence);
  }
}
