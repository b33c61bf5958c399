package norma.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import org.apache.commons.math3.distribution.BinomialDistribution;
import org.junit.jupiter.api.Test;

final class ContrastTest {
  private static final double[] FIRST = {0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0};
  private static final double[] SECOND = {1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4};

  /**
   * Student's sleep data: R's t.test(paired) gives t = 4.0621, p = 0.002833; cor gives 0.7951702.
   */
  /** Of two pairs every correlation is 1 or -1, and a resample is either of them or their mean. */
  @Test
  void ofTooFewPairsNothingOfTheirSpreadIsTold() {
    double[] a = {1, 2, 3, 4.5};
    double[] b = {2, 3.5, 5, 7};
    for (int n = 2; n <= 4; n++) {
      Contrast few = Contrast.of(Arrays.copyOf(a, n), Arrays.copyOf(b, n), 0.95, 1);
      assertThat(few.difference().high()).isFinite();
      double[] shifted = Arrays.stream(a).limit(n).map(value -> value + 2).toArray();
      Contrast equal = Contrast.of(Arrays.copyOf(a, n), shifted, 0.95, 1);
      assertThat(Double.isNaN(equal.difference().low())).isEqualTo(n < 4);
      assertThat(few.tTest()).isBetween(0.0, 1.0);
      assertThat(
              new double[] {
                few.correlation(),
                few.varianceReduction(),
                few.effect(),
                few.cliff(),
                few.bootstrap().low(),
                few.needed(0.5, 0.95)
              })
          .as("with " + n)
          .satisfies(
              figures ->
                  assertThat(Arrays.stream(figures).filter(Double::isNaN).count())
                      .isEqualTo(few.difference().n() < 4 ? 6 : 0));
    }
  }

  @Test
  void agreesWithStudentsSleepData() {
    Contrast sleep = Contrast.of(FIRST, SECOND, 0.95, 1);
    assertThat(sleep.baseline()).isCloseTo(0.75, within(1e-12));
    assertThat(sleep.other()).isCloseTo(2.33, within(1e-12));
    assertThat(sleep.tTest()).isCloseTo(0.00283289, within(1e-8));
    // d = t / √n.
    assertThat(sleep.effect()).isCloseTo(4.062128 / Math.sqrt(10), within(1e-6));
    assertThat(sleep.correlation()).isCloseTo(0.7951702, within(1e-7));
    // Variances 3.200556 and 4.009 by R, that of the differences 1.58² · 10 / 4.062128².
    double ofDifferences = 1.58 * 1.58 * 10 / (4.062128 * 4.062128);
    assertThat(sleep.varianceReduction())
        .isCloseTo((3.200556 + 4.009) / ofDifferences, within(1e-4));
    assertThat(sleep.bootstrap().low()).isBetween(0.8, 1.1);
    assertThat(sleep.bootstrap().high()).isBetween(2.1, 2.9);
  }

  /** Counted by hand: of sixteen couples eleven lie above, three below, two are equal. */
  @Test
  void countsCouplesForCliffsDelta() {
    Contrast contrast = Contrast.of(new double[] {1, 2, 3, 4}, new double[] {2, 3, 5, 5}, 0.95, 1);
    assertThat(contrast.cliff()).isCloseTo((11 - 3) / 16.0, within(1e-12));
  }

  @Test
  void saysNothingOfOnePair() {
    Contrast one = Contrast.of(new double[] {1, Double.NaN}, new double[] {4, 2}, 0.95, 1);
    assertThat(one.difference().mean()).isEqualTo(3);
    assertThat(one.difference().n()).isEqualTo(1);
    assertThat(
            new double[] {
              one.effect(), one.cliff(), one.probability(), one.correlation(), one.needed(1, 0.95)
            })
        .containsOnly(Double.NaN);
    assertThat(Contrast.of(new double[0], new double[0], 0.95, 1).difference().n()).isZero();
  }

  @Test
  void equalDifferencesAreJudgedByTheirSigns() {
    double[] five = {1, 2, 3, 4, 5};
    Contrast shifted = Contrast.of(five, Arrays.stream(five).map(x -> x + 2).toArray(), 0.95, 1);
    assertThat(shifted.tTest()).isNaN();
    assertThat(shifted.probability()).isEqualTo(2 / 32.0);
    assertThat(shifted.effect()).isNaN();
    Contrast same = Contrast.of(five, five, 0.95, 1);
    assertThat(same.effect()).isZero();
    assertThat(same.isNone()).isTrue();
    assertThat(same.probability()).isNaN();
    assertThat(same.needed(0.1, 0.95)).isNaN();
  }

  /**
   * By hand: with s = 1 and half-width 0.5, n = 18 is the least with t(0.975, n - 1) / √n ≤ 0.5,
   * for 2.1098 / √18 = 0.4973 and 2.1199 / √17 = 0.5142 (t tables).
   */
  @Test
  void saysHowManyPairsAreNeeded() {
    double[] zero = new double[4];
    double half = Math.sqrt(0.75);
    Contrast unit = Contrast.of(zero, new double[] {-half, half, -half, half}, 0.95, 1);
    assertThat(unit.deviation()).isCloseTo(1, within(1e-12));
    assertThat(unit.needed(0.5, 0.95)).isEqualTo(18);
    assertThat(unit.needed(unit.halfWidth() * (1 + 1e-12), 0.95)).isEqualTo(4);
    assertThat(unit.needed(1e-9, 0.95)).isNaN();
  }

  /** The interval holds the truth in 95 of 100 cases, as far as 2000 draws can tell. */
  @Test
  void pairedIntervalCoversAsItSays() {
    int draws = 2000;
    int t = 0;
    int bca = 0;
    for (int draw = 0; draw < draws; draw++) {
      long key = Draw.key(7, Purpose.RESAMPLING, draw, 0);
      double[] a = new double[20];
      double[] b = new double[20];
      for (int i = 0; i < 20; i++) {
        a[i] = 3 + Draw.normal(key, 2L * i);
        b[i] = 0.8 * a[i] + 0.35 + 0.6 * Draw.normal(key, 2L * i + 1);
      }
      // The mean of a is 3, so that of the difference is -0.2 · 3 + 0.35.
      Contrast contrast = Contrast.of(a, b, 0.95, draw);
      t += contrast.difference().low() <= -0.25 && contrast.difference().high() >= -0.25 ? 1 : 0;
      bca += contrast.bootstrap().low() <= -0.25 && contrast.bootstrap().high() >= -0.25 ? 1 : 0;
    }
    BinomialDistribution nominal = new BinomialDistribution(null, draws, 0.95);
    assertThat(t)
        .isBetween(
            nominal.inverseCumulativeProbability(0.005),
            nominal.inverseCumulativeProbability(0.995));
    // The bootstrap is known to be a little too narrow at n = 20.
    assertThat(bca / (double) draws).isBetween(0.90, 0.96);
  }
}
