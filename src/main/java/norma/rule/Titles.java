package norma.rule;

import norma.parameter.Parameter;

/**
 * Who is given the title by his shop's committee, and who loses it: on fulfilment x of closed
 * dekadas.
 *
 * <pre>
 * threshold = 1 + strictness · spread · s     danger = 1 + loseBelow · (threshold - 1)
 * </pre>
 *
 * <p>s is the spread of ordinary fulfilment in the trade ({@link Campaign#spread}), so that what is
 * far above the norm is measured by the trade's own: where all make much the same, a little more
 * stands out. Strictness is the committee's, log-normal of mean 1. Given after dekadasAbove dekadas
 * in a row with x ≥ threshold; lost after dekadasBelow in a row with x &lt; danger. Only dekadas
 * count that lie wholly after the committee opened. One with fewer than ownShifts own shifts
 * neither counts nor breaks a row. Source: calibration study for a threshold about 1.5 in coal; the
 * rest assumed.
 */
public record Titles(
    @Parameter(
            meaning = "how many spreads of ordinary fulfilment above the norm earn it",
            unit = "–",
            min = 0,
            max = 50)
        double spread,
    @Parameter(
            meaning = "spread of committees' strictness",
            unit = "log",
            min = 0,
            max = 3,
            live = false)
        double strictnessLogSd,
    @Parameter(meaning = "successive dekadas it takes", unit = "dekadas", min = 1, max = 72)
        int dekadasAbove,
    @Parameter(
            meaning = "part of the way from norm to threshold below which it is in danger",
            unit = "share",
            min = 0,
            max = 1)
        double loseBelow,
    @Parameter(
            meaning = "successive dekadas below that lose it",
            unit = "dekadas",
            min = 1,
            max = 72)
        int dekadasBelow,
    @Parameter(
            meaning = "own shifts a dekada must have to count, and a month to be reported on",
            unit = "shifts",
            min = 1,
            max = 31)
        int ownShifts) {

  /** Whether a dekada or month with so many own shifts counts. */
  public boolean counts(int shifts) {
    return shifts >= ownShifts;
  }

  /**
   * Fulfilment that earns the title.
   *
   * @param strictness the committee's, 1 on average
   * @param ordinarySpread spread s of ordinary fulfilment
   */
  public double threshold(double strictness, double ordinarySpread) {
    return 1 + strictness * spread * ordinarySpread;
  }

  /** Fulfilment below which the title is in danger. */
  public double danger(double threshold) {
    return 1 + loseBelow * (threshold - 1);
  }

  /** Dekadas in a row at or above the threshold, after one more of fulfilment x. */
  public int above(int dekadas, double x, double threshold) {
    return x >= threshold ? dekadas + 1 : 0;
  }

  /** Dekadas in a row in which the title was in danger, after one more of fulfilment x. */
  public int below(int dekadas, double x, double threshold) {
    return x < danger(threshold) ? dekadas + 1 : 0;
  }

  /** Whether the title is given after so many dekadas in a row at or above the threshold. */
  public boolean given(int dekadas) {
    return dekadas >= dekadasAbove;
  }

  /** Whether it is lost after so many dekadas in a row in danger. */
  public boolean lost(int dekadas) {
    return dekadas >= dekadasBelow;
  }
}
