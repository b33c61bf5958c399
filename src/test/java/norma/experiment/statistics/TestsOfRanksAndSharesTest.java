package norma.experiment.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class TestsOfRanksAndSharesTest {
  private static final double NEVER = Double.NaN;

  /** Hollander and Wolfe (1973), p. 29, depression scores: V = 40, one-sided 0.01953. */
  @Test
  void signedRanksAgreeWithHollanderAndWolfe() {
    double[] x = {1.83, 0.50, 1.62, 2.48, 1.68, 1.88, 1.55, 3.06, 1.30};
    double[] y = {0.878, 0.647, 0.598, 2.05, 1.06, 1.29, 1.06, 3.14, 1.29};
    double[] d = IntStream.range(0, 9).mapToDouble(i -> x[i] - y[i]).toArray();
    assertThat(SignedRank.probability(d)).isCloseTo(0.0390625, within(1e-12));
  }

  /** By hand: ranks 1.5, 1.5, 3; of eight choices of signs one gives the sum 6. */
  @Test
  void signedRanksKnowTiesAndZeros() {
    assertThat(SignedRank.probability(new double[] {1, 1, 2, 0})).isEqualTo(0.25);
    assertThat(SignedRank.probability(new double[] {0, 0})).isEqualTo(1);
    assertThat(SignedRank.probability(new double[] {3})).isNaN();
  }

  /**
   * By hand: with every third of n differences negative V = 867 for both n; z = (|V - n (n + 1) /
   * 4| - 0.5) / √(n (n + 1) (2 n + 1) / 24) is 2.2106 for n = 50, still exact, and 1.9075 for n =
   * 51.
   */
  @Test
  void signedRanksOfManyAreNormal() {
    double[] fifty = IntStream.rangeClosed(1, 50).mapToDouble(i -> i % 3 == 0 ? -i : i).toArray();
    double[] more = IntStream.rangeClosed(1, 51).mapToDouble(i -> i % 3 == 0 ? -i : i).toArray();
    double exact = SignedRank.probability(fifty);
    assertThat(exact).isCloseTo(0.02706, within(0.002));
    assertThat(SignedRank.probability(more)).isCloseTo(0.05645, within(1e-4));
  }

  /** R's p.adjust(c(0.01, 0.02, 0.03, 0.04, 0.05), "holm"). */
  @Test
  void holmAgreesWithR() {
    assertThat(Holm.adjusted(new double[] {0.03, 0.01, 0.05, 0.02, 0.04}))
        .usingComparatorWithPrecision(1e-12)
        .containsExactly(0.09, 0.05, 0.09, 0.08, 0.09);
  }

  @Test
  void holmLeavesOutWhatIsNoTest() {
    double[] adjusted = Holm.adjusted(new double[] {0.04, Double.NaN, 0.6});
    assertThat(adjusted[0]).isEqualTo(0.08);
    assertThat(adjusted[1]).isNaN();
    assertThat(adjusted[2]).isEqualTo(0.6);
    assertThat(Holm.adjusted(new double[0])).isEmpty();
  }

  /** By hand: of seven discordant pairs six on one side, 2 · (1 + 7) / 2^7 = 0.125. */
  @Test
  void mcNemarLooksAtDiscordantSeeds() {
    double[] a = {1, 2, NEVER, NEVER, NEVER, NEVER, NEVER, NEVER, 5, NEVER};
    double[] b = {3, 6, 1, 1, 1, 1, 1, 1, NEVER, NEVER};
    boolean[] ran = new boolean[10];
    Arrays.fill(ran, true);
    Crossing crossing = Crossing.of(a, b, ran, 0.95, 1);
    assertThat(crossing.probability()).isCloseTo(0.125, within(1e-12));
    assertThat(crossing.baselineShare()).isEqualTo(0.3);
    assertThat(crossing.otherShare()).isEqualTo(0.8);
    assertThat(crossing.dates().difference().n()).isEqualTo(2);
    assertThat(crossing.dates().difference().mean()).isEqualTo(3);
    ran[0] = false;
    assertThat(Crossing.of(a, b, ran, 0.95, 1).dates().difference().n()).isEqualTo(1);
    assertThat(Crossing.of(a, a, ran, 0.95, 1).probability()).isEqualTo(1);
  }

  /** Against the sum of the binomial coefficients themselves, for every division of up to 60. */
  @Test
  void mcNemarIsExactForEveryDivision() {
    for (int n = 2; n <= 60; n++) {
      double[] chance = new double[n + 1];
      chance[0] = Math.pow(2, -n);
      for (int k = 1; k <= n; k++) {
        chance[k] = chance[k - 1] * (n - k + 1) / k;
      }
      for (int k = 0; k <= n; k++) {
        double tail = Arrays.stream(chance, 0, Math.min(k, n - k) + 1).sum();
        double[] a = new double[n];
        double[] b = new double[n];
        Arrays.fill(a, 0, k, Double.NaN);
        Arrays.fill(b, k, n, Double.NaN);
        boolean[] ran = new boolean[n];
        Arrays.fill(ran, true);
        assertThat(Crossing.of(a, b, ran, 0.95, 1).probability())
            .as(k + " of " + n)
            .isCloseTo(Math.min(1, 2 * tail), within(1e-12));
      }
    }
  }

  /**
   * Efron and Tibshirani (1993), tables 14.1 and 14.2: variance of 26 spatial scores, 171.5; 90 %
   * BCa interval 115.8 to 259.6, plain percentiles 100.8 to 233.9.
   */
  @Test
  void bootstrapAgreesWithEfronAndTibshirani() {
    double[] a = {
      48, 36, 20, 29, 42, 42, 20, 42, 22, 41, 45, 14, 6, 0, 33, 28, 34, 4, 32, 24, 47, 41, 24, 26,
      30, 41
    };
    assertThat(variance(a)).isCloseTo(171.5, within(0.05));
    Bootstrap.Interval interval =
        Bootstrap.interval(a, TestsOfRanksAndSharesTest::variance, 0.9, 3);
    assertThat(interval.low()).isCloseTo(115.8, within(6.0));
    assertThat(interval.high()).isCloseTo(259.6, within(12.0));
    assertThat(Bootstrap.interval(a, TestsOfRanksAndSharesTest::variance, 0.9, 3))
        .as("the same for ever")
        .isEqualTo(interval);
  }

  private static double variance(double[] values) {
    double mean = Arrays.stream(values).average().orElseThrow();
    return Arrays.stream(values).map(v -> (v - mean) * (v - mean)).average().orElseThrow();
  }
}
