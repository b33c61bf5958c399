package norma.rule;

import norma.parameter.Parameter;

/**
 * What of the output is scrap: found downstream, so that norms, pay and reports count it.
 *
 * <pre>scrap = min(1, scrap + haste · (pace - 1)₊)</pre>
 *
 * <p>At customary pace and below it is the ordinary share. Assumed.
 */
public record Quality(
    @Parameter(
            meaning = "part of the output that is scrap at customary pace",
            unit = "share",
            min = 0,
            max = 1)
        double scrap,
    @Parameter(
            meaning = "scrap that haste adds, for a pace of twice the customary",
            unit = "share",
            min = 0,
            max = 10)
        double haste) {

  /** Part of what a man makes at such a pace that is scrap. */
  public double scrapAt(double pace) {
    return Math.min(1, scrap + haste * Math.max(0, pace - 1));
  }
}
