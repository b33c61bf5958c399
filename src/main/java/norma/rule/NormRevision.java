package norma.rule;

import java.util.Arrays;
import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * When and how far norms are raised: the setters correct the wage bill.
 *
 * <p>When: the debt is what the fund has been overrun by, summed over months, in months of fund,
 *
 * <pre>debt ← max(0, debt + E - agreed),   ordered where debt &gt; debtBorne</pre>
 *
 * <p>E is a month's overrun and agreed what the last revision was reckoned to leave of it, 0 before
 * the first: nobody is asked to explain what was foreseen. The rebase of a year's end takes its
 * part of what was agreed into the fund, see {@link WageFund}; the debt stays until a revision. So
 * the more is overrun, the sooner it comes, and what falls short of the fund pays off what exceeded
 * it. New norms are in force delay · (1 ± delaySpread) days later, on the then last reports.
 *
 * <p>How far: r solves, with x the men's reported fulfilment and E the overrun of the last three
 * months,
 *
 * <pre>
 * Σ pay(x / (1 + r)) · (1 + r)^(1 - ratePass) / Σ pay(x) = (1 + E · (1 - correction)) / (1 + E)
 * rise = min(r + weightOnBest · (b / m - 1), m / floor - 1);   below trifling: none
 * </pre>
 *
 * <p>m is gross output per man-shift over the norm, helpers counted, so that the floor cannot be
 * held up by a few whose gangs make much on their name; b is the mean of the best tenth of x. The
 * left side is what the same work costs after the rise over what it cost before; so, as long as men
 * work as they did, E(1 - correction) is left. Time pay is not reckoned with. Under linear pay and
 * without a minimum in reach r = ((1 + E) / (1 + E(1 - correction)))^(1 / ratePass) - 1. Where no
 * rise would cheapen the work, r = 0; where even the floor does not cure it, norms rise to the
 * floor. Without overrun only the weight on the best is left. Source: the sum is the study's; the
 * debt is a cumulative sum (Page 1954) in place of its tolerance and cooldown; values assumed.
 */
public record NormRevision(
    @Parameter(
            meaning = "overrun, summed over months, that is borne",
            unit = "months of fund",
            min = 0,
            max = 100)
        double debtBorne,
    @Parameter(meaning = "time from the order to force", unit = "days", min = 0, max = 1000)
        double delay,
    @Parameter(
            meaning = "spread of the delay, uniform on either side",
            unit = "share",
            min = 0,
            max = 0.9)
        double delaySpread,
    @Parameter(
            meaning = "part of an overrun that a revision is to take back",
            unit = "share",
            min = 0,
            max = 1)
        double correction,
    @Parameter(
            meaning = "gross fulfilment below which no revision may bring the men, helpers counted",
            unit = "norms",
            min = 0.05,
            max = 10)
        double floor,
    @Parameter(meaning = "weight of the best men's fulfilment", unit = "share", min = 0, max = 1)
        double weightOnBest,
    @Parameter(meaning = "rise below which norms are left alone", unit = "share", min = 0, max = 1)
        double trifling) {

  /** Halvings of the bracket in which the rise lies: to the last bits, and always as many. */
  private static final int HALVINGS = 60;

  /** Part of a bill that must be saved for a rise to be worth it; less is rounding. */
  private static final double LEAST_GAIN = 1e-9;

  /** Debt after a month, in months of fund. */
  public double debtAfter(double debt, double overrun, double agreed) {
    return Math.max(0, debt + overrun - agreed);
  }

  /** Whether a debt is more than is borne. */
  public boolean due(double debt) {
    return debt > debtBorne;
  }

  /** Whole days from the order to force, at least one. */
  public int daysToForce(double uniform) {
    return (int) Math.max(1, Math.round(delay * (1 + delaySpread * (2 * uniform - 1))));
  }

  /**
   * Rise of the norm, 0 where it would be trifling and where no man's month counts.
   *
   * @param x reported fulfilment of each man whose month counts
   * @param mean gross output per man-shift over the norm; NaN in a month in which nobody worked
   * @param overrun of the wage fund in the last three months
   */
  public double rise(
      double[] x, double mean, double overrun, Pay pay, boolean progressive, boolean weighBest) {
    if (!(mean > 0) || x.length == 0) {
      return 0;
    }
    double highest = Math.max(0, mean / floor - 1);
    double rise = cure(x, overrun, pay, progressive, highest);
    if (weighBest) {
      rise += weightOnBest * (bestTenth(x) / mean - 1);
    }
    rise = Math.min(rise, highest);
    return rise < trifling ? 0 : rise;
  }

  /** Rise that takes back its part of an overrun, at most the highest. */
  private double cure(double[] x, double overrun, Pay pay, boolean progressive, double highest) {
    double target = (1 + overrun * (1 - correction)) / (1 + overrun);
    if (overrun <= 0 || cost(x, highest, pay, progressive) > 1 - LEAST_GAIN) {
      return 0;
    }
    double low = 0;
    double high = highest;
    for (int i = 0; i < HALVINGS; i++) {
      double middle = (low + high) / 2;
      if (cost(x, middle, pay, progressive) > target) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  /** Overrun that is foreseen after a rise if men work as they did, never below 0. */
  public static double foreseen(
      double[] x, double overrun, double rise, Pay pay, boolean progressive) {
    return Math.max(0, (1 + overrun) * cost(x, rise, pay, progressive) - 1);
  }

  /** What the same work costs after a rise, over what it cost before; 1 where it costs nothing. */
  static double cost(double[] x, double rise, Pay pay, boolean progressive) {
    double before = 0;
    double after = 0;
    for (double each : x) {
      before += pay.of(each, progressive);
      after += pay.of(each / (1 + rise), progressive);
    }
    return before > 0 ? after / before * Elementary.pow(1 + rise, 1 - pay.ratePass()) : 1;
  }

  /** Mean fulfilment of the best tenth, at least of one man; NaN of nobody. */
  public static double bestTenth(double[] x) {
    if (x.length == 0) {
      return Double.NaN;
    }
    double[] rising = x.clone();
    Arrays.sort(rising);
    int tenth = Math.max(1, rising.length / 10);
    return Arrays.stream(rising).skip(rising.length - tenth).average().orElse(Double.NaN);
  }

  /**
   * Share of the usual over-fulfilment that a rise takes back, all of it where nobody over-fulfils.
   *
   * @param usual fulfilment that was usual before
   */
  public static double takenBack(double rise, double usual) {
    return usual > 1 ? rise / (usual - 1) : 1;
  }
}
