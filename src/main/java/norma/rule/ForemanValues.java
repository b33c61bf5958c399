package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * What a foreman wants: the bonus, standing, quiet, and not to be accused.
 *
 * <pre>
 * V(plan) = bonus · P(month's plan made) + standing · ambition · C · S(plan)
 * - unrest · mean R · what others lose by it - blame · fear · C · accused(plan) - cost(plan)
 * S(plan) = titleWorth · share of men above the title's threshold + worth of a record
 * refused = refusal · titles behind + order · share of shops with a committee
 * accused(plan) = missFear · (1 - P) + refused, if equal, or pretence · refused + detectFear, if obstruct
 * </pre>
 *
 * <p>C is the campaign's intensity, P the chance that the month's plan is made. Source: calibration
 * study 3.4; values assumed.
 */
public record ForemanValues(
    @Parameter(
            meaning = "worth of the month's bonus; the measure of all other worths",
            unit = "bonus",
            min = 0,
            max = 100)
        double bonus,
    @Parameter(
            meaning = "worth of output beyond the plan",
            unit = "bonus per share",
            min = 0,
            max = 10)
        double surplusGain,
    @Parameter(meaning = "scale of the noise in his choice", unit = "bonus", min = 0, max = 10)
        double noise,
    @Parameter(meaning = "worth of standing with the campaign", unit = "bonus", min = 0, max = 100)
        double standing,
    @Parameter(
            meaning = "spread of ambition between foremen",
            unit = "log sd",
            min = 0,
            max = 3,
            live = false)
        double ambitionLogSd,
    @Parameter(
            meaning = "standing from the share of his men above the title's threshold",
            unit = "–",
            min = 0,
            max = 50)
        double titleWorth,
    @Parameter(
            meaning = "standing from a record of the industry",
            unit = "per log multiple in spreads",
            min = 0,
            max = 50)
        double nationalWorth,
    @Parameter(
            meaning = "standing from a record of the shop",
            unit = "per log multiple in spreads",
            min = 0,
            max = 50)
        double localWorth,
    @Parameter(
            meaning = "how sharply he tells a reckoned record from a miss",
            unit = "spreads",
            min = 0.001,
            max = 100)
        double recordSharpness,
    @Parameter(
            meaning = "what unrest costs him at mean resentment 1",
            unit = "bonus",
            min = 0,
            max = 50)
        double unrest,
    @Parameter(meaning = "what being accused would cost him", unit = "bonus", min = 0, max = 50)
        double blame,
    @Parameter(
            meaning = "part of that which hangs on missing the plan",
            unit = "–",
            min = 0,
            max = 10)
        double missFear,
    @Parameter(
            meaning = "part that hangs on refusing what peers do, per title share behind them",
            unit = "–",
            min = 0,
            max = 50)
        double refusal,
    @Parameter(
            meaning =
                "part that hangs on refusing what committees ask for, per share of shops that have one",
            unit = "–",
            min = 0,
            max = 50)
        double order,
    @Parameter(
            meaning = "part of what refusing costs that is still borne by one who only pretends",
            unit = "share",
            min = 0,
            max = 1)
        double pretence,
    @Parameter(meaning = "part that hangs on obstructing", unit = "–", min = 0, max = 10)
        double detectFear,
    @Parameter(
            meaning = "trouble of each man taken off his place",
            unit = "bonus",
            min = 0,
            max = 10)
        double movingCost,
    @Parameter(meaning = "trouble of organising a record", unit = "bonus", min = 0, max = 10)
        double recordCost,
    @Parameter(meaning = "trouble of each preparing shift", unit = "bonus", min = 0, max = 10)
        double preparingCost,
    @Parameter(meaning = "trouble of keeping up appearances", unit = "bonus", min = 0, max = 10)
        double obstructCost) {
  /** Slope with which the logistic curve comes nearest to the normal: Φ(z) ≈ L(1.702 z). */
  private static final double NEAREST_LOGISTIC = 1.702;

  /** Numerical guard: what is divided by, or of which the logarithm is taken, is at least this. */
  private static final double SMALLEST = 1e-9;

  /**
   * Chance that output reaches what is needed, L(1.702 · (output - needed) / spread): one half
   * where just as much is expected, near 0 or 1 several spreads away.
   *
   * @param now units expected of the next shifts
   * @param later units expected of the rest of the month
   * @param needed units still needed for the month's plan
   * @param spread standard deviation of the units to come, above 0
   */
  public static double madeChance(double now, double later, double needed, double spread) {
    return Honour.logistic(NEAREST_LOGISTIC * (now + later - needed) / spread);
  }

  /** Share by which a month's output exceeds its plan, (output / plan - 1)₊. */
  public static double surplus(double output, double plan) {
    return Math.max(0, output / Math.max(SMALLEST, plan) - 1);
  }

  /** What the month's end is worth: bonus · (P + surplusGain · surplus). */
  public double bonusWorth(double made, double surplus) {
    return bonus * (made + surplusGain * surplus);
  }

  /**
   * Trouble of organising a plan: movingCost for each man taken off his place, and of a record
   * recordCost + preparingCost for each shift in which it is prepared.
   *
   * @param moved men taken off their places
   */
  public double organising(PlanKind plan, int moved, int preparing) {
    return switch (plan) {
      case FAVOUR -> moved * movingCost;
      case RECORD, PREPARING -> moved * movingCost + recordCost + preparing * preparingCost;
      case OBSTRUCT -> obstructCost;
      case EQUAL -> 0;
    };
  }

  /**
   * Cost of the unrest a plan makes: unrest · mean R · what others lose by it.
   *
   * @param othersLost share of their output that others lose in such shifts, as he has learned
   */
  public double unrestCost(double meanResentment, double othersLost) {
    return unrest * meanResentment * Math.max(0, othersLost);
  }

  /**
   * What standing is worth: standing · ambition · C · (titleWorth · share + record).
   *
   * @param share share of the crew expected above the title's threshold
   * @param record {@link #recordWorth}; 0 for none
   */
  public double standingWorth(double ambition, double campaign, double share, double record) {
    return standing * ambition * campaign * (titleWorth * share + record);
  }

  /**
   * Standing hoped for from a record: (ln x)₊ / s · [nationalWorth · L(ln(x / national) /
   * (recordSharpness · s)) + localWorth · L(ln(x / local) / (recordSharpness · s))]; nothing up to
   * one norm. It counts by how unusual it is in its trade.
   *
   * @param reckoned multiple of the norm x that it is reckoned to bring
   * @param national multiple that would be a record of the industry
   * @param local multiple that would be a record of the shop
   * @param spread s of ordinary fulfilment in the trade ({@link Campaign#spread})
   */
  public double recordWorth(double reckoned, double national, double local, double spread) {
    double blur = recordSharpness * spread;
    return Math.max(0, Elementary.log(Math.max(SMALLEST, reckoned)))
        / spread
        * (nationalWorth * beats(reckoned, national, blur)
            + localWorth * beats(reckoned, local, blur));
  }

  private static double beats(double reckoned, double toBeat, double blur) {
    return Honour.logistic(Elementary.log(reckoned / Math.max(SMALLEST, toBeat)) / blur);
  }

  /**
   * What he expects to be accused of under a plan.
   *
   * @param made chance P that the month's plan is made
   * @param behind share titled in the industry less that in his shop; below 0 nothing to refuse
   * @param open share of the industry's shops whose committee names men, so that there is an order
   */
  public double accused(PlanKind plan, double made, double behind, double open) {
    double miss = missFear * (1 - made);
    double refused = refusal * Math.max(0, behind) + order * open;
    return switch (plan) {
      case EQUAL -> miss + refused;
      case OBSTRUCT -> miss + pretence * refused + detectFear;
      case FAVOUR, RECORD, PREPARING -> miss;
    };
  }

  /** What being accused costs: blame · fear · C · accused. */
  public double accusedCost(double fear, double campaign, double accused) {
    return blame * fear * campaign * accused;
  }

  /**
   * Whether there is an order that somebody would check, so that it can be obeyed on paper alone.
   */
  public boolean ordered(double open) {
    return open > 0;
  }
}
