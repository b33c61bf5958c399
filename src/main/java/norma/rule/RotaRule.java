package norma.rule;

import norma.parameter.Parameter;

/**
 * On which days an industry works: on those of the calendar or on all, and in which months.
 *
 * <pre>
 * works    = in season and (everyDay or the calendar's working day)
 * in season: firstMonth ≤ lastMonth: firstMonth ≤ month ≤ lastMonth
 *            firstMonth &gt; lastMonth: month ≥ firstMonth or month ≤ lastMonth, over the year's end
 * </pre>
 *
 * <p>From 1 to 12 the whole year is season, and so it is wherever the first month follows the last,
 * as from 7 to 6. Assumed: men of a season keep their places out of it, unpaid.
 */
public record RotaRule(
    @Parameter(
            meaning =
                "whether days off and holidays are worked as well, as at furnaces and railways",
            live = false)
        boolean everyDay,
    @Parameter(
            meaning = "first month of the season outside of which nobody works",
            unit = "month",
            min = 1,
            max = 12,
            live = false)
        int firstMonth,
    @Parameter(
            meaning = "last month of it; one before the first lies beyond the year's end",
            unit = "month",
            min = 1,
            max = 12,
            live = false)
        int lastMonth) {

  /** Whether a month, 1 to 12, is one of the season. */
  public boolean inSeason(int month) {
    return firstMonth <= lastMonth
        ? firstMonth <= month && month <= lastMonth
        : month >= firstMonth || month <= lastMonth;
  }

  /**
   * Whether a day is worked.
   *
   * @param month month of the day, 1 to 12
   * @param common whether it is a working day of the calendar
   */
  public boolean works(int month, boolean common) {
    return inSeason(month) && (everyDay || common);
  }
}
