package norma.bench;

import java.util.Collection;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.CommandLineOptions;

/** Runs benchmarks as JMH's own main does, and says last how the whole run compares. */
public final class Benchmarks {
  private Benchmarks() {}

  /** Takes JMH's words: a pattern of names and options. */
  public static void main(String[] args) throws Exception {
    Collection<RunResult> results = new Runner(new CommandLineOptions(args)).run();
    double run = rate(results, "run");
    double bare = rate(results, "bareLoop");
    if (run > 0) {
      System.out.printf("%nWhole run: %.0f worker-shifts a second.%n", run);
    }
    if (run > 0 && bare > 0) {
      System.out.printf("The bare loop is %.1f times as fast.%n", bare / run);
    }
  }

  private static double rate(Collection<RunResult> results, String benchmark) {
    return results.stream()
        .filter(r -> r.getParams().getBenchmark().endsWith(".WholeRun." + benchmark))
        .mapToDouble(r -> r.getSecondaryResults().get("workerShifts").getScore())
        .findFirst()
        .orElse(0);
  }
}
