package norma.chart.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

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
    assertThat(means[9]).isNaN();
    assertThat(means[11]).isEqualTo(4);
    assertThat(means[12]).isEqualTo(6);
    assertThat(means[20]).isEqualTo(8);
    assertThat(means[22]).isNaN();
  }

  @Test
  void nothingMovesBeforeItsCause() {
    double[] daily = daily(1);
    Arrays.fill(daily, 33, 40, 31);
    double[] means = Treatment.OVER_MONTH.of(daily, DATES);
    assertThat(means[32]).isEqualTo(1);
    assertThat(means[33]).isEqualTo(2);
    double[] best = Treatment.BEST_OF_TEN_DAYS.of(daily, DATES);
    assertThat(best[32]).isEqualTo(1);
    assertThat(best[33]).isEqualTo(31);
  }

  @Test
  void aFewDaysDoNotPassForADekada() {
    double[] daily = IntStream.range(0, 40).asDoubleStream().toArray();
    double[] means = Treatment.OVER_DEKADA.of(daily, DATES);
    assertThat(means[8]).isNaN();
    assertThat(means[9]).isEqualTo(4.5);
    assertThat(means[39]).isEqualTo(34.5);
  }

  @Test
  void aShortRunHasMeansOfTheDaysSoFar() {
    double[] daily = IntStream.range(0, 40).asDoubleStream().toArray();
    double[] means = Treatment.OVER_MONTH.of(daily, DATES);
    assertThat(means[0]).isEqualTo(0);
    assertThat(means[4]).isEqualTo(2);
    assertThat(means[39]).isEqualTo(24.5);
  }

  @Test
  void eachShiftCountsAlikeWhereThereWereEnough() {
    double[] daily = daily(NONE);
    double[] shifts = daily(0);
    daily[20] = -0.1;
    shifts[20] = 2;
    daily[30] = 0.1;
    shifts[30] = 18;
    double[] means = Treatment.OVER_SHIFTS.of(daily, shifts, DATES);
    assertThat(means[29]).isNaN();
    assertThat(means[30]).isCloseTo(0.08, within(1e-12));
    shifts[20] = 1;
    assertThat(Treatment.OVER_SHIFTS.of(daily, shifts, DATES)[30]).isNaN();
  }

  @Test
  void payIsThatOfThreePaydays() {
    double[] daily = daily(NONE);
    daily[9] = 6;
    daily[19] = 8;
    daily[30] = 10;
    daily[39] = 9;
    double[] means = Treatment.OVER_PAYDAYS.of(daily, DATES);
    assertThat(means[19]).isNaN();
    assertThat(means[30]).isEqualTo(8);
    assertThat(means[31]).isNaN();
    assertThat(means[39]).isEqualTo(9);
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
  void theBestIsForgottenAfterTenDays() {
    double[] daily = daily(2);
    daily[5] = 7;
    daily[6] = NONE;
    double[] best = Treatment.BEST_OF_TEN_DAYS.of(daily, DATES);
    assertThat(best[14]).isEqualTo(7);
    assertThat(best[15]).isEqualTo(2);
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
