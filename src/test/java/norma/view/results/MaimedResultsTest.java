package norma.view.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.Graphics2D;
import java.awt.GraphicsEnvironment;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.chart.pen.Ground;
import norma.chart.sweep.ResultChart;
import norma.experiment.compare.Line;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.store.SweepLedger;
import norma.experiment.sweep.SmallSweep;
import norma.run.Small;
import norma.view.desk.Theme;
import norma.view.window.Rig;
import norma.view.window.RunWindow;
import org.assertj.swing.data.TableCell;
import org.assertj.swing.edt.GuiActionRunner;
import org.assertj.swing.fixture.FrameFixture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.ResourceLock;

/** Results that lack something: runs that came to no end, a second seed, a second point. */
@Timeout(120)
@ResourceLock(Rig.DISPLAY)
final class MaimedResultsTest {
  @TempDir Path folder;

  @Test
  void runsThatCameToNoEndAreListedWithTheirMessageAndDropOutOfThePairs() {
    ResultsDesk desk = ResultsRig.desk(maimed());
    desk.points(0, 1);
    assertThat(desk.shown().runs())
        .extracting(SweepLedger.Run::status)
        .containsExactly(
            Status.OK,
            Status.FAILED,
            Status.OK,
            Status.OK,
            Status.OK,
            Status.OK,
            Status.TIMED_OUT,
            Status.OK);
    assertThat(desk.shown().runs().get(1).message()).isEqualTo("IllegalState: the cage fell");
    Line output = desk.lines().get(0);
    assertThat(output.contrast().difference().n()).isEqualTo(2);
    for (ResultChart chart : desk.shown().charts()) {
      assertDrawn(chart);
    }
    assertThat(desk.shown().charts().get(0).table().keys()).isNotEmpty();
  }

  @Test
  void aPointNoneOfWhoseRunsCameToItsEndBreaksNoChart() {
    Path out = maimed();
    for (int run = 9; run <= 12; run++) {
      SmallSweep.spoil(out, run, Status.SKIPPED, "");
    }
    List<String> told = new ArrayList<>();
    ResultsDesk desk = ResultsRig.desk(out);
    desk.banner(told::add);
    desk.points(0, 2);
    desk.measure(1);
    assertThat(told).isEmpty();
    desk.shown().charts().forEach(MaimedResultsTest::assertDrawn);
    assertThat(desk.lines()).allMatch(line -> line.contrast().difference().n() == 0);
  }

  @Test
  void oneSeedGivesNoVerdict() {
    ResultsDesk desk = ResultsRig.desk(made(SmallSweep.file(folder, 1, 20)));
    desk.refresh();
    assertThat(desk.lines()).isNotEmpty();
    assertThat(desk.lines())
        .allSatisfy(
            line -> {
              assertThat(line.interval().low()).isNaN();
              assertThat(line.corrected()).isNaN();
            });
    desk.shown().charts().forEach(MaimedResultsTest::assertDrawn);
  }

  @Test
  void aLonePointIsShownWithItsRunsAndNothingIsCompared() throws Exception {
    ResultsDesk desk = ResultsRig.desk(lone());
    List<String> told = new ArrayList<>();
    desk.banner(told::add);
    desk.refresh();
    assertThat(told).isEmpty();
    assertThat(desk.lines()).isEmpty();
    assertThat(desk.shown().runs()).hasSize(2);
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    try (ResultsRig rig = ResultsRig.open(folder.resolve("out"), Theme.LIGHT)) {
      FrameFixture frame = rig.frame;
      assertThat(frame.label("results-b").text()).contains("the sweep has one point");
      assertThat(frame.label("results-nothing").text()).contains("nothing is compared");
    }
  }

  @Test
  void theWindowSaysWhatBecameOfRunsAndReplaysOneThatFailed() throws Exception {
    assumeFalse(GraphicsEnvironment.isHeadless(), "there is no display");
    Path out = maimed();
    SmallSweep.spoil(out, 23, Status.PLANNED, "");
    SweepLedger ledger = SweepLedger.of(out);
    try (ResultsRig rig = ResultsRig.open(out, Theme.LIGHT)) {
      FrameFixture frame = rig.frame;
      assertThat(frame.label("results-design").text())
          .endsWith(
              "20 of 24 runs came to their end, 1 not made yet (norma resume goes on), 1 failed,"
                  + " 1 timed out, 1 skipped");
      rig.choose(0, 1);
      frame.table("results-runs").requireCellValue(TableCell.row(1).column(3), "failed");
      frame
          .table("results-runs")
          .requireCellValue(TableCell.row(1).column(5), "IllegalState: the cage fell");
      Rig.doubleClick(frame.table("results-runs").target(), 1, 1);
      ResultsRig.await(() -> rig.window.live().size() == 1);
      RunWindow live = rig.window.live().get(0);
      assertThat(GuiActionRunner.execute(() -> live.session().status().seed()))
          .isEqualTo(ledger.runs(0).get(1).seed());
    }
  }

  /** Six points with four seeds; of the first point a run failed, of the second one timed out. */
  private Path maimed() {
    Path out = made(SmallSweep.file(folder, 4, 20));
    SmallSweep.spoil(out, 2, Status.FAILED, "IllegalState: the cage fell");
    SmallSweep.spoil(out, 7, Status.TIMED_OUT, "took longer than 3.0 s");
    SmallSweep.spoil(out, 24, Status.SKIPPED, "");
    return out;
  }

  private Path lone() {
    Small.file(folder);
    return made(
        SmallSweep.write(
            folder,
            "scenario: pit.yaml",
            "title: Alone",
            "days: 10",
            "vary:",
            "  industries.coal.haulage.slack: [1.1]",
            "seeds: {count: 2}",
            "measures:",
            "  - {id: output, measure: output, scope: coal, aggregate: mean}"));
  }

  private Path made(Path file) {
    return ResultsRig.made(file, folder.resolve("out"));
  }

  /** Something is drawn besides the paper. */
  private static void assertDrawn(ResultChart chart) {
    BufferedImage picture = new BufferedImage(600, 400, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = picture.createGraphics();
    chart.draw(g, new Rectangle2D.Double(0, 0, 600, 400), Ground.LIGHT);
    g.dispose();
    int[] pixels = picture.getRGB(0, 0, 600, 400, null, 0, 600);
    assertThat(Arrays.stream(pixels).distinct().count()).as(chart.id()).isGreaterThan(10);
    assertThat(chart.table().columns().values())
        .allMatch(column -> column.length == chart.table().keys().size());
  }
}
