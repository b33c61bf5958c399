package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Fatigue by work and rest. */
final class FatigueTest {
  private static final Fatigue RULE =
      new Fatigue(0.4, 0.95, 0.055, 0.6, 0.8, 0.25, 0.6, 0.03, 0.1, 0.01, 6);

  /** Jaber, Givi and Neumann (2013): .003 and .006 a minute, 360 minutes on and 1080 off. */
  @Test
  void steadyStateOfThePublishedExample() {
    double fatigue = 0;
    for (int day = 0; day < 60; day++) {
      fatigue = Fatigue.afterWork(fatigue * Fatigue.kept(0.006, 1080), 0.003, 360);
    }
    assertThat(fatigue).isCloseTo(0.66075, within(5e-6));
  }

  @Test
  void steadyStateIsTheClosedForm() {
    for (double work : new double[] {0.01, 0.1, 1}) {
      for (double rest : new double[] {0.005, 0.05, 0.5}) {
        double fatigue = 0.9;
        for (int day = 0; day < 2000; day++) {
          fatigue = Fatigue.afterWork(fatigue * Fatigue.kept(rest, 18), work, 6);
        }
        double closed = (1 - Math.exp(-6 * work)) / (1 - Math.exp(-6 * work - 18 * rest));
        assertThat(fatigue).isCloseTo(closed, within(1e-12));
      }
    }
  }

  @Test
  void extremes() {
    assertThat(Fatigue.afterWork(0.3, 0, 6)).isEqualTo(0.3);
    assertThat(Fatigue.afterWork(1, 2, 6)).isEqualTo(1);
    assertThat(Fatigue.afterWork(0.3, 50, 24)).isEqualTo(1);
    assertThat(Fatigue.kept(0, 18)).isEqualTo(1);
    assertThat(Fatigue.kept(1e9, 18)).isZero();
    // In two parts or at once.
    assertThat(Fatigue.afterWork(Fatigue.afterWork(0.2, 0.1, 2), 0.1, 4))
        .isCloseTo(Fatigue.afterWork(0.2, 0.1, 6), within(1e-15));
  }

  @Test
  void comfortablePaceDoesNotTire() {
    assertThat(RULE.growth(0.95, 1)).isZero();
    assertThat(RULE.growth(0.5, 1)).isZero();
    assertThat(RULE.growth(1.95, 1)).isCloseTo(0.4, within(1e-12));
    assertThat(RULE.growth(1, 0.8)).isGreaterThan(RULE.growth(1, 1));
  }

  @Test
  void homeRestoresAndFatigueSlows() {
    assertThat(RULE.recoveryRate(0)).isCloseTo(0.055 * 0.6, within(1e-15));
    assertThat(RULE.recoveryRate(1)).isCloseTo(0.055 * 1.4, within(1e-15));
    assertThat(RULE.left(0)).isEqualTo(1);
    assertThat(RULE.left(1)).isEqualTo(0.75);
    assertThat(RULE.effortCost(0.5)).isCloseTo(1.3, within(1e-15));
    assertThat(RULE.accidentChance(0.5)).isCloseTo(0.0025, within(1e-15));
    assertThat(RULE.shiftsMissed()).isEqualTo(6);
    assertThat(RULE.absent(0)).isEqualTo(0.03);
    assertThat(RULE.absent(1)).isCloseTo(0.13, within(1e-15));
  }
}
