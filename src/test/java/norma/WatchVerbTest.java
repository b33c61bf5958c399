package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import norma.file.Json;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.finder.WindowFinder;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** What {@code norma watch} leaves behind, and what it says where it cannot open. */
@Timeout(120)
@ResourceLock("norma.display")
class WatchVerbTest {
  private static final Path COAL = Path.of("scenarios", "donbass-coal-1935.yaml");

  @TempDir Path folder;

  @Test
  void withoutADisplayItNamesRun() {
    assumeTrue(GraphicsEnvironment.isHeadless(), "there is a display");
    Gate gate = Gate.pass("watch", COAL);
    assertThat(gate.code()).isEqualTo(ExitCode.USAGE);
    assertThat(gate.err())
        .startsWith("There is no display for a window here; norma run needs none");
  }

  @Test
  void closedInTheMiddleItLeavesAWholeFolderMarkedAsStopped() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display for a window");
    Path out = folder.resolve("watched");
    String[] small = {"--set", "industries.coal.district.shops=3", "--seed", "77"};
    Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
    CompletableFuture<Gate> watched =
        CompletableFuture.supplyAsync(
            () -> Gate.pass("watch", COAL, "--out", out, small[0], small[1], small[2], small[3]));
    FrameFixture window = WindowFinder.findFrame(JFrame.class).withTimeout(30_000).using(robot);
    try {
      window.button("step-month").click();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
      while (!window.label("where").text().contains("1935-02-01")) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        LockSupport.parkNanos(20_000_000);
      }
      // In the middle of a day, which is brought to its end.
      window.button("step-shift").click();
      while (!window.label("where").text().contains("shift2")) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        LockSupport.parkNanos(20_000_000);
      }
      assertThat(out).doesNotExist();
      window.close();
      assertThat(watched.get(60, TimeUnit.SECONDS)).isEqualTo(new Gate(ExitCode.OK, "", ""));
    } finally {
      window.cleanUp();
    }
    Map<String, Object> manifest = Json.read(out.resolve("manifest.json"));
    assertThat(manifest.get("stopped")).isEqualTo(true);
    assertThat(((Number) manifest.get("days_done")).intValue()).isEqualTo(32);
    assertThat(Files.readAllLines(out.resolve("steps.csv"))).hasSize(1 + 33 * 5);
    assertThat(out.resolve("charts/overview.png")).isNotEmptyFile();
    try (var left = Files.list(folder)) {
      assertThat(left).containsExactly(out);
    }
    Gate run =
        Gate.pass(
            "run",
            COAL,
            "--days",
            32,
            "--quiet",
            "--no-charts",
            "--out",
            folder.resolve("run"),
            small[0],
            small[1],
            small[2],
            small[3]);
    assertThat(run.out()).contains("digest " + manifest.get("digest"));
  }
}
