package norma.chart.economy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Keeps labels along an edge apart. */
final class Spacing {
  private Spacing() {}

  /**
   * Places that are at least a distance apart, in the order of the wanted ones and as near to them
   * as may be: a label that would lie on the one before it moves down, and where the foot is passed
   * all move up again as far as they must. Where they do not all fit they stand evenly.
   *
   * @param wanted where each would like to be, in any order
   * @param top least place
   * @param foot greatest place
   */
  static double[] apart(double[] wanted, double distance, double top, double foot) {
    int n = wanted.length;
    double least = n < 2 ? distance : Math.min(distance, (foot - top) / (n - 1));
    List<Integer> order =
        IntStream.range(0, n).boxed().sorted(Comparator.comparingDouble(i -> wanted[i])).toList();
    double[] places = new double[n];
    double free = top;
    for (int i : order) {
      places[i] = Math.max(free, wanted[i]);
      free = places[i] + least;
    }
    double limit = foot;
    for (int k = n - 1; k >= 0; k--) {
      int i = order.get(k);
      places[i] = Math.min(limit, places[i]);
      limit = places[i] - least;
    }
    return places;
  }
}
