package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** Rows of dekadas that give the title and take it, and what is asked for it. */
final class TitlesTest {
  private static final Titles RULE = new Titles(2.5, 0.4, 2, 0.5, 3, 5);

  @Test
  void theThresholdIsMeasuredByTheSpreadOfTheTrade() {
    assertThat(RULE.threshold(1, 0.2)).isCloseTo(1.5, within(1e-12)); // 1 + 1 · 2.5 · 0.2
    assertThat(RULE.threshold(0.4, 0.2)).isCloseTo(1.2, within(1e-12));
    assertThat(RULE.threshold(1, 0)).isEqualTo(1);
    assertThat(RULE.danger(1.5)).isCloseTo(1.25, within(1e-12)); // half of the way
  }

  @Test
  void dekadasAboveAddUpUntilOneIsBelow() {
    assertThat(RULE.above(0, 1.45, 1.45)).isEqualTo(1);
    assertThat(RULE.above(1, 1.6, 1.45)).isEqualTo(2);
    assertThat(RULE.above(2, 1.44, 1.45)).isZero();
  }

  @Test
  void dekadasInDangerAddUpUntilOneIsSafe() {
    assertThat(RULE.below(0, 1.24, 1.5)).isEqualTo(1);
    assertThat(RULE.below(1, 0.5, 1.5)).isEqualTo(2);
    assertThat(RULE.below(2, 1.25, 1.5)).isZero();
  }

  @Test
  void isGivenAfterTwoDekadasAndLostAfterThree() {
    assertThat(RULE.given(1)).isFalse();
    assertThat(RULE.given(2)).isTrue();
    assertThat(RULE.lost(2)).isFalse();
    assertThat(RULE.lost(3)).isTrue();
  }

  @Test
  void aDekadaCountsFromFiveOwnShiftsOn() {
    assertThat(RULE.counts(4)).isFalse();
    assertThat(RULE.counts(5)).isTrue();
  }
}
