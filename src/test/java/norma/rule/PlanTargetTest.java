package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The plan's ratchet. */
final class PlanTargetTest {
  private static final PlanTarget RULE = new PlanTarget(1.05, 0.01, 0.3, 0.5);

  @Test
  void targetFollowsSurplusAndShortfall() {
    assertThat(RULE.next(100, 100, true)).isCloseTo(101, within(1e-12));
    assertThat(RULE.next(100, 110, true)).isCloseTo(104, within(1e-12));
    assertThat(RULE.next(100, 90, true)).isCloseTo(96, within(1e-12));
    assertThat(RULE.next(100, 0, true)).isCloseTo(51, within(1e-12));
  }

  @Test
  void withoutTheRatchetItOnlyGrows() {
    assertThat(RULE.next(100, 300, false)).isCloseTo(101, within(1e-12));
    assertThat(RULE.next(100, 0, false)).isCloseTo(101, within(1e-12));
  }

  @Test
  void neverFallsBelowNothing() {
    assertThat(new PlanTarget(1, -0.5, 1, 1).next(10, 0, true)).isZero();
  }

  /** Where growth outruns ease a shop for ever falls short by growth / ease. */
  @Test
  void restsWhereGrowthIsEasedAway() {
    double target = 100;
    for (int month = 0; month < 500; month++) {
      target = RULE.next(target, 80, true);
    }
    assertThat(target).isCloseTo(80 * 0.5 / (0.5 - 0.01), within(1e-6));
  }
}
