package norma.view.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.swing.JComponent;
import javax.swing.JPanel;
import norma.chart.sweep.ResultChart;
import norma.experiment.compare.Line;
import norma.experiment.compare.Matching;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.store.StoredSweep;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SmallSweep;
import norma.run.Loop;
import norma.scenario.Scenario;
import norma.scenario.SweepReader;
import norma.view.charts.ChartFiles;
import norma.view.desk.Part;
import norma.view.desk.Theme;
import norma.view.window.Rig;
import norma.view.window.RunWindow;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Results of a small sweep on the desk, and in the window under a real mouse and keyboard. */
@Timeout(120)
@ResourceLock(Rig.DISPLAY)
final class ResultsWindowTest {
  @TempDir static Path folder;

  private static Path stored;

  @BeforeAll
  static void sweep() {
    Path file = SmallSweep.file(folder, 3, 25);
    stored = ResultsRig.made(file, folder.resolve("stored"));
  }

  private static ResultsDesk desk() {
    return ResultsRig.desk(stored);
  }

  @Test
  void figuresAreThoseOfCompare() {
    ResultsDesk desk = desk();
    desk.points(2, 5);
    List<Line> told =
        new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
            .within("stored", StoredSweep.open(stored), Optional.of("3")).lines().stream()
                .filter(line -> line.pairing().other().point() == 5)
                .toList();
    assertThat(desk.lines()).hasSameSizeAs(told).hasSize(3);
    for (int i = 0; i < told.size(); i++) {
      assertThat(desk.lines().get(i).contrast()).isEqualTo(told.get(i).contrast());
      Double corrected = told.get(i).corrected();
      assertThat(desk.lines().get(i).corrected()).isEqualTo(corrected);
    }
  }

  @Test
  void beginsWithTheBaselineOfTheSweepAndFollowsTheChoice() {
    ResultsDesk desk = desk();
    desk.refresh();
    assertThat(desk.label(desk.baseline())).isEqualTo("slack=1.1, priority=false");
    assertThat(desk.shown().charts())
        .extracting(ResultChart::id)
        .contains("pairs-output", "response-output");
    assertThat(desk.shown().runs()).hasSize(6);
    desk.measure(1);
    assertThat(desk.shown().charts()).extracting(ResultChart::id).contains("pairs-high");
    desk.points(3, 3);
    assertThat(desk.lines()).isEmpty();
    assertThat(desk.shown().runs()).hasSize(3);
  }

  @Test
  void anyRunIsMadeAgainToItsDigestWithoutItsFile() {
    SweepLedger ledger = SweepLedger.of(stored);
    SweepLedger.Run run = ledger.runs(4).get(1);
    Scenario scenario = ledger.scenario(StoredSweep.open(stored).setup(), 4, ResultsRig.WORDS);
    try (Loop loop = new Loop(scenario, run.seed(), 1, List.of())) {
      assertThat(loop.run().digest()).isEqualTo(run.digest());
    }
    assertThat(
            ledger.changed(
                "test",
                file ->
                    SweepReader.read(file, ResultsRig.WORDS.measures(), ResultsRig.WORDS.events())))
        .isEmpty();
    assertThat(
            ledger.changed(
                "other",
                file ->
                    SweepReader.read(file, ResultsRig.WORDS.measures(), ResultsRig.WORDS.events())))
        .contains("the program was test and is other");
  }

  @Test
  void chartsAreSavedAsPictureAndFigures() throws Exception {
    ResultsDesk desk = desk();
    desk.refresh();
    for (ResultChart chart : desk.shown().charts()) {
      for (ChartFiles.Form form : ChartFiles.Form.values()) {
        Path file = folder.resolve(chart.id() + "." + form.extension());
        ChartFiles.write(file, chart, form);
        assertThat(Files.size(file)).as(file.toString()).isPositive();
      }
    }
    assertThat(Files.readAllLines(folder.resolve("pairs-output.csv")))
        .hasSize(4)
        .startsWith("seed,baseline,variant,difference");
  }

  @Test
  void choosesPointsByKeyAndMouseAndReplaysARun() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    try (ResultsRig rig = ResultsRig.open(stored, Theme.LIGHT)) {
      FrameFixture frame = rig.frame;
      ResultsWindow window = rig.window;
      ResultsRig.await(() -> window.desk().lines().size() == 3);
      frame.table("results-points").cell(TableCell.row(5).column(1)).click();
      frame.table("results-points").pressAndReleaseKeys(KeyEvent.VK_A);
      assertThat(frame.label("results-a").text()).contains("point 6");
      frame.table("results-points").cell(TableCell.row(1).column(1)).click();
      frame.button("results-variant").click();
      assertThat(frame.label("results-b").text()).contains("point 2");
      frame.comboBox("results-measure").selectItem("high");
      assertThat(window.desk().column().id()).isEqualTo("high");
      ResultsRig.await(() -> !window.desk().working() && window.desk().shown().runs().size() == 6);
      Rig.doubleClick(frame.table("results-runs").target(), 4, 1);
      ResultsRig.await(() -> window.live().size() == 1);
      RunWindow live = window.live().get(0);
      SweepLedger.Run run = SweepLedger.of(stored).runs(1).get(1);
      assertThat(GuiActionRunner.execute(() -> live.session().status().seed()))
          .isEqualTo(run.seed());
      theThemeIsChangedForAllAtOnce(rig, live);
    }
  }

  /** Chosen in the one window, it is told to what stands in the other. */
  private static void theThemeIsChangedForAllAtOnce(ResultsRig rig, RunWindow live)
      throws InterruptedException {
    List<Boolean> told = new ArrayList<>();
    GuiActionRunner.execute(
        () ->
            live.session()
                .add(
                    new Part() {
                      @Override
                      public JComponent component() {
                        return new JPanel();
                      }

                      @Override
                      public void themeChanged() {
                        told.add(Theme.isDark());
                      }
                    }));
    rig.frame.focus();
    rig.robot.pressKey(KeyEvent.VK_CONTROL);
    rig.robot.pressAndReleaseKeys(KeyEvent.VK_D);
    rig.robot.releaseKey(KeyEvent.VK_CONTROL);
    ResultsRig.await(() -> told.equals(List.of(true)));
    FrameFixture second = new FrameFixture(rig.robot, live.frame());
    assertThat(second.menuItem("dark").target().isSelected()).isTrue();
    GuiActionRunner.execute(() -> second.menuItem("dark").target().doClick());
    ResultsRig.await(() -> told.equals(List.of(true, false)));
    assertThat(rig.frame.menuItem("dark").target().isSelected()).isFalse();
  }
}
