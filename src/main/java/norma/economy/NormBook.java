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

  /** Whether a revision is ordered and not yet in force. */
  boolean pending;

  /** The latest revision; null before the first. */
  Event revision;

  /** Gross output over man-shifts in the last month worked, in norms. */
  double reportedMean = Double.NaN;

  /** Reported fulfilment in it of each man whose month counts, in norms. */
  double[] reported = new double[0];

  NormBook(Norm norm, Pay pay) {
    this.norm = norm.perShift();
    tariff = pay.tariff();
  }

  /** A month's report came in. */
  void report(double mean, double[] fulfilments) {
    reportedMean = mean;
    reported = fulfilments;
  }

  /** A revision is ordered. */
  void order() {
    pending = true;
  }

  /** The day of the revision has come, whatever it brings. */
  void settle() {
    pending = false;
  }

  /** Norm and tariff are revised. */
  void rise(Pay pay, double share) {
    norm *= 1 + share;
    tariff = pay.tariffAfter(tariff, share);
  }

  /** The revision is in the chronicle. */
  void revised(Event event) {
    revision = event;
  }
}
