package norma;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import norma.experiment.SweepPlan;
import norma.file.InvalidInput;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader.Reading;
import norma.scenario.SweepReader;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Looks at scenario and sweep files without running them. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Checks scenario and sweep files without running them and lists every problem.")
final class CheckVerb implements Callable<Integer> {

  @Parameters(
      arity = "1..*",
      paramLabel = "FILE",
      description = "Scenario files, bases included, and sweep files.")
  private List<Path> files;

  @Mixin private ScenarioFile reader;
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    int code = ExitCode.OK;
    for (Path file : files) {
      if (SweepReader.isSweep(file)) {
        code = Math.max(code, sweep(file));
        continue;
      }
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

  private int sweep(Path file) {
    var reading = SweepReader.examine(file, ScenarioFile.measures(), ScenarioFile.events());
    if (!reading.problems().isEmpty()) {
      Mistakes.list(reading.problems(), spec.commandLine().getErr());
      return ExitCode.INVALID_INPUT;
    }
    try {
      SweepPlan plan = new SweepPlan(reading.sweep().orElseThrow());
      var setup = plan.setup();
      spec.commandLine()
          .getOut()
          .println(
              "ok: "
                  + file
                  + ": "
                  + String.join(
                      ", ",
                      "a sweep of " + setup.scenario(),
                      count(setup.points().size(), "point"),
                      count(setup.seeds().size(), "seed")
                          + (plan.sweep().seeds().isAdaptive() ? " at least" : ""),
                      count(setup.columns().size(), "measure")));
      plan.sweep()
          .remarks()
          .forEach(remark -> spec.commandLine().getOut().println("remark: " + remark));
      return ExitCode.OK;
    } catch (InvalidInput unfit) {
      Mistakes.list(unfit.problems(), spec.commandLine().getErr());
      return ExitCode.INVALID_INPUT;
    }
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
