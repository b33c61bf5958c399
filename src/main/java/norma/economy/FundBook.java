package norma.economy;

import norma.rule.Pay;
import norma.rule.WageFund;

/** An industry's wage fund and what was paid from it, in roubles. */
final class FundBook {
  /** Fund per unit of output; NaN until the first month is closed. */
  double perUnit = Double.NaN;

  /** Wages of the month so far, and of the last full month with its fund. */
  double monthWages;

  double lastWages;
  double lastFund;

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

  /** At the year's end: moves towards the quarter's cost of a unit, where any was made. */
  void rebase(WageFund rule) {
    if (quarterOutput > 0) {
      perUnit = rule.rebased(perUnit, WageFund.perUnit(quarterWages, quarterOutput));
    }
  }

  /** A quarter is over. */
  void endQuarter() {
    quarterWages = 0;
    quarterOutput = 0;
  }

  /** Norms rose by a share, of which a part goes into rates. */
  void revise(Pay pay, double rise) {
    perUnit = pay.perUnitAfter(perUnit, rise);
  }

  /** Wage bill over fund, less 1, in the last full month; 0 before there is a fund. */
  double overrun() {
    return lastFund > 0 ? lastWages / lastFund - 1 : 0;
  }
}
