package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/**
 * Machines that stop and wait for the man who tends them.
 *
 * <p>Half of the work is auxiliary; a man of f = 1 alone makes 2 units an hour if none of his
 * machines stops.
 */
final class TendingTest {
  private static final Offset<Double> EXACT = within(1e-12);
  private static final Work WORK = new Work(4, 0.5, 1, 0.5, 2, 1, TimeShape.LOG_NORMAL, 0, 0, 0);

  private static Team team(double f, double method, double help, int places) {
    return new Team(f, 1, method, help, false, places, false);
  }

  @Test
  void twoMachinesByHand() {
    // Two stops for each mending: all run, one or none in proportion 1 : 2 · 1/2 : 1/2, so that
    // (2 · 1 + 1 · 1) / 2.5 = 1.2 run.
    Tending rule = new Tending(2, 1, 0.5, 0);
    assertThat(rule.running(2, 2)).isCloseTo(1.2, EXACT);
    // A machine gives 1 unit an hour, in 8 hours 1.2 of them 9.6.
    assertThat(rule.output(WORK, team(1, 0, 0, 1), 1, 0, 8)).isCloseTo(9.6, EXACT);
  }

  @Test
  void oneMachineRunsWhenItIsNotMended() {
    Tending rule = new Tending(1, 0.4, 0.5, 0);
    for (double mendRate : new double[] {0.1, 1, 10}) {
      assertThat(rule.running(1, mendRate)).isCloseTo(1 / (1 + 0.4 / mendRate), EXACT);
    }
  }

  @Test
  void allRunWhereMendingTakesNoTime() {
    Tending rule = new Tending(40, 0.4, 0.5, 0);
    assertThat(rule.running(40, 1e12)).isCloseTo(40, within(1e-9));
    assertThat(rule.running(40, Double.POSITIVE_INFINITY)).isEqualTo(40);
    assertThat(new Tending(40, 0, 0.5, 0).running(40, 1)).isEqualTo(40);
  }

  @Test
  void whoIsNeverIdleMendsAllTheTime() {
    Tending rule = new Tending(40, 0.4, 0.5, 0);
    assertThat(rule.running(40, 1e-3)).isCloseTo(1e-3 / 0.4, EXACT);
    assertThat(rule.running(20_000, 10)).isCloseTo(10 / 0.4, EXACT);
  }

  @Test
  void asManyStopAsAreMendedWhateverTheNumber() {
    Tending rule = new Tending(40, 0.4, 0.5, 0);
    for (int tended = 1; tended <= 200; tended++) {
      double mendRate = 12;
      // Ashcroft's sum: the chance that all run is 1 over the sum of N! / (N - n)! · (λ / μ)^n.
      double sum = 1;
      double term = 1;
      for (int n = 1; n <= tended; n++) {
        term *= (tended - n + 1) * 0.4 / mendRate;
        sum += term;
      }
      assertThat(0.4 * rule.running(tended, mendRate))
          .isCloseTo(mendRate * (1 - 1 / sum), within(1e-9));
    }
  }

  @Test
  void roundGrowsWithTheMachinesOnIt() {
    Tending rule = new Tending(10, 1, 0.1, 0.01);
    // 0.1 + 0.01 · 10 = 0.2 h; with the places of two others 0.1 + 0.01 · 30 = 0.4 h.
    assertThat(rule.mendRate(WORK, team(1, 0, 0, 1), 1)).isCloseTo(5, EXACT);
    assertThat(rule.mendRate(WORK, team(2, 0, 0, 1), 1)).isCloseTo(10, EXACT);
    assertThat(rule.mendRate(WORK, team(1, 0, 0, 3), 1)).isCloseTo(2.5, EXACT);
    // So that in the end more machines make less cloth.
    assertThat(rule.output(WORK, team(1, 0, 0, 30), 1, 0, 8))
        .isLessThan(rule.output(WORK, team(1, 0, 0, 3), 1, 0, 8));
  }

  @Test
  void helpersTakeTheAuxiliaryPartOfTheMendingOffHim() {
    Tending rule = new Tending(10, 1, 0.1, 0.01);
    // A helper worth half a man: half of the work is auxiliary, 1 + 0.5 over 1/2 + 1/2.
    assertThat(rule.mendRate(WORK, team(1, 0, 1, 1), 1)).isCloseTo(7.5, EXACT);
    // So many, and all the method, that he mends alone and does it twice as fast: 4 times.
    assertThat(rule.mendRate(WORK, team(1, 1, 100, 1), 1)).isCloseTo(20, EXACT);
    assertThat(rule.preparedRate(WORK, team(1, 1, 0, 1), 1)).isCloseTo(20, EXACT);
  }

  @Test
  void nobodyHastensWhatRuns() {
    Tending rule = new Tending(40, 0.4, 0.04, 0.0002);
    double slow = rule.output(WORK, team(0.8, 0, 0, 1), 1, 0, 1);
    double fast = rule.output(WORK, team(1.6, 0, 0, 1), 1, 0, 1);
    assertThat(slow).isBetween(1.75, 2.0);
    assertThat(fast / slow).isBetween(1.0, 1.1);
    assertThat(fast).isLessThan(2);
  }

  @Test
  void momentPickedAtRandomHasTheMeanThatRuns() {
    Tending rule = new Tending(40, 0.4, 0.5, 0);
    double sum = 0;
    int draws = 100_000;
    for (int i = 0; i < draws; i++) {
      sum += rule.runningNow(40, 12, (i + 0.5) / draws);
    }
    assertThat(sum / draws).isCloseTo(rule.running(40, 12), within(1e-3));
  }

  @Test
  void momentOfAThousandMachinesIsNoOther() {
    // A man who is never idle: the number that runs is Poisson with mean μ / λ, but for N.
    for (double mendRate : new double[] {0.1, 1, 40, 100}) {
      Tending rule = new Tending(1000, 0.4, 0.5, 0);
      double sum = 0;
      int draws = 10_000;
      for (int i = 0; i < draws; i++) {
        sum += rule.runningNow(1000, mendRate, (i + 0.5) / draws);
      }
      assertThat(sum / draws).isCloseTo(mendRate / 0.4, within(0.01));
    }
  }
}
