package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import norma.experiment.SmallSweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Ctrl-C during a sweep. */
final class SweepInterruptionTest {
  @TempDir private Path folder;

  @Test
  void anInterruptedSweepSaysHowToGoOnAndLetsNobodyElseInMeanwhile() throws Exception {
    assumeThat(Path.of("/bin/kill")).as("the program kill").exists();
    Path file = SmallSweep.file(folder, 4000, 60);
    Path said = folder.resolve("said.txt");
    Process sweep =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "norma.Main",
                "sweep",
                file.toString(),
                "--out",
                "long")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
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
}
