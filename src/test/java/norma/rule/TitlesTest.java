package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Rows of months that give the title and take it. */
final class TitlesTest {
  private static final Titles RULE = new Titles(1.45, 2, 1, 3, 0.05, 5);

  @Test
  void monthsAboveAddUpUntilOneIsBelow() {
    assertThat(RULE.above(0, 1.45)).isEqualTo(1);
    assertThat(RULE.above(1, 1.6)).isEqualTo(2);
    assertThat(RULE.above(2, 1.44)).isZero();
  }

  @Test
  void monthsInDangerAddUpUntilTheNormIsFulfilled() {
    assertThat(RULE.below(0, 0.99)).isEqualTo(1);
    assertThat(RULE.below(1, 0.5)).isEqualTo(2);
    assertThat(RULE.below(2, 1)).isZero();
  }

  @Test
  void isGivenWhileThereIsACampaign() {
    assertThat(RULE.given(1, 1)).isFalse();
    assertThat(RULE.given(2, 0.05)).isTrue();
    assertThat(RULE.given(2, 0.04)).isFalse();
  }

  @Test
  void isLostAfterThreeMonths() {
    assertThat(RULE.lost(2)).isFalse();
    assertThat(RULE.lost(3)).isTrue();
  }

  @Test
  void aMonthCountsFromFiveOwnShiftsOn() {
    assertThat(RULE.counts(4)).isFalse();
    assertThat(RULE.counts(5)).isTrue();
  }
}
