package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** When norms are raised and how far, for two men or three. */
final class NormRevisionTest {
  private static final double[] NOBODY = {};

  private static NormRevision rule(double correction, double floor, double weightOnBest) {
    return new NormRevision(0.5, 60, 0.2, correction, floor, weightOnBest, 0);
  }

  /** Double pay beyond the norm; no man is paid less than so much. */
  private static Pay pay(double minimum, double ratePass) {
    return new Pay(7, List.of(new Pay.Bracket(1, 2)), minimum, 1, ratePass, 1);
  }

  private static double mean(double[] x) {
    return Arrays.stream(x).average().orElse(Double.NaN);
  }

  /** Every man worked alone, so that gross fulfilment is the mean of theirs. */
  private static double rise(double[] x, double overrun, NormRevision rule, Pay pay) {
    return rule.rise(x, mean(x), overrun, pay, true, true);
  }

  /**
   * Two men at 1.5 and 1.3 earn 2 · 1.5 - 1 = 2 and 1.6, together 3.6, and the fund is overrun by a
   * fifth. All is taken back where they earn 3: at a rise of 0.12 with all of it passed into rates,
   * 2 · (2.8 / 1.12) - 2 = 3.
   */
  @Test
  void underProgressivePayASmallerRiseTakesBackAnOverrun() {
    double[] x = {1.5, 1.3};
    assertThat(rise(x, 0.2, rule(1, 0.5, 0), pay(0, 1))).isCloseTo(0.12, within(1e-12));
    // Half of it: they are to earn 3.6 · 1.1 / 1.2 = 3.3; 2.8 · 2 / 5.3 - 1
    assertThat(rise(x, 0.2, rule(0.5, 0.5, 0), pay(0, 1))).isCloseTo(0.3 / 5.3, within(1e-12));
    // With nothing passed the tariff rises with the norm: (5.6 / (1 + r) - 2) · (1 + r) = 3
    assertThat(rise(x, 0.2, rule(1, 0.5, 0), pay(0, 0))).isCloseTo(0.3, within(1e-12));
  }

  /** ((1 + E) / (1 + E · (1 - correction)))^(1 / ratePass) - 1. */
  @Test
  void underLinearPayTheRiseHasAClosedForm() {
    double[] x = {1.5, 1.3, 0.9};
    NormRevision half = rule(0.5, 0.1, 0);
    // (1.21 / 1.105)^2
    assertThat(half.rise(x, mean(x), 0.21, pay(0, 0.5), false, true))
        .isCloseTo(1.21 / 1.105 * 1.21 / 1.105 - 1, within(1e-12));
    // 1.21^2
    assertThat(rule(1, 0.1, 0).rise(x, mean(x), 0.21, pay(0, 0.5), false, true))
        .isCloseTo(0.4641, within(1e-12));
    // With all of it passed, 1.21
    assertThat(rule(1, 0.1, 0).rise(x, mean(x), 0.21, pay(0, 1), false, true))
        .isCloseTo(0.21, within(1e-12));
    // With nothing passed a unit goes on costing what it did, whatever the norm.
    assertThat(rule(1, 0.1, 0).rise(x, mean(x), 0.21, pay(0, 0), false, true)).isZero();
    assertThat(rule(0, 0.1, 0).rise(x, mean(x), 0.21, pay(0, 1), false, true))
        .isCloseTo(0, within(1e-12));
  }

  /** After a rise as much is foreseen as was not to be taken back. */
  @Test
  void soMuchIsForeseenAsIsNotTakenBack() {
    double[] x = {1.5, 1.3, 0.9};
    Pay pay = pay(0.5, 0.63);
    double rise = rise(x, 0.3, rule(0.6, 0.5, 0), pay);
    assertThat(rise).isBetween(0.1, 0.3);
    assertThat(NormRevision.foreseen(x, 0.3, rise, pay, true)).isCloseTo(0.12, within(1e-12));
    assertThat(NormRevision.foreseen(x, 0.3, 0, pay, true)).isCloseTo(0.3, within(1e-12));
    assertThat(NormRevision.foreseen(x, 0.1, 0.9, pay, true)).as("never below 0").isZero();
    assertThat(NormRevision.foreseen(NOBODY, 0.3, 0, pay, true)).isCloseTo(0.3, within(1e-12));
  }

  /** Mean 1.2, best tenth of three men 1.8: 0.1 · (1.8 / 1.2 - 1). */
  @Test
  void withoutOverrunOnlyTheBestWeigh() {
    double[] x = {1.8, 0.9, 0.9};
    NormRevision rule = rule(0.6, 0.5, 0.1);
    assertThat(rise(x, 0, rule, pay(0, 1))).isCloseTo(0.05, within(1e-12));
    assertThat(rise(x, -0.4, rule, pay(0, 1))).isCloseTo(0.05, within(1e-12));
    assertThat(rule.rise(x, mean(x), 0, pay(0, 1), true, false)).isZero();
    // and with one, on top: the two of above, 0.12 + 0.1 · (1.5 / 1.4 - 1)
    assertThat(rise(new double[] {1.3, 1.5}, 0.2, rule(1, 0.5, 0.1), pay(0, 1)))
        .isCloseTo(0.12 + 0.1 / 14, within(1e-12));
  }

