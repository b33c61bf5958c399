package norma.experiment.statistics;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.stat.ranking.NaturalRanking;
import org.apache.commons.math3.stat.ranking.TiesStrategy;

/**
 * Whether differences lean to one side, by the ranks of their sizes: Wilcoxon's signed-rank test.
 *
 * <p>Differences of 0 are left out, equal sizes share their mean rank. Up to 50 differences the
 * probability is exact, by counting the sums that all choices of signs can give; beyond, normal
 * with the variance that ties leave and with continuity correction. The test of commons-math3
 * counts zeros against one side, and its exact form takes time 2^n. Source: Wilcoxon (1945);
 * Hollander and Wolfe (1999), section 3.1.
 */
final class SignedRank {
  private static final int EXACT = 50;

  private SignedRank() {}

  /** Two-sided probability of ranks so lopsided, were both sides alike; NaN for fewer than two. */
  static double probability(double[] differences) {
    if (differences.length < 2) {
      return Double.NaN;
    }
    double[] moved = Arrays.stream(differences).filter(d -> d != 0).toArray();
    if (moved.length == 0) {
      return 1;
    }
    double[] ranks =
        new NaturalRanking(TiesStrategy.AVERAGE)
            .rank(Arrays.stream(moved).map(Math::abs).toArray());
    double up = 0;
    for (int i = 0; i < moved.length; i++) {
      up += moved[i] > 0 ? ranks[i] : 0;
    }
    return moved.length <= EXACT ? exact(ranks, up) : normal(ranks, up);
  }

  private static double exact(double[] ranks, double up) {
    // Mean ranks are halves, so doubled they are whole.
    int total = (int) Math.round(2 * Arrays.stream(ranks).sum());
    double[] ways = new double[total + 1];
    ways[0] = 1;
    int reached = 0;
    for (double rank : ranks) {
      int step = (int) Math.round(2 * rank);
      reached += step;
      for (int sum = reached; sum >= step; sum--) {
        ways[sum] += ways[sum - step];
      }
    }
    int seen = (int) Math.round(2 * up);
    double all = Math.pow(2, ranks.length);
    double atMost = Arrays.stream(ways, 0, seen + 1).sum() / all;
    double atLeast = Arrays.stream(ways, seen, total + 1).sum() / all;
    return Math.min(1, 2 * Math.min(atMost, atLeast));
  }

  private static double normal(double[] ranks, double up) {
    double mean = Arrays.stream(ranks).sum() / 2;
    // With ties the sum of squared ranks is what the usual n (n + 1) (2 n + 1) / 6 becomes.
    double variance = Arrays.stream(ranks).map(rank -> rank * rank).sum() / 4;
    double z = Math.max(0, Math.abs(up - mean) - 0.5) / Math.sqrt(variance);
    return 2 * new NormalDistribution(null, 0, 1).cumulativeProbability(-z);
  }
}
