package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The campaign in its extremes. */
final class CampaignTest {
  private static Campaign rule(double pushGain, double fade) {
    return new Campaign(0, pushGain, fade, 0.06, 0.18, 3, 0.3, 0.4, 0.1, 1.3, 6);
  }

  @Test
  void withoutPushAndNewsItStaysAwayOrFades() {
    assertThat(rule(0.018, 0.0145).next(0, 0, 0)).isZero();
    double campaign = 0.8;
    for (int day = 0; day < 100; day++) {
      campaign = rule(0.018, 0.0145).next(campaign, 0, 0);
    }
    assertThat(campaign).isCloseTo(0.8 * Math.pow(1 - 0.0145, 100), within(1e-12));
  }

  @Test
  void underASteadyPushItRestsWhereRiseAndFadeBalance() {
    double campaign = 0;
    for (int day = 0; day < 3000; day++) {
      campaign = rule(0.018, 0.0145).next(campaign, 0.6, 0);
    }
    double rise = 1 - Math.exp(-0.018 * 0.6);
    assertThat(campaign).isCloseTo(rise / (rise + 0.0145), within(1e-9));
  }

  @Test
  void staysAShareWhateverTheNews() {
    assertThat(rule(10, 0).next(0.5, 1, 1e6)).isEqualTo(1);
    assertThat(rule(10, 0).next(1, 1, 1e6)).isEqualTo(1);
    assertThat(rule(0, 1).next(0.7, 1, 0)).isZero();
  }

  /** newsLocal is shared out among the shops, so that large industries are not all news. */
  @Test
  void newsOfARecordWeighsLessTheLessItIsOf() {
    assertThat(rule(0, 0).weight(true, 20)).isEqualTo(0.06);
    assertThat(rule(0, 0).weight(false, 20)).isCloseTo(0.009, within(1e-12)); // 0.18 / 20
    assertThat(rule(0, 0).weight(false, 1)).isEqualTo(0.18);
    assertThat(rule(0, 0).reaching(0.06, true)).isEqualTo(0.06);
    assertThat(rule(0, 0).reaching(0.06, false)).isCloseTo(0.018, within(1e-12)); // 0.3 · 0.06
  }

  @Test
  void newsIsTakenUpInTheMeasureOfTheNationalCampaign() {
    assertThat(rule(0, 0).gate(0)).isZero();
    assertThat(rule(0, 0).gate(0.1)).isCloseTo(0.25, within(1e-12)); // 0.1 / 0.4
    assertThat(rule(0, 0).gate(0.4)).isEqualTo(1);
    assertThat(rule(0, 0).gate(0.9)).isEqualTo(1);
  }

  @Test
  void onePieceOfNewsRaisesItByItsWeightAtFirst() {
    assertThat(rule(0.018, 0).next(0, 0, 0.06)).isCloseTo(1 - Math.exp(-0.06), within(1e-12));
  }

  @Test
  void recordsBeatTheBestByAMarginAndReachTheBarOfTheOpeningMonths() {
    assertThat(rule(0, 0).toBeat(5)).isCloseTo(5.5, within(1e-12)); // 5 · (1 + 0.1)
    assertThat(rule(0, 0).toBeat(0)).isZero();
    assertThat(rule(0, 0).bar(3)).isCloseTo(3.9, within(1e-12)); // 3 · 1.3
  }
}
