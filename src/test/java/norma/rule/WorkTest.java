package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import norma.draw.Draw;
import norma.draw.Purpose;
import org.junit.jupiter.api.Test;

/** The team's rate in its limits, and what luck makes of a rate. */
final class WorkTest {
  private static final Work COAL = work(TimeShape.LOG_NORMAL, 0.2, 0.1);

  private static Work work(TimeShape shape, double batchLogSd, double shiftLogSd) {
    return new Work(3, 0.55, 1.3, 0.35, 2.1, 1.2, shape, batchLogSd, shiftLogSd, 0.15);
  }

  private static Team withoutGang(double f, double quality, double method, double help) {
    return new Team(f, quality, method, help, false);
  }

  @Test
  void withoutHelpersAManWorksAlone() {
    for (double method : new double[] {0, 0.5, 1}) {
      assertThat(COAL.teamRate(withoutGang(1.1, 0.9, method, 0), 1))
          .isEqualTo(COAL.aloneRate(1.1, 0.9));
    }
    // One who knows nothing of the method gains nothing from specialising: no jump at A = 0.
    assertThat(COAL.teamRate(withoutGang(1.1, 0.9, 0, 1e-12), 1))
        .isCloseTo(COAL.aloneRate(1.1, 0.9), within(1e-9));
    assertThat(COAL.aloneRate(1, 1)).isCloseTo(3 * 0.45, within(1e-12));
    double main = COAL.mainRate(1.1, 0.9, 0.7, false);
    double aux = COAL.auxRate(1.1, 0.9);
    assertThat(1 / (1 / main + 1 / aux)).isCloseTo(COAL.aloneRate(1.1, 0.9), within(1e-12));
  }

  @Test
  void helpersAddUpToWhatTheManCanCut() {
    for (double method : new double[] {0, 0.3, 1}) {
      double cap = COAL.mainRate(1.1, 0.9, method, true);
      double last = 0;
      for (double helpers = 0; helpers < 40; helpers += 0.05) {
        double rate = COAL.teamRate(withoutGang(1.1, 0.9, method, helpers), 1);
        assertThat(rate).isGreaterThanOrEqualTo(last).isLessThanOrEqualTo(cap);
        assertThat(rate > last || rate == cap).isTrue();
        last = rate;
      }
      assertThat(last).isEqualTo(cap);
    }
  }

  @Test
  void aHelperIsWorthMoreToOneWhoKnowsTheMethod() {
    double without = COAL.teamRate(withoutGang(1, 1, 0, 1), 1) / COAL.aloneRate(1, 1);
    double with = COAL.teamRate(withoutGang(1, 1, 1, 1), 1) / COAL.aloneRate(1, 1);
    assertThat(without).isCloseTo(1.35, within(1e-12)); // pooled: one helper worth 0.35 men
    assertThat(with).isGreaterThan(2);
  }

  @Test
  void rateFollowsSpeedAndPlace() {
    assertThat(COAL.teamRate(withoutGang(2, 1.5, 0.5, 0), 1))
        .isCloseTo(3 * COAL.teamRate(withoutGang(1, 1, 0.5, 0), 1), within(1e-12));
    assertThat(COAL.mainRate(2, 1.5, 0.5, true))
        .isCloseTo(3 * COAL.mainRate(1, 1, 0.5, true), within(1e-12));
  }

  @Test
  void preparedUnitsNeedMainWorkOnly() {
    double team = COAL.teamRate(withoutGang(1, 1, 0.8, 1), 1);
    double main = COAL.mainRate(1, 1, 0.8, true);
    assertThat(COAL.output(withoutGang(1, 1, 0.8, 1), 1, 0, 6)).isCloseTo(6 * team, within(1e-12));
    assertThat(COAL.output(withoutGang(1, 1, 0.8, 1), 1, 1e9, 6))
        .isCloseTo(6 * main, within(1e-12));
    // Two hours' worth of prepared units, then four hours with the helper.
    assertThat(COAL.output(withoutGang(1, 1, 0.8, 1), 1, 2 * main, 6))
        .isCloseTo(2 * main + 4 * team, within(1e-9));
  }

  /** b = 4 and aux(1) = 4; with the method main = 8, and a helper is worth e = 2 · 4. */
  private static final Work ROUND = new Work(4, 0.5, 1, 0.5, 2, 1, TimeShape.LOG_NORMAL, 0, 0, 0);

