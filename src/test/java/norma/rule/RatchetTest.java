package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/** The weight of piece pay against Weitzman (1980). */
final class RatchetTest {
  private static Ratchet ratchet(double discount, int horizon) {
    return new Ratchet(discount, 0.2, 0.3, 0.5, horizon, 2);
  }

  @Test
  void withoutEndTheWeightIsDiscountOverDiscountPlusBelief() {
    double[][] table = {{0.1, 0.5}, {0.3, 0.25}, {0.5, 1 / 6.0}, {1, 1 / 11.0}, {0, 1}};
    for (double[] row : table) {
      assertThat(ratchet(0.1, 0).weight(row[0])).isCloseTo(row[1], within(1e-12));
    }
  }

  @Test
  void inTheLastPeriodPayCountsInFull() {
    assertThat(Ratchet.weight(0.4, 0.1, 0)).isEqualTo(1);
  }

  @Test
  void aLongHorizonIsNoEnd() {
    for (double belief : new double[] {0.05, 0.4, 0.9, 1}) {
      for (double discount : new double[] {0.05, 0.5, 1.5}) {
        assertThat(ratchet(discount, 1000).weight(belief))
            .isCloseTo(ratchet(discount, 0).weight(belief), within(1e-12));
      }
    }
  }

  /** C = y²/2, b = 1, λ = .4, r = .1, forty periods: effort 0.20000 at first, 1 in the last. */
  @Test
  void fortyPeriods() {
    assertThat(Ratchet.weight(0.4, 0.1, 39)).isCloseTo(0.2, within(5e-6));
    assertThat(Ratchet.weight(0.4, 0.1, 0)).isEqualTo(1);
    for (int left = 0; left < 39; left++) {
      assertThat(Ratchet.weight(0.4, 0.1, left + 1)).isLessThan(Ratchet.weight(0.4, 0.1, left));
    }
  }

  /**
   * The same by following a unit of output through the norms: with n revisions left it raises the
   * norm by λ, of which the next revision leaves 1 - λ, and so on; the discounted bonus lost is
   * what the weight lacks.
   */
  @Test
  void weightIsWhatTheUnitCostsInLaterBonuses() {
    for (double belief : new double[] {0.1, 0.4, 1}) {
      for (int left : new int[] {0, 1, 2, 7, 40}) {
        double beta = 1 / 1.1;
        double raised = belief;
        double discounting = beta;
        double lost = 0;
        for (int period = 0; period < left; period++) {
          lost += discounting * raised;
          discounting *= beta;
          raised *= 1 - belief;
        }
        assertThat(Ratchet.weight(belief, 0.1, left)).isCloseTo(1 - lost, within(1e-12));
      }
    }
  }

  @Test
  void beliefFollowsWhatWasTakenBack() {
    assertThat(ratchet(1, 0).learned(0.2, 0.6)).isCloseTo(0.4, within(1e-15));
    assertThat(ratchet(1, 0).learned(0.2, 7)).isCloseTo(0.6, within(1e-15));
    assertThat(ratchet(1, 0).learned(0.2, -7)).isCloseTo(0.1, within(1e-15));
  }

  @Test
  void theNewBelieveLessInTheRatchet() {
    assertThat(ratchet(0.1, 0).initial(0.5, 3)).isCloseTo(0.2 * 0.5, within(1e-15));
    assertThat(ratchet(0.1, 0).initial(0.5, 1.9)).isCloseTo(0.2 * 0.5 * 0.3, within(1e-15));
  }
}
