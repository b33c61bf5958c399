package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a successor takes over. */
final class SuccessionTest {
  @Test
  void heKeepsPartOfWhatWasKnown() {
    Succession rule = new Succession(0.3, 1.5, 0.7);
    assertThat(rule.belief(1, 1.4)).isCloseTo(1.12, within(1e-12)); // 0.7 · 1 + 0.3 · 1.4
    assertThat(rule.fear(2)).isEqualTo(3); // 1.5 · 2
  }

  @Test
  void heKnowsAllOrNothingAtTheExtremes() {
    assertThat(new Succession(0.3, 1, 0).belief(1, 1.4)).isEqualTo(1.4);
    assertThat(new Succession(0.3, 1, 1).belief(1, 1.4)).isEqualTo(1);
    assertThat(new Succession(0.3, 0, 1).fear(2)).isZero();
  }
}
