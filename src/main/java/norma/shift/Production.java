package norma.shift;

import java.util.List;

/**
 * A trade as an industry has it: what a man would make, what that takes, how a shift of it runs and
 * what time is lost to. Whoever chooses, plans or keeps books asks this and knows no trade.
 *
 * <p>One object for an industry and the rules in force; it does not change, so that threads may
 * share it. f is skill times effort times what fatigue leaves.
 */
public interface Production {
  /**
   * Units that a man at the head of a place would make in so many hours, without luck and if
   * nothing is wanting.
   *
   * @param share part of the place's upkeep that he does, see {@link norma.rule.Upkeep}
   */
  double output(double f, Stand at, double share, double hours);

  /**
   * The same at each of several paces.
   *
   * @param f what it is at pace 1
   * @param units is overwritten, one for each pace
   */
  default void outputs(
      double f, double[] paces, Stand at, double share, double hours, double[] units) {
    for (int i = 0; i < units.length; i++) {
      units[i] = output(f * paces[i], at, share, hours);
    }
  }

  /** Whether {@link #output}, up to the yield, is in step with f: twice the pace, twice as much. */
  boolean growsInStep(Stand at);

  /**
   * Logs of how much faster a man is at each share of the upkeep than with all of it.
   *
   * @param gains is overwritten, one for each of {@link norma.rule.Upkeep#CHOICES}
   */
  void logGains(double f, Stand at, double hours, double[] gains);

  /** Quality of a place in such a state of upkeep. */
  double quality(double quality, double state);

  /**
   * Units that a man's places give in a shift; infinite where places have no end.
   *
   * @param helpers men who work with him, whose places are his
   * @param cleared men moved off, whose places are his: machines as they stand, faces as far as
   *     they are readied
   * @param readied units readied for him
   * @param equipment how much better equipped than at the start
   */
  double mostFrom(int helpers, int cleared, double readied, double equipment);

  /** Machines that he tends who has so many places; the places where a place is one machine's. */
  int machines(int places);

  /**
   * How much faster, as a share, the method makes one who knows all of it and is given what it
   * takes: helpers in work by hand, the best tools at a machine.
   */
  double methodGain();

  /** Men taken off their places to prepare one. */
  int preparers();

  /** Units that a preparer of such an f makes ready in so many hours. */
  double prepares(double f, double hours);

  /** Prepared units that are left a shift later. */
  double preparedKept(double units);

  /** Units ready after so many preparing shifts, each bringing as much. */
  double preparedAfter(double perShift, int shifts);

  /** Material that so many units of output take. */
  double material(double units);

  /** Quality of a workplace, of mean 1, given a standard normal draw of it. */
  double placeQuality(double normal);

  /**
   * Carriers that a shop keeps for its opening plan.
   *
   * @param unitsPerHour that plan
   * @param normal standard normal draw of the shop
   */
  int carriers(double unitsPerHour, double normal);

  /** Hours for which so many batches take a carrier, on average. */
  double carrierHours(int batches);

  /** Gives an order the rules of work that its shift needs, and the material for a batch. */
  void equip(ShiftOrder order);

  /**
   * A workspace in which shifts of this kind of work run, whatever the industry.
   *
   * @param pulse is run now and then during a shift, see {@link ShiftWorld}
   */
  ShiftRunner runner(Runnable pulse);

  /** What time is lost to, in the order in which it is summed; each once. */
  List<Loss> losses();
}
