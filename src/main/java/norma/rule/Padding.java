package norma.rule;

import norma.parameter.Parameter;

/**
 * Writing up men who just missed the norm: claimed output that was never made.
 *
 * <p>At the month's close he chooses a reach r from a grid of 0, 1/4 .. 1 times farthest; men with
 * 1 - r ≤ monthly fulfilment < 1 are written up to the norm. By logit with his noise over
 *
 * <pre>
 * value = quiet · mean R · lifted / men + bonus · [plan made] - risk · padded units / output
 * risk = caution + auditFeared · penalty · (1 + fear · C)
 * </pre>
 *
 * <p>The second term of the risk falls away where there are no audits. At reach 0 nobody is lifted.
 * Source: the model description's proposal (padding as quiet relief); values assumed.
 */
public record Padding(
    @Parameter(
            meaning = "farthest below the norm that a man can be written up",
            unit = "norms",
            min = 0,
            max = 1)
        double farthest,
    @Parameter(
            meaning = "worth of a man lifted over the norm, at mean resentment 1",
            unit = "bonus per share of men",
            min = 0,
            max = 100)
        double quiet,
    @Parameter(
            meaning = "what a claimed share of output costs his conscience",
            unit = "bonus per share of output",
            min = 0,
            max = 1000)
        double caution,
    @Parameter(
            meaning = "what being found out would cost",
            unit = "bonus per share of output",
            min = 0,
            max = 1000)
        double penalty,
    @Parameter(meaning = "chance of an audit he reckons with", unit = "per month", min = 0, max = 1)
        double auditFeared) {

  /** How many reaches he chooses among, from none to the farthest. */
  public static final int REACHES = 5;

  /**
   * What writing up to a reach would make of a shop's month.
   *
   * @param lifted men it lifts to the norm
   * @param men men with own shifts in the month
   * @param units units it claims that were not made
   * @param output units made; above 0
   * @param planMade whether made and claimed units together fulfil the plan
   */
  public record Claim(int lifted, int men, double units, double output, boolean planMade) {}

  /** The reaches in order, as norms below the norm: number 0 is none, the last is the farthest. */
  public double reach(int number) {
    return farthest * number / (REACHES - 1);
  }

  /** Whether a man of this monthly fulfilment is below the norm, but within reach of it. */
  public static boolean lifts(double reach, double fulfilment) {
    return fulfilment < 1 && fulfilment >= 1 - reach;
  }

  /** Norms that are claimed for a man who is lifted, over his own shifts. */
  public static double claimed(double fulfilment, int ownShifts) {
    return (1 - fulfilment) * ownShifts;
  }

  /** What claiming the whole output would cost him. */
  public double risk(boolean audits, double fear, double campaign) {
    return caution + (audits ? auditFeared * penalty * (1 + fear * campaign) : 0);
  }

  /**
   * Worth of a reach, in his bonus.
   *
   * @param meanResentment mean resentment of the shop
   * @param bonus what the month's bonus is worth to him
   * @param risk what claiming the whole output would cost him
   */
  public double value(Claim claim, double meanResentment, double bonus, double risk) {
    return quiet * meanResentment * claim.lifted() / Math.max(1, claim.men())
        + (claim.planMade() ? bonus : 0)
        - risk * claim.units() / claim.output();
  }
}
