package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The wage fund and a foreman's pay in round numbers. */
final class WageFundTest {
  private static final WageFund RULE = new WageFund(3, 0.4, 0.25, 500, 0.4);

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
    assertThat(RULE.rebased(2, 3)).isCloseTo(2.25, within(1e-12)); // 2 + 0.25 · (3 - 2)
    assertThat(RULE.rebased(3, 2)).isCloseTo(2.75, within(1e-12));
  }

  @Test
  void aForemanEarnsHisBonusByThePlan() {
    assertThat(RULE.foremanPay(false)).isEqualTo(500);
    assertThat(RULE.foremanPay(true)).isCloseTo(700, within(1e-9)); // 500 · (1 + 0.4)
  }
}
