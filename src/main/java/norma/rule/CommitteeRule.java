package norma.rule;

import norma.parameter.Parameter;

/**
 * When a shop's committee begins to name title holders: by what happens on a day, never by order.
 *
 * <pre>
 * chance of a day = C · (ownRecord · records of the shop + report · reports in the press
 *                        + example · share of the industry's shops that name men)
 * </pre>
 *
 * <p>The last term counts once, at a dekada's end. Without campaign, or where nothing happens and
 * nobody goes first, no committee opens; once open it stays so. Source: design study, section 3;
 * values assumed.
 */
public record CommitteeRule(
    @Parameter(
            meaning = "chance to open by a record of the shop, at full campaign",
            unit = "per record",
            min = 0,
            max = 1)
        double ownRecord,
    @Parameter(
            meaning = "chance to open by a report of a record in the press, at full campaign",
            unit = "per report",
            min = 0,
            max = 1)
        double report,
    @Parameter(
            meaning = "chance to open by example where all others name men, at full campaign",
            unit = "per dekada",
            min = 0,
            max = 1)
        double example) {

  /** What makes a committee open. */
  public enum Cause {
    RECORD,
    REPORT,
    EXAMPLE
  }

  /** Chance that a day's records of the shop open its committee. */
  public double byRecords(double campaign, double records) {
    return campaign * ownRecord * records;
  }

  /** Chance that a day's reports in the press do. */
  public double byReports(double campaign, double reports) {
    return campaign * report * reports;
  }

  /** Chance that in a dekada the example of others does. */
  public double byExample(double campaign, double openShare) {
    return campaign * example * openShare;
  }
}
