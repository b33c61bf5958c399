package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import norma.experiment.sweep.SmallSweep;
import norma.terminal.ExitCode;
import norma.verb.SweepVerbTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep as a job array of a real Slurm, with tasks lost on the way. */
@Tag("study")
final class SlurmTest {
  private static final int SHARDS = 8;
  private static final Path SCRIPT = Path.of("src", "slurm", "sweep.sbatch").toAbsolutePath();

  @TempDir private Path folder;

  @Test
  void anArrayThatLostTasksIsCompletedByWhatMergeSaysAndIsThenTheWholeSweep() throws Exception {
    assumeThat(PrivateSlurm.isInstalled()).as("Slurm and munge are installed").isTrue();
    Path file = SmallSweep.file(folder, 80, 60);
    Path parts = folder.resolve("parts");
    ClassPathJar.write(folder.resolve("norma.jar"));
    Said whole = norma("sweep", file.toString(), "--quiet", "--out", "whole");
    assertThat(whole.code).as(whole.text).isZero();

    try (PrivateSlurm slurm = PrivateSlurm.start(folder.resolve("slurm"), 2)) {
      String job = submit(slurm, "1-" + SHARDS);
      // One is cancelled in the middle of its work, one killed without a word.
      lose(slurm, job, 3, "scancel", job + "_3");
      lose(slurm, job, 6, "scancel", "--signal=KILL", "--full", job + "_6");
      slurm.await("the array does not end", "", "squeue", "-h", "-r", "-j", job);

      Said gap = merge(parts);
      assertThat(gap.code).as(gap.text).isEqualTo(ExitCode.OUTPUT);
      Matcher array = Pattern.compile("--array=([0-9,-]+)").matcher(gap.text);
      assertThat(array.find()).as(gap.text).isTrue();
      assertThat(array.group(1)).isEqualTo("3,6");
      assertThat(folder.resolve("merged")).doesNotExist();

      String again = submit(slurm, array.group(1));
      slurm.await("the tasks resubmitted do not end", "", "squeue", "-h", "-r", "-j", again);
    }
    Said merged = merge(parts);
    assertThat(merged.code).as(merged.text + logs()).isZero();
    assertThat(merged.text).contains("8 shards, 480 runs, 0 failed");
    SweepVerbTest.assertEqualTables(folder.resolve("merged"), folder.resolve("whole"));
  }

  private String submit(PrivateSlurm slurm, String array) throws Exception {
    String job =
        slurm.tell(
            folder,
            "sbatch",
            "--parsable",
            "--array=" + array,
            "--export=ALL,NORMA_JAR=norma.jar",
            SCRIPT.toString(),
            "small.yaml",
            "parts",
            Integer.toString(SHARDS));
    System.out.println("sbatch --array=" + array + ": job " + job);
    return job;
  }

  /** Waits until a task has written down runs, and then loses it. */
  private void lose(PrivateSlurm slurm, String job, int task, String... command) throws Exception {
    Path written = folder.resolve("parts/shard-" + task + "-of-" + SHARDS + "/results.sqlite-wal");
    for (int i = 0; !Files.exists(written) || Files.size(written) < 40_000; i++) {
      assertThat(i).as("task " + task + " does not begin: " + logs()).isLessThan(6000);
      Thread.sleep(20);
    }
    slurm.tell(folder, command);
    System.out.println(String.join(" ", command).replace(job, "JOB"));
  }

  private Said merge(Path parts) throws Exception {
    List<String> words = new ArrayList<>(List.of("merge"));
    try (var shards = Files.list(parts)) {
      shards.map(Path::toString).sorted().forEach(words::add);
    }
    words.addAll(List.of("--out", "merged"));
    Said said = norma(words.toArray(String[]::new));
    System.out.println("merge: " + said.code + ": " + said.text.strip());
    return said;
  }

  private record Said(int code, String text) {}

  private Said norma(String... words) throws Exception {
    List<String> command = new ArrayList<>(List.of("java", "-jar", "norma.jar"));
    command.addAll(List.of(words));
    Path said = folder.resolve("said.txt");
    Process process =
        new ProcessBuilder(command)
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    return new Said(process.exitValue(), Files.readString(said));
  }

  private String logs() throws IOException {
    StringBuilder text = new StringBuilder();
    try (var files = Files.list(folder)) {
      for (Path log : files.filter(path -> path.toString().endsWith(".out")).sorted().toList()) {
        text.append('\n').append(log.getFileName()).append(": ").append(Files.readString(log));
      }
    }
    return text.toString();
  }
}
