package norma.rule;

import norma.parameter.Parameter;

/**
 * What an industry takes from another, such as ore for steel: how much of it comes, how late, and
 * how much can be kept.
 *
 * <p>Everything is counted in days of the consumer's ordinary need at the start, so that tons are
 * never added to metres: a day's need is what the centre hands out to its shops on that day, in
 * ordinary days ({@link Supplies#total}). What the supplier truly made counts, as a share of its
 * opening plan; what was only reported arrives nowhere.
 *
 * <pre>
 * shipped  = slack · true good output of the supplier's day / its opening plan of a working day
 * arrived  = min(what was shipped days before, (storeDays - stock)₊); the rest goes elsewhere
 * coverage = min(1, stock / need)
 * </pre>
 *
 * <p>Both sides are of the start: a supplier whose output grows ships more, a consumer whose supply
 * grows needs more, and nothing evens this out. Source: Kornai (1980) on shortage handed on from
 * user to user; values assumed.
 */
public record Feed(
    @Parameter(
            meaning =
                "what comes of a day on which the supplier makes its opening plan, in days of the"
                    + " consumer's ordinary need",
            unit = "days of need",
            min = 0,
            max = 100)
        double slack,
    @Parameter(
            meaning = "days from the day it is made to the dawn at which it arrives",
            unit = "days",
            min = 1,
            max = 365)
        int days,
    @Parameter(
            meaning = "stock at the start",
            unit = "days of need",
            min = 0,
            max = 365,
            live = false)
        double openingDays,
    @Parameter(
            meaning = "most that is kept; what arrives beyond it goes elsewhere",
            unit = "days of need",
            min = 0.1,
            max = 365)
        double storeDays) {

  /**
   * What a day of the supplier sends off, in days of need: slack · output / plan.
   *
   * @param output what it truly made of use that day
   * @param plan its opening plan for a working day, in the same unit
   */
  public double shipped(double output, double plan) {
    return slack * output / plan;
  }

  /** What of an arrival finds room: min(arriving, (storeDays - stock)₊). */
  public double fits(double arriving, double stock) {
    return Math.min(arriving, Math.max(0, storeDays - stock));
  }

  /** Part of a need that a stock covers: min(1, stock / need); 1 where nothing is needed. */
  public static double coverage(double stock, double need) {
    return need <= stock ? 1 : stock / need;
  }
}
