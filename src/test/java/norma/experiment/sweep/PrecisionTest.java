package norma.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Seeds are added until what is known is known well enough; what is not known is not. */
final class PrecisionTest {
  private static final double NEVER = Double.NaN;

  /** By hand: s = 1, t(0.975, 2) = 4.3027, 4.3027 / √3 = 2.4841. */
  @Test
  void halfWidthIsThatOfStudent() {
    assertThat(Precision.halfWidth(new double[] {1, NEVER, 2, 3}, 0.95))
        .isCloseTo(2.4841, within(1e-4));
    assertThat(Precision.halfWidth(new double[] {7}, 0.95)).isInfinite();
    assertThat(Precision.halfWidth(new double[] {NEVER, NEVER}, 0.95)).isInfinite();
  }

  @Test
  void aRoundAtMostDoublesTheSeeds() {
    assertThat(wanted(new double[] {1, 2, 3}, 2.5, 100)).isEqualTo(3);
    assertThat(wanted(new double[] {1, 2, 3}, 2.4, 100)).isEqualTo(4);
    assertThat(wanted(new double[] {1, 2, 3}, 0.1, 100)).isEqualTo(6);
    assertThat(wanted(new double[] {1, 2, 3}, 0.1, 5)).isEqualTo(5);
  }

  /** A date that was never crossed is not a date that is known to the day. */
  @Test
  void whatWasNeverCrossedIsNotKnown() {
    assertThat(wanted(new double[] {NEVER, NEVER, NEVER}, 2, 100)).isEqualTo(6);
  }

  private static int wanted(double[] dates, double halfWidth, int most) {
    SweepResults results =
        MadeUpSweep.of(List.of("1"), new double[][] {new double[3]}, new double[][] {dates});
    return Precision.wanted(results, Map.of("five", halfWidth), most);
  }
}
