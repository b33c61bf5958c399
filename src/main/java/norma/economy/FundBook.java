package norma.economy;

import norma.rule.NormRevision;
import norma.rule.WageFund;

/** An industry's wage fund and what was paid from it, in roubles. */
final class FundBook {
  /** Months whose overrun a revision corrects. */
  private static final int MONTHS = 3;

  /** Fund per unit of output; NaN until the first month is closed. */
  double perUnit = Double.NaN;

  /** Wages of the month so far, and of the last full month with its fund. */
  double monthWages;

  double lastWages;
  double lastFund;

  /** Overrun summed up since the last revision, in months of fund. */
  double debt;

  /** Overrun that was foreseen when norms were last revised, and is not in the fund since. */
  double agreed;

  /** Wages and fund of the last months, the newest last. */
  private final double[] recentWages = new double[MONTHS];

  private final double[] recentFund = new double[MONTHS];
  private double openingWages;
  private double openingOutput;
  private double quarterWages;
  private double quarterOutput;

  /** Wages were paid. */
  void pay(double roubles) {
    monthWages += roubles;
  }

  /**
   * Closes a month; the opening months set what a unit may cost.
   *
   * @param reported units by the foremen's reports
   * @param plan units planned
   */
  void close(WageFund rule, boolean opening, double plan, double reported) {
    lastWages = monthWages;
    monthWages = 0;
    if (opening) {
      openingWages += lastWages;
      openingOutput += reported;
      perUnit = WageFund.perUnit(openingWages, openingOutput);
      lastFund = lastWages;
    } else {
      lastFund = rule.fund(perUnit, plan, reported);
    }
    quarterWages += lastWages;
    quarterOutput += reported;
  }

  /** A month of work is over: its overrun counts. */
  void count(NormRevision rule) {
    for (int i = 1; i < MONTHS; i++) {
      recentWages[i - 1] = recentWages[i];
      recentFund[i - 1] = recentFund[i];
    }
    recentWages[MONTHS - 1] = lastWages;
    recentFund[MONTHS - 1] = lastFund;
    debt = rule.debtAfter(debt, overrun(), agreed);
  }

  /**
   * At the year's end, where anything was made in the last quarter: moves towards what a unit cost
   * in it; of what was foreseen the same part is then in the fund.
   */
  void rebase(WageFund rule) {
    if (quarterOutput > 0) {
      perUnit = rule.rebased(perUnit, WageFund.perUnit(quarterWages, quarterOutput));
      agreed = rule.outside(agreed);
    }
  }

  /** A quarter is over. */
  void endQuarter() {
    quarterWages = 0;
    quarterOutput = 0;
  }

  /** Norms were revised, or found not to be worth it: so much is foreseen from now on. */
  void agree(double foreseen) {
    debt = 0;
    agreed = foreseen;
  }

  /** Wage bill over fund, less 1, in the last three months of work; 0 before there is a fund. */
  double recentOverrun() {
    double wages = 0;
    double fund = 0;
    for (int i = 0; i < MONTHS; i++) {
      wages += recentWages[i];
      fund += recentFund[i];
    }
    return fund > 0 ? wages / fund - 1 : 0;
  }

  /** Wage bill over fund, less 1, in the last full month; 0 before there is a fund. */
  double overrun() {
    return lastFund > 0 ? lastWages / lastFund - 1 : 0;
  }
}
