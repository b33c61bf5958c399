package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a dekada adds to resentment, and what it takes. */
final class ResentmentTest {
  private static final Resentment RULE =
      new Resentment(0.04, 0.25, 0.08, 2, 0.35, 0.05, 0.2, 3, 0.2, 0.3, 0.05, 135, 0.06, 0.25, 0.2);

  @Test
  void halfIsLeftAfterTheHalfLife() {
    double left = 1;
    for (int dekada = 0; dekada < 27; dekada++) {
      left *= RULE.kept();
    }
    assertThat(RULE.kept()).isCloseTo(Math.pow(2, -10 / 135.0), within(1e-14));
    assertThat(Math.pow(RULE.kept(), 13.5)).isCloseTo(0.5, within(1e-12));
    assertThat(left).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void amongEqualsNothingIsAdded() {
    assertThat(RULE.added(1, 0, 0, 0, 0, 0.8, 0, 0, false)).isZero();
    assertThat(RULE.added(1, 0, 0, 0, 0, 1.2, -0.3, 1, false)).isZero();
  }

  @Test
  void whatIsSeenIsWeighedAndAmplifiedByFailing() {
    double seen = 0.04 * 0.5 + 0.25 * 0.2 + 0.08 * 0.1;
    assertThat(RULE.added(1, 0.5, 0.2, 0, 0.1, 1, 0, 0, false)).isCloseTo(seen, within(1e-15));
    assertThat(RULE.added(1, 0.5, 0.2, 0, 0.1, 1.4, 0, 0, false)).isCloseTo(seen, within(1e-15));
    assertThat(RULE.added(1, 0.5, 0.2, 0, 0.1, 0.75, 0, 0, false))
        .isCloseTo(1.5 * seen, within(1e-15));
    assertThat(RULE.added(2.5, 0.5, 0.2, 0, 0.1, 1, 0, 0, false))
        .isCloseTo(2.5 * seen, within(1e-15));
  }

  @Test
  void havingMoreThanOthersSoothes() {
    assertThat(RULE.added(1, 0, 0, 0.5, 0, 1, 0, 0, false))
        .isCloseTo(-0.3 * 0.04 * 0.5, within(1e-15));
  }

  @Test
  void lossIsFeltTheMoreTheMoreRecordMenAreInSight() {
    assertThat(RULE.added(1, 0, 0, 0, 0, 1, 0.05, 1, false)).isZero();
    assertThat(RULE.added(1, 0, 0, 0, 0, 1, 0.25, 0, false))
        .isCloseTo(0.35 * 0.2 * 0.2, within(1e-15));
    assertThat(RULE.added(1, 0, 0, 0, 0, 1, 0.25, 0.1, false))
        .isCloseTo(0.35 * 0.2 * 0.5, within(1e-15));
    assertThat(RULE.added(1, 0, 0, 0, 0, 1, 0.25, 1, false)).isCloseTo(0.35 * 0.2, within(1e-15));
    assertThat(RULE.added(1, 0, 0, 0, 0, 1, 0.25, 1, true))
        .isCloseTo(0.35 * 0.2 * 0.2, within(1e-15));
  }

  @Test
  void resentfulHelpersHelpBadlyButNeverNotAtAll() {
    assertThat(RULE.help(0)).isEqualTo(1);
    assertThat(RULE.help(1)).isEqualTo(0.75);
    assertThat(RULE.help(100)).isEqualTo(0.2);
  }
}
