package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What draws people, how a village empties, and how far an industry goes to have men. */
final class MovingTest {
  private static Moving rule() {
    return new Moving(2, 3, 4, 5, 0.5, 1.5, 0.1, 0.04, 0.1);
  }

  /** 2 · (ln 10 - 0.3) + 3 · 0.5 - 4 · 0.25. */
  @Test
  void attractionIsPayHomeAndNorm() {
    assertThat(rule().attraction(10, -0.3, 0.5, 0.25))
        .isCloseTo(2 * (Math.log(10) - 0.3) + 1.5 - 1, within(1e-12));
    double twice = rule().attraction(20, 0, 0.5, 0) - rule().attraction(10, 0, 0.5, 0);
    assertThat(Math.exp(twice)).as("odds of twice the pay").isCloseTo(4, within(1e-12));
    assertThat(rule().attraction(0, 0, 0, 0)).isFinite();
  }

  @Test
  void whoHasLookedForLongerThanHisPatienceGivesUp() {
    assertThat(rule().givesUp(5)).isFalse();
    assertThat(rule().givesUp(6)).isTrue();
  }

  @Test
  void theVillageGivesMoreSlowlyTheLessIsLeft() {
    assertThat(rule().villagers(5)).isEqualTo(8); // 7.5
    assertThat(Moving.chance(8, 8)).isEqualTo(1);
    assertThat(Moving.chance(2, 8)).isEqualTo(0.25);
    assertThat(Moving.chance(0, 8)).isZero();
    assertThat(Moving.chance(0, 0)).isZero();
  }

  /** Steps of 0.04 up to 0.1 while more than a tenth is empty and the fund bears it, then back. */
  @Test
  void theSupplementRisesWhileMenAreShortAndTheFundBearsIt() {
    assertThat(rule().next(0, 0.2, true)).isEqualTo(0.04);
    assertThat(rule().next(0.08, 0.2, true)).isEqualTo(0.1);
    assertThat(rule().next(0.1, 0.2, true)).isEqualTo(0.1);
    assertThat(rule().next(0.04, 0.2, false)).isEqualTo(0.04);
    assertThat(rule().next(0.04, 0.1, true)).isZero();
    assertThat(rule().next(0.02, 0, false)).isZero();
  }
}
