package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** What a successor takes over. */
final class SuccessionTest {
  @Test
  void heKeepsPartOfWhatWasKnown() {
    Succession rule = new Succession(0.3, 1.5, 0.7, 12, 0.5);
    assertThat(rule.belief(1, 1.4)).isCloseTo(1.12, within(1e-12)); // 0.7 · 1 + 0.3 · 1.4
    assertThat(rule.fear(2)).isEqualTo(3); // 1.5 · 2
  }

  /** Own fear 1: of 3 there are 2 left after the half-life, of ¼ there is ⅝. */
  @Test
  void fearGoesBackToAMansOwn() {
    Succession rule = new Succession(0.3, 1.5, 0.7, 1, 0.5);
    assertThat(rule.fearAfterAMonth(3, 1)).isCloseTo(2, within(1e-12));
    assertThat(rule.fearAfterAMonth(0.25, 1)).isCloseTo(0.625, within(1e-12));
    assertThat(rule.fearAfterAMonth(1, 1)).isEqualTo(1);
    Succession slow = new Succession(0.3, 1.5, 0.7, 12, 0.5);
    double fear = 3;
    for (int month = 0; month < 12; month++) {
      fear = slow.fearAfterAMonth(fear, 1);
    }
    assertThat(fear).isCloseTo(2, within(1e-12));
  }

  @Test
  void menWaitForAGreenForeman() {
    Succession rule = new Succession(0.3, 1.5, 0.7, 12, 0.5);
    assertThat(rule.delay(1)).isEqualTo(0.5);
    assertThat(rule.delay(0.25)).isCloseTo(0.125, within(1e-12));
    assertThat(rule.delay(0)).isZero();
  }

  @Test
  void heKnowsAllOrNothingAtTheExtremes() {
    assertThat(new Succession(0.3, 1, 0, 12, 0).belief(1, 1.4)).isEqualTo(1.4);
    assertThat(new Succession(0.3, 1, 1, 12, 0).belief(1, 1.4)).isEqualTo(1);
    assertThat(new Succession(0.3, 0, 1, 12, 0).fear(2)).isZero();
  }
}
