package norma.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TreatmentTest {
  private static final double NONE = Double.NaN;
  private static final List<LocalDate> DATES =
      IntStream.range(0, 40).mapToObj(i -> LocalDate.of(1935, 1, 1).plusDays(i)).toList();

  @Test
  void aMeanLeavesOutDaysWithoutAValue() {
    double[] daily = daily(NONE);
    daily[10] = 4;
    daily[12] = 8;
    double[] means = Treatment.OVER_DEKADA.of(daily, DATES);
    assertThat(means[11]).isEqualTo(6);
    assertThat(means[6]).isEqualTo(4);
    assertThat(means[25]).isNaN();
  }

  @Test
  void atTheEndsTheNearestWholeWindowCounts() {
    double[] daily = IntStream.range(0, 40).asDoubleStream().toArray();
    double[] means = Treatment.OVER_MONTH.of(daily, DATES);
    assertThat(means[0]).isEqualTo(15);
    assertThat(means[39]).isEqualTo(24);
    assertThat(means[20]).isEqualTo(20);
  }

  @Test
  void sumsAndCountsStartWhereThereAreFigures() {
    double[] daily = daily(1);
    daily[0] = NONE;
    daily[5] = NONE;
    double[] sums = Treatment.CUMULATED.of(daily, DATES);
    assertThat(sums[0]).isNaN();
    assertThat(sums[5]).isEqualTo(4);
    assertThat(sums[39]).isEqualTo(38);
    assertThat(Treatment.SUM_OF_MONTH.of(daily, DATES)[3]).isEqualTo(29);
    assertThat(Treatment.SUM_OF_MONTH.of(daily, DATES)[35]).isEqualTo(9);
  }

  @Test
  void aMonthNotYetOverHasNoMonthlyFigure() {
    double[] daily = IntStream.range(0, 40).asDoubleStream().toArray();
    double[] monthly = Treatment.END_OF_MONTH.of(daily, DATES);
    assertThat(monthly[0]).isEqualTo(30);
    assertThat(monthly[31]).isNaN();
  }

  @Test
  void theBestOfADekadaStandsOverIt() {
    double[] daily = IntStream.range(0, 40).asDoubleStream().toArray();
    double[] best = Treatment.BEST_OF_DEKADA.of(daily, DATES);
    assertThat(best[0]).isEqualTo(9);
    assertThat(best[10]).isEqualTo(19);
    assertThat(best[20]).isEqualTo(30);
    assertThat(best[39]).isEqualTo(39);
  }

  @Test
  void noDaysAreNoTrouble() {
    for (Treatment treatment : Treatment.values()) {
      assertThat(treatment.of(new double[0], List.of())).isEmpty();
      assertThat(treatment.of(daily(NONE), DATES)).hasSize(40).containsOnly(NONE);
    }
  }

  private static double[] daily(double value) {
    double[] daily = new double[40];
    Arrays.fill(daily, value);
    return daily;
  }
}
