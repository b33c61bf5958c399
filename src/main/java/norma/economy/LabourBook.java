package norma.economy;

import norma.rule.Moving;

/**
 * What is known elsewhere of work in an industry, who can be had, and what it adds to the tariff.
 */
final class LabourBook {
  /** Whether figures of a month are known yet; before, pay and home are those of the start. */
  boolean known;

  /** Mean pay of a man, roubles a shift. */
  double pay;

  /** Mean household support, 0..1. */
  double home;

  /** Share of men below the norm. */
  double below;

  /** People in the village at the start. */
  final int villagers;

  /** People in the village now. */
  int left;

  /** Supplement on the tariff, as a share of it. */
  double supplement;

  LabourBook(int villagers, double tariff, double home) {
    this.villagers = villagers;
    left = villagers;
    pay = tariff;
    this.home = home;
  }

  /** Word of the last month goes round. */
  void hear(double meanPay, double meanHome, double shareBelow) {
    known = true;
    pay = meanPay;
    home = meanHome;
    below = shareBelow;
  }

  /** One comes from the village. */
  void come() {
    left--;
  }

  /** A month is over. */
  void settle(Moving rule, double empty, boolean borne) {
    supplement = rule.next(supplement, empty, borne);
  }

  /** Nobody competes any more. */
  void withdraw() {
    supplement = 0;
  }
}
