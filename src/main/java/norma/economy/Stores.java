package norma.economy;

import java.util.Arrays;

/** A shop's materials: in store, in reserve for favourites and records, and what comes today. */
final class Stores {
  double store;
  double reserve;

  /** Deliveries of the day for each crew: at the start, and late at an hour of its shift. */
  private final double[] early;

  private final double[] late;
  private final double[] lateHour;

  Stores(int crews) {
    early = new double[crews];
    late = new double[crews];
    lateHour = new double[crews];
  }

  /** Sets what is there before the first day. */
  void open(double amount) {
    store = amount;
  }

  /** Part comes before the first shift, the rest at an hour of one of the shifts. */
  void deliver(double atStart, int lateCrew, double later, double hour) {
    Arrays.fill(early, 0);
    Arrays.fill(late, 0);
    early[0] = atStart;
    late[lateCrew] = later;
    lateHour[lateCrew] = hour;
  }

  /** How many crews there are. */
  int crews() {
    return early.length;
  }

  /** What a crew finds in the store, with what comes at its start. */
  double atStart(CrewPlaces crew) {
    return store + early[crew.number()];
  }

  /** What comes during a crew's shift, and when. */
  double late(CrewPlaces crew) {
    return late[crew.number()];
  }

  double lateHour(CrewPlaces crew) {
    return lateHour[crew.number()];
  }

  /** A shift is over. */
  void settle(double leftInStore, double leftInReserve) {
    store = leftInStore;
    reserve = leftInReserve;
  }

  /** The reserve goes back into the store. */
  void release() {
    store += reserve;
    reserve = 0;
  }
}
