package norma.economy;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;
import norma.rule.Upkeep;

/** The workplaces of a shop: how good each is by nature, and in what state of upkeep. */
final class Places {
  private final double[] quality;
  private final double[] state;
  private final int[] byQuality;

  /**
   * Places as they are at the start.
   *
   * @param quality of each, 1 is ordinary
   * @param opening state of upkeep of all, 0..1
   */
  Places(double[] quality, double opening) {
    this.quality = quality.clone();
    state = new double[quality.length];
    Arrays.fill(state, opening);
    byQuality =
        IntStream.range(0, quality.length)
            .boxed()
            .sorted(Comparator.comparing((Integer place) -> -quality[place]))
            .mapToInt(Integer::intValue)
            .toArray();
  }

  /** Quality of a place by nature. */
  double quality(int place) {
    return quality[place];
  }

  /** State of upkeep of a place, 0..1. */
  double state(int place) {
    return state[place];
  }

  /** The place that has so many better ones; of equal ones the lower number comes first. */
  int ranked(int better) {
    return byQuality[better];
  }

  /**
   * A place was worked in a shift.
   *
   * @param made norms made of it
   * @param share part of its upkeep that was done
   */
  void work(Upkeep rule, int place, double made, double share) {
    state[place] = rule.after(state[place], made, share);
  }

  /** Sum of the states of all places. */
  double states() {
    return Arrays.stream(state).sum();
  }

  int count() {
    return state.length;
  }
}
