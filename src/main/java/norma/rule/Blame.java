package norma.rule;

import norma.parameter.Parameter;

/**
 * How shortfall and obstruction are read as sabotage.
 *
 * <p>Accused in a month with chance, at most 1,
 *
 * <pre>
 * C · [min(1, (shortfall - tolerance)₊ / fullShortfall) + caught · obstructions found
 *      + accusation of {@link Audit} where an audit found padding]
 * </pre>
 *
 * <p>so never without a campaign; removed with chance removal when accused. An obstructed shift is
 * found with chance detect · C. Each removal in an industry adds fearStep to every foreman's fear,
 * the successor's too. Source: calibration study, section 4; caught and removal assumed.
 */
public record Blame(
    @Parameter(meaning = "shortfall that is borne", unit = "share", min = 0, max = 1)
        double tolerance,
    @Parameter(
            meaning = "shortfall, beyond that, at which accusation is sure at full campaign",
            unit = "share",
            min = 0.001,
            max = 5)
        double fullShortfall,
    @Parameter(
            meaning = "chance that an obstruction found leads to an accusation, at full campaign",
            unit = "per obstruction",
            min = 0,
            max = 1)
        double caught,
    @Parameter(
            meaning = "chance that an accused foreman is removed",
            unit = "share",
            min = 0,
            max = 1)
        double removal,
    @Parameter(
            meaning = "chance that an obstructed shift is found, at full campaign",
            unit = "per shift",
            min = 0,
            max = 1)
        double detect,
    @Parameter(
            meaning = "what a removal adds to the fear of the others",
            unit = "–",
            min = 0,
            max = 10)
        double fearStep) {

  /** Part of the plan that the report falls short by; negative above the plan, 0 without one. */
  public static double shortfall(double reported, double plan) {
    return plan > 0 ? 1 - reported / plan : 0;
  }

  /**
   * Chance that a foreman is accused at a month's close.
   *
   * @param campaign intensity of the campaign, 0..1; without one nobody is accused
   * @param shortfall part of the plan missing in his report
   * @param obstructionsFound obstructed shifts of his found out in the month
   * @param audited what an audit of the report adds, see {@link Audit#addedChance(boolean)}
   */
  public double accusationChance(
      double campaign, double shortfall, int obstructionsFound, double audited) {
    double missing = Math.min(1, Math.max(0, shortfall - tolerance) / fullShortfall);
    return Math.min(1, campaign * (missing + caught * obstructionsFound + audited));
  }

  /** Chance that an obstructed shift is found out. */
  public double foundChance(double campaign) {
    return detect * campaign;
  }

  /** Fear of a foreman who has seen another removed. */
  public double fearAfterRemoval(double fear) {
    return fear + fearStep;
  }
}
