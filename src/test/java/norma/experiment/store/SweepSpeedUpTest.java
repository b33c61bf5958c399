package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SmallSweep;
import norma.experiment.sweep.SweepPlan;
import norma.run.Small;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a second thread brings to a sweep, against what it brings to a loop that does nothing but
 * count. Measured in turns, so that what else the machine does meets all four alike; the best time
 * of each counts.
 */
@Tag("study")
final class SweepSpeedUpTest {
  private static final int ROUNDS = 8;
  private static final int RUNS = 24;

  /** Some two seconds of multiplications that wait for each other. */
  private static final long TURNS = 2_000_000_000L;

  private static final double WANTED = 0.9;

  @TempDir private Path folder;
  private int sweeps;
  private volatile long spun;

  @Test
  void twoThreadsBringASweepNineTenthsOfWhatTheyBringASpinLoop() throws Exception {
    assumeThat(Runtime.getRuntime().availableProcessors())
        .as("there are two processors")
        .isGreaterThanOrEqualTo(2);
    SweepPlan plan = new SweepPlan(SmallSweep.read(file()));
    // Both are compiled before they count.
    sweep(plan, 2);
    spin(1, TURNS);

    double[] best = new double[4];
    Arrays.fill(best, Double.POSITIVE_INFINITY);
    System.out.println("round: sweep 1 thread, 2 threads; spin 1 thread, 2 threads, in s");
    for (int round = 1; round <= ROUNDS; round++) {
      double[] times = {sweep(plan, 1), sweep(plan, 2), spin(1, TURNS), spin(2, TURNS)};
      for (int i = 0; i < times.length; i++) {
        best[i] = Math.min(best[i], times[i]);
      }
      System.out.printf(
          "%d: %.2f, %.2f (%.2f times as fast); %.2f, %.2f (%.2f times as fast); ratio %.2f%n",
          round,
          times[0],
          times[1],
          times[0] / times[1],
          times[2],
          times[3],
          times[2] / times[3],
          times[0] / times[1] / (times[2] / times[3]));
    }
    double sweep = best[0] / best[1];
    double spin = best[2] / best[3];
    System.out.printf(
        "best: %.2f, %.2f (%.2f times as fast); %.2f, %.2f (%.2f times as fast); ratio %.3f%n",
        best[0], best[1], sweep, best[2], best[3], spin, sweep / spin);
    assertThat(sweep / spin).isGreaterThanOrEqualTo(WANTED);
  }

  /** Runs of a tenth of a second and more, as those of sweeps that answer something are. */
  private Path file() {
    Small.file(folder);
    return SmallSweep.write(
        folder,
        "scenario: pit.yaml",
        "title: Speed",
        "days: 365",
        "set: {industries.coal.district.shops: 10, industries.coal.district.crew: 60}",
        "vary: {mechanisms.priority: [true, false]}",
        "seeds: {count: " + RUNS / 2 + "}",
        "measures: [{id: output, measure: output, scope: coal, aggregate: mean}]");
  }

  /** Seconds that a sweep takes, with writing it down and its tables. */
  private double sweep(SweepPlan plan, int threads) {
    Path out = folder.resolve("sweep" + sweeps++);
    long before = System.nanoTime();
    try (Sweeping sweeping = Sweeping.begin(plan, out, "test", Shard.WHOLE, false)) {
      sweeping.run(threads, new Unwatched());
      assertThat(sweeping.count(Status.OK)).isEqualTo(RUNS);
    }
    return (System.nanoTime() - before) / 1e9;
  }

  /** Seconds that so many turns take, dealt out to threads. */
  private double spin(int threads, long turns) throws InterruptedException {
    List<Thread> crew = new ArrayList<>();
    long before = System.nanoTime();
    for (int i = 0; i < threads; i++) {
      Thread thread = new Thread(() -> spun = count(turns / threads));
      thread.start();
      crew.add(thread);
    }
    for (Thread thread : crew) {
      thread.join();
    }
    return (System.nanoTime() - before) / 1e9;
  }

  private static long count(long turns) {
    long state = 1;
    for (long i = 0; i < turns; i++) {
      state = state * 6364136223846793005L + 1442695040888963407L;
    }
    return state;
  }

  /** Nobody looks. */
  private static final class Unwatched implements Sweeping.Watcher {
    @Override
    public void round(int done, int total) {}

    @Override
    public void ended(Replicate<?> run) {}
  }
}
