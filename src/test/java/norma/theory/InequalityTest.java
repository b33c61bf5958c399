package norma.theory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.economy.Gini;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

/** The Gini coefficient, and deprivation after Yitzhaki (1979). */
final class InequalityTest {
  private static double[] logNormal(int n, double sigma) {
    double[] values = new double[n];
    long key = Draw.key(7, Purpose.SELECTION, 1, 1);
    for (int i = 0; i < n; i++) {
      values[i] = Math.exp(sigma * Draw.normal(key, i));
    }
    return values;
  }

  @Test
  void giniOfALogNormal() {
    for (double sigma : new double[] {0.05, 0.2, 0.5, 1}) {
      double theory = 2 * new NormalDistribution().cumulativeProbability(sigma / Math.sqrt(2)) - 1;
      assertThat(Gini.of(logNormal(500_000, sigma))).isCloseTo(theory, within(0.005 * theory));
      // The same at the distribution's own quantiles, without luck.
      double[] quantiles = new double[200_000];
      for (int i = 0; i < quantiles.length; i++) {
        quantiles[i] = Math.exp(sigma * Draw.quantile((i + 0.5) / quantiles.length));
      }
      assertThat(Gini.of(quantiles)).isCloseTo(theory, within(1e-3 * theory));
    }
  }

  @Test
  void meanDeprivationIsMeanTimesGini() {
    for (int n : new int[] {1, 2, 3, 24, 301}) {
      double[] values = logNormal(n, 0.6);
      double mean = 0;
      double deprivation = 0;
      for (double his : values) {
        mean += his / n;
        for (double theirs : values) {
          deprivation += Math.max(theirs - his, 0) / n / n;
        }
      }
      assertThat(Gini.meanDeprivation(values.clone()))
          .isCloseTo(deprivation, within(1e-12 * (1 + deprivation)));
      assertThat(mean * Gini.of(values.clone())).isCloseTo(deprivation, within(1e-12));
    }
  }

  @Test
  void equalsAreNeverLessThanEqual() {
    for (int n = 1; n < 200; n++) {
      double[] values = new double[n];
      java.util.Arrays.fill(values, 0.1 + n / 7.0);
      assertThat(Gini.of(values)).isBetween(0.0, 1e-15);
    }
  }

  @Test
  void extremes() {
    assertThat(Gini.of(new double[] {3, 3, 3, 3})).isZero();
    assertThat(Gini.of(new double[] {0, 0, 0, 0})).isZero();
    assertThat(Gini.of(new double[] {5})).isZero();
    assertThat(Gini.of(new double[] {0, 8, 0, 0})).isCloseTo(0.75, within(1e-15));
    assertThat(Gini.of(new double[] {1, 3})).isCloseTo(0.25, within(1e-15));
    assertThat(Gini.of(new double[] {10, 30})).isCloseTo(0.25, within(1e-15));
  }
}
