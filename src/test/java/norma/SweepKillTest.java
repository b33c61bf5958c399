package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import norma.experiment.sweep.SmallSweep;
import norma.terminal.ExitCode;
import norma.verb.SweepVerbTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep that is killed, or runs out of space, ends with the tables of one that was not. */
final class SweepKillTest {
  @TempDir private Path folder;

  @Test
  void killedFiveTimes() throws Exception {
    kill(5);
  }

  @Test
  @Tag("study")
  void killedFiftyTimes() throws Exception {
    kill(50);
  }

  @Test
  void aFullFileSystemEndsItWithASentenceAndASpaciousOneLetsItGoOn() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    assumeThat(command("mount", "-t", "tmpfs", "-o", "size=120k", "tmpfs", disk.toString()))
        .as("a small file system can be mounted here")
        .isZero();
    try {
      Path file = SmallSweep.file(folder, 12, 20);
      Gate whole = Gate.pass("sweep", file, "--quiet", "--out", folder.resolve("whole"));
      assertThat(whole.code()).as(whole.err()).isZero();
      Path out = disk.resolve("out");
      Gate full = Gate.pass("sweep", file, "--quiet", "--out", out);
      assertThat(full.code()).isEqualTo(ExitCode.OUTPUT);
      assertThat(full.err())
          .hasLineCount(1)
          .contains("results.sqlite cannot be written: the disk is full");
      assertThat(command("mount", "-o", "remount,size=8m", disk.toString())).isZero();
      Gate resumed = Gate.pass("resume", out, "--quiet");
      assertThat(resumed.code()).as(resumed.err()).isZero();
      SweepVerbTest.assertEqualTables(out, folder.resolve("whole"));
    } finally {
      command("umount", disk.toString());
    }
  }

  private void kill(int times) throws Exception {
    Path file = SmallSweep.file(folder, 10, 30);
    long before = System.nanoTime();
    Process whole = start("sweep", file.toString(), "--out", "whole");
    assertThat(whole.waitFor(120, TimeUnit.SECONDS)).isTrue();
    assertThat(whole.exitValue()).as(said()).isZero();
    long millis = (System.nanoTime() - before) / 1_000_000;
    Random instants = new Random(times);
    int killed = 0;
    int resumed = 0;
    int round = 0;
    // On a busy machine all kills may come before there is anything to resume.
    while (killed < times || resumed == 0) {
      Path out = folder.resolve("killed" + round++);
      boolean done = false;
      while (!done) {
        // Killed before there was anything to resume, it is begun once more.
        boolean begun = Files.exists(out.resolve("results.sqlite"));
        resumed += begun ? 1 : 0;
        Process sweep =
            begun
                ? start("resume", out.toString())
                : start("sweep", file.toString(), "--out", out.toString());
        boolean more = killed < times || resumed == 0;
        if (more && !sweep.waitFor(instants.nextLong(millis), TimeUnit.MILLISECONDS)) {
          sweep.destroyForcibly().waitFor();
          killed++;
        } else {
          assertThat(sweep.waitFor(120, TimeUnit.SECONDS)).isTrue();
          assertThat(sweep.exitValue()).as(said()).isZero();
          done = true;
        }
      }
      SweepVerbTest.assertEqualTables(out, folder.resolve("whole"));
    }
    System.out.println(killed + " kills over " + round + " sweeps, " + resumed + " resumptions");
  }

  private Process start(String... words) throws IOException {
    return OwnProcess.of(words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt"));
  }

  /** Exit code of a command; that of a missing one where there is none. */
  private static int command(String... words) throws Exception {
    try {
      Process process =
          new ProcessBuilder(words)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor();
    } catch (IOException missing) {
      return 127;
    }
  }
}
