package norma.verb;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import norma.experiment.sweep.SweepPlan;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.option.ScenarioFile;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader.Reading;
import norma.scenario.SweepReader;
import norma.terminal.ExitCode;
import norma.terminal.Mistakes;
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
public final class CheckVerb implements Callable<Integer> {

  /** Industries that are named and not only counted. */
  private static final int MOST_NAMED = 10;

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
        out.println("ok: " + FileName.shown(file) + ": " + summary(reading));
        Mistakes.remark(reading.remarks(), out);
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
      SweepPlan plan = new SweepPlan(reading.sweep().orElseThrow(), SweepPlan.SAMPLE);
      var setup = plan.setup();
      spec.commandLine()
          .getOut()
          .println(
              "ok: "
                  + FileName.shown(file)
                  + ": "
                  + String.join(
                      ", ",
                      "a sweep of " + setup.scenario(),
                      count(setup.points().size(), "point"),
                      count(setup.seeds().size(), "seed")
                          + (plan.sweep().seeds().isAdaptive() ? " at least" : ""),
                      count(setup.columns().size(), "measure")));
      if (plan.lookedAt() < setup.points().size()) {
        spec.commandLine()
            .getOut()
            .println(
                "remark: "
                    + plan.lookedAt()
                    + " of the points were looked at, evenly spread; sweep looks at all of them"
                    + " before its first run");
      }
      Mistakes.remark(plan.sweep().remarks(), spec.commandLine().getOut());
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
        industries(scenario.rules().industries().keySet()),
        parameters,
        count(scenario.timeline().size(), "change") + " in the timeline",
        count(scenario.expectations().size(), "expectation"));
  }

  private static String industries(Set<String> ids) {
    return ids.size() > MOST_NAMED
        ? ids.size() + " industries"
        : "industries " + String.join(" and ", ids);
  }

  private static String count(int number, String thing) {
    return number + " " + thing + (number == 1 ? "" : "s");
  }
}
