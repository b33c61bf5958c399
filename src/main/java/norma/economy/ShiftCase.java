package norma.economy;

import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.shift.Production;

/**
 * What a shift is about, fixed once the crew has come: the shop, who is there and how fast, and
 * what they know of the world. Whoever has a part in the shift is handed this and stores none of
 * it.
 */
final class ShiftCase {
  private final long seed;
  final Shop shop;
  final CrewPlaces crew;
  final Outlook outlook;

  /** What the work of the trade is. */
  final Production production;

  /** Who is there, by place; null where nobody is. Not to be written to. */
  final Worker[] men;

  /** Skill times what fatigue and upset leave, by place. Not to be written to. */
  final double[] speed;

  /** Norm in force in the shop, units per shift. */
  final double norm;

  /** Share of the shop's men who hold the title. */
  final double titledShare;

  /** Mean resentment in the shop when the shift begins. */
  final double meanResentment;

  /** A shift of a crew of a shop. */
  ShiftCase(long seed, Shop shop, CrewPlaces crew, Outlook outlook, Worker[] men, double[] speed) {
    this.seed = seed;
    this.shop = shop;
    this.crew = crew;
    this.outlook = outlook;
    production = outlook.production();
    this.men = men;
    this.speed = speed;
    norm = shop.norm(outlook.norm());
    meanResentment = shop.meanResentment();
    titledShare = shop.titledShare();
  }

  IndustryRules rules() {
    return outlook.rules();
  }

  Mechanisms mechanisms() {
    return outlook.mechanisms();
  }

  Foreman foreman() {
    return shop.foreman;
  }

  /** Fulfilment that earns the title here; infinite where nobody is named yet. */
  double titleThreshold() {
    return shop.committee.threshold(rules().planner().titles());
  }

  /** Seed of the run. */
  long seed() {
    return seed;
  }

  /** Number of the shift in the shop's life, the "when" of its draws. */
  long when() {
    return shop.shifts;
  }

  /** Length of the shift, hours. */
  double hours() {
    return rules().district().hoursPerShift();
  }

  /**
   * Units of a shift of one norm at the start, by the equipment of the day: what places bear, which
   * no revision changes.
   */
  double standard() {
    return shop.norm(rules().norm().perShift()) * outlook.equipment();
  }

  /** The shop's shifts to the month's end, this one included; at least 1. */
  int shiftsLeft() {
    int left = outlook.workingDaysLeft() * rules().district().shiftsPerDay() - crew.number();
    return Math.max(1, left);
  }

  /** Share of his help that a man gives; one who refuses is there in body only. */
  double help(Worker man) {
    if (!mechanisms().resentment()) {
      return 1;
    }
    return man.mind.refuses
        ? rules().worker().incidents().refusedHelp()
        : rules().worker().resentment().help(man.mind.resentment);
  }
}
