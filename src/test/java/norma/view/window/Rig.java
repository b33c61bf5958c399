package norma.view.window;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.Component;
import java.awt.Dimension;
import java.awt.GraphicsEnvironment;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.event.InputEvent;
import java.awt.event.MouseEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Predicate;
import javax.swing.JTable;
import norma.event.Event;
import norma.measure.Measure;
import norma.run.Keeper;
import norma.run.Loop;
import norma.run.Outcome;
import norma.run.Status;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.view.desk.Theme;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;

/** A window on a small district, with a mouse and a keyboard; closed at the end of a test. */
public final class Rig implements AutoCloseable {
  /** The one mouse, the one keyboard and the one focus, for which test classes wait in turn. */
  public static final String DISPLAY = "norma.display";

  /** How long a window may take for what somebody waits for, in nanoseconds. */
  public static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);

  final RunWindow window;
  public final Robot robot;
  public final FrameFixture frame;
  final List<Outcome> outcomes = Collections.synchronizedList(new ArrayList<>());

  private Rig(Scenario scenario, long seed, Theme theme, boolean placed)
      throws InterruptedException {
    robot = BasicRobot.robotWithCurrentAwtHierarchy();
    window =
        RunWindow.open(
            scenario,
            seed,
            1,
            theme,
            (one, luck) -> List.of(keeping()),
            (folder, one, luck) -> keeping());
    frame = new FrameFixture(robot, window.frame());
    if (placed) {
      frame.show(new Dimension(1280, 800));
      frame.moveTo(new Point(0, 0));
    }
    robot.waitForIdle();
  }

  /** Opens a window; the test is skipped where there is no display. */
  public static Rig open(Scenario scenario, long seed) throws InterruptedException {
    return open(scenario, seed, Theme.LIGHT);
  }

  /** Opens a window with a theme. */
  public static Rig open(Scenario scenario, long seed, Theme theme) throws InterruptedException {
    assumeFalse(
        GraphicsEnvironment.isHeadless(), "there is no display: the window cannot be tested");
    return new Rig(scenario, seed, theme, true);
  }

  /**
   * Opens a window as the command watch does: it is where the window manager puts it, and has the
   * focus where the window manager and Swing see it. Skipped where there is no window manager.
   */
  static Rig openUnplaced(Scenario scenario, long seed) throws InterruptedException {
    assumeFalse(
        GraphicsEnvironment.isHeadless(), "there is no display: the window cannot be tested");
    assumeTrue(
        WindowManager.isPresent(),
        "there is no window manager, and openbox, which would be started, is not installed");
    return new Rig(scenario, seed, Theme.LIGHT, false);
  }

  private Keeper keeping() {
    return new Keeper() {
      @Override
      public void ended(Outcome outcome) {
        outcomes.add(outcome);
      }

      @Override
      public void close() {}
    };
  }

  /** The coal district with three shops, for some days. */
  public static Scenario small(int days) {
    return coal()
        .with(Map.of("industries.coal.district.shops", "3", "calendar.days", String.valueOf(days)));
  }

  /** The coal district as it is bundled. */
  static Scenario coal() {
    return read(Path.of("scenarios", "donbass-coal-1935.yaml"));
  }

  static Scenario read(Path file) {
    TreeSet<String> kinds = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.add(kind.label());
    }
    return ScenarioReader.read(file, new TreeSet<>(Measure.ids()), kinds);
  }

  /** Digest of a run without a window. */
  static String headless(Scenario scenario, long seed) {
    try (Loop loop = new Loop(scenario, seed, 1, List.of())) {
      return loop.run().digest();
    }
  }

  /** Where the run is, as the window knows. */
  Status status() {
    return GuiActionRunner.execute(() -> window.session().status());
  }

  /** Waits until the window knows the run to be somewhere. */
  public Status await(String what, Predicate<Status> reached) {
    long deadline = System.nanoTime() + PATIENCE;
    Status status = status();
    while (!reached.test(status)) {
      assertThat(System.nanoTime())
          .as("%s; it is %s at %s", what, status.mood(), status.date())
          .isLessThan(deadline);
      LockSupport.parkNanos(5_000_000);
      status = status();
    }
    robot.waitForIdle();
    return status;
  }

  /** Presses a key, wherever the focus is. */
  void press(int key) {
    robot.pressAndReleaseKeys(key);
    robot.waitForIdle();
  }

  /**
   * Clicks twice at a point of a component. The robot's two clicks make a double click only where
   * they come within half a second, which a busy machine does not keep; these say themselves which
   * they are.
   */
  public static void doubleClick(Component on, Point at) {
    int[] kinds = {MouseEvent.MOUSE_PRESSED, MouseEvent.MOUSE_RELEASED, MouseEvent.MOUSE_CLICKED};
    for (int count = 1; count <= 2; count++) {
      for (int kind : kinds) {
        int held = kind == MouseEvent.MOUSE_PRESSED ? InputEvent.BUTTON1_DOWN_MASK : 0;
        MouseEvent event =
            new MouseEvent(on, kind, 0, held, at.x, at.y, count, false, MouseEvent.BUTTON1);
        GuiActionRunner.execute(() -> on.dispatchEvent(event));
      }
    }
  }

  /** Clicks twice at the middle of a cell of a table, row and column from 0. */
  public static void doubleClick(JTable table, int row, int column) {
    Rectangle cell = GuiActionRunner.execute(() -> table.getCellRect(row, column, true));
    doubleClick(table, new Point((int) cell.getCenterX(), (int) cell.getCenterY()));
  }

  /** Closes the window as its user would, and waits until its run has ended. */
  Outcome end() throws InterruptedException {
    frame.close();
    window.await();
    return outcomes.get(outcomes.size() - 1);
  }

  @Override
  public void close() {
    try {
      if (window.frame().isDisplayable()) {
        end();
      }
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    } finally {
      frame.cleanUp();
    }
  }
}
