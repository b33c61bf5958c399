package norma;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at scenario files without running them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks scenario files without running them and lists every problem.")
final class CheckVerb implements Callable<Integer> {

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "Scenario files, bases included.")
  private List<Path> files;

  @Mixin private ScenarioFile reader;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    for (Path file : files) {
      Reading reading = reader.examine(file);
      if (reading.problems().isEmpty()) {
        var out = spec.commandLine().getOut();
        out.println("ok: " + file + ": " + summary(reading));
        reading.remarks().forEach(remark -> out.println("remark: " + remark));
      } else {
        Mistakes.list(reading.problems(), spec.commandLine().getErr());
        code = ExitCode.INVALID_INPUT;
      }
    }
    return code;
  }

  private static String summary(Reading reading) {
    String parameters = count(reading.parameters().size(), "parameter");
    if (reading.scenario().isEmpty()) {
      return "a base of " + parameters + "; it names no industry, so it does not run by itself";
    }
    Scenario scenario = reading.scenario().get();
    return String.join(
        ", ",
        count(scenario.calendar().days(), "day") + " from " + scenario.calendar().start(),
        "industries " + String.join(" and ", scenario.rules().industries().keySet()),
        parameters,
        count(scenario.timeline().size(), "change") + " in the timeline",
        count(scenario.expectations().size(), "expectation"));
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
