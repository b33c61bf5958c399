package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The chance of being accused, as a sum worked out by hand. */
final class BlameTest {
  private static final Blame RULE = new Blame(0.05, 0.3, 0.2, 0.15, 0.1, 0.02);
  private static final Audit AUDIT = new Audit(0.03, 0.01, 1, 0.3);

  @Test
  void shortfallIsMeasuredAgainstThePlan() {
    assertThat(Blame.shortfall(80, 100)).isCloseTo(0.2, within(1e-12));
    assertThat(Blame.shortfall(120, 100)).isCloseTo(-0.2, within(1e-12));
    assertThat(Blame.shortfall(0, 100)).isEqualTo(1);
    assertThat(Blame.shortfall(80, 0)).as("no plan, no shortfall").isZero();
  }

  /** C · [(shortfall - tolerance)₊ / fullShortfall + caught · found + accusation]. */
  @Test
  void itsThreeGroundsAddUpInTheMeasureOfTheCampaign() {
    // (0.2 - 0.05) / 0.3 = 0.5
    assertThat(RULE.accusationChance(1, 0.2, 0, 0)).isCloseTo(0.5, within(1e-12));
    // 0.2 · 2 = 0.4
    assertThat(RULE.accusationChance(1, 0, 2, 0)).isCloseTo(0.4, within(1e-12));
    assertThat(RULE.accusationChance(1, 0, 0, AUDIT.addedChance(true)))
        .isCloseTo(0.3, within(1e-12));
    // 0.5 · (0.5 + 0.4 + 0.3) = 0.6
    assertThat(RULE.accusationChance(0.5, 0.2, 2, AUDIT.addedChance(true)))
        .isCloseTo(0.6, within(1e-12));
  }

  @Test
  void isAtMostOneAndNeverWithoutACampaign() {
    // 0.5 + 0.4 + 0.3 = 1.2
    assertThat(RULE.accusationChance(1, 0.2, 2, 0.3)).isEqualTo(1);
    // a shortfall counts 1 at the most: 0.5 · (1 + 0.2), and not 0.5 · ((1 - 0.05) / 0.3 + 0.2)
    assertThat(RULE.accusationChance(0.5, 1, 1, 0)).isCloseTo(0.6, within(1e-12));
    assertThat(RULE.accusationChance(0, 1, 100, 1)).isZero();
  }

  @Test
  void aBorneShortfallAndASurplusAreNoGround() {
    assertThat(RULE.accusationChance(1, 0.05, 0, 0)).isZero();
    assertThat(RULE.accusationChance(1, -3, 0, 0)).isZero();
    assertThat(RULE.accusationChance(1, -3, 1, 0)).isCloseTo(0.2, within(1e-12));
  }

  @Test
  void obstructionIsFoundInTheMeasureOfTheCampaign() {
    assertThat(RULE.foundChance(1)).isEqualTo(0.1);
    assertThat(RULE.foundChance(0.4)).isCloseTo(0.04, within(1e-12));
    assertThat(RULE.foundChance(0)).isZero();
  }

  @Test
  void aRemovalFrightens() {
    assertThat(RULE.fearAfterRemoval(1.3)).isCloseTo(1.32, within(1e-12));
  }
}
