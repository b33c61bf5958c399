package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What rewards do at home. */
final class RewardsTest {
  private static final Rewards RULE = new Rewards(0.25, 0.125, 0.03, 200, 50, 150, 0.2);

  @Test
  void housingAndGoodsCloseAShareOfWhatIsMissing() {
    // 0.25 + 0.2 · 500 / 1000
    assertThat(RULE.support(0.25, 500)).isCloseTo(0.35, within(1e-12));
    assertThat(RULE.support(0.25, 5000)).as("no more than all of it").isEqualTo(1);
    assertThat(Rewards.supported(0.6, 0.35)).isCloseTo(0.74, within(1e-12)); // 0.6 + 0.35 · 0.4
    assertThat(Rewards.supported(0.6, 1)).isEqualTo(1);
    assertThat(Rewards.supported(0.6, 0)).isEqualTo(0.6);
  }
}
