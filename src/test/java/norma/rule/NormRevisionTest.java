package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How far norms are raised, and where they come to rest. */
final class NormRevisionTest {
  private static NormRevision rule(double weightOnBest, double trifling) {
    return new NormRevision(
        0.06, 1.3, 0.35, 2, 80, 140, 0.3, 0.2, 330, 1.05, weightOnBest, trifling);
  }

  @Test
  void withoutWeightOnTheBestTheNormRestsWhereTheMeanIsCustomary() {
    assertThat(rule(0, 0).rise(1.05, 3, true)).isCloseTo(0, within(1e-15));
    assertThat(rule(0.07, 0).rise(1.05, 3, false)).isCloseTo(0, within(1e-15));
    double capacity = 1.6; // mean output in units of the first norm; does not follow the norm
    double norm = 1;
    for (int revision = 0; revision < 100; revision++) {
      norm *= 1 + rule(0, 0).rise(capacity / norm, 3 * capacity / norm, true);
    }
    assertThat(capacity / norm).isCloseTo(1.05, within(1e-9));
  }

  @Test
  void withWeightOnTheBestItRestsLowerByWhatTheBestStandOut() {
    double weight = 0.07;
    double bestOverMean = 2.5;
    double capacity = 1.6;
    double norm = 1;
    for (int revision = 0; revision < 200; revision++) {
      double mean = capacity / norm;
      norm *= 1 + rule(weight, 0).rise(mean, bestOverMean * mean, true);
    }
    // (1 - w)(m / m0 - 1) + w(b / m - 1) = 0
    double rest = 1.05 * (1 - weight / (1 - weight) * (bestOverMean - 1));
    assertThat(capacity / norm).isCloseTo(rest, within(1e-3));
    assertThat(rule(weight, 0).rise(rest, bestOverMean * rest, true)).isCloseTo(0, within(1e-12));
  }

  @Test
  void triflingRisesAndFallsAreLeftAlone() {
    assertThat(rule(0, 0.02).rise(1.05 * 1.019, 2, true)).isZero();
    assertThat(rule(0, 0.02).rise(1.05 * 1.021, 2, true)).isCloseTo(0.021, within(1e-12));
    assertThat(rule(0, 0.02).rise(0.5, 0.6, true)).isZero();
    assertThat(rule(0, 0).rise(0.5, 0.6, true)).isZero();
  }

  @Test
  void approvalIsQuickerTheMoreItIsUrgent() {
    assertThat(rule(0, 0).delay(0, 0.5)).isCloseTo(140, within(1e-12));
    assertThat(rule(0, 0).delay(-1, 0.5)).isCloseTo(140, within(1e-12));
    assertThat(rule(0, 0).delay(0.15, 0.5)).isCloseTo(110, within(1e-12));
    assertThat(rule(0, 0).delay(5, 0.5)).isCloseTo(80, within(1e-12));
    assertThat(rule(0, 0).delay(5, 0)).isCloseTo(64, within(1e-12));
    assertThat(rule(0, 0).delay(5, 1)).isCloseTo(96, within(1e-12));
  }
}
