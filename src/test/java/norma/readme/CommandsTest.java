package norma.readme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Frame;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.awt.event.WindowEvent;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import norma.ClassPathJar;
import norma.Gate;
import norma.OwnProcess;
import norma.readme.Commands.Command;
import norma.run.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What the README tells a newcomer to type works; each test has a clone of its own. */
final class CommandsTest {
  private static final Path BASH = Path.of("/bin/bash");

  /** Carries the tasks of a job array out here and now, one after the other. */
  private static final String SBATCH =
      """
      #!/bin/bash
      set -eu
      array=${1#--array=}
      shift
      for part in ${array//,/ }; do
        for task in $(seq "${part%-*}" "${part#*-}"); do
          SLURM_ARRAY_TASK_ID=$task bash "$@"
        done
      done
      """;

  @TempDir private Path clone;

  private final Page page = Page.read(Path.of("README.md"));
  private Commands commands;

  @BeforeEach
  void layOut() throws IOException {
    Clone.layOut(clone, page);
    commands = new Commands(clone);
  }

  @Test
  void everyCommandWorks() {
    List<Command> all = inShell();
    assertThat(all).hasSizeGreaterThanOrEqualTo(12);
    assertThat(all)
        .extracting(Command::verb)
        .contains("run", "watch", "validate", "check", "describe");
    for (Command command : all.subList(1, all.size())) {
      // Those are tested by themselves, why by ReadmeTest on the run that it asks about.
      if (List.of("watch", "why").contains(command.verb()) || ofAnAnswer(command)) {
        continue;
      }
      Gate gate = commands.shortened(command);
      if (command.verb().equals("validate")) {
        assertThat(gate.code()).as(gate.err()).isIn(0, 5);
      } else {
        assertThat(gate.code()).as("%s%n%s", command, gate.err()).isEqualTo(command.ends());
      }
    }
  }

  /** The published ones come from the whole sweeps: other figures, but the same charts. */
  @Test
  void theFiveQuestionsAndTheirPictures() throws IOException {
    List<Command> asked = inShell().stream().filter(CommandsTest::ofAnAnswer).toList();
    assertThat(asked).hasSize(2 * Pictures.ANSWERS.size());
    for (Command command : asked) {
      Gate gate = commands.shortened(command);
      assertThat(gate.code()).as("%s%n%s", command, gate.err()).isZero();
    }
    Path made = Files.createDirectory(clone.resolve("pictures"));
    Pictures.main(clone.resolve("runs").toString(), made.toString());
    for (Pictures.Shown answer : Pictures.ANSWERS) {
      BufferedImage published = ImageIO.read(Path.of("src", "doc", answer.picture()).toFile());
      BufferedImage now = ImageIO.read(made.resolve(answer.picture()).toFile());
      assertThat(published.getWidth()).as(answer.picture()).isEqualTo(now.getWidth());
      assertThat(published.getHeight()).as(answer.picture()).isEqualTo(now.getHeight());
      assertThat(page.links()).contains("src/doc/" + answer.picture());
    }
  }

  @Test
  void theMatrixOfTheAblation() throws IOException {
    Path runs = clone.resolve("ablated");
    Gate gate =
        Gate.pass(
            "ablate",
            clone.resolve("scenarios/donbass-coal-1935.yaml"),
            "--seeds",
            2,
            "--days",
            20,
            "--set",
            "industries.coal.district.shops=2",
            "--mechanisms",
            "fatigue,learning",
            "--quiet",
            "--out",
            runs.resolve(Pictures.ABLATION.folder()));
    assertThat(gate.code()).as(gate.err()).isZero();
    Pictures.main(runs.toString(), clone.toString(), "ablation");
    BufferedImage published =
        ImageIO.read(Path.of("src", "doc", Pictures.ABLATION.picture()).toFile());
    BufferedImage now = ImageIO.read(clone.resolve(Pictures.ABLATION.picture()).toFile());
    assertThat(published.getWidth()).isEqualTo(now.getWidth());
    assertThat(page.links()).contains("src/doc/" + Pictures.ABLATION.picture());
    long patterns =
        Small.read(Path.of("scenarios", "donbass-coal-1935.yaml")).expectations().stream()
            .filter(pattern -> !pattern.isInvariant())
            .count();
    assertThat(Files.readString(Path.of("README.md"))).contains("Of its " + patterns + " patterns");
  }

