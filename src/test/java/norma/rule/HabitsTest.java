package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Effort.PayUtility;
import org.junit.jupiter.api.Test;

/** The smaller rules at their ends. */
final class HabitsTest {

  @Test
  void hazardOfABrokenToolRisesWithPace() {
    assertThat(new Tools(0, 2, 0.6, 1).hazard(1.5)).isZero();
    assertThat(new Tools(0.012, 2, 0.6, 1).hazard(1.5)).isCloseTo(0.027, within(1e-15));
    assertThat(new Tools(0.012, 0, 0.6, 1).hazard(1.5)).isCloseTo(0.012, within(1e-15));
  }

  @Test
  void carriersAreAwayAsLongAsTheirShapeSays() {
    for (TimeShape shape : TimeShape.values()) {
      Haulage haulage = new Haulage(0.5, shape, 0.4, 1.2, 0);
      double sum = 0;
      double square = 0;
      for (int i = 0; i < 200_000; i++) {
        double hours = haulage.hours(Draw.uniform(Draw.key(3, Purpose.DELIVERY, i, 0), 0));
        sum += hours;
        square += hours * hours;
      }
      double mean = sum / 200_000;
      double variation = Math.sqrt(square / 200_000 / (mean * mean) - 1);
      assertThat(mean).as("%s", shape).isCloseTo(0.5, within(0.005));
      assertThat(variation)
          .as("%s", shape)
          .isCloseTo(
              shape == TimeShape.EXPONENTIAL ? 1 : Math.sqrt(Math.expm1(0.16)), within(0.02));
    }
    assertThat(new Haulage(0.5, TimeShape.LOG_NORMAL, 0, 1, 0).hours(0.123)).isEqualTo(0.5);
  }

  @Test
  void carriersAreDimensionedForCustomaryOutput() {
    assertThat(new Haulage(0.5, TimeShape.LOG_NORMAL, 0, 1, 0).carriers(24, 1.2, 0)).isEqualTo(10);
    assertThat(new Haulage(0.5, TimeShape.LOG_NORMAL, 0, 0.1, 0).carriers(0.1, 1.2, 0))
        .isEqualTo(1);
    assertThat(new Haulage(0.5, TimeShape.LOG_NORMAL, 0, 1, 0.2).carriers(24e3, 1.2, 0))
        .isEqualTo((int) Math.round(1e4 * Math.exp(-0.02)));
  }

  @Test
  void skillFlattensWithExperienceAndStaminaFallsWithAge() {
    Population people =
        new Population(
            18, 26, 1.5, 4.5, 0.2, 0.3, 0.15, 0.05, 0.1, 0.3, 1.5, 0.1, 27, 0.012, 0.5, 0.2, 0.5,
            0.2, 0.5, 2, 17, 30, 0.5);
    assertThat(people.logSkill(0, 0, false)).isCloseTo(-0.3, within(1e-15));
    assertThat(people.logSkill(0, 1e6, true)).isCloseTo(0.1, within(1e-15));
    double gain1 = people.logSkill(0, 1, false) - people.logSkill(0, 0, false);
    double gain5 = people.logSkill(0, 5, false) - people.logSkill(0, 4, false);
    assertThat(gain5).isLessThan(gain1 / 10);
    assertThat(people.stamina(18)).isEqualTo(1);
    assertThat(people.stamina(27)).isEqualTo(1);
    assertThat(people.stamina(37)).isCloseTo(0.88, within(1e-12));
    assertThat(people.stamina(1000)).isEqualTo(0.5);
    assertThat(people.years(2, 30, false)).isEqualTo(9); // 4.5 · 2
    assertThat(people.years(2, 20, false)).isEqualTo(3); // since 17
    assertThat(people.years(2, 30, true)).isZero();
    assertThat(people.age(0.25, false)).isCloseTo(18 + 26 / 8.0, within(1e-12));
    assertThat(people.age(0.25, true)).isCloseTo(18 + 26 / 64.0, within(1e-12));
    assertThat(people.trainedShare(29, false)).isEqualTo(0.3);
    assertThat(people.trainedShare(30, false)).isEqualTo(0.15);
    assertThat(people.trainedShare(29, true)).isEqualTo(0.05);
  }

