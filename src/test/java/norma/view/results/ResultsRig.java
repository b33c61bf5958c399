package norma.view.results;

import java.nio.file.Path;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;
import norma.event.Event;
import norma.experiment.store.StoredSweep;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SmallSweep;
import norma.experiment.sweep.SweepResults;
import norma.measure.Measure;
import norma.scenario.SweepReader;
import norma.scenario.Vocabulary;
import norma.view.desk.Theme;
import norma.view.window.Rig;
import norma.view.window.RunWindow;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.core.Robot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;

/** A window on results, with a mouse and a keyboard; closed at the end of a test. */
final class ResultsRig implements AutoCloseable {
  /** What a scenario may speak of. */
  static final Vocabulary WORDS = new Vocabulary(new TreeSet<>(Measure.ids()), kinds());

  final ResultsWindow window;
  final Robot robot;
  final FrameFixture frame;

  private ResultsRig(Path out, Theme theme) throws InterruptedException {
    robot = BasicRobot.robotWithCurrentAwtHierarchy();
    SweepResults results = StoredSweep.open(out);
    SweepLedger ledger = SweepLedger.of(out);
    window =
        ResultsWindow.open(
            out.getFileName().toString(),
            results,
            ledger,
            theme,
            (run, look, remark) ->
                RunWindow.open(
                    ledger.scenario(results.setup(), run.point(), WORDS),
                    run.seed(),
                    1,
                    look,
                    (one, luck) -> List.of(),
                    (place, one, luck) -> null));
    frame = new FrameFixture(robot, window.frame());
    settle();
  }

  private static SortedSet<String> kinds() {
    TreeSet<String> kinds = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.add(kind.label());
    }
    return kinds;
  }

  /** Makes the runs of a sweep file. */
  static Path made(Path file, Path out) {
    SmallSweep.make(SweepReader.read(file, WORDS.measures(), WORDS.events()), out);
    return out;
  }

  /** Results on a desk without a window, all at once. */
  static ResultsDesk desk(Path out) {
    return new ResultsDesk(
        out.getFileName().toString(),
        StoredSweep.open(out),
        SweepLedger.of(out),
        Runnable::run,
        Runnable::run);
  }

  /** Opens a window on results that lie in a folder. */
  static ResultsRig open(Path out, Theme theme) throws InterruptedException {
    return new ResultsRig(out, theme);
  }

  /** Lays two points side by side, and waits until that is worked out. */
  void choose(int baseline, int variant) throws InterruptedException {
    GuiActionRunner.execute(() -> window.desk().points(baseline, variant));
    settle();
  }

  /** Waits until what was chosen has been worked out. */
  void settle() throws InterruptedException {
    await(() -> !window.desk().working());
    robot.waitForIdle();
  }

  /** Waits for something on Swing's thread. */
  static void await(BooleanSupplier there) throws InterruptedException {
    long deadline = System.nanoTime() + Rig.PATIENCE;
    while (!GuiActionRunner.execute(there::getAsBoolean)) {
      if (System.nanoTime() > deadline) {
        throw new AssertionError("waited in vain");
      }
      Thread.sleep(10);
    }
  }

  /** Closes the windows on runs, then the window, as their user would. */
  @Override
  public void close() {
    try {
      for (RunWindow live : window.live()) {
        live.close();
      }
      if (window.frame().isDisplayable()) {
        frame.close();
      }
      window.await();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    } finally {
      frame.cleanUp();
    }
  }
}
