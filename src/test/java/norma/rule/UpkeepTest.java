package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * Upkeep in round numbers: a quarter of auxiliary work can be put off, a place is run down after 10
 * norms, and half of its quality goes with it.
 */
final class UpkeepTest {
  private static final Upkeep UPKEEP = new Upkeep(0.25, 0.5, 10, 20, 2, 0.005, 3, 0.75);

  /** Half of a lone man's time is auxiliary work; he makes 1 unit an hour. */
  private static final Work WORK = new Work(2, 0.5, 1, 0.5, 2, 1, TimeShape.LOG_NORMAL, 0, 0, 0);

  @Test
  void aManMayDoFromNothingToTwiceOfWhatIsAskedFor() {
    double[] shares = new double[Upkeep.CHOICES];
    for (int i = 0; i < Upkeep.CHOICES; i++) {
      shares[i] = Upkeep.share(i);
    }
    assertThat(shares).containsExactly(0, 0.5, 1, 1.5, 2);
    assertThat(UPKEEP.auxTime(0)).isEqualTo(0.75);
    assertThat(UPKEEP.auxTime(1)).isEqualTo(1);
    assertThat(UPKEEP.auxTime(2)).isEqualTo(1.25);
  }

  @Test
  void whatIsLeftOutTakesFromThePlaceByWhatIsMadeOfIt() {
    assertThat(UPKEEP.after(0.75, 2, 0)).isCloseTo(0.75 - 0.2, within(1e-12));
    assertThat(UPKEEP.after(0.75, 2, 0.5)).isCloseTo(0.75 - 0.1, within(1e-12));
    assertThat(UPKEEP.after(0.75, 2, 1)).isEqualTo(0.75);
    assertThat(UPKEEP.after(0.75, 2, 2)).isCloseTo(0.95, within(1e-12));
    assertThat(UPKEEP.after(0.75, 3, 2)).isEqualTo(1); // no better than perfect
    assertThat(UPKEEP.after(0.25, 3, 0)).isZero(); // nor worse than run down
    assertThat(UPKEEP.after(0.75, 0, 0)).isEqualTo(0.75); // nobody worked it
  }

  @Test
  void aPlaceSkippedWhollyIsRunDownAfterItsStateTimesNorms() {
    double state = 0.75;
    double made = 0;
    while (state > 0) {
      state = UPKEEP.after(state, 0.5, 0);
      made += 0.5;
    }
    assertThat(made).isEqualTo(0.75 * 10);
  }

  @Test
  void aPlaceRunDownIsSlowBreaksToolsAndHurts() {
    assertThat(UPKEEP.quality(1.2, 1)).isEqualTo(1.2);
    assertThat(UPKEEP.quality(1.2, 0.5)).isCloseTo(1.2 * 0.75, within(1e-12));
    assertThat(UPKEEP.quality(1.2, 0)).isCloseTo(0.6, within(1e-12));
    assertThat(UPKEEP.breaking(1)).isEqualTo(1);
    assertThat(UPKEEP.breaking(0.5)).isEqualTo(2);
    assertThat(UPKEEP.breaking(0)).isEqualTo(3);
    assertThat(UPKEEP.accidentChance(0, 1, 1)).isEqualTo(0.005);
    assertThat(UPKEEP.accidentChance(1, 5, 1)).isZero();
    // (0.5 · 2)² for one man, a quarter of it for each of four.
    assertThat(UPKEEP.accidentChance(0.5, 2, 1)).isCloseTo(0.005, within(1e-15));
    assertThat(UPKEEP.accidentChance(0.5, 2, 4)).isCloseTo(0.005 / 4, within(1e-15));
    // (0.5 · 3)² = 2.25, but (0.5 · 4)² is more than 3.
    assertThat(UPKEEP.accidentChance(0.5, 3, 1)).isCloseTo(0.005 * 2.25, within(1e-15));
    assertThat(UPKEEP.accidentChance(0.5, 4, 1)).isCloseTo(0.005 * 3, within(1e-15));
    assertThat(UPKEEP.accidentChance(0.5, 40, 1)).isCloseTo(0.005 * 3, within(1e-15));
  }

  @Test
  void gainInSpeedIsThatOfTheRateAlone() {
    assertThat(UPKEEP.logGain(WORK, 1)).isZero();
    // 1 - 0.5 · 0.25 of the time is left.
    assertThat(UPKEEP.logGain(WORK, 0)).isCloseTo(-Math.log(0.875), within(1e-12));
    for (int i = 0; i < Upkeep.CHOICES; i++) {
      double rate = WORK.teamRate(new Team(1, 1, 0, 0, false), UPKEEP.auxTime(Upkeep.share(i)));
      assertThat(UPKEEP.logGain(WORK, Upkeep.share(i))).isCloseTo(Math.log(rate), within(1e-12));
    }
  }