  @Test
  void methodIsAShareWhateverIsLearned() {
    Method rule = new Method(0.36, 1.3, 0.05, 0.15, 0.4, 1.2, 0.02, 0.01, 0.15, 4);
    assertThat(rule.plasticity(2)).isEqualTo(1);
    assertThat(rule.plasticity(14)).isCloseTo(Math.exp(-1.5), within(1e-14));
    // 1 - 0.8 · exp(-0.05 · 1 · (0.4 + 1.2 · 0.5)), two halves as one whole
    assertThat(rule.afterNews(0.2, 2, 0.5, 1))
        .isCloseTo(1 - 0.8 * Math.exp(-0.05), within(1e-12))
        .isCloseTo(rule.afterNews(rule.afterNews(0.2, 2, 0.5, 0.5), 2, 0.5, 0.5), within(1e-12));
    assertThat(rule.afterNews(0.2, 2, 0.5, 1e9)).isEqualTo(1);
    assertThat(rule.afterNews(0.2, 2, 0.5, 0)).isEqualTo(0.2);
    assertThat(rule.afterLeading(1, 2)).isEqualTo(1);
    assertThat(rule.afterShowing(0.5, 2, 0.4)).isEqualTo(0.5);
    assertThat(rule.afterShowing(0.5, 2, 0.7)).isCloseTo(0.502, within(1e-12));
    assertThat(rule.initial(0.5, false)).isCloseTo(0.36 / 8, within(1e-12));
    assertThat(rule.initial(0.5, true)).isCloseTo(0.36 * 1.3 / 8, within(1e-12));
  }

  @Test
  void actsOfResentmentAreAbsentWithoutItAndNeverMoreThanSure() {
    IncidentRules rule = new IncidentRules(0.004, 2, 0.17, 0.2, 0.2, 0.7, 0.2, 3, 1.5, 0.1);
    assertThat(rule.chance(0)).isZero();
    assertThat(rule.chance(1)).isCloseTo(0.004, within(1e-15));
    assertThat(rule.chance(2)).isCloseTo(0.016, within(1e-15));
    assertThat(rule.chance(1e6)).isEqualTo(1);
    // Shares of 0.17, 0.2 and 0.2 end at 0.17, 0.37 and 0.57.
    assertThat(rule.act(0.169)).isEqualTo(IncidentRules.Act.BLOW);
    assertThat(rule.act(0.171)).isEqualTo(IncidentRules.Act.DAMAGE);
    assertThat(rule.act(0.369)).isEqualTo(IncidentRules.Act.DAMAGE);
    assertThat(rule.act(0.371)).isEqualTo(IncidentRules.Act.REFUSAL);
    assertThat(rule.act(0.571)).isEqualTo(IncidentRules.Act.ABUSE);
    assertThat(new IncidentRules(0, 2, 0.5, 0.4, 0.2, 0, 0, 0, 0, 0).flaws()).hasSize(1);
  }

  @Test
  void menLeaveTheMoreTheWorseTheyArePaid() {
    Leaving rule = new Leaving(0.03, 1, 0.5, 6, 0.4, 3650);
    assertThat(rule.chance(1, 0)).isCloseTo(0.03, within(1e-15));
    assertThat(rule.chance(0.5, 0)).isCloseTo(0.06, within(1e-15));
    assertThat(rule.chance(1, 2)).isCloseTo(0.06, within(1e-15));
    assertThat(rule.chance(0, 1e9)).isEqualTo(1);
    assertThat(rule.daysEmpty(1.6)).isEqualTo(9); // 9.6
    assertThat(rule.daysEmpty(1e6)).isEqualTo(3650);
  }

  /**
   * Each lesson leaves e^-lesson of what is not yet seen; half of what is seen goes in 180 days.
   */
  @Test
  void fameIsTaughtByExampleAndForgotten() {
    Honour rule =
        new Honour(
            2, 0.15, 6, Math.log(2) / 8, Math.log(2), 180, 1, 0.3, 3, 0.03, 0.5, 0.05, 0.02, 0.1);
    assertThat(rule.afterNews(0, 0)).isZero();
    assertThat(rule.afterNews(0, 8)).isCloseTo(0.5, within(1e-12)); // 1 - e^(-ln 2)
    assertThat(rule.afterNews(rule.afterNews(0, 3), 5)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.afterReward(0.5)).isCloseTo(0.75, within(1e-12)); // half of what is missing
    assertThat(rule.afterDekada(0, 0)).isZero();
    assertThat(rule.afterDekada(0, 1)).isCloseTo(0.5, within(1e-12));
    assertThat(rule.afterDekada(0, 0.5)).isCloseTo(1 - Math.sqrt(0.5), within(1e-12));
    double seen = 0.8;
    for (int dekada = 0; dekada < 18; dekada++) {
      seen = rule.afterDekada(seen, 0);
    }
    assertThat(seen).isCloseTo(0.4, within(1e-12));
  }

