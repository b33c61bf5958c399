package norma.experiment.statistics;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Probabilities of several tests, corrected for there being several: who looks at twenty measures
 * finds one in twenty by luck.
 *
 * <pre>adjusted(k) = max over j ≤ k of min(1, (m - j + 1) · p(j)),  p(1) ≤ p(2) ≤ … ≤ p(m)</pre>
 *
 * <p>Source: Holm (1979), Scandinavian Journal of Statistics 6:65-70.
 */
public final class Holm {
  private Holm() {}

  /** Corrected probabilities, in the given order; a missing one (NaN) is no test and stays. */
  public static double[] adjusted(double[] probabilities) {
    int[] order =
        IntStream.range(0, probabilities.length)
            .filter(i -> !Double.isNaN(probabilities[i]))
            .boxed()
            .sorted(Comparator.comparingDouble(i -> probabilities[i]))
            .mapToInt(i -> i)
            .toArray();
    double[] adjusted = probabilities.clone();
    double highest = 0;
    for (int rank = 0; rank < order.length; rank++) {
      double corrected = (order.length - rank) * probabilities[order[rank]];
      highest = Math.max(highest, Math.min(1, corrected));
      adjusted[order[rank]] = highest;
    }
    return adjusted;
  }
}
