package norma.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import norma.run.Loop;
import norma.run.Outcome;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Worker-shifts per second of the bundled coal district on one thread, shifts simulated again as
 * equal counted, readings and digest included; and of a bare loop, to which it is a ratio that
 * means the same on a slow machine and on a fast one.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class WholeRun {
  /** Worker-shifts of a turn of the bare loop. */
  private static final int BARE = 1_000_000;

  private Scenario scenario;
  private long seed;

  /** Counts worker-shifts; JMH makes a rate of it. */
  @State(Scope.Thread)
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  public static class Counter {
    /** Worker-shifts so far. */
    public long workerShifts;
  }

  /** Reads the scenario. */
  @Setup
  public void read() {
    scenario =
        ScenarioReader.read(Path.of("scenarios", "donbass-coal-1935.yaml"), Set.of(), Set.of());
  }

  /** The whole district from the first day to the last, each time with another seed. */
  @Benchmark
  public String run(Counter counter) {
    try (Loop loop = new Loop(scenario, ++seed, 1, List.of())) {
      Outcome outcome = loop.run();
      counter.workerShifts += outcome.workerShifts();
      return outcome.digest();
    }
  }

  /** One keyed draw and some twenty operations for each of a million men: no model at all. */
  @Benchmark
  public double bareLoop(Counter counter) {
    double output = BareLoop.turn(++seed, BARE);
    counter.workerShifts += BARE;
    return output;
  }
}
