package norma.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class SpreadTest {
  @Test
  void interpolatesBetweenOrderStatistics() {
    Spread spread = Spread.of(new double[] {5, 1, Double.NaN, 3, 2, 4});
    assertThat(spread.n()).isEqualTo(5);
    assertThat(spread.mean()).isEqualTo(3);
    assertThat(spread.median()).isEqualTo(3);
    assertThat(spread.p10()).isCloseTo(1.4, within(1e-12));
    assertThat(spread.p90()).isCloseTo(4.6, within(1e-12));
  }

  @Test
  void saysNothingOfNothing() {
    Spread spread = Spread.of(new double[] {Double.NaN});
    assertThat(spread.n()).isZero();
    assertThat(new double[] {spread.mean(), spread.p10(), spread.median(), spread.p90()})
        .containsOnly(Double.NaN);
  }

  @Test
  void ofOneValueIsThatValue() {
    assertThat(Spread.of(new double[] {7})).isEqualTo(new Spread(1, 7, 7, 7, 7));
  }
}
