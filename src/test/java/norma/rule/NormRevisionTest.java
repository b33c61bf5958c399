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

  /** 0.75 · (1.2 / 1.05 - 1) + 0.25 · (1.5 / 1.2 - 1), a worked sum. */
  @Test
  void riseBlendsTheMeanAndTheBest() {
    // 0.75 · 1/7 + 0.25 · 1/4 = 3/28 + 1/16 = 19/112
    assertThat(rule(0.25, 0.02).rise(1.2, 1.5, true)).isCloseTo(19 / 112.0, within(1e-12));
    assertThat(rule(0.25, 0.02).rise(1.2, 1.5, false)).isCloseTo(1 / 7.0, within(1e-12));
  }

  @Test
  void aMonthWithoutWorkOrOutputRaisesNothing() {
    assertThat(rule(0.07, 0).rise(Double.NaN, Double.NaN, true)).isZero();
    assertThat(rule(0.07, 0).rise(1.2, Double.NaN, true)).isZero();
    assertThat(rule(0.07, 0).rise(0, 0, true)).isZero();
    assertThat(rule(0, 0).rise(0, 0, false)).isZero();
  }

  @Test
  void whatIsBorneIsNoReason() {
    assertThat(rule(0, 0).overrun(0.06)).isFalse();
    assertThat(rule(0, 0).overrun(0.061)).isTrue();
    assertThat(rule(0, 0).overFulfils(1.29)).isFalse();
    assertThat(rule(0, 0).overFulfils(1.3)).isTrue();
    assertThat(rule(0, 0).tooManyOver(0.35)).isFalse();
    assertThat(rule(0, 0).tooManyOver(0.36)).isTrue();
    assertThat(rule(0, 0).persists(1)).isFalse();
    assertThat(rule(0, 0).persists(2)).isTrue();
    assertThat(rule(0, 0).cooledDown(329)).isFalse();
    assertThat(rule(0, 0).cooledDown(330)).isTrue();
  }

  @Test
  void takesBackAShareOfTheUsualOverFulfilment() {
    assertThat(NormRevision.takenBack(0.2, 1.4)).isCloseTo(0.5, within(1e-12)); // 0.2 / 0.4
    assertThat(NormRevision.takenBack(0.2, 1)).isEqualTo(1);
    assertThat(NormRevision.takenBack(0.2, 0.8)).isEqualTo(1);
  }

  @Test
  void isInForceAfterWholeDaysAtLeastOne() {
    assertThat(rule(0, 0).daysToForce(0.1, 0.5)).isEqualTo(120); // 140 - 60 / 3
    NormRevision atOnce = new NormRevision(0.06, 1.3, 0.35, 2, 0, 140, 0.3, 0.2, 330, 1.05, 0, 0);
    assertThat(atOnce.daysToForce(1, 0.5)).isEqualTo(1);
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
