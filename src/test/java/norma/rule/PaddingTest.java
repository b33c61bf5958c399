package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Three men at 0.96, 0.82 and 1.1 over ten shifts each, norm 10: 288 units. Lifting the first
 * claims 0.4 norms or 4 units, lifting the second 1.8 norms or 18 units.
 */
final class PaddingTest {
  private static final Padding RULE = new Padding(0.2, 0.5, 1, 10, 0.1);

  @Test
  void reachesAreQuartersOfTheFarthest() {
    double[] quarters = {0, 0.05, 0.1, 0.15, 0.2};
    assertThat(Padding.REACHES).isEqualTo(quarters.length);
    for (int i = 0; i < quarters.length; i++) {
      assertThat(RULE.reach(i)).isCloseTo(quarters[i], within(1e-12));
    }
  }

  @Test
  void liftsWhoIsBelowTheNormButWithinReach() {
    assertThat(Padding.lifts(0.05, 0.96)).isTrue();
    assertThat(Padding.lifts(0.05, 0.94)).isFalse();
    assertThat(Padding.lifts(0.25, 0.75)).as("just within").isTrue();
    assertThat(Padding.lifts(0.25, 1)).as("the norm is fulfilled").isFalse();
    assertThat(Padding.lifts(0, 0.999)).as("no reach").isFalse();
    assertThat(Padding.lifts(0.25, Double.NaN)).as("no own shift").isFalse();
    assertThat(Padding.claimed(0.82, 10)).isCloseTo(1.8, within(1e-12));
  }

  /** caution + auditFeared · penalty · (1 + fear · C). */
  @Test
  void riskGrowsWithFearAndCampaign() {
    assertThat(RULE.risk(true, 2, 0)).isCloseTo(2, within(1e-12)); // 1 + 0.1 · 10
    assertThat(RULE.risk(true, 2, 0.5)).isCloseTo(3, within(1e-12)); // 1 + 1 · (1 + 2 · ½)
    assertThat(RULE.risk(false, 2, 0.5)).isEqualTo(1);
  }

  /** quiet · R · lifted / men + bonus · [plan made] - risk · units / output, at R = 0.6. */
  @Test
  void valueWeighsQuietAndBonusAgainstRisk() {
    Padding.Claim none = new Padding.Claim(0, 3, 0, 288, false);
    Padding.Claim one = new Padding.Claim(1, 3, 4, 288, true);
    Padding.Claim two = new Padding.Claim(2, 3, 22, 288, true);
    assertThat(RULE.value(none, 0.6, 1.5, 3)).isZero();
    // 0.5 · 0.6 · 1 / 3 = 0.1;  3 · 4 / 288 = 1 / 24
    assertThat(RULE.value(one, 0.6, 1.5, 3)).isCloseTo(0.1 + 1.5 - 1 / 24.0, within(1e-12));
    // 0.5 · 0.6 · 2 / 3 = 0.2;  3 · 22 / 288 = 11 / 48
    assertThat(RULE.value(two, 0.6, 1.5, 3)).isCloseTo(0.2 + 1.5 - 11 / 48.0, within(1e-12));
    assertThat(RULE.value(two, 0, 1.5, 3)).isCloseTo(1.5 - 11 / 48.0, within(1e-12));
    Padding.Claim missed = new Padding.Claim(2, 3, 22, 288, false);
    assertThat(RULE.value(missed, 0.6, 1.5, 3)).isCloseTo(0.2 - 11 / 48.0, within(1e-12));
  }
}
