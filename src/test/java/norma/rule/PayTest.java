package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import norma.rule.Pay.Bracket;
import org.junit.jupiter.api.Test;

/** Piece pay against published tables. */
final class PayTest {
  private static final Pay METRO =
      pay(0.5, new Bracket(1, 1.25), new Bracket(1.1, 1.5), new Bracket(1.25, 2));

  private static Pay pay(double minimum, Bracket... scale) {
    return new Pay(7, List.of(scale), minimum, 1.05, 0.63, 1.1);
  }

  /** Moscow metro 1933-34: 25, 50 and 100 per cent more on the parts above 100, 110 and 125. */
  @Test
  void scaleOfTheMetro() {
    double[][] vector = {{0.8, 0.8}, {1, 1}, {1.1, 1.125}, {1.25, 1.35}, {1.5, 1.85}, {2, 2.85}};
    for (double[] point : vector) {
      assertThat(METRO.of(point[0], true)).isCloseTo(point[1], within(1e-12));
    }
  }

  @Test
  void withoutTheScaleEveryUnitEarnsThePlainRate() {
    assertThat(METRO.of(2, false)).isEqualTo(2);
    assertThat(pay(0.5).of(2, true)).isEqualTo(2);
  }

  @Test
  void nobodyEarnsLessThanTheMinimum() {
    assertThat(METRO.of(0, true)).isEqualTo(0.5);
    assertThat(METRO.of(0.49, true)).isEqualTo(0.5);
    assertThat(METRO.of(0.51, true)).isEqualTo(0.51);
    assertThat(METRO.piece(0.2, true)).isEqualTo(0.2);
    assertThat(pay(0).of(0, true)).isZero();
  }

  @Test
  void payHasNoJumpAndNeverFalls() {
    for (double x = 0; x < 3; x += 0.001) {
      double step = METRO.of(x + 0.001, true) - METRO.of(x, true);
      assertThat(step).isBetween(0.0, 0.002 + 1e-12);
    }
  }

  /**
   * Taylor (1895): five pieces at 50 cents under the old rate, then ten pieces at 35 where the task
   * is done and nine at 25 where it is not. His rate jumps for all pieces; at whole pieces one
   * steep bracket between the ninth and the tenth pays the same.
   */
  @Test
  void differentialRateOfTaylor() {
    double task = 10;
    double tariff = 2.5; // ten pieces at 25 cents
    Pay differential = pay(0, new Bracket(0.9, 5), new Bracket(1, 1.4));
    for (int pieces = 0; pieces <= 15; pieces++) {
      double cents = pieces * (pieces < task ? 0.25 : 0.35);
      assertThat(tariff * differential.of(pieces / task, true)).isCloseTo(cents, within(1e-12));
    }
    assertThat(tariff * differential.of(0.9, true)).isCloseTo(2.25, within(1e-12));
    assertThat(tariff * differential.of(1, true)).isCloseTo(3.50, within(1e-12));
    assertThat(5 * pay(0).of(0.5, true)).isEqualTo(2.50);
  }

  /** Two shifts of 1 and 2 norms: mean 1.5, so 2 · 1.85, and not 1 + 2.85. */
  @Test
  void aDekadaIsPaidByItsMeanFulfilment() {
    assertThat(METRO.own(7, 3, 2, true)).isCloseTo(7 * 3.7, within(1e-9));
    assertThat(METRO.own(7, 3, 2, false)).isCloseTo(7 * 3, within(1e-9));
    assertThat(METRO.own(7, 0.4, 2, true)).isCloseTo(7 * 2 * 0.5, within(1e-9));
    assertThat(METRO.own(7, 2, 0, true)).as("booked late").isEqualTo(14);
    assertThat(METRO.own(7, 0, 0, true)).isZero();
    assertThat(METRO.helping(10, 3)).isCloseTo(31.5, within(1e-9)); // 10 · 1.05 · 3
  }

  /** Norms rise from 10 to 12.1 units, ratePass ½: tariff and rate by √1.21 = 1.1. */
  @Test
  void aRiseIsSharedBetweenTariffAndRate() {
    Pay half = new Pay(7, List.of(), 0.5, 1.05, 0.5, 1.1);
    assertThat(half.tariffAfter(10, 0.21)).isCloseTo(11, within(1e-9));
    // a unit earned 10 / 10 = 1 rouble, and earns 11 / 12.1 = 1 / 1.1
    assertThat(half.tariffAfter(10, 0.21) / 12.1).isCloseTo(1 / 1.1, within(1e-9));
    Pay none = new Pay(7, List.of(), 0.5, 1.05, 0, 1.1);
    assertThat(none.tariffAfter(10, 0.21)).isCloseTo(12.1, within(1e-9));
    Pay all = new Pay(7, List.of(), 0.5, 1.05, 1, 1.1);
    assertThat(all.tariffAfter(10, 0.21)).isCloseTo(10, within(1e-9));
  }

  @Test
  void aScaleThatDoesNotRiseIsRefused() {
    assertThat(pay(0.5, new Bracket(1.2, 2), new Bracket(1.2, 3)).flaws()).hasSize(1);
    assertThat(METRO.flaws()).isEmpty();
  }
}
