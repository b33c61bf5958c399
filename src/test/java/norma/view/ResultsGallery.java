package norma.view;

import java.awt.AWTException;
import java.awt.Dimension;
import java.awt.Point;
import java.awt.Rectangle;
import java.awt.Robot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import norma.experiment.SmallSweep;
import norma.experiment.SweepLedger;
import norma.experiment.SweepResults;
import norma.measure.Measure;
import norma.scenario.Sweep;
import norma.scenario.SweepReader;
import norma.scenario.Vocabulary;
import org.assertj.swing.core.BasicRobot;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;

/**
 * Takes pictures of the window on results, tab by tab, as {@link Gallery} does of the live one.
 *
 * <p>Its arguments: a folder for the pictures; then, if wanted, the folder of a sweep, which is
 * otherwise made, special supply and wagons in four sections with five seeds, and is kept in the
 * first folder for the next time.
 */
final class ResultsGallery {
  private static final Vocabulary WORDS =
      new Vocabulary(new TreeSet<>(Measure.ids()), new TreeSet<>(List.of("record", "revision")));

  private final Path folder;
  private final ResultsWindow window;
  private final FrameFixture frame;
  private final String name;

  private ResultsGallery(Path folder, ResultsWindow window, FrameFixture frame, String name) {
    this.folder = folder;
    this.window = window;
    this.frame = frame;
    this.name = name;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path sweep = args.length > 1 ? Path.of(args[1]) : folder.resolve("sweep");
    if (!SweepLedger.isAt(sweep)) {
      make(folder, sweep);
    }
    var robot = BasicRobot.robotWithCurrentAwtHierarchy();
    for (Dimension size : Gallery.SIZES) {
      for (Theme theme : Theme.values()) {
        ResultsWindow window = open(sweep, theme);
        FrameFixture frame = new FrameFixture(robot, window.frame());
        frame.moveTo(new Point(0, 0));
        frame.resizeTo(size);
        String name =
            "-%dx%d-%s.png"
                .formatted(size.width, size.height, theme.name().toLowerCase(Locale.ROOT));
        new ResultsGallery(folder, window, frame, name).take();
        frame.close();
        window.await();
      }
    }
    robot.cleanUp();
  }

  /** The bundled sweep with fewer sections and seeds, so that it takes seconds. */
  private static void make(Path folder, Path out) throws IOException {
    Path sweeps = Path.of("scenarios", "sweeps");
    String text =
        Files.readString(sweeps.resolve("priority-and-carriers.yaml"))
            .replace("../", sweeps.toAbsolutePath().getParent() + "/")
            .replace("shops: 12", "shops: 4")
            .replace("count: 12", "count: 5");
    Path file = Files.writeString(folder.resolve("sweep.yaml"), text);
    Sweep small = SweepReader.read(file, WORDS.measures(), WORDS.events());
    SmallSweep.make(small, out);
  }

  private static ResultsWindow open(Path sweep, Theme theme) throws InterruptedException {
    return ResultsWindow.open(
        sweep.toString(),
        SweepResults.open(sweep),
        SweepLedger.of(sweep),
        theme,
        (run, look, remark) -> {
          throw new IllegalStateException("a gallery replays nothing");
        });
  }

  private void take() throws IOException {
    settle();
    shootTabs("results-1");
    int points = window.desk().results().points().size();
    choose(0, points - 1);
    frame.comboBox("results-measure").selectItem(window.desk().results().columns().size() - 1);
    settle();
    shootTabs("results-2");
    var axis = frame.comboBox("results-axis");
    if (axis.contents().length > 1) {
      axis.selectItem(1);
      settle();
      frame.tabbedPane("results-charts").selectTab(tabs().size() - 1);
      shoot("results-3-other-axis");
    }
  }

  private void choose(int baseline, int variant) {
    GuiActionRunner.execute(() -> window.desk().points(baseline, variant));
    settle();
  }

  private List<String> tabs() {
    return List.of(frame.tabbedPane("results-charts").tabTitles());
  }

  private void shootTabs(String scene) throws IOException {
    for (String tab : tabs()) {
      frame.tabbedPane("results-charts").selectTab(tab);
      shoot(scene + "-" + tab.toLowerCase(Locale.ROOT).replace(' ', '-'));
    }
  }

  /** Waits until what was chosen has been worked out. */
  private void settle() {
    long deadline = System.nanoTime() + TimeUnit.MINUTES.toNanos(1);
    while (GuiActionRunner.execute(() -> window.desk().working())) {
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException("the points are still being compared");
      }
      LockSupport.parkNanos(20_000_000);
    }
  }

  private void shoot(String scene) throws IOException {
    LockSupport.parkNanos(600_000_000);
    frame.robot().waitForIdle();
    Rectangle place = GuiActionRunner.execute(() -> window.frame().getBounds());
    try {
      ImageIO.write(
          new Robot().createScreenCapture(place), "png", folder.resolve(scene + name).toFile());
    } catch (AWTException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
