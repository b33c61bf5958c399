package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import norma.experiment.sweep.SmallSweep;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process leaves nothing among the temporary files, and says so where it can put nothing. */
final class TemporaryFilesTest {
  @TempDir private Path folder;

  @Test
  void aFolderThatIsNotThereIsNamedAndTheResultsAreNotBlamed() throws Exception {
    Path file = SmallSweep.file(folder, 1, 10);
    Gate made = Gate.pass("sweep", file, "--quiet", "--out", folder.resolve("made"));
    assertThat(made.code()).as(made.err()).isZero();
    Path missing = folder.resolve("missing");
    String sentence =
        missing
            + ", the folder for temporary files, cannot be written: there is no such folder; name"
            + " another with -Djava.io.tmpdir=FOLDER";
    assertThat(ended(start(missing, "sweep", "small.yaml", "--out", "out")))
        .isEqualTo(ExitCode.OUTPUT);
    assertThat(said()).isEqualTo(sentence);
    assertThat(folder.resolve("out")).doesNotExist();
    assertThat(ended(start(missing, "resume", "made"))).isEqualTo(ExitCode.OUTPUT);
    assertThat(said()).isEqualTo(sentence);
  }

  @Test
  void aFullFolderIsNamed() throws Exception {
    Path full = Files.createDirectory(folder.resolve("full"));
    mount(full, "size=100k");
    try {
      SmallSweep.file(folder, 1, 10);
      assertThat(ended(start(full, "sweep", "small.yaml", "--out", "out")))
          .isEqualTo(ExitCode.OUTPUT);
      assertThat(said())
          .isEqualTo(
              full
                  + ", the folder for temporary files, cannot be written: No space left on device;"
                  + " name another with -Djava.io.tmpdir=FOLDER");
      assertThat(folder.resolve("out")).doesNotExist();
      assertThat(full).isEmptyDirectory();
    } finally {
      command("umount", full.toString());
    }
  }

  @Test
  void aFolderThatRunsNothingIsNamed() throws Exception {
    Path barren = Files.createDirectory(folder.resolve("barren"));
    mount(barren, "size=8m,noexec");
    try {
      SmallSweep.file(folder, 1, 10);
      assertThat(ended(start(barren, "sweep", "small.yaml"))).isEqualTo(ExitCode.OUTPUT);
      assertThat(said())
          .startsWith(barren + ", the folder for temporary files, does not allow a library")
          .hasLineCount(1);
      assertThat(barren).isEmptyDirectory();
    } finally {
      command("umount", barren.toString());
    }
  }

  @Test
  void nothingIsLeftByASweepThatIsKilledNorIsThereWhileItRuns() throws Exception {
    assumeThat(System.getProperty("os.name")).as("loaded files can be deleted").contains("nux");
    Path temporary = Files.createDirectory(folder.resolve("temporary"));
    SmallSweep.file(folder, 2000, 30);
    Process sweep = start(temporary, "sweep", "small.yaml", "--out", "out");
    try {
      for (int i = 0; !Files.exists(folder.resolve("out/results.sqlite")); i++) {
        assertThat(sweep.isAlive() && i < 2400).as(said()).isTrue();
        Thread.sleep(50);
      }
      assertThat(temporary).isEmptyDirectory();
    } finally {
      sweep.destroyForcibly().waitFor();
    }
    assertThat(temporary).isEmptyDirectory();
  }

  private Process start(Path temporary, String... words) throws IOException {
    // With the tests' deaf SLF4J in reach the driver would be silent by itself.
    String classes =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(entry -> !entry.contains("slf4j"))
            .collect(Collectors.joining(File.pathSeparator));
    return OwnProcess.of(List.of("-Djava.io.tmpdir=" + temporary, "-cp", classes), words)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private static int ended(Process process) throws InterruptedException {
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    return process.exitValue();
  }

  private String said() throws IOException {
    return Files.readString(folder.resolve("said.txt")).strip();
  }

  private static void mount(Path place, String options) throws Exception {
    assumeThat(command("mount", "-t", "tmpfs", "-o", options, "tmpfs", place.toString()))
        .as("a small file system can be mounted here")
        .isZero();
  }

  /** Exit code of a command; that of a missing one where there is none. */
  private static int command(String... words) throws Exception {
    try {
      return new ProcessBuilder(words)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .start()
          .waitFor();
    } catch (IOException missing) {
      return 127;
    }
  }
}
