package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What haste spoils. */
final class QualityTest {
  @Test
  void hasteAddsScrapAboveCustomaryPace() {
    Quality rule = new Quality(0.01, 0.1);
    assertThat(rule.scrapAt(0.7)).isEqualTo(0.01);
    assertThat(rule.scrapAt(1)).isEqualTo(0.01);
    assertThat(rule.scrapAt(1.5)).isCloseTo(0.06, within(1e-12));
    assertThat(new Quality(0.5, 10).scrapAt(1.5)).isEqualTo(1);
  }
}
