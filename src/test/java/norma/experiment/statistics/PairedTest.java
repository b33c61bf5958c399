package norma.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class PairedTest {
  /**
   * Student's own example: extra hours of sleep of ten patients with two drugs; the mean difference
   * is 1.58 with the interval 0.70 to 2.46 (R: t.test(sleep, paired)).
   */
  @Test
  void agreesWithStudentsSleepData() {
    double[] first = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
    double[] second = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};
    Paired paired = Paired.difference(first, second);
    assertThat(paired.n()).isEqualTo(10);
    assertThat(paired.mean()).isCloseTo(1.58, within(1e-12));
    assertThat(paired.low()).isCloseTo(0.7001142, within(1e-7));
    assertThat(paired.high()).isCloseTo(2.4598858, within(1e-7));
    assertThat(paired.isRise()).isTrue();
    assertThat(Paired.difference(second, first).isFall()).isTrue();
  }

  @Test
  void leavesOutPairsWithAMissingValue() {
    Paired paired =
        Paired.difference(new double[] {1, Double.NaN, 3, 4}, new double[] {2, 2, Double.NaN, 6});
    assertThat(paired.n()).isEqualTo(2);
    assertThat(paired.mean()).isEqualTo(1.5);
  }

  @Test
  void hasNoIntervalOfOnePair() {
    Paired one = Paired.difference(new double[] {1}, new double[] {4});
    assertThat(one.mean()).isEqualTo(3);
    assertThat(one.low()).isNaN();
    assertThat(one.isRise()).isFalse();
    assertThat(Paired.difference(new double[0], new double[0]).mean()).isNaN();
  }

  @Test
  void shrinksToThePointWhenAllDifferencesAreEqual() {
    Paired same = Paired.difference(new double[] {1, 2, 3}, new double[] {2, 3, 4});
    assertThat(same.low()).isEqualTo(1);
    assertThat(same.high()).isEqualTo(1);
  }

  @Test
  void refusesSidesOfUnequalLength() {
    assertThatThrownBy(() -> Paired.difference(new double[1], new double[2]))
        .hasMessageContaining("found 1 and 2");
  }
}