  /** Mean 1.4 and floor 1.3: at most 1/13, though 0.12 would be needed. */
  @Test
  void noRevisionBringsTheMeanBelowTheFloor() {
    double[] x = {1.5, 1.3};
    assertThat(rise(x, 0.2, rule(1, 1.3, 0), pay(0, 1))).isCloseTo(1 / 13.0, within(1e-12));
    assertThat(rise(x, 0.2, rule(1, 1.3, 5), pay(0, 1))).isCloseTo(1 / 13.0, within(1e-12));
    assertThat(rise(x, 0.2, rule(1, 1.4, 5), pay(0, 1))).isZero();
    // With helpers the men at the head of a place make 1.4, and a man 1.05: 1.05 / 1 - 1.
    assertThat(rule(1, 1, 0).rise(x, 1.05, 0.2, pay(0, 1), true, true))
        .isCloseTo(0.05, within(1e-12));
    assertThat(rise(x, 0.2, rule(1, 2, 5), pay(0, 1))).isZero();
  }

  /** Men on the minimum cost more with each rise of the tariff, so a rise would cure nothing. */
  @Test
  void theMinimumWageTakesTheBrakeAwayAndTheRiseWithIt() {
    double[] x = {0.4, 0.45};
    assertThat(rise(x, 0.2, rule(1, 0.1, 0), pay(0.5, 0.63))).isZero();
    assertThat(rise(x, 0.2, rule(1, 0.1, 0), pay(0, 0.63))).isGreaterThan(0.3);
  }

  @Test
  void triflingRisesAreLeftAlone() {
    double[] x = {1.5, 1.3};
    assertThat(
            new NormRevision(0.5, 60, 0, 1, 0.5, 0, 0.121)
                .rise(x, mean(x), 0.2, pay(0, 1), true, true))
        .isZero();
    assertThat(
            new NormRevision(0.5, 60, 0, 1, 0.5, 0, 0.119)
                .rise(x, mean(x), 0.2, pay(0, 1), true, true))
        .isCloseTo(0.12, within(1e-12));
    assertThat(rise(NOBODY, 0.2, rule(1, 0.5, 1), pay(0, 1))).isZero();
    assertThat(rule(1, 0.5, 1).rise(NOBODY, 1.2, 0.2, pay(0, 1), true, true)).isZero();
    assertThat(rise(new double[] {0, 0}, 0.2, rule(1, 0.5, 1), pay(0, 1))).isZero();
  }

  /** The best tenth of 29 men are two, of 9 men one. */
  @Test
  void theBestTenthAreAtLeastOneMan() {
    double[] x = new double[29];
    x[3] = 3;
    x[20] = 2;
    assertThat(NormRevision.bestTenth(x)).isCloseTo(2.5, within(1e-12));
    assertThat(NormRevision.bestTenth(new double[] {1, 4, 2})).isEqualTo(4);
    assertThat(NormRevision.bestTenth(NOBODY)).isNaN();
  }

  /** Overruns of 5, 10, 18 and 25 %: 0.05, 0.15, 0.33, 0.58. */
  @Test
  void isDueOnceWhatWasOverrunSumsUpToMoreThanIsBorne() {
    NormRevision rule = rule(0.6, 0.8, 0);
    double debt = 0;
    for (double overrun : new double[] {-0.3, 0.05, 0.10, 0.18}) {
      debt = rule.debtAfter(debt, overrun, 0);
    }
    assertThat(debt).as("what was saved before is no credit").isCloseTo(0.33, within(1e-12));
    assertThat(rule.due(debt)).isFalse();
    assertThat(rule.due(rule.debtAfter(debt, 0.25, 0))).isTrue();
    assertThat(rule.due(0.5)).as("what is borne").isFalse();
    assertThat(rule.debtAfter(debt, -0.1, 0)).as("paid off").isCloseTo(0.23, within(1e-12));
    assertThat(rule.debtAfter(debt, 0.25, 0.1)).as("agreed").isCloseTo(0.48, within(1e-12));
    assertThat(rule.debtAfter(debt, -9, 0)).isZero();
  }

  @Test
  void takesBackAShareOfTheUsualOverFulfilment() {
    assertThat(NormRevision.takenBack(0.2, 1.4)).isCloseTo(0.5, within(1e-12)); // 0.2 / 0.4
    assertThat(NormRevision.takenBack(0.2, 1)).isEqualTo(1);
    assertThat(NormRevision.takenBack(0.2, 0.8)).isEqualTo(1);
  }

  @Test
  void isInForceAfterWholeDaysAtLeastOne() {
    assertThat(rule(0, 1, 0).daysToForce(0.5)).isEqualTo(60);
    assertThat(rule(0, 1, 0).daysToForce(0)).isEqualTo(48); // 60 · 0.8
    assertThat(rule(0, 1, 0).daysToForce(1)).isEqualTo(72);
    assertThat(new NormRevision(0.5, 0, 0, 1, 1, 0, 0).daysToForce(0.5)).isEqualTo(1);
  }
}
