package norma.shift;

import java.util.Arrays;

/**
 * The carriers of a shop, by the time at which each is free again: the soonest on top of a heap.
 *
 * <p>A carrier that is back before anyone needs it costs no event.
 */
final class CarrierPool {
  private double[] freeAt = new double[32];
  private int size;

  /** All carriers are in the shop. */
  void reset(int carriers) {
    if (freeAt.length < carriers) {
      freeAt = new double[carriers];
    }
    Arrays.fill(freeAt, 0, carriers, 0);
    size = carriers;
  }

  /** Time at which the next carrier is free. */
  double next() {
    return freeAt[0];
  }

  /** Sends the carrier that is free first away, until the given time. */
  void send(double until) {
    int at = 0;
    int child = 1;
    while (child < size) {
      if (child + 1 < size && freeAt[child + 1] < freeAt[child]) {
        child++;
      }
      if (freeAt[child] >= until) {
        break;
      }
      freeAt[at] = freeAt[child];
      at = child;
      child = 2 * at + 1;
    }
    freeAt[at] = until;
  }
}
