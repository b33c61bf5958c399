package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import norma.chart.pen.Style;
import org.junit.jupiter.api.Test;

/** What is left of the points where they lie closer than a pixel. */
final class PointsTest {
  private static final int DAYS = 3652;
  private static final int COLUMNS = 300;
  private static final LocalDate START = LocalDate.of(1935, 1, 1);
  private static final List<LocalDate> DATES =
      IntStream.range(0, DAYS).mapToObj(START::plusDays).toList();
  private static final PanelSetting SETTING =
      new PanelSetting(Style.SMALL, TimeScale.range(START, DAYS), COLUMNS, false);

  private static double[] noise() {
    Random random = new Random(11);
    return IntStream.range(0, DAYS).mapToDouble(i -> random.nextGaussian()).toArray();
  }

  private static double[][] columns(double[] x, double[] y) {
    double[][] extremes = new double[COLUMNS][2];
    for (double[] one : extremes) {
      one[0] = Double.POSITIVE_INFINITY;
      one[1] = Double.NEGATIVE_INFINITY;
    }
    for (int i = 0; i < x.length; i++) {
      int column = SETTING.column(x[i]);
      extremes[column][0] = Math.min(extremes[column][0], y[i]);
      extremes[column][1] = Math.max(extremes[column][1], y[i]);
    }
    return extremes;
  }

  @Test
  void everyColumnKeepsItsLowestAndHighest() {
    Points all = Points.line(DATES, noise());
    Points thin = all.thinned(SETTING);
    assertThat(thin.x().length).isLessThanOrEqualTo(4 * COLUMNS);
    assertThat(thin.x()).isSorted();
    assertThat(columns(thin.x(), thin.y())).isDeepEqualTo(columns(all.x(), all.y()));
  }

  @Test
  void whatWasDrawnStaysWhereItIsAsTheRunGoesOn() {
    double[] whole = noise();
    Points now = Points.line(DATES.subList(0, 2000), Arrays.copyOf(whole, 2000)).thinned(SETTING);
    Points later = Points.line(DATES, whole).thinned(SETTING);
    int settled = (int) Arrays.stream(now.x()).filter(x -> SETTING.column(x) < 164).count();
    assertThat(settled).isGreaterThan(500);
    assertThat(Arrays.copyOf(later.y(), settled)).containsExactly(Arrays.copyOf(now.y(), settled));
  }

  @Test
  void aGapOfMonthsRemainsAndADayOffDoesNot() {
    double[] values = noise();
    Arrays.fill(values, 1000, 1200, Double.NaN);
    values[2000] = Double.NaN;
    Points thin = Points.line(DATES, values).thinned(SETTING);
    for (int i = 0; i < thin.x().length; i++) {
      if (Double.isNaN(thin.y()[i])) {
        assertThat((thin.x()[i] - SETTING.time().getLowerBound()) / 86_400_000)
            .isBetween(1000.0, 1200.0);
      }
    }
    assertThat(thin.y()).contains(Double.NaN);
  }

  @Test
  void bandsAreAsWideAsTheyEverWereAndAreasThatTouchStillDo() {
    double[] low = noise();
    double[] middle = Arrays.stream(low).map(v -> v + 1).toArray();
    double[] high = Arrays.stream(low).map(v -> v + 3).toArray();
    double[][] band = Points.area(DATES, low, high, SETTING, true);
    assertThat(band[0].length).isLessThanOrEqualTo(COLUMNS);
    assertThat(Arrays.stream(band[4]).min()).isEqualTo(Arrays.stream(low).min());
    assertThat(Arrays.stream(band[5]).max()).isEqualTo(Arrays.stream(high).max());
    double[][] under = Points.area(DATES, low, middle, SETTING, false);
    double[][] over = Points.area(DATES, middle, high, SETTING, false);
    assertThat(under[5]).containsExactly(over[4]);
  }
}
