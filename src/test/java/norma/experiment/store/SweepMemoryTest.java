package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.experiment.replicate.Replicate;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SmallSweep;
import norma.experiment.sweep.SweepPlan;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/**
 * A sweep takes no more memory at its end than at its beginning. Alone, for what other tests hold
 * would be counted too.
 */
@Isolated
final class SweepMemoryTest {
  private static final long MEGABYTE = 1 << 20;

  @TempDir private Path folder;

  @Test
  void fiveHundredRunsLeaveNothingBehind() {
    assertFlat(84, 2);
  }

  @Test
  @Tag("study")
  void tenThousandRunsLeaveNothingBehind() {
    assertFlat(1667, 1);
  }

  /** A run of a day keeps some 50 kB while it lasts, so what runs leave would be seen. */
  private void assertFlat(int seeds, int days) {
    SweepPlan plan = new SweepPlan(SmallSweep.read(SmallSweep.file(folder, seeds, days)));
    List<Long> used = new ArrayList<>();
    int total = plan.setup().points().size() * seeds;
    try (Sweeping sweeping =
        Sweeping.begin(plan, folder.resolve("flat"), "test", Shard.WHOLE, false)) {
      int[] ended = new int[1];
      sweeping.run(
          2,
          new Sweeping.Watcher() {
            @Override
            public void round(int done, int planned) {
              assertThat(planned).isEqualTo(total);
            }

            @Override
            public void ended(Replicate<?> run) {
              if (++ended[0] % (total / 10) == 0) {
                used.add(afterCollection());
              }
            }
          });
      assertThat(sweeping.count(Replicate.Status.OK)).isEqualTo(total);
    }
    System.out.println("used, in kB: " + used.stream().map(bytes -> bytes >> 10).toList());
    long early = Math.max(used.get(0), used.get(1));
    assertThat(used.get(used.size() - 1)).isLessThan(early + 4 * MEGABYTE);
  }

  private static long afterCollection() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
