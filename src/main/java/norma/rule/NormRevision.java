package norma.rule;

import java.util.List;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * When and how far norms are raised.
 *
 * <p>Ordered when in persist successive months the wage fund is overrun by more than tolerance, or
 * more than overLimit of the men fulfil overFrom; in force after a delay that shortens with the
 * overrun, longestDelay - (longestDelay - shortestDelay) · min(1, overrun / urgentOverrun), times a
 * keyed spread.
 *
 * <pre>rise = (1 - weightOnBest) · (m / customary - 1) + weightOnBest · (b / m - 1)</pre>
 *
 * <p>m is gross output per man-shift over the norm, helpers counted; b the mean of the best tenth
 * of monthly fulfilment. Rises below trifling are skipped. Without the weight on the best only the
 * first term is left, in full. Source: calibration study 3.3.
 */
public record NormRevision(
    @Parameter(
            meaning = "overrun of the wage fund that is borne",
            unit = "share",
            min = 0,
            max = 10)
        double tolerance,
    @Parameter(
            meaning = "fulfilment from which a man counts as over-fulfilling",
            unit = "norms",
            min = 0.1,
            max = 20)
        double overFrom,
    @Parameter(meaning = "share of over-fulfillers that is borne", unit = "share", min = 0, max = 1)
        double overLimit,
    @Parameter(meaning = "successive months it takes", unit = "months", min = 1, max = 24)
        int persist,
    @Parameter(meaning = "delay for approval when urgent", unit = "days", min = 0, max = 1000)
        double shortestDelay,
    @Parameter(meaning = "delay for approval when not", unit = "days", min = 0, max = 1000)
        double longestDelay,
    @Parameter(meaning = "overrun at which it is urgent", unit = "share", min = 0.001, max = 10)
        double urgentOverrun,
    @Parameter(
            meaning = "spread of the delay, uniform on either side",
            unit = "share",
            min = 0,
            max = 0.9)
        double delaySpread,
    @Parameter(
            meaning = "time after a revision before the next is ordered",
            unit = "days",
            min = 0,
            max = 10000)
        double cooldown,
    @Parameter(meaning = "fulfilment held to be customary", unit = "norms", min = 0.1, max = 10)
        double customary,
    @Parameter(meaning = "weight of the best men's fulfilment", unit = "share", min = 0, max = 1)
        double weightOnBest,
    @Parameter(meaning = "rise below which norms are left alone", unit = "share", min = 0, max = 1)
        double trifling)
    implements Constrained {

  /** Whether a month overran the wage fund by more than is borne. */
  public boolean overrun(double overrun) {
    return overrun > tolerance;
  }

  /** Whether a man of this fulfilment over-fulfils. */
  public boolean overFulfils(double x) {
    return x >= overFrom;
  }

  /** Whether more men over-fulfilled in a month than is borne. */
  public boolean tooManyOver(double share) {
    return share > overLimit;
  }

  /** Whether so many months in a row are enough to order a revision. */
  public boolean persists(int months) {
    return months >= persist;
  }

  /** Whether so many days after the last revision another may be ordered. */
  public boolean cooledDown(int days) {
    return days >= cooldown;
  }

  /**
   * Rise of the norm, 0 where it would be trifling and after a month without output.
   *
   * @param mean gross output per man-shift over the norm; NaN in a month in which nobody worked
   * @param best mean fulfilment of the best tenth; NaN where no man's month counts
   */
  public double rise(double mean, double best, boolean weighBest) {
    if (!(mean > 0) || Double.isNaN(best)) {
      return 0;
    }
    double weight = weighBest ? weightOnBest : 0;
    double rise = (1 - weight) * (mean / customary - 1) + weight * (best / mean - 1);
    return rise < trifling ? 0 : rise;
  }

  /**
   * Share of the usual over-fulfilment that a rise takes back, all of it where nobody over-fulfils.
   *
   * @param usual fulfilment that was usual before
   */
  public static double takenBack(double rise, double usual) {
    return usual > 1 ? rise / (usual - 1) : 1;
  }

  /** Whole days from the order to force, at least one. */
  public int daysToForce(double overrun, double uniform) {
    return (int) Math.max(1, Math.round(delay(overrun, uniform)));
  }

  /** Days from the order to force. */
  public double delay(double overrun, double uniform) {
    double urgent = Math.min(1, Math.max(0, overrun) / urgentOverrun);
    double days = longestDelay - (longestDelay - shortestDelay) * urgent;
    return days * (1 + delaySpread * (2 * uniform - 1));
  }

  @Override
  public List<Flaw> flaws() {
    return longestDelay >= shortestDelay
        ? List.of()
        : List.of(
            new Flaw("longestDelay", longestDelay + " is below shortestDelay, " + shortestDelay));
  }
}
