package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import norma.file.Json;
import norma.run.SlowDay;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What only shows in processes of their own. */
final class ProcessTest {
  @TempDir private Path folder;
  private Path file;

  @BeforeEach
  void writeScenario() {
    file = Small.file(folder);
  }

  @Test
  void twoProcessesGiveOneDigestAndFoldersOfTheirOwn() throws Exception {
    String first = ended(start("run", "pit.yaml"), ExitCode.OK);
    String second = ended(start("run", "pit.yaml", "--no-charts", "--threads", "2"), ExitCode.OK);
    Gate here = Gate.pass("run", file, "--no-charts", "--out", folder.resolve("here"));
    String digest = here.out().lines().filter(l -> l.startsWith("digest")).findFirst().get();
    assertThat(first).contains(digest, "folder " + Path.of("runs", "pit-42"));
    assertThat(second).contains(digest, "folder " + Path.of("runs", "pit-42-2"));
    assertThat(folder.resolve("runs/pit-42/charts/overview.png")).isNotEmptyFile();
    assertThat(folder.resolve("runs/pit-42/steps.csv"))
        .hasSameTextualContentAs(folder.resolve("here/steps.csv"));
  }

  /** What a program reads may not be cut short unnoticed; a reader that has enough may go. */
  @Test
  void outputThatCannotBeWrittenIsNoSuccess() throws Exception {
    assumeThat(Path.of("/dev/full")).as("a device that is always full").exists();
    Path said = folder.resolve("said.txt");
    assertThat(schema(">/dev/full", said)).isEqualTo(ExitCode.OUTPUT);
    assertThat(said).content().startsWith("standard output cannot be written: ").hasLineCount(1);
    assertThat(schema(">&-", said)).isEqualTo(ExitCode.OUTPUT);
    assertThat(schema("| head -n 1 >/dev/null; exit ${PIPESTATUS[0]}", said)).isZero();
    assertThat(said).isEmptyFile();
  }

  private static int schema(String redirected, Path said) throws Exception {
    String command = "\"$0\" -cp \"$1\" norma.Main schema 2>\"$2\" " + redirected;
    return new ProcessBuilder(
            "/bin/bash", "-c", command, OwnProcess.java(), OwnProcess.classPath(), said.toString())
        .start()
        .waitFor();
  }

  @Test
  void interruptedRunLeavesACompleteFolderThatSaysSo() throws Exception {
    assumeThat(Path.of("/bin/kill")).as("the program kill").exists();
    Process run = start("run", "pit.yaml", "--no-charts", "--days", "36525", "--out", "long");
    awaitDraft();
    boolean deaf = ignoresInterruptions(run);
    Process kill =
        new ProcessBuilder("/bin/kill", deaf ? "-TERM" : "-INT", Long.toString(run.pid())).start();
    assertThat(kill.waitFor()).isZero();
    String said = ended(run, deaf ? 128 + 15 : ExitCode.INTERRUPTED);
    Map<String, Object> manifest = Json.read(folder.resolve("long/manifest.json"));
    assertThat(manifest).containsEntry("stopped", true).containsEntry("days_planned", 36525);
    int days = (Integer) manifest.get("days_done");
    assertThat(days).isBetween(1, 36524);
    assertThat(said)
        .contains("digest " + manifest.get("digest"), "Stopped after " + days + " of 36525 days");
    try (var rows = Files.lines(folder.resolve("long/steps.csv"))) {
      assertThat(rows.count()).isEqualTo(1 + (days + 1) * 5L);
    }
  }

  @Test
  void aFirstDayThatDoesNotEndIsGivenUpAndNothingIsLeft() throws Exception {
    assumeThat(Path.of("/bin/kill")).as("the program kill").exists();
    String slow = SlowDay.of(Small.read(file), "1935-11-21").canonical();
    Files.writeString(folder.resolve("slow.yaml"), slow);
    Process run = start("run", "slow.yaml", "--out", "slow");
    for (int i = 0; i < 600 && !isDrafted(".slow."); i++) {
      Thread.sleep(50);
    }
    // It has then worked for longer than it takes to start, and the day takes several times that.
    for (int i = 0; i < 1200 && cpuSeconds(run) < 6; i++) {
      Thread.sleep(50);
    }
    new ProcessBuilder("/bin/kill", "-TERM", Long.toString(run.pid())).start().waitFor();
    try {
      assertThat(ended(run, 128 + 15))
          .contains(
              "The day being simulated did not end within two seconds and is left out.",
              "Stopped before the end of the first day; nothing was written.");
    } finally {
      run.destroyForcibly();
    }
    assertThat(folder.resolve("slow")).doesNotExist();
    assertThat(isDrafted(".slow.")).isFalse();
  }

  private static long cpuSeconds(Process process) {
    return process.info().totalCpuDuration().map(Duration::toSeconds).orElse(Long.MAX_VALUE);
  }

  private boolean isDrafted(String beginning) throws IOException {
    try (var all = Files.list(folder)) {
      return all.anyMatch(path -> path.getFileName().toString().startsWith(beginning));
    }
  }

  @Test
  void tooLittleMemoryHasACodeOfItsOwn() throws Exception {
    Process run =
        OwnProcess.of(
                List.of("-Xmx12m"),
                "run",
                Path.of("scenarios/donbass-coal-1935.yaml").toAbsolutePath().toString(),
                "--quiet",
                "--out",
                "little")
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    // Where even a thread's end finds no memory the Java machine prints a line of its own.
    assertThat(ended(run, ExitCode.SHORTAGE).lines())
        .filteredOn(line -> !line.isEmpty() && !line.startsWith("Exception: java.lang.OutOf"))
        .containsExactly(
            "Not enough memory; give Java more with -Xmx, or work with fewer --threads.");
    assertThat(folder.resolve("little")).doesNotExist();
  }

  /** Waits until some days have gone to the draft of the folder. */
  private void awaitDraft() throws Exception {
    for (int i = 0; i < 600; i++) {
      try (var all = Files.walk(folder)) {
        if (all.anyMatch(path -> path.toString().contains(".long.") && isLarge(path))) {
          return;
        }
      } catch (java.io.UncheckedIOException changing) {
        // Looked at while it was being written.
      }
      Thread.sleep(50);
    }
    throw new AssertionError("the run did not begin within half a minute");
  }

  /** Whether it inherited from a shell's background job that Ctrl-C means nothing to it. */
  private static boolean ignoresInterruptions(Process process) throws IOException {
    Path status = Path.of("/proc", Long.toString(process.pid()), "status");
    if (!Files.exists(status)) {
      return false;
    }
    try (var lines = Files.lines(status)) {
      return lines
          .filter(line -> line.startsWith("SigIgn:"))
          .anyMatch(line -> (Long.parseUnsignedLong(line.split("\\s+")[1], 16) & 1 << 1) != 0);
    }
  }

  private static boolean isLarge(Path path) {
    try {
      return Files.isRegularFile(path) && Files.size(path) > 100_000;
    } catch (IOException vanished) {
      return false;
    }
  }

  private Process start(String... words) throws IOException {
    ProcessBuilder process = OwnProcess.of(words);
    // A screen that is named but out of reach must be no obstacle to charts.
    process.environment().put("DISPLAY", ":4242");
    return process
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(folder.resolve("said.txt").toFile())
        .start();
  }

  private String ended(Process process, int code) throws Exception {
    assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
    String said = Files.readString(folder.resolve("said.txt"), StandardCharsets.UTF_8);
    assertThat(process.exitValue()).as(said).isEqualTo(code);
    return said;
  }
}
