package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import norma.experiment.replicate.Replicate;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SmallSweep;
import norma.experiment.sweep.SweepPlan;
import norma.file.OutputTrouble;
import norma.run.Destination;
import norma.scenario.Sweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Results that somebody removes while a sweep is at work on them. */
final class RemovedSweepTest {
  @TempDir private Path folder;

  @Test
  void aFolderThatIsRemovedEndsTheSweepWithTheNextRunAndNothingIsWrittenAnew() {
    Path out = folder.resolve("out");
    assertEnds(out, () -> Destination.delete(out));
    assertThat(out).doesNotExist();
  }

  @Test
  void soDoesAFileThatIsRemovedOrHasAnotherInItsPlace() throws IOException {
    Path out = folder.resolve("out");
    Path file = out.resolve(SweepFile.NAME);
    assertEnds(out, () -> moved(file, folder.resolve("elsewhere")));
    assertThat(out.resolve(SweepTables.RUNS)).doesNotExist();
    Destination.delete(out);
    assertEnds(
        out,
        () -> {
          moved(file, folder.resolve("elsewhere"));
          copied(folder.resolve("elsewhere"), file);
        });
    assertThat(out.resolve(SweepTables.RUNS)).doesNotExist();
  }

  private void assertEnds(Path out, Runnable removal) {
    Sweep sweep = SmallSweep.read(SmallSweep.file(folder, 2, 5));
    int[] ended = new int[1];
    assertThatThrownBy(
            () -> {
              try (Sweeping sweeping =
                  Sweeping.begin(new SweepPlan(sweep), out, "test", Shard.WHOLE, false)) {
                sweeping.run(
                    1,
                    new Sweeping.Watcher() {
                      @Override
                      public void round(int done, int total) {}

                      @Override
                      public void ended(Replicate<?> run) {
                        if (++ended[0] == 3) {
                          removal.run();
                        }
                      }
                    });
              }
            })
        .isInstanceOf(OutputTrouble.class)
        .hasMessage(out.resolve(SweepFile.NAME) + " was removed while it was written");
    assertThat(ended[0]).isEqualTo(3);
  }

  private static void moved(Path from, Path to) {
    try {
      Files.deleteIfExists(to);
      Files.move(from, to);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static void copied(Path from, Path to) {
    try {
      Files.copy(from, to);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
