package norma.view.results;

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
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import norma.experiment.store.SweepLedger;
import norma.view.desk.Theme;
import norma.view.window.Gallery;
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
  private final Path folder;
  private final ResultsRig rig;
  private final FrameFixture frame;
  private final String name;

  private ResultsGallery(Path folder, ResultsRig rig, String name) {
    this.folder = folder;
    this.rig = rig;
    frame = rig.frame;
    this.name = name;
  }

  public static void main(String[] args) throws Exception {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Path sweep = args.length > 1 ? Path.of(args[1]) : folder.resolve("sweep");
    if (!SweepLedger.isAt(sweep)) {
      make(folder, sweep);
    }
    for (Dimension size : Gallery.SIZES) {
      for (Theme theme : Theme.values()) {
        try (ResultsRig rig = ResultsRig.open(sweep, theme)) {
          rig.frame.moveTo(new Point(0, 0));
          rig.frame.resizeTo(size);
          String look = theme.name().toLowerCase(Locale.ROOT);
          String name = "-%dx%d-%s.png".formatted(size.width, size.height, look);
          new ResultsGallery(folder, rig, name).take();
        }
      }
    }
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
    ResultsRig.made(file, out);
  }

  private void take() throws IOException, InterruptedException {
    shootTabs("results-1");
    int points = rig.window.desk().results().points().size();
    rig.choose(0, points - 1);
    frame.comboBox("results-measure").selectItem(rig.window.desk().results().columns().size() - 1);
    rig.settle();
    shootTabs("results-2");
    var axis = frame.comboBox("results-axis");
    if (axis.contents().length > 1) {
      axis.selectItem(1);
      rig.settle();
      frame.tabbedPane("results-charts").selectTab(tabs().size() - 1);
      shoot("results-3-other-axis");
    }
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

  private void shoot(String scene) throws IOException {
    LockSupport.parkNanos(600_000_000);
    frame.robot().waitForIdle();
    Rectangle place = GuiActionRunner.execute(() -> rig.window.frame().getBounds());
    try {
      ImageIO.write(
          new Robot().createScreenCapture(place), "png", folder.resolve(scene + name).toFile());
    } catch (AWTException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
