package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** How often reports are audited, and what an audit sees. */
final class AuditTest {
  private static final Audit RULE = new Audit(0.2, 0.05, 2, 0.3);

  /** min(1, chance · (1 + campaignFactor · C)). */
  @Test
  void theCampaignMultipliesAudits() {
    assertThat(RULE.monthlyChance(0)).isEqualTo(0.2);
    assertThat(RULE.monthlyChance(0.5)).isCloseTo(0.4, within(1e-12)); // 0.2 · (1 + 2 · ½)
    assertThat(RULE.monthlyChance(1)).isCloseTo(0.6, within(1e-12));
    assertThat(new Audit(0.5, 0.05, 2, 0.3).monthlyChance(1)).isEqualTo(1);
  }

  @Test
  void seesASharePaddedEnough() {
    assertThat(Audit.paddedShare(20, 100)).isEqualTo(0.2);
    assertThat(Audit.paddedShare(0, 0)).isZero();
    assertThat(RULE.sees(0.04)).isFalse();
    assertThat(RULE.sees(0.05)).isTrue();
    assertThat(new Audit(0.2, 0, 2, 0.3).sees(1e-9)).isTrue();
    assertThat(new Audit(0.2, 0, 2, 0.3).sees(0)).as("where nothing was claimed").isFalse();
  }

  @Test
  void onlyWhatWasFoundAccuses() {
    assertThat(RULE.addedChance(true)).isEqualTo(0.3);
    assertThat(RULE.addedChance(false)).isZero();
  }
}
