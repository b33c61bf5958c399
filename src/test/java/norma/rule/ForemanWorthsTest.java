package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** The foreman's formulas at their ends, and in round numbers. */
final class ForemanWorthsTest {
  private static final Storming STORMING = new Storming(0.25, 2, 0.5, 1, 0.5, 0.25, 2);
  private static final Beliefs BELIEFS = new Beliefs(0.5, 0.25, 1, 1, 1, 0.1, 0.5, 1);

  private static final ForemanValues WANTS =
      new ForemanValues(
          3, 0, 0, 0, 0, 0, 0, 0, 1, 2, 2, 0.5, 2, 0.5, 0.2, 0.125, 0.125, 0.5, 0.25, 0.75);

  private static ShiftPlans plans(double noise, double green) {
    return new ShiftPlans(
        List.of(), 2, List.of(0.5), List.of(0), 0.5, 3, 0.5, 0.5, noise, green, 6);
  }

  @Test
  void chanceOfThePlanIsThatOfTheNormalWithinAHundredth() {
    // Φ(0) = 1/2, Φ(1) = 0.8413, Φ(2) = 0.9772: of 100 ± 10 needed, 100, 110 and 120 are expected.
    assertThat(ForemanValues.madeChance(60, 40, 100, 10)).isEqualTo(0.5);
    assertThat(ForemanValues.madeChance(60, 50, 100, 10)).isCloseTo(0.8413, within(0.01));
    assertThat(ForemanValues.madeChance(60, 60, 100, 10)).isCloseTo(0.9772, within(0.01));
    assertThat(ForemanValues.madeChance(60, 30, 100, 10)).isCloseTo(1 - 0.8413, within(0.01));
  }

  @Test
  void surplusIsAShareOfThePlanAndNeverAShortfall() {
    assertThat(ForemanValues.surplus(120, 100)).isCloseTo(0.2, within(1e-12));
    assertThat(ForemanValues.surplus(80, 100)).isZero();
  }

  @Test
  void drivingIsChosenEvenlyAtNoGainAndSurelyAtAGainWithoutNoise() {
    assertThat(STORMING.driven(8)).isEqualTo(10);
    assertThat(STORMING.gain(4, 0.75, 0.5, 0)).isCloseTo(1 - 0.5, within(1e-12));
    assertThat(STORMING.gain(4, 0.75, 0.5, 1)).isZero();
    assertThat(STORMING.chance(0, 0.3)).isEqualTo(0.5);
    assertThat(STORMING.chance(0.5, 1)).isCloseTo(1 / (1 + Math.exp(-1)), within(1e-12));
    assertThat(STORMING.chance(0.5, 0)).isEqualTo(1);
    assertThat(STORMING.chance(-0.5, 0)).isZero();
  }

  @Test
  void beliefsMoveByTheirWeightTowardsWhatIsMet() {
    assertThat(BELIEFS.learned(1, 2)).isEqualTo(1.5);
    assertThat(BELIEFS.heard(1, 2)).isEqualTo(1.25);
    // Reckoned 4 with ratio 0.8, realised 2: the ratio should have been 0.4.
    assertThat(BELIEFS.learnedOfRecord(0.8, 2, 4)).isCloseTo(0.6, within(1e-12));
    assertThat(BELIEFS.learnedOfRecord(0.8, 4, 4)).isCloseTo(0.8, within(1e-12));
    assertThat(BELIEFS.spread(50, 4)).isCloseTo(0.1 * 50 * 2, within(1e-12));
    assertThat(BELIEFS.spread(0, 4)).isPositive();
  }

  @Test
  void greenForemenJudgeBadlyAndLearnTheirMen() {
    assertThat(plans(0.1, 0.4).noise(0)).isCloseTo(0.5, within(1e-12));
    assertThat(plans(0.1, 0.4).noise(6)).isCloseTo(0.1 + 0.4 / Math.E, within(1e-12));
    assertThat(plans(0.1, 0.4).noise(Double.POSITIVE_INFINITY)).isEqualTo(0.1);
    // 2 · 0.5 · (1 + 0.5 · 2 · 0.5) · (1 + 0.5 · 1) · e^0
    assertThat(plans(0, 0).score(2, 0.5, 2, 0.5, 1, 0)).isCloseTo(2.25, within(1e-12));
    assertThat(plans(0, 0).score(2, 0.5, 2, 0.5, 1, Math.log(2))).isCloseTo(4.5, within(1e-12));
  }

  @Test
  void recordsAreLaidUpForAndGivenUpAfterPatience() {
    assertThat(plans(0, 0).laidUp(6, 7, 2)).isEqualTo(0.5 * 6 * 7 * 2);
    assertThat(plans(0, 0).givenUp(5, 2)).isFalse();
    assertThat(plans(0, 0).givenUp(6, 2)).isTrue();
    assertThat(new ShiftPlans.Form(3, 2).men()).isEqualTo(9);
  }

  @Test
  void preparedUnitsDecayFromShiftToShift() {
    Preparation rule = new Preparation(3, 1.5, 0.5);
    assertThat(rule.units(2, 6)).isEqualTo(18);
    assertThat(rule.ready(8, 0)).isZero();
    assertThat(rule.ready(8, 1)).isEqualTo(4);
    assertThat(rule.ready(8, 2)).isEqualTo((4 + 8) / 2.0);
  }

