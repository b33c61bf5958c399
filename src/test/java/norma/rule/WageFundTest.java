package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The wage fund and a foreman's pay in round numbers. */
final class WageFundTest {
  private static final WageFund RULE = new WageFund(3, 0.4, 0.25, 0.1, 500, 0.4);

  @Test
  void theFirstMonthsAreOpening() {
    assertThat(RULE.opening(0)).isTrue();
    assertThat(RULE.opening(2)).isTrue();
    assertThat(RULE.opening(3)).isFalse();
  }

  @Test
  void aUnitCostsWagesOverOutput() {
    assertThat(WageFund.perUnit(1200, 300)).isEqualTo(4);
    assertThat(WageFund.perUnit(1200, 0)).isZero();
  }

  /** roubles per unit · (plan + followsOutput · (reported - plan)). */
  @Test
  void theFundFollowsOutputInPart() {
    assertThat(RULE.fund(4, 100, 100)).isCloseTo(400, within(1e-9));
    assertThat(RULE.fund(4, 100, 150)).isCloseTo(480, within(1e-9)); // 4 · (100 + 0.4 · 50)
    assertThat(RULE.fund(4, 100, 50)).isCloseTo(320, within(1e-9)); // 4 · (100 - 0.4 · 50)
  }

  @Test
  void isRebasedPartOfTheWay() {
    // (2 + 0.25 · (3 - 2)) · (1 - 0.1)
    assertThat(RULE.rebased(2, 3)).isCloseTo(2.025, within(1e-12));
    assertThat(RULE.rebased(3, 2)).isCloseTo(2.475, within(1e-12));
    assertThat(RULE.outside(0.8)).isCloseTo(0.6, within(1e-12)); // 0.8 · (1 - 0.25)
  }

  /** A unit goes on costing 2: the overrun settles at 0.1 / 0.9 / 0.25 = 4/9. */
  @Test
  void whereNothingChangesTheSavingsAskedForStayMissing() {
    double perUnit = 2;
    for (int year = 0; year < 200; year++) {
      perUnit = RULE.rebased(perUnit, 2);
    }
    assertThat(2 / perUnit - 1).isCloseTo(4 / 9.0, within(1e-12));
  }

  @Test
  void aForemanEarnsHisBonusByThePlan() {
    assertThat(RULE.foremanPay(false)).isEqualTo(500);
    assertThat(RULE.foremanPay(true)).isCloseTo(700, within(1e-9)); // 500 · (1 + 0.4)
  }
}
