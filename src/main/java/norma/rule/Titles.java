package norma.rule;

import norma.parameter.Parameter;

/**
 * Who is given the title, and who loses it: on reported monthly fulfilment x.
 *
 * <p>Given after monthsAbove months in a row with x ≥ threshold, while C ≥ campaignFrom; lost after
 * monthsBelow months in a row with x < loseBelow, whatever the campaign. A month with fewer than
 * ownShifts own shifts neither counts nor breaks a row. Source: calibration study, section 4.
 */
public record Titles(
    @Parameter(meaning = "monthly fulfilment that earns it", unit = "norms", min = 0.1, max = 50)
        double threshold,
    @Parameter(meaning = "successive months it takes", unit = "months", min = 1, max = 24)
        int monthsAbove,
    @Parameter(
            meaning = "monthly fulfilment below which it is in danger",
            unit = "norms",
            min = 0,
            max = 50)
        double loseBelow,
    @Parameter(meaning = "successive months below that lose it", unit = "months", min = 1, max = 24)
        int monthsBelow,
    @Parameter(meaning = "campaign from which titles are given", unit = "–", min = 0, max = 1)
        double campaignFrom,
    @Parameter(
            meaning = "own shifts a month must have to count",
            unit = "shifts",
            min = 1,
            max = 31)
        int ownShifts) {

  /** Whether a month with so many own shifts counts. */
  public boolean counts(int shifts) {
    return shifts >= ownShifts;
  }

  /** Months in a row at or above the threshold, after one more of fulfilment x. */
  public int above(int months, double x) {
    return x >= threshold ? months + 1 : 0;
  }

  /** Months in a row in which the title was in danger, after one more of fulfilment x. */
  public int below(int months, double x) {
    return x < loseBelow ? months + 1 : 0;
  }

  /** Whether the title is given after so many months in a row at or above the threshold. */
  public boolean given(int months, double campaign) {
    return campaign >= campaignFrom && months >= monthsAbove;
  }

  /** Whether it is lost after so many months in a row in danger. */
  public boolean lost(int months) {
    return months >= monthsBelow;
  }
}
