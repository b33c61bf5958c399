package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import norma.experiment.sweep.SmallSweep;
import norma.terminal.ExitCode;
import norma.verb.SweepVerbTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Other processes and a sweep: Ctrl-C, and a second one at the same folder. */
final class SweepInterruptionTest {
  @TempDir private Path folder;

  @Test
  void anInterruptedSweepSaysHowToGoOnAndLetsNobodyElseInMeanwhile() throws Exception {
    assumeThat(Path.of("/bin/kill")).as("the program kill").exists();
    Path file = SmallSweep.file(folder, 4000, 60);
    Path said = folder.resolve("said.txt");
    Process sweep = sweep(file, "long", said);
    Path wal = folder.resolve("long/results.sqlite-wal");
    for (int i = 0; !Files.exists(wal) || Files.size(wal) < 50_000; i++) {
      assertThat(sweep.isAlive() && i < 2400).as(Files.readString(said)).isTrue();
      Thread.sleep(50);
    }
    Gate second = Gate.pass("resume", folder.resolve("long"));
    assertThat(second.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(second.err()).hasLineCount(1).contains("is in use by another process");
    String ignored =
        Files.readAllLines(Path.of("/proc/" + sweep.pid() + "/status")).stream()
            .filter(line -> line.startsWith("SigIgn:"))
            .findFirst()
            .orElse("SigIgn: 0")
            .split("\\s+")[1];
    boolean deaf = (Long.parseUnsignedLong(ignored, 16) & 2) != 0;
    String pid = Long.toString(sweep.pid());
    new ProcessBuilder("/bin/kill", deaf ? "-TERM" : "-INT", pid).start().waitFor();
    assertThat(sweep.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(sweep.exitValue()).isEqualTo(deaf ? 128 + 15 : ExitCode.INTERRUPTED);
    assertThat(Files.readString(said).strip())
        .matches("(?s).*Stopped; \\d+ of 24000 runs are done. To go on: norma resume long")
        .doesNotContain("\tat ");
    assertThat(folder.resolve("long/runs.csv")).doesNotExist();
  }

  @Test
  void ofTwoThatBeginAtOnceOneIsToldSoAndTheOtherIsWhole() throws Exception {
    Path file = SmallSweep.file(folder, 2, 20);
    Path whole = folder.resolve("whole");
    assertThat(Gate.pass("sweep", file, "--out", whole).code()).isZero();
    Path first = folder.resolve("first.txt");
    Path second = folder.resolve("second.txt");
    Process one = sweep(file, "both", first);
    Process other = sweep(file, "both", second);
    try {
      assertThat(one.waitFor(120, TimeUnit.SECONDS)).isTrue();
      assertThat(other.waitFor(120, TimeUnit.SECONDS)).isTrue();
    } finally {
      one.destroyForcibly();
      other.destroyForcibly();
    }
    String said = Files.readString(first) + Files.readString(second);
    assertThat(List.of(one.exitValue(), other.exitValue()))
        .as(said)
        .containsExactlyInAnyOrder(ExitCode.OK, ExitCode.OUTPUT);
    assertThat(said)
        .containsPattern("both (is in use by another process|holds a sweep already)")
        .doesNotContain(".part");
    SweepVerbTest.assertEqualTables(folder.resolve("both"), whole);
    try (var left = Files.list(folder.resolve("both"))) {
      assertThat(left.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("results.sqlite", "runs.csv", "results.csv");
    }
  }

  private Process sweep(Path file, String out, Path said) throws IOException {
    return OwnProcess.of("sweep", file.toString(), "--out", out)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(said.toFile())
        .start();
  }
}
