package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * What the readers of an industry find in their papers of other trades, and when.
 *
 * <p>Reports of records that other industries' press carries reach it afar days later. Of those
 * that come on a day the paper has room for as many as it has columns, a record of an industry
 * before one of a shop, then by
 *
 * <pre>
 * interest = ln(multiple / bar)₊ · (1 + celebrated)
 * </pre>
 *
 * <p>bar is what the telling trade asks of a record, so that a third more in a trade of machines is
 * as unusual as a third more underground; celebrated is the extra share of supply that the shop has
 * for being known, so that the press goes back to whom it knows. What finds no room is not printed
 * later: tomorrow has news of its own. With no columns, or of one industry alone, nothing is read;
 * with many, all is.
 *
 * <p>Readers learn of a record only what it brought: see {@link Rewards#brought}. Where records are
 * not rewarded, those of other trades are nothing to foremen and men; only committees count every
 * report that is read. The method is the trade's, and no lesson in it comes across. Assumed; values
 * too.
 */
public record PressRule(
    @Parameter(
            meaning = "reports from other industries for which readers find room in a day",
            unit = "reports",
            min = 0,
            max = 1000)
        int columns,
    @Parameter(
            meaning = "days more that a report takes to another industry",
            unit = "days",
            min = 0,
            max = 365)
        int afar) {

  /** Day on which a report is read in another industry, by the day on which it is at home. */
  public int readOn(int carried) {
    return carried + afar;
  }

  /**
   * How much the press makes of a record.
   *
   * @param multiple the record, in norms
   * @param bar multiple from which the trade counts records; 0 where it knows none
   * @param celebrated extra share of supply of its shop
   */
  public static double interest(double multiple, double bar, double celebrated) {
    double unusual = Elementary.log(bar > 0 ? multiple / bar : multiple);
    return Math.max(0, unusual) * (1 + celebrated);
  }
}
