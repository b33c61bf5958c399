package norma.view.charts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import norma.chart.pen.Labels;
import norma.chart.pen.Trade;
import norma.chart.run.Chart;
import norma.chart.run.ChartTable;
import norma.chart.run.LiveChart;
import norma.chart.run.Scene;
import norma.file.OutputTrouble;
import norma.measure.History;
import norma.measure.MadeUp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the window saves of a chart. */
final class ChartFilesTest {
  @TempDir Path folder;

  private static Scene scene() {
    History run = MadeUp.twoYears();
    Labels labels = new Labels("Test", 7, Map.of("coal", Trade.ANY));
    LocalDate start = LocalDate.of(1935, 1, 1);
    return new Scene(
        run, Optional.of(MadeUp.story(730, 1.1)), List.of(), MadeUp.COAL, labels, start, 730);
  }

  @Test
  void figuresReadBackAsTheyWereDrawn() throws Exception {
    Path file = folder.resolve("plans.csv");
    ChartFiles.write(file, Chart.SHIFT_PLANS, scene(), false, ChartFiles.Form.CSV);
    ChartTable drawn = new LiveChart(Chart.SHIFT_PLANS).table(scene());
    List<String> lines = Files.readAllLines(file);
    assertThat(lines).hasSize(731);
    assertThat(lines.get(0)).startsWith("date,obstruct,what_if_obstruct,record,");
    List<double[]> columns = List.copyOf(drawn.columns().values());
    for (int i = 0; i < 730; i++) {
      String[] cells = lines.get(i + 1).split(",", -1);
      assertThat(cells[0]).isEqualTo(drawn.dates().get(i).toString());
      double sum = 0;
      for (int k = 0; k < columns.size(); k++) {
        double read = cells[k + 1].isEmpty() ? Double.NaN : Double.parseDouble(cells[k + 1]);
        assertThat(read).isEqualTo(Double.valueOf(columns.get(k)[i]));
        sum += k % 2 == 0 && Double.isFinite(read) ? read : 0;
      }
      assertThat(cells[1].isEmpty() ? 1 : sum)
          .isCloseTo(1, org.assertj.core.data.Offset.offset(1e-9));
    }
  }

  @Test
  void picturesAreWholeAndLeaveNothingElseBehind() throws Exception {
    Path png = folder.resolve("a.png");
    Path svg = folder.resolve("a.svg");
    ChartFiles.write(png, Chart.RESENTMENT, scene(), true, ChartFiles.Form.PNG);
    ChartFiles.write(svg, Chart.RESENTMENT, scene(), false, ChartFiles.Form.SVG);
    assertThat(ImageIO.read(png.toFile()).getWidth()).isEqualTo(2560);
    assertThat(Files.readString(svg)).contains("Resentment and its acts").contains("What if − run");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactlyInAnyOrder(png, svg);
    }
  }

  @Test
  void whatCannotBeWrittenIsToldInASentence() throws Exception {
    Path taken = Files.createDirectory(folder.resolve("taken.csv"));
    Files.writeString(taken.resolve("x"), "x");
    assertThatThrownBy(
            () -> ChartFiles.write(taken, Chart.PAY, scene(), false, ChartFiles.Form.CSV))
        .isInstanceOf(OutputTrouble.class)
        .hasMessageContaining("taken.csv");
    try (var files = Files.list(folder)) {
      assertThat(files).containsExactly(taken);
    }
  }
}
