package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import norma.OwnProcess;
import norma.experiment.sweep.SmallSweep;
import norma.file.OutputTrouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ClaimTest {
  @TempDir private Path folder;

  @Test
  void oneAtATimeHasAFolder() {
    Path out = folder.resolve("a/b");
    try (Claim first = Claim.to(out)) {
      first.keep();
      assertThatThrownBy(() -> Claim.to(out))
          .isInstanceOf(OutputTrouble.class)
          .hasMessage(out + " is in use by another process; wait until that has ended");
    }
    assertThat(out).isEmptyDirectory();
    Claim.to(out).close();
    assertThat(out).isEmptyDirectory();
  }

  @Test
  void foldersThatWereMadeForNothingAreRemoved() throws Exception {
    Path used = Files.createDirectory(folder.resolve("used"));
    Files.writeString(used.resolve("mine"), "mine");
    Claim.to(used.resolve("a/b")).close();
    assertThat(used.resolve("a")).doesNotExist();
    assertThat(used).isDirectoryContaining("glob:**mine");
  }

  @Test
  void whatAKilledProcessLeftIsInNobodysWay() throws Exception {
    Files.writeString(folder.resolve(Claim.NAME), "");
    Claim.to(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void anotherProcessIsToldSo() throws Exception {
    Path file = SmallSweep.file(folder, 1, 5);
    Path out = folder.resolve("out");
    try (Claim claim = Claim.to(out)) {
      claim.keep();
      assertThat(sweep(file, out)).contains(out + " is in use by another process").hasLineCount(1);
    }
    assertThat(out).isEmptyDirectory();
    assertThat(sweep(file, out)).contains("folder " + out);
  }

  private String sweep(Path file, Path out) throws Exception {
    Path said = folder.resolve("said.txt");
    Process process =
        OwnProcess.of("sweep", file.toString(), "--quiet", "--out", out.toString())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    try {
      assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
      return Files.readString(said);
    } finally {
      process.destroyForcibly();
    }
  }

  @Test
  void neverDoTwoOfThisProcessHaveItHoweverManyTry() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    Callable<Integer> eager =
        () -> {
          int had = 0;
          for (int i = 0; i < 300; i++) {
            try (Claim claim = Claim.to(folder.resolve("out"))) {
              claim.keep();
              most.accumulateAndGet(inside.incrementAndGet(), Math::max);
              had++;
              inside.decrementAndGet();
            } catch (OutputTrouble taken) {
              assertThat(taken).hasMessageContaining("is in use by another process");
            }
          }
          return had;
        };
    ExecutorService crew = Executors.newFixedThreadPool(4);
    try {
      List<Future<Integer>> all = new ArrayList<>();
      for (int i = 0; i < 4; i++) {
        all.add(crew.submit(eager));
      }
      int had = 0;
      for (Future<Integer> one : all) {
        had += one.get();
      }
      assertThat(had).isPositive();
      assertThat(most).hasValue(1);
    } finally {
      crew.shutdownNow();
    }
  }
}