  @Test
  void withoutADisplayWatchSaysSo() throws Exception {
    for (Command watch : watches()) {
      String[] words = commands.here(watch).toArray(String[]::new);
      Process process =
          OwnProcess.of(List.of("-Djava.awt.headless=true"), words)
              .redirectErrorStream(true)
              .start();
      String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor()).as(said).isEqualTo(2);
      assertThat(said).contains("There is no display for a window here; norma run needs none");
      assertThat(clone.resolve("runs").resolve("lecture")).doesNotExist();
    }
  }

  /** What can be done in the windows is tested in {@code norma.view}. */
  @Test
  @ResourceLock("norma.display")
  void withADisplayWatchOpensAWindowThatCanBeClosed() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display: no window can be opened");
    for (Command watch : watches()) {
      List<Frame> before = List.of(Frame.getFrames());
      CompletableFuture<Gate> ending =
          CompletableFuture.supplyAsync(() -> Gate.pass(commands.here(watch).toArray()));
      Frame window = null;
      for (int i = 0; window == null && i < 1200; i++) {
        assertThat(ending).as("%s ends by itself", watch).isNotDone();
        Thread.sleep(50);
        window =
            Stream.of(Frame.getFrames())
                .filter(frame -> !before.contains(frame) && frame.isShowing())
                .findFirst()
                .orElse(null);
      }
      assertThat(window).as("%s shows a window", watch).isNotNull();
      Toolkit.getDefaultToolkit()
          .getSystemEventQueue()
          .postEvent(new WindowEvent(window, WindowEvent.WINDOW_CLOSING));
      Gate gate = ending.get(60, TimeUnit.SECONDS);
      assertThat(gate.code()).as(gate.err()).isEqualTo(watch.ends());
    }
  }

  /** On a Slurm of its own {@code norma.SlurmTest} does the same. */
  @Test
  void theBlocksForACluster() throws Exception {
    assumeTrue(Files.isExecutable(BASH), "there is no bash here");
    List<Page.Block> blocks = page.in("bash");
    assertThat(blocks).hasSize(2);
    commands.shorten("scenarios/sweeps/blame.yaml");
    ClassPathJar.write(clone.resolve("target").resolve("norma.jar"));
    Path sbatch =
        Files.writeString(Files.createDirectory(clone.resolve("bin")).resolve("sbatch"), SBATCH);
    assertThat(sbatch.toFile().setExecutable(true)).isTrue();
    Path merged = clone.resolve("sweeps").resolve("blame");

    String first = bash(blocks.get(0).text(), 0);
    assertThat(first).contains("8 shards, 12 runs, 0 failed");
    byte[] table = Files.readAllBytes(merged.resolve("results.csv"));

    // Two tasks are lost altogether; those on the page had begun.
    delete(merged);
    delete(clone.resolve("sweeps/blame-parts/shard-3-of-8"));
    delete(clone.resolve("sweeps/blame-parts/shard-6-of-8"));
    String gap = bash(blocks.get(0).lines().get(1), 6);
    String told =
        page.in("text").stream()
            .map(Page.Block::text)
            .filter(text -> text.startsWith("The sweep is not complete"))
            .findFirst()
            .orElseThrow();
    assertThat(gap.replace("is not among them", "lacks runs"))
        .contains(told.strip().replaceAll("lacks \\d+ runs", "lacks runs"));

    assertThat(bash(blocks.get(1).text(), 0)).contains("8 shards, 12 runs, 0 failed");
    assertThat(merged.resolve("results.csv")).hasBinaryContent(table);
  }

  private String bash(String text, int ends) throws Exception {
    Path said = clone.resolve("said.txt");
    ProcessBuilder shell =
        new ProcessBuilder(BASH.toString(), "-euc", text)
            .directory(clone.toFile())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile());
    // Each of these runs for seconds.
    shell.environment().put("JAVA_TOOL_OPTIONS", "-XX:TieredStopAtLevel=1");
    shell.environment().merge("PATH", clone.resolve("bin") + ":", (path, bin) -> bin + path);
    Process process = shell.start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    assertThat(process.exitValue()).as(Files.readString(said)).isEqualTo(ends);
    return Files.readString(said);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(java.util.Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }

  private static boolean ofAnAnswer(Command command) {
    return command.words().stream()
        .filter(word -> word.startsWith("sweeps/"))
        .map(word -> word.substring("sweeps/".length()))
        .anyMatch(sweep -> Pictures.ANSWERS.stream().anyMatch(answer -> answer.isOf(sweep)));
  }

  private List<Command> inShell() {
    return page.in("sh").stream().flatMap(block -> Commands.of(block).stream()).toList();
  }

  /** Commands that open a window, after those that make the results it is opened on. */
  private List<Command> watches() {
    List<Command> watches =
        inShell().stream().filter(command -> command.verb().equals("watch")).toList();
    assertThat(watches).isNotEmpty();
    List<String> watched = watches.stream().map(command -> command.words().get(1)).toList();
    List<Command> sweeps =
        inShell().stream()
            .filter(
                c ->
                    c.verb().equals("sweep")
                        && watched.contains(c.words().get(c.words().size() - 1)))
            .toList();
    assertThat(sweeps).hasSize(1);
    for (Command sweep : sweeps) {
      Gate gate = commands.shortened(sweep);
      assertThat(gate.code()).as(gate.err()).isZero();
    }
    return watches;
  }
}
