package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Matching;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.LaidSweep;
import norma.experiment.sweep.SweepResults;
import norma.file.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How many rows, steps and seeds figures rest on is said, and why the others were left out. */
final class SensitivityFiguresTest {
  private static final double NEVER = Double.NaN;

  /** Rows A, B and A with the column of B, of eight three never crossed at some point. */
  private static final SweepResults ROWS =
      LaidSweep.saltelli(
          new double[][] {
            {1, 5, 6}, {2, NEVER, 7}, {3, 4, 9}, {NEVER, 1, 2},
            {2, 6, 7}, {1, 3, NEVER}, {4, 1, 2}, {7, 2, 3}
          });

  @TempDir private Path folder;

  @Test
  void theTableSaysHowManyRowsStoodAndThatNoneWasDroppedByChance() {
    List<ComparisonPage.Part> parts = SensitivityPart.of(ROWS, ROWS.columns(), 0.95);
    String shares = SensitivityPart.text(parts.get(0));
    String sobol = SensitivityPart.text(parts.get(1));
    assertThat(sobol).contains(" n\n", "5 of 8");
    assertThat(sobol.replaceAll("\\s+", " "))
        .contains(
            "Of five 3 of 24 values are missing: 3 never crossed, of 0 the run did not end well.",
            "left out where none has. That is not by chance");
    assertThat(shares.replaceAll("\\s+", " "))
        .contains("0 of 1", "Of five 3 of 24 values are missing");
  }

  @Test
  void trajectoriesSayItToo() {
    SweepResults steps =
        LaidSweep.morris(new double[][] {{1, 5}, {2, NEVER}, {3, 4}, {4, 1}, {2, 6}, {1, 3}});
    String text = SensitivityPart.text(SensitivityPart.of(steps, steps.columns(), 0.95).get(1));
    assertThat(text).contains("5 of 6", "Of five 1 of 12 values are missing");
  }

  /** With three rows nothing is told, for no interval of so few means anything. */
  @Test
  void ofTooFewRowsThereIsNoFigure() {
    SweepResults three = LaidSweep.saltelli(new double[][] {{1, 5, 6}, {2, 3, 7}, {3, 4, 9}});
    String text = SensitivityPart.text(SensitivityPart.of(three, three.columns(), 0.95).get(1));
    assertThat(text).contains("too few rows", "3 of 3");
  }

  @Test
  void jsonAndCsvHaveThemToo() throws IOException {
    Comparison comparison =
        new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
            .within("r", ROWS, Optional.empty());
    SensitivityFigures figures = SensitivityFigures.of(ROWS, ROWS.columns(), 0.95);
    Map<?, ?> json = (Map<?, ?>) Json.parse(ComparisonJson.text(comparison, figures));
    assertThat(
            ((List<?>) json.get("sensitivity"))
                .stream().map(row -> "" + ((Map<?, ?>) row).get("figure")))
        .containsExactly(
            "share_parameters", "share_seed_alike", "share_seed_by_point", "first", "total");
    Map<?, ?> first = (Map<?, ?>) ((List<?>) json.get("sensitivity")).get(3);
    assertThat(((Number) first.get("n")).intValue()).isEqualTo(5);
    assertThat(((Number) first.get("of")).intValue()).isEqualTo(8);
    assertThat(first.get("value")).isNotNull();
    assertThat((List<?>) first.get("interval")).hasSize(2);
    Path file = folder.resolve("sensitivity.csv");
    figures.write(file);
    assertThat(Files.readAllLines(file))
        .hasSize(6)
        .startsWith("measure,parameter,figure,value,low,high,n,of", "five,,share_parameters,,,,0,1")
        .element(4, org.assertj.core.api.InstanceOfAssertFactories.STRING)
        .matches("five,p,first,[-0-9.eE]+,[-0-9.eE]+,[-0-9.eE]+,5,8");
  }
}
