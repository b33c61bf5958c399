package norma.rule;

import norma.parameter.Parameter;

/**
 * Audits of reported output.
 *
 * <p>A shop is audited in a month with chance min(1, chance · (1 + campaignFactor · C)); the audit
 * finds padding of at least the share finds of the report, and any padding at finds = 0. What was
 * found adds C · accusation to the foreman's chance of being accused, see {@link Blame}. Assumed.
 */
public record Audit(
    @Parameter(meaning = "chance that a shop is audited", unit = "per month", min = 0, max = 1)
        double chance,
    @Parameter(
            meaning = "smallest padded share that an audit can see",
            unit = "share",
            min = 0,
            max = 1)
        double finds,
    @Parameter(
            meaning = "how much a full campaign multiplies audits",
            unit = "–",
            min = 0,
            max = 20)
        double campaignFactor,
    @Parameter(
            meaning = "chance that one found out is accused for it, at full campaign",
            unit = "share",
            min = 0,
            max = 1)
        double accusation) {

  /** Chance that a shop is audited in a month. */
  public double monthlyChance(double campaign) {
    return Math.min(1, chance * (1 + campaignFactor * campaign));
  }

  /** Share of a report that was claimed but not made; 0 where nothing is reported. */
  public static double paddedShare(double padded, double reported) {
    return reported > 0 ? padded / reported : 0;
  }

  /** Whether an audit would see that share. */
  public boolean sees(double paddedShare) {
    return paddedShare > 0 && paddedShare >= finds;
  }

  /** What an audit adds to the chance of being accused at full campaign. */
  public double addedChance(boolean paddingFound) {
    return paddingFound ? accusation : 0;
  }
}