  @Test
  void careIsWorthMostWhereAPlaceIsRunDown() {
    // 20 · (1 - 0.5) · (2 - 1) · 3 / 10
    assertThat(UPKEEP.careWorth(0.5, 2, 3)).isCloseTo(3, within(1e-12));
    assertThat(UPKEEP.careWorth(0.5, 0, 3)).isCloseTo(-3, within(1e-12));
    assertThat(UPKEEP.careWorth(1, 0, 3)).isZero();
    assertThat(UPKEEP.careWorth(0, 1, 3)).isZero();
  }

  /** At deferrable parts so small that their squares do not matter. */
  @Test
  void bringingAPlaceUpCostsWhatRepayingSays() {
    for (double deferrable : new double[] {0.001, 0.01, 0.25}) {
      Upkeep rule = new Upkeep(deferrable, 0, 10, 20, 2, 0.005, 3, 0.75);
      double rate = WORK.teamRate(new Team(1, 1, 0, 0, false), rule.auxTime(2));
      double state = 0.25;
      double hours = 0;
      double made = 0;
      while (state < 0.75) {
        double step = Math.min(0.001, 10 * (0.75 - state)); // norms; as many units, norm 1 an hour
        state = rule.after(state, step, 2);
        made += step;
        hours += step / rate;
      }
      assertThat(made).isCloseTo(10 * 0.5, within(1e-6));
      // In those hours he would have made as many units with the upkeep alone: 5 more of a · φ
      // each.
      double lost = hours * 1 - made;
      assertThat(lost).isCloseTo(0.5 * deferrable * 10 * 0.5, within(1e-6));
      assertThat(rule.repaying(WORK, 0.5)).isCloseTo(lost, within(1e-6));
    }
  }

  /** Worth of the choice of a share: g · log gain + care, as in EffortChoice. */
  private static double worth(Upkeep rule, double g, double state, double made, double share) {
    return g * rule.logGain(WORK, share) + rule.careWorth(state, share, made);
  }

  @Test
  void aPlaceIsKeptWhereSkippingAndRepayingAreWorthTheSame() {
    // 1 - u* = g · a · φ · T / (care · x) = 4 · 0.5 · 0.001 · 10 / (0.02 · 2) = 0.5
    Upkeep rule = new Upkeep(0.001, 0, 10, 0.02, 2, 0.005, 3, 0.75);
    double still = 4 * 0.5 * 0.001 * 10 / (0.02 * 2);
    assertThat(1 - still).isEqualTo(0.5);
    double state = 0.9;
    for (int shift = 0; shift < 1000; shift++) {
      double best = 1;
      for (int i = 0; i < Upkeep.CHOICES; i++) {
        double share = Upkeep.share(i);
        if (worth(rule, 4, state, 2, share) > worth(rule, 4, state, 2, best)) {
          best = share;
        }
      }
      state = rule.after(state, 2, best);
    }
    assertThat(state).isCloseTo(1 - still, within(2 / 10.0)); // a shift's work of 2 norms about it
    for (double share : new double[] {0, 0.5, 1.5, 2}) {
      assertThat(worth(rule, 4, 0.5, 2, share))
          .isCloseTo(worth(rule, 4, 0.5, 2, 1), within(1e-5 * Math.abs(share - 1)));
    }
    // Twice the worth of output, twice the neglect: nothing is left of the place.
    assertThat(worth(rule, 8, 0.1, 2, 0)).isGreaterThan(worth(rule, 8, 0.1, 2, 1));
    assertThat(worth(rule, 4, 0.1, 2, 2)).isGreaterThan(worth(rule, 4, 0.1, 2, 1));
  }

  @Test
  void whereNothingCanBePutOffNothingChanges() {
    Upkeep none = new Upkeep(0, 0, 10, 20, 0, 0, 3, 0.25);
    for (int i = 0; i < Upkeep.CHOICES; i++) {
      assertThat(none.auxTime(Upkeep.share(i))).isEqualTo(1);
      assertThat(none.logGain(WORK, Upkeep.share(i))).isZero();
    }
    assertThat(none.quality(1.3, 0)).isEqualTo(1.3);
    assertThat(none.breaking(0)).isEqualTo(1);
    assertThat(none.accidentChance(0, 9, 1)).isZero();
    assertThat(none.repaying(WORK, 1)).isZero();
  }
}
