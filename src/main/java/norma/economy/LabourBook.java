package norma.economy;

import norma.rule.Moving;

/**
 * What is known elsewhere of work in an industry, who can be had, and what it adds to the tariff.
 */
final class LabourBook {
  /** Whether figures of a month are known yet; and mean pay, home, share below norm in it. */
  boolean known;

  double pay;
  double home;
  double below;

  /** People in the village, at the start and now. */
  final int villagers;

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