  @Test
  void whatIsFarOffPressesLess() {
    // 3 + 0.5 · 2 · 2 · 0.5, over 1 + 0.25 for each shift but this one.
    assertThat(STORMING.making(WANTS, 2, 0.5, 1)).isCloseTo(4, within(1e-12));
    assertThat(STORMING.making(WANTS, 2, 0.5, 5)).isCloseTo(2, within(1e-12));
    assertThat(STORMING.making(WANTS, 0, 0.5, 1)).isCloseTo(3, within(1e-12));
  }

  @Test
  void everyManTakenOffHisPlaceIsTrouble() {
    assertThat(WANTS.organising(PlanKind.EQUAL, 0, 0)).isZero();
    assertThat(WANTS.organising(PlanKind.FAVOUR, 6, 0)).isCloseTo(6 * 0.125, within(1e-12));
    assertThat(WANTS.organising(PlanKind.RECORD, 10, 2))
        .isCloseTo(10 * 0.125 + 0.5 + 2 * 0.25, within(1e-12));
    assertThat(WANTS.organising(PlanKind.OBSTRUCT, 0, 0)).isEqualTo(0.75);
  }

  /** Of a multiple two log spreads above the norm, whatever a spread is. */
  @Test
  void aRecordCountsByHowUnusualItIsInItsTrade() {
    ForemanValues wants =
        new ForemanValues(0, 0, 0, 0, 0, 0, 1, 2, 0.5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    for (double spread : new double[] {0.5, 0.1}) {
      double x = Math.exp(2 * spread);
      // It just reaches the industry's: L(0) = 1/2; the shop's by L(-ln 3) = 1/4.
      double local = x * Math.pow(3, 0.5 * spread);
      assertThat(wants.recordWorth(x, x, local, spread))
          .isCloseTo(2 * (1 * 0.5 + 2 * 0.25), within(1e-12));
      assertThat(wants.recordWorth(1, x, x, spread)).isZero();
    }
  }

  @Test
  void unrestIsThatOfThoseWhoLose() {
    assertThat(WANTS.unrestCost(0.5, 0.4)).isCloseTo(2 * 0.5 * 0.4, within(1e-12));
    assertThat(WANTS.unrestCost(0.5, -0.4)).isZero(); // where others gain there is none
  }

  @Test
  void refusingIsBorneWholeByEqualTreatmentAndInPartByAPretence() {
    // missFear · (1 - P) = 0.25; refused = 2 · 0.25 + 0.5 · 0.5 = 0.75
    assertThat(WANTS.accused(PlanKind.EQUAL, 0.5, 0.25, 0.5)).isCloseTo(1, within(1e-12));
    assertThat(WANTS.accused(PlanKind.OBSTRUCT, 0.5, 0.25, 0.5))
        .isCloseTo(0.25 + 0.2 * 0.75 + 0.125, within(1e-12));
    assertThat(WANTS.accused(PlanKind.FAVOUR, 0.5, 0.25, 0.5)).isEqualTo(0.25);
    assertThat(WANTS.accused(PlanKind.RECORD, 0.5, 0.25, 0.5)).isEqualTo(0.25);
    // Ahead of the others there is nothing to refuse but what committees ask for.
    assertThat(WANTS.accused(PlanKind.EQUAL, 1, -0.25, 0.5)).isCloseTo(0.25, within(1e-12));
    assertThat(WANTS.accused(PlanKind.EQUAL, 1, -0.25, 0)).isZero();
    assertThat(WANTS.ordered(0)).isFalse();
    assertThat(WANTS.ordered(0.01)).isTrue();
  }

  @Test
  void thoseTakenForARecordHelpFirstAndTheOthersMakeRoom() {
    Mechanisms all = switched("");
    assertThat(plans(0, 0).taken(0.35, 9, all)).isEqualTo(3); // 3.15
    assertThat(plans(0, 0).taken(0.5, 9, all)).isEqualTo(5); // 4.5
    assertThat(plans(0, 0).helping(5, all)).isEqualTo(2);
    assertThat(plans(0, 0).helping(1, all)).isEqualTo(1);
    assertThat(plans(0, 0).taken(0.5, 9, switched("clearing"))).isEqualTo(2); // helpers alone
    assertThat(plans(0, 0).helping(5, switched("helpers"))).isZero();
    assertThat(plans(0, 0).taken(0.5, 9, switched("helpers"))).isEqualTo(5);
  }

  /** All mechanisms but one. */
  private static Mechanisms switched(String off) {
    try {
      var components = Mechanisms.class.getRecordComponents();
      Object[] values = new Object[components.length];
      Class<?>[] types = new Class<?>[components.length];
      for (int i = 0; i < values.length; i++) {
        values[i] = !components[i].getName().equals(off);
        types[i] = boolean.class;
      }
      return Mechanisms.class.getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException trouble) {
      throw new LinkageError("switches cannot be made", trouble);
    }
  }
}
