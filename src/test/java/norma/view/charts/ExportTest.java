package norma.view.charts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import norma.run.Status;
import norma.view.window.Rig;
import org.assertj.swing.finder.JFileChooserFinder;
import org.assertj.swing.fixture.JFileChooserFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** A chart of a run is saved by hand, as a picture, a drawing and a table. */
@Timeout(120)
@ResourceLock(Rig.DISPLAY)
class ExportTest {
  @TempDir Path folder;

  @Test
  void aChartIsSavedInAllItsForms() throws Exception {
    try (Rig rig = Rig.open(Rig.small(120), 11)) {
      rig.frame.button("play").click();
      rig.await("the end of the run", status -> status.mood() == Status.Mood.ENDED);
      for (String form : List.of("png", "svg", "csv")) {
        rig.frame.button("chart-menu-output").click();
        rig.frame.menuItem("chart-save-" + form).click();
        JFileChooserFixture chooser =
            JFileChooserFinder.findFileChooser().withTimeout(20_000).using(rig.robot);
        File file = folder.resolve("output." + form).toFile();
        chooser.fileNameTextBox().setText(file.getAbsolutePath());
        chooser.approve();
        rig.robot.waitForIdle();
        assertThat(file).isNotEmpty();
      }
      assertThat(Files.readAllBytes(folder.resolve("output.png"))).startsWith(0x89, 'P', 'N', 'G');
      assertThat(folder.resolve("output.svg")).content().contains("<svg");
      assertThat(Files.readAllLines(folder.resolve("output.csv"))).hasSizeGreaterThan(100);
    }
  }
}
