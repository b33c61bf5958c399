package norma.rule;

import norma.parameter.Parameter;

/**
 * The wage fund of an industry, and the money that goes with it.
 *
 * <pre>fund of a month = roubles per unit · (plan + followsOutput · (reported - plan))</pre>
 *
 * <p>Roubles per unit is the mean of the opening months, in which the fund is whatever was paid. A
 * norm rise leaves it alone, for the rise is to bring the bill back to the fund: were the fund cut
 * by what passes into rates, then under linear pay the bill would fall by just as much and no rise
 * could cure an overrun. What a rise saves is taken at each December's end, when the fund moves
 * towards what a unit cost from October to December, and savings are asked for on top:
 *
 * <pre>per unit ← (per unit + rebase · (wages / output - per unit)) · (1 - savings)</pre>
 *
 * <p>At rebase 0 never, at 1 all the way; of an overrun agreed upon the same part is then in the
 * fund, see {@link NormRevision}; debts stay. Overrun = wage bill / fund - 1; where a unit goes on
 * costing the same it settles at savings / (1 - savings) / rebase. Source: calibration study,
 * hazard 4, on re-basing each year on the new pay mix, of which the last quarter is the newest;
 * values assumed.
 */
public record WageFund(
    @Parameter(
            meaning = "months whose cost sets the fund",
            unit = "months",
            min = 1,
            max = 24,
            live = false)
        int openingMonths,
    @Parameter(
            meaning = "part of output beyond the plan that the fund follows",
            unit = "share",
            min = 0,
            max = 1)
        double followsOutput,
    @Parameter(
            meaning = "part of the way to last quarter's actual cost taken at each year's end",
            unit = "share",
            min = 0,
            max = 1)
        double rebase,
    @Parameter(
            meaning = "part of the fund per unit that is to be saved from each year's end on",
            unit = "share",
            min = 0,
            max = 0.5)
        double savings,
    @Parameter(meaning = "a foreman's salary", unit = "roubles per month", min = 0, max = 1000000.0)
        double foremanSalary,
    @Parameter(
            meaning = "his bonus for the plan made, as a share of salary",
            unit = "share",
            min = 0,
            max = 10)
        double planBonus) {

  /**
   * Whether a month is one of those that set the fund.
   *
   * @param month months before it in which the industry worked
   */
  public boolean opening(int month) {
    return month < openingMonths;
  }

  /** Roubles of wages per unit of output; 0 without output. */
  public static double perUnit(double wages, double output) {
    return output > 0 ? wages / output : 0;
  }

  /** Fund of a month. */
  public double fund(double perUnit, double plan, double reported) {
    return perUnit * (plan + followsOutput * (reported - plan));
  }

  /** Roubles per unit after a year's end, by what a unit cost in its last quarter. */
  public double rebased(double perUnit, double lastQuarter) {
    return (perUnit + rebase * (lastQuarter - perUnit)) * (1 - savings);
  }

  /** What of an overrun agreed upon is left outside the fund when it is rebased. */
  public double outside(double agreed) {
    return agreed * (1 - rebase);
  }

  /** Roubles a foreman is paid for a month. */
  public double foremanPay(boolean planMade) {
    return foremanSalary * (planMade ? 1 + planBonus : 1);
  }
}
