package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.GraphicsEnvironment;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.swing.JFrame;
import norma.Gate;
import norma.experiment.sweep.SmallSweep;
import norma.file.Json;
import norma.measure.Readings;
import norma.option.ScenarioFile;
import norma.run.Keeper;
import norma.run.Outcome;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.terminal.ExitCode;
import norma.terminal.Mistakes;
import norma.view.desk.Theme;
import norma.view.window.RunWindow;
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

  @Test
  void whatIsNoResultsOfASweepIsToldInASentence() throws Exception {
    refused(folder.resolve("nowhere"), "nowhere: there is no such file");
    refused(folder.resolve("nowhere.sqlite"), "nowhere.sqlite: there is no such file");
    Path empty = Files.createDirectory(folder.resolve("empty"));
    refused(empty, "empty: is a folder without results of a sweep");
    Path text = folder.resolve("text.sqlite");
    Files.writeString(text, "no database at all, but long enough to be looked at as if it were");
    refused(text, "text.sqlite: is damaged or no file of results");
    Path inside = Files.createDirectory(folder.resolve("with")).resolve("results.sqlite");
    Files.writeString(inside, "");
    refused(inside.getParent(), "results.sqlite: is no file of results");
    Path foreign = folder.resolve("foreign.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + foreign);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE meta (name TEXT, worth TEXT)");
    }
    refused(foreign, "foreign.sqlite: is no file of results");
    Path older = folder.resolve("older.sqlite");
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + older);
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)");
      statement.execute("INSERT INTO meta VALUES ('format', '0')");
    }
    refused(older, "older.sqlite: was written by Norma of an unknown version");
  }

  @Test
  void flagsOfARunAreRefusedForResults() {
    Path file = SmallSweep.file(folder, 1, 3);
    Path out = folder.resolve("out");
    Gate.pass("sweep", file, "--quiet", "--out", out);
    Gate gate = Gate.pass("watch", out, "--seed", "3");
    assertThat(gate.code()).isEqualTo(ExitCode.USAGE);
    assertThat(gate.err()).contains("are for a scenario; results have theirs");
  }

  @Test
  void aRunThatCannotBeKeptEndsWithTroubleOfOutput() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display for a window");
    Path out = folder.resolve("lost/watched");
    Files.createDirectory(out.getParent());
    Robot robot = BasicRobot.robotWithCurrentAwtHierarchy();
    CompletableFuture<Gate> watched =
        CompletableFuture.supplyAsync(
            () ->
                Gate.pass(
                    "watch", COAL, "--out", out, "--set", "industries.coal.district.shops=3"));
    FrameFixture window = WindowFinder.findFrame(JFrame.class).withTimeout(30_000).using(robot);
    try {
      window.button("step-month").click();
      long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(40);
      while (!window.label("where").text().contains("1935-02-01")) {
        assertThat(System.nanoTime()).isLessThan(deadline);
        LockSupport.parkNanos(20_000_000);
      }
      try (var all = Files.walk(out.getParent())) {
        for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(one);
        }
      }
      window.close();
      Gate gate = watched.get(60, TimeUnit.SECONDS);
      assertThat(gate.code()).isEqualTo(ExitCode.OUTPUT);
      assertThat(gate.err().lines()).hasSize(1);
    } finally {
      window.cleanUp();
    }
  }

  @Test
  void aMistakeOfTheProgramInAWatchedRunIsNoTroubleOfOutput() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display for a window");
    Scenario scenario = ScenarioReader.read(COAL, ScenarioFile.measures(), ScenarioFile.events());
    Keeper mistaken =
        new Keeper() {
          @Override
          public void read(Readings readings) {
            throw new IllegalStateException("a wagon too many");
          }

          @Override
          public void ended(Outcome outcome) {}

          @Override
          public void close() {}
        };
    RunWindow window =
        RunWindow.open(
            scenario.with(Map.of("industries.coal.district.shops", "2")),
            1,
            1,
            Theme.LIGHT,
            (one, luck) -> List.of(mistaken),
            (place, one, luck) -> mistaken);
    window.close();
    window.await();
    StringWriter err = new StringWriter();
    int code =
        WatchVerb.ending(window.trouble(), new Mistakes(() -> false), new PrintWriter(err, true));
    assertThat(code).isEqualTo(ExitCode.INTERNAL);
    assertThat(err.toString()).startsWith("Internal error").contains("a wagon too many");
  }

  private void refused(Path results, String sentence) {
    Gate gate = Gate.pass("watch", results);
    assertThat(gate.err()).contains(sentence);
    assertThat(gate.err().lines()).hasSize(1);
    assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gate.out()).isEmpty();
  }
}
