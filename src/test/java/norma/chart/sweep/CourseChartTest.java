package norma.chart.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import norma.chart.pen.Picture;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Matching;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.MadeUpSweep;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import org.junit.jupiter.api.Test;

final class CourseChartTest {
  private static final int SEEDS = 4;

  /** Five variants, of which each lies above the baseline with every seed: Cliff's delta is 1. */
  private static Comparison comparison() {
    List<String> slack = List.of("1", "2", "3", "4", "5", "6");
    double[] apart = {0, 1, 2, 9, 3, 4};
    double[][] output =
        Arrays.stream(apart)
            .mapToObj(more -> IntStream.range(0, SEEDS).mapToDouble(k -> 0.1 * k + more).toArray())
            .toArray(double[][]::new);
    SweepSetup setup = MadeUpSweep.of(slack, output, output).setup();
    Status[][] statuses = new Status[slack.size()][SEEDS];
    Arrays.stream(statuses).forEach(row -> Arrays.fill(row, Status.OK));
    SweepResults results =
        new SweepResults(
            setup,
            statuses,
            new double[][][] {output, output},
            (column, point) ->
                Arrays.stream(output[point])
                    .mapToObj(
                        value -> {
                          double[] course = new double[setup.dekadas().size()];
                          Arrays.fill(course, value);
                          return course;
                        })
                    .toArray(double[][]::new));
    return new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
        .within("r", results, Optional.empty());
  }

  @Test
  void ofManyVariantsTheOneIsDrawnThatRunsFarthestFromTheBaseline() {
    Picture course =
        ComparisonCharts.of(comparison(), true).stream()
            .filter(picture -> picture.id().equals("course-output"))
            .findFirst()
            .orElseThrow();
    assertThat(course.words()).contains("slack=4 against slack=1");
    assertThat(course.svg("c-"))
        .contains("the variant that differs most", "slack=4 against slack=1");
  }
}