  @Test
  void standingOutCostsNothingWithinToleranceAndNoMoreBeyondTheCap() {
    Honour rule = new Honour(2, 0.5, 6, 0.01, 0.05, 180, 1, 1.5, 3, 0.03, 0.5, 0.05, 0.02, 0.1);
    assertThat(rule.sanction(1, 1.25, 1, 0.2)).isZero(); // 1.25 spreads
    assertThat(rule.sanction(0, 9, 1, 0.2)).isZero();
    assertThat(rule.sanction(0.5, 1.8, 1, 0.2)).isCloseTo(1.25, within(1e-12)); // (4 - 1.5) / 2
    assertThat(rule.sanction(0.5, 1.4, 1, 0.1)).isCloseTo(1.25, within(1e-12));
    assertThat(rule.sanction(0.5, 100, 1, 0.2)).isCloseTo(1.5, within(1e-12));
    assertThat(rule.readiness(0, 1)).isZero();
    assertThat(rule.readiness(0.5, 0)).isCloseTo(0.5, within(1e-12)); // 2 · 1/2 · 1/2
    assertThat(rule.readiness(0.5, 1)).isCloseTo(1, within(1e-12));
    assertThat(rule.titleChance(1.45, 1.45, 0.2)).isEqualTo(0.5);
    // L(ln 4) = 4 / 5, at 0.5 · 0.2 and at 0.5 · 0.1
    assertThat(rule.titleChance(1.5 + 0.1 * Math.log(4), 1.5, 0.2)).isCloseTo(0.8, within(1e-12));
    assertThat(rule.titleChance(1.2 + 0.05 * Math.log(4), 1.2, 0.1)).isCloseTo(0.8, within(1e-12));
    assertThat(rule.recordChance(2, 4, 0.4)).isCloseTo(1 / 33.0, within(1e-12)); // L(-5 ln 2)
    assertThat(rule.recordChance(2, 0, 0.4)).isEqualTo(1);
    assertThat(rule.afterAct(0.2, true)).isCloseTo(0.2 + 0.5 * 0.8, within(1e-12));
    assertThat(rule.afterAct(0.2, false)).isCloseTo(0.2 + 0.05 * 0.8, within(1e-12));
    // 6.5 spreads, of which 1.5 are borne
    assertThat(rule.afterColdLooks(0.2, 2.3, 1, 5, 0.2))
        .isCloseTo(0.2 + 0.03 * 5 * 0.8, within(1e-12));
    assertThat(rule.afterColdLooks(0.2, 1.25, 1, 5, 0.2)).isEqualTo(0.2);
    assertThat(rule.remembered(0.5)).isCloseTo(0.49, within(1e-12));
    assertThat(Honour.logistic(0)).isEqualTo(0.5);
    assertThat(Honour.logistic(-100)).isZero();
    assertThat(Honour.logistic(100)).isEqualTo(1);
  }

  @Test
  void gridOfPacesReachesItsEnds() {
    Effort rule = new Effort(0.6, 1.6, 0.1, 0.08, 0.5, 1, PayUtility.LOG, 0, 0, 0, 0, 0, 0, 0, 0);
    assertThat(rule.levels()).isEqualTo(11);
    assertThat(rule.level(0)).isEqualTo(0.6);
    assertThat(rule.level(10)).isCloseTo(1.6, within(1e-12));
    assertThat(rule.cost(1.2)).isCloseTo(Math.pow(1.2, 3) / 3, within(1e-12));
    assertThat(rule.flaws()).isEqualTo(List.of());
    assertThat(new Effort(1, 0.9, 0.1, 0, 1, 1, PayUtility.LOG, 0, 0, 0, 0, 0, 0, 0, 0).flaws())
        .hasSize(1);
  }

  @Test
  void evenDeliveriesHaveNoDekadas() {
    Supplies rule = new Supplies(1, 1, 0, 0, 0, 0, 0.5, 1, 2, 4, 12, 0, 0);
    assertThat(rule.weight(0, true)).isEqualTo(0.5);
    assertThat(rule.weight(2, true)).isEqualTo(2);
    for (int dekada = 0; dekada < 3; dekada++) {
      assertThat(rule.weight(dekada, false)).isEqualTo(1);
      assertThat(rule.dekadaWeight(dekada, new int[] {8, 8, 9}, false)).isEqualTo(1);
    }
    // Two days of weight 0.5, one of 1 and one of 2: the mean is 1.
    assertThat(rule.dekadaWeight(2, new int[] {2, 1, 1}, true)).isEqualTo(2);
    assertThat(rule.fits(10, 1, 5, 1)).isEqualTo(6); // of 12 days' room 6 are taken
    assertThat(rule.fits(10, 1, 20, 1)).isZero();
    assertThat(Supplies.luck(0.5, 0.25)).isEqualTo(1); // e^(0.125 - 0.125)
    assertThat(Supplies.share(3, 4, 2)).isEqualTo(1.5);
  }
}
