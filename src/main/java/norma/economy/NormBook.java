package norma.economy;

import norma.event.Event;
import norma.rule.Norm;
import norma.rule.Pay;

/** An industry's norm and tariff, and what speaks for revising them. */
final class NormBook {
  /** Norm of the industry, units per shift; a shop's differs by its error. */
  double norm;

  /** Roubles for a shift with the norm just fulfilled. */
  double tariff;

  /** Successive months in which the fund was overrun, and in which too many over-fulfilled. */
  int overrunMonths;

  int overMonths;

  /** Whether a revision is ordered and not yet in force. */
  boolean pending;

  int lastRevisionDay = Integer.MIN_VALUE / 2;

  /** The latest revision; null before the first. */
  Event revision;

  /** Mean and best tenth of reported fulfilment in the last month worked, in norms. */
  double lastMean = Double.NaN;

  double lastBest = Double.NaN;

  NormBook(Norm norm, Pay pay) {
    this.norm = norm.perShift();
    tariff = pay.tariff();
  }

  /** A month's report came in. */
  void report(double mean, double best) {
    lastMean = mean;
    lastBest = best;
  }

  /** A month counts towards a revision, or breaks the row. */
  void count(boolean overrun, boolean over) {
    overrunMonths = overrun ? overrunMonths + 1 : 0;
    overMonths = over ? overMonths + 1 : 0;
  }

  /** Months that count towards a revision, for whichever reason there are more. */
  int months() {
    return Math.max(overrunMonths, overMonths);
  }

  /** A revision is ordered. */
  void order() {
    pending = true;
  }

  /** The day of the revision has come, whatever it brings. */
  void settle() {
    pending = false;
    overrunMonths = 0;
    overMonths = 0;
  }

  /** Norm and tariff are revised. */
  void rise(Pay pay, double share, int day) {
    norm *= 1 + share;
    tariff = pay.tariffAfter(tariff, share);
    lastRevisionDay = day;
  }

  /** The revision is in the chronicle. */
  void revised(Event event) {
    revision = event;
  }
}
