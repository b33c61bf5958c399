package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The campaign in its extremes. */
final class CampaignTest {
  private static Campaign rule(double pushGain, double fade) {
    return new Campaign(0, pushGain, fade, 2, 0.06, 0.18, 3, 0.3, 0.4, 0.05, 0.5, 2, 10, 6);
  }

  @Test
  void withoutPushAndNewsItStaysAwayOrFades() {
    assertThat(rule(0.018, 0.0145).next(0, 0, 0, 0)).isZero();
    double campaign = 0.8;
    for (int day = 0; day < 100; day++) {
      campaign = rule(0.018, 0.0145).next(campaign, 0, 0, 0);
    }
    assertThat(campaign).isCloseTo(0.8 * Math.pow(1 - 0.0145, 100), within(1e-12));
  }

  @Test
  void underASteadyPushItRestsWhereRiseAndFadeBalance() {
    double campaign = 0;
    for (int day = 0; day < 3000; day++) {
      campaign = rule(0.018, 0.0145).next(campaign, 0.6, 0, 0);
    }
    double rise = 1 - Math.exp(-0.018 * 0.6);
    assertThat(campaign).isCloseTo(rise / (rise + 0.0145), within(1e-9));
  }

  @Test
  void staysAShareWhateverTheNews() {
    assertThat(rule(10, 0).next(0.5, 1, 1e6, 0)).isEqualTo(1);
    assertThat(rule(10, 0).next(1, 1, 1e6, 0)).isEqualTo(1);
    assertThat(rule(0, 1).next(0.7, 1, 0, 0)).isZero();
  }

  /** newsLocal is shared out among the shops, so that large industries are not all news. */
  @Test
  void newsOfARecordWeighsLessTheLessItIsOf() {
    assertThat(rule(0, 0).weight(true, 20)).isEqualTo(0.06);
    assertThat(rule(0, 0).weight(false, 20)).isCloseTo(0.009, within(1e-12)); // 0.18 / 20
    assertThat(rule(0, 0).weight(false, 1)).isEqualTo(0.18);
    assertThat(rule(0, 0).weightAfar(0.5)).isEqualTo(0.03);
    assertThat(rule(0, 0).weightAfar(0)).isZero();
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
    assertThat(rule(0.018, 0).next(0, 0, 0.06, 0)).isCloseTo(1 - Math.exp(-0.06), within(1e-12));
  }

  @Test
  void recordsBeatTheBestByAMarginAndReachTheBarOfTheOpeningMonths() {
    assertThat(rule(0, 0).toBeat(5, 0.2)).isCloseTo(5.5, within(1e-12)); // 5 · (1 + 0.5 · 0.2)
    assertThat(rule(0, 0).toBeat(0, 0.2)).isZero();
    assertThat(rule(0, 0).bar(3, 0.2)).isCloseTo(4.2, within(1e-12)); // 3 · (1 + 2 · 0.2)
  }

  /** On a line where men differ by 0.06 norms, 1.2 is far above a best of 1; nowhere less does. */
  @Test
  void whereMenMakeMuchTheSameALittleMoreIsARecord() {
    assertThat(rule(0, 0).bar(1, 0.06)).isCloseTo(1.12, within(1e-12)); // 1 + 2 · 0.06
    assertThat(rule(0, 0).toBeat(1.2, 0.06)).isCloseTo(1.236, within(1e-12)); // 1.2 · 1.03
    assertThat(rule(0, 0).spread(0.06)).isEqualTo(0.06);
    assertThat(rule(0, 0).spread(0.04)).as("nobody tells them apart").isEqualTo(0.05);
    assertThat(rule(0, 0).spread(0)).isEqualTo(0.05);
  }

  /**
   * With an inertia of 2 a fade of 0.1 is halved by a quarter of titled men, and gone at a half.
   */
  @Test
  void titledMenKeepItFromFading() {
    assertThat(rule(0, 0.1).next(0.5, 0, 0, 0)).isCloseTo(0.45, within(1e-12));
    assertThat(rule(0, 0.1).next(0.5, 0, 0, 0.25)).isCloseTo(0.475, within(1e-12));
    assertThat(rule(0, 0.1).next(0.5, 0, 0, 0.5)).isEqualTo(0.5);
    assertThat(rule(0, 0.1).next(0.5, 0, 0, 1)).isEqualTo(0.5);
    assertThat(rule(0, 0.1).next(0, 0, 0, 1)).isZero();
  }

  /** Of the 8 norms above the opening best of 2, half are left after the half-life of ten days. */
  @Test
  void bestsAreForgottenTowardsTheOpeningBest() {
    double best = 10;
    for (int day = 0; day < 10; day++) {
      best = Campaign.faded(best, 2, rule(0, 0).remembered());
    }
    assertThat(best).isCloseTo(6, within(1e-12));
    assertThat(Campaign.faded(1.5, 2, rule(0, 0).remembered())).isEqualTo(1.5);
  }
}
