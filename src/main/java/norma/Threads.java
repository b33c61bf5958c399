package norma;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads a verb works with. */
final class Threads {
  private static final int MOST = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Whole.class,
      description = "Works with N threads instead of one for each processor; no result changes.")
  private Long stated;

  int count() {
    if (stated == null) {
      return Math.min(MOST, Runtime.getRuntime().availableProcessors());
    }
    if (stated < 1 || stated > MOST) {
      throw new ParameterException(
          verb.commandLine(), "--threads must be 1 to " + MOST + ", found " + stated);
    }
    return stated.intValue();
  }
}
