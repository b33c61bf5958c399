package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The chance of being accused, as a sum worked out by hand. */
final class BlameTest {
  /** Promised 0.2, borne 0.05, sure 0.3 beyond; close 2, afar 0.25, denounce 0.5, 10 months. */
  private static final Blame RULE =
      new Blame(0.2, 0.05, 0.3, 0.2, 2, 0.25, 0.5, 0.5, 10, 0.15, 0.1, 0.02);

  private static final Audit AUDIT = new Audit(0.03, 0.01, 1, 0.3);

  /** Chance for a settled foreman whom nobody suspects and nobody denounces. */
  private static double plain(double campaign, double shortfall, int found, double audited) {
    return RULE.accusationChance(campaign, RULE.grounds(shortfall, found, audited), 1, 0, 1);
  }

  @Test
  void shortfallIsMeasuredAgainstThePledge() {
    assertThat(RULE.promise(0.5)).isCloseTo(0.1, within(1e-12));
    assertThat(RULE.promise(0)).isZero();
    assertThat(Blame.shortfall(88, 110)).isCloseTo(0.2, within(1e-12));
    assertThat(Blame.shortfall(132, 110)).isCloseTo(-0.2, within(1e-12));
    assertThat(Blame.shortfall(0, 100)).isEqualTo(1);
    assertThat(Blame.shortfall(80, 0)).as("no plan, no shortfall").isZero();
  }

  /** C · [(shortfall - tolerance)₊ / fullShortfall + caught · found + accusation]. */
  @Test
  void itsThreeGroundsAddUpInTheMeasureOfTheCampaign() {
    // (0.2 - 0.05) / 0.3 = 0.5
    assertThat(plain(1, 0.2, 0, 0)).isCloseTo(0.5, within(1e-12));
    // 0.2 · 2 = 0.4
    assertThat(plain(1, 0, 2, 0)).isCloseTo(0.4, within(1e-12));
    assertThat(plain(1, 0, 0, AUDIT.addedChance(true))).isCloseTo(0.3, within(1e-12));
    // 0.5 · (0.5 + 0.4 + 0.3) = 0.6
    assertThat(plain(0.5, 0.2, 2, AUDIT.addedChance(true))).isCloseTo(0.6, within(1e-12));
  }

  @Test
  void isAtMostOneAndNeverWithoutACampaign() {
    // 0.5 + 0.4 + 0.3 = 1.2
    assertThat(plain(1, 0.2, 2, 0.3)).isEqualTo(1);
    // a shortfall counts 1 at the most: 0.5 · (1 + 0.2), and not 0.5 · ((1 - 0.05) / 0.3 + 0.2)
    assertThat(plain(0.5, 1, 1, 0)).isCloseTo(0.6, within(1e-12));
    assertThat(RULE.accusationChance(0, 30, 1, 9, 9)).isZero();
  }

  @Test
  void aBorneShortfallAndASurplusAreNoGround() {
    assertThat(plain(1, 0.05, 0, 0)).isZero();
    assertThat(plain(1, -3, 0, 0)).isZero();
    assertThat(plain(1, -3, 1, 0)).isCloseTo(0.2, within(1e-12));
  }

  /** 0.5 · 0.2 = 0.1 by itself; times 1 + 2 · 0.5 where suspicion is 0.5. */
  @Test
  void suspicionDenunciationAndTimeInPostMultiplyTheChance() {
    assertThat(RULE.accusationChance(0.5, 0.2, 1, 0, 1)).isCloseTo(0.1, within(1e-12));
    assertThat(RULE.accusationChance(0.5, 0.2, 1, 0.5, 1)).isCloseTo(0.2, within(1e-12));
    assertThat(RULE.accusationChance(0.5, 0.2, 0.3, 0.5, 1.5)).isCloseTo(0.09, within(1e-12));
    assertThat(RULE.accusationChance(0.5, 0, 1, 9, 9)).as("no grounds").isZero();
  }

  /** 1 + 0.5 · (R + fear beyond their own, as a share of it). */
  @Test
  void theResentfulAndTheFrightenedAccuse() {
    assertThat(RULE.accusers(0, 1)).isEqualTo(1);
    assertThat(RULE.accusers(0.6, 1)).isCloseTo(1.3, within(1e-12));
    assertThat(RULE.accusers(0.6, 1.4)).isCloseTo(1.5, within(1e-12));
    assertThat(RULE.accusers(0.6, 0.2))
        .as("less fear excuses nobody")
        .isCloseTo(1.3, within(1e-12));
  }

  @Test
  void aNewForemanAnswersByDegrees() {
    assertThat(RULE.answerable(0)).isZero();
    assertThat(RULE.answerable(4)).isCloseTo(0.4, within(1e-12));
    assertThat(RULE.answerable(10)).isEqualTo(1);
    assertThat(RULE.answerable(Double.POSITIVE_INFINITY)).isEqualTo(1);
  }

  /** Half of 0.4, and 0.75 · ½ for one of two neighbours, and 0.25 · 0.1 for a tenth of all. */
  @Test
  void suspicionFallsOnNeighboursAndFades() {
    assertThat(RULE.suspicionAfter(0.4, 0.5, 0.1)).isCloseTo(0.6, within(1e-12));
    assertThat(RULE.suspicionAfter(0.4, 0, 0)).isCloseTo(0.2, within(1e-12));
    double suspicion = 0;
    for (int month = 0; month < 100; month++) {
      suspicion = RULE.suspicionAfter(suspicion, 0.1, 0.1);
    }
    assertThat(suspicion).as("a / (1 - suspicionKept)").isCloseTo(0.2, within(1e-12));
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
