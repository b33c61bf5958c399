package norma.economy;

import norma.rule.ForemanValues;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.PlanKind;

/**
 * What the plan of a shift is worth to a foreman, as in {@link ForemanValues}: the bonus for the
 * month's plan, standing with the campaign, quiet, what it costs him, and the fear of being
 * accused.
 *
 * <p>A workspace for one thread.
 */
final class PlanWorth {
  private Shop shop;
  private Foreman foreman;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private double usualOutput;
  private double meanResentment;
  private int shiftsLeft;

  /**
   * Takes up a shift.
   *
   * @param usual units the men present usually make alone
   * @param left shifts to the month's end, this one included; at least 1
   */
  void look(Shop place, Outlook view, double usual, int left) {
    shop = place;
    foreman = place.foreman;
    outlook = view;
    rules = view.rules();
    mechanisms = view.mechanisms();
    usualOutput = usual;
    meanResentment = place.meanResentment();
    shiftsLeft = left;
  }

  /**
   * Worth of an option.
   *
   * @param share share of the crew that is expected to hold the title by it
   * @param reckoned multiple of the norm that a record is reckoned to bring; 0 for none
   */
  double of(PlanChoice.Option option, double share, double reckoned) {
    ForemanValues wants = rules.foreman().values();
    double campaign = outlook.campaign();
    int shifts = Math.min(shiftsLeft, 1 + option.preparingShifts());
    double ratio = foreman.ratio[option.kind().ordinal()];
    double expected =
        usualOutput * (ratio + (shifts - 1) * foreman.ratio[PlanKind.PREPARING.ordinal()]);
    double made = madeChance(expected, shifts);
    double value =
        wants.bonusWorth(made, surplus(expected, shifts))
            - wants.organising(option.kind(), option.preparingShifts())
            - wants.unrestCost(option.kind(), meanResentment);
    if (mechanisms.standing()) {
      double record = reckoned > 0 ? recordWorth(reckoned, wants) : 0;
      value += wants.standingWorth(foreman.ambition, campaign, share, record);
    }
    if (mechanisms.blame()) {
      double behind = outlook.titledShare() - shop.titledShare();
      double accused = wants.accused(option.kind(), made, behind);
      value -= wants.accusedCost(foreman.fear, campaign, accused);
    }
    return value;
  }

  private double recordWorth(double reckoned, ForemanValues wants) {
    double needed = 1 + rules.planner().campaign().recordMargin();
    double locally = Math.max(shop.bestMultiple * needed, outlook.bar());
    return wants.recordWorth(reckoned, outlook.toBeat(), locally);
  }

  /**
   * Chance that the month's plan is made if the next shifts bring so much and the rest the usual.
   */
  double madeChance(double expected, int shifts) {
    double later = (shiftsLeft - shifts) * usualOutput * foreman.habit;
    if (mechanisms.storming()) {
      later = rules.foreman().storming().driven(later);
    }
    double spread = rules.foreman().beliefs().spread(usualOutput, shiftsLeft);
    return ForemanValues.madeChance(expected, later, plan() - shop.monthOutput, spread);
  }

  private double surplus(double expected, int shifts) {
    double month =
        shop.monthOutput + expected + (shiftsLeft - shifts) * usualOutput * foreman.habit;
    return ForemanValues.surplus(month, plan());
  }

  private double plan() {
    return shop.targetPerDay * shop.monthWorkingDays;
  }
}
