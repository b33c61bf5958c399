package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import norma.run.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that is killed leaves a hidden draft, which the next run into the same place clears. */
final class KilledRunTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeScenario() {
    file = Small.file(folder);
  }

  @Test
  void theNextRunClearsWhatKilledOnesLeftAndNothingOfLivingOnes() throws Exception {
    Process killed = start();
    Process first = start();
    Process second = start();
    try {
      Path left = draft(killed);
      List<Path> living = List.of(draft(first), draft(second));
      killed.destroyForcibly().waitFor();
      assertThat(left).isDirectoryContaining("glob:**steps.csv*");
      run();
      assertThat(left).doesNotExist();
      assertThat(living).allSatisfy(draft -> assertThat(draft).isDirectory());
      assertThat(first.isAlive() && second.isAlive()).isTrue();
      first.destroyForcibly().waitFor();
      second.destroyForcibly().waitFor();
      run("--overwrite");
      try (Stream<Path> all = Files.list(folder.resolve("runs"))) {
        assertThat(all).containsExactly(folder.resolve("runs").resolve("pit"));
      }
    } finally {
      killed.destroyForcibly();
      first.destroyForcibly();
      second.destroyForcibly();
    }
  }

  private void run(String... more) {
    List<Object> words = new java.util.ArrayList<>();
    words.addAll(List.of("run", file, "--no-charts", "--quiet", "--days", 5));
    words.addAll(List.of("--out", folder.resolve("runs/pit")));
    words.addAll(List.of(more));
    Gate run = Gate.pass(words.toArray());
    assertThat(run.code()).as(run.err()).isZero();
  }

  private Process start() throws IOException {
    return OwnProcess.of(
            "run",
            file.toString(),
            "--no-charts",
            "--days",
            "36525",
            "--out",
            folder.resolve("runs/pit").toString())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  /** Waits for the draft of a process. */
  private Path draft(Process process) throws InterruptedException {
    Path draft = folder.resolve("runs").resolve(".pit." + process.pid() + ".part1");
    for (int i = 0; !Files.exists(draft.resolve(".workers.csv." + process.pid() + ".part")); i++) {
      assertThat(process.isAlive() && i < 2400).as("a run that begins").isTrue();
      Thread.sleep(50);
    }
    return draft;
  }
}
