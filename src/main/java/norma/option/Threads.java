package norma.option;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** How many threads a verb works with. */
public final class Threads {
  private static final int MOST = 1024;

  @Spec(Spec.Target.MIXEE)
  private CommandSpec verb;

  @Option(
      names = "--threads",
      paramLabel = "N",
      converter = Whole.class,
      description =
          "Works with N threads; without it with as many as the processors allow. No result changes.")
  private Long stated;

  /** For many runs: one thread for each processor. */
  public int count() {
    return count(Runtime.getRuntime().availableProcessors());
  }

  /**
   * For a single run: one processor is left to the compiler and to the tables. With two processors
   * a short run is done a fifth sooner than when its shifts are worked on both.
   */
  public int countForOneRun() {
    return count(Math.max(1, Runtime.getRuntime().availableProcessors() - 1));
  }

  private int count(int unlessStated) {
    if (stated == null) {
      return Math.min(MOST, unlessStated);
    }
    if (stated < 1 || stated > MOST) {
      throw new ParameterException(
          verb.commandLine(), "--threads must be 1 to " + MOST + ", found " + stated);
    }
    return stated.intValue();
  }
}