  private static Team team(double help, boolean gang) {
    return new Team(1, 1, 1, help, gang);
  }

  @Test
  void helpersWithTimeToSpareCutOnTheirLeadersName() {
    // 2.5 · 8 = 20 for the 8 that he cuts: 8 + 4 · (20 - 8) / (4 + 8).
    assertThat(ROUND.teamRate(team(2.5, true), 1)).isCloseTo(12, within(1e-12));
    assertThat(ROUND.teamRate(team(2.5, false), 1)).isCloseTo(8, within(1e-12));
    // One helper does what eight units ask for, no more: (1 + 8 / 4) / (1 / 8 + 1 / 4).
    assertThat(ROUND.teamRate(team(1, true), 1)).isCloseTo(8, within(1e-12));
    assertThat(ROUND.teamRate(team(1 + 1e-9, true), 1)).isCloseTo(8, within(1e-7));
    assertThat(ROUND.teamRate(team(1 - 1e-9, true), 1)).isCloseTo(8, within(1e-7));
    // With less than that nobody has time to spare: (1 + 4 / 4) / (1 / 8 + 1 / 4).
    assertThat(ROUND.teamRate(team(0.5, true), 1)).isCloseTo(16 / 3.0, within(1e-12));
    assertThat(ROUND.teamRate(team(0, true), 1)).isEqualTo(ROUND.aloneRate(1, 1));
  }

  @Test
  void allOfAGangCutsPreparedUnits() {
    assertThat(ROUND.preparedRate(team(2.5, true), 1)).isCloseTo(8 + 2.5 * 4, within(1e-12));
    assertThat(ROUND.preparedRate(team(2.5, false), 1)).isCloseTo(8, within(1e-12));
    // 18 prepared units take an hour; then twelve an hour.
    assertThat(ROUND.output(team(2.5, true), 1, 18, 3)).isCloseTo(18 + 24, within(1e-12));
  }

  @Test
  void auxiliaryWorkThatIsPutOffMakesFasterForNow() {
    Team alone = new Team(1.5, 0.5, 1, 0, true);
    // 4 · 1.5 · 0.5 · (1 - 0.5) = 1.5, over 1 - 0.5 · (1 - 0.6) and over 1 + 0.5 · 0.4.
    assertThat(ROUND.teamRate(alone, 0.6)).isCloseTo(1.5 / 0.8, within(1e-12));
    assertThat(ROUND.teamRate(alone, 1.4)).isCloseTo(1.5 / 1.2, within(1e-12));
    // Half of it left to do: aux = 8 and e = 16, so a helper of whom 0.5 was needed has time to
    // spare.
    assertThat(ROUND.teamRate(team(0.5, true), 0.5)).isCloseTo(8, within(1e-12));
    assertThat(ROUND.teamRate(team(1, true), 0.5)).isCloseTo(8 + 4 * 8 / 20.0, within(1e-12));
    // Twice as much: aux = 2 and e = 4, and one helper does what four units ask for.
    assertThat(ROUND.teamRate(team(1, true), 2))
        .isCloseTo((1 + 4 / 2.0) / (1 / 8.0 + 1 / 2.0), within(1e-12));
  }

  @Test
  void luckKeepsTheMeanRateWhereItIsLogNormal() {
    double rate = 0;
    for (int i = 0; i < 200_000; i++) {
      long key = Draw.key(1, Purpose.BATCH_SHOCK, i, 0);
      rate += COAL.batchLuck(COAL.shiftLuck(Draw.normal(key, 0)), Draw.uniform(key, 1));
    }
    assertThat(rate / 200_000).isCloseTo(1, within(0.003));
    assertThat(work(TimeShape.LOG_NORMAL, 0, 0).batchLuck(0, 0.3)).isEqualTo(1);
  }

  @Test
  void luckKeepsTheMeanTimeWhereItIsExponential() {
    Work memoryless = work(TimeShape.EXPONENTIAL, 0.2, 0);
    double time = 0;
    double square = 0;
    for (int i = 0; i < 200_000; i++) {
      double u = Draw.uniform(Draw.key(1, Purpose.BATCH_SHOCK, i, 0), 1);
      double t = 1 / memoryless.batchLuck(memoryless.shiftLuck(0.7), u);
      time += t;
      square += t * t;
    }
    assertThat(time / 200_000).isCloseTo(1, within(0.01));
    assertThat(square / 200_000).isCloseTo(2, within(0.05));
  }
}
