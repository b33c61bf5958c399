package norma.economy;

import norma.draw.Elementary;
import norma.rule.ForemanValues;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.PlanKind;

/**
 * What the plan of a shift is worth to a foreman, as in {@link ForemanValues}: the bonus for the
 * month's plan, standing with the campaign, quiet, what it costs him, and the fear of being
 * accused.
 *
 * <p>Chances are read off the logistic curve nearest to the normal, Φ(z) ≈ L(1.702 z). A workspace
 * for one thread.
 */
final class PlanWorth {
  private static final double NEAREST_LOGISTIC = 1.702;

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
        wants.bonus() * (made + wants.surplusGain() * surplus(expected, shifts))
            - organising(option, wants)
            - wants.unrest() * meanResentment * unrest(option.kind(), wants);
    if (mechanisms.standing()) {
      double standing = wants.titleWorth() * share;
      if (reckoned > 0) {
        standing += recordWorth(reckoned, wants);
      }
      value += wants.standing() * foreman.ambition * campaign * standing;
    }
    if (mechanisms.blame()) {
      double accused = wants.missFear() * (1 - made);
      if (option.kind() == PlanKind.EQUAL) {
        accused += wants.refusal() * Math.max(0, outlook.titledShare() - shop.titledShare());
      } else if (option.kind() == PlanKind.OBSTRUCT) {
        accused += wants.detectFear();
      }
      value -= wants.blame() * foreman.fear * campaign * accused;
    }
    return value;
  }

  private double recordWorth(double reckoned, ForemanValues wants) {
    double needed = 1 + rules.planner().campaign().recordMargin();
    double nationally = Math.max(outlook.standingRecord() * needed, outlook.bar());
    double locally = Math.max(shop.bestMultiple * needed, outlook.bar());
    double sharpness = wants.recordSharpness();
    return Math.max(0, Elementary.log(Math.max(1e-9, reckoned)))
        * (wants.nationalWorth()
                * Honour.logistic(Elementary.log(reckoned / Math.max(1e-9, nationally)) / sharpness)
            + wants.localWorth()
                * Honour.logistic(Elementary.log(reckoned / Math.max(1e-9, locally)) / sharpness));
  }

  private static double unrest(PlanKind kind, ForemanValues wants) {
    return switch (kind) {
      case FAVOUR -> wants.unrestFavour();
      case RECORD, PREPARING -> wants.unrestRecord();
      case OBSTRUCT -> wants.unrestObstruct();
      case EQUAL -> 0;
    };
  }

  private static double organising(PlanChoice.Option option, ForemanValues wants) {
    return switch (option.kind()) {
      case FAVOUR -> wants.favourCost();
      case RECORD, PREPARING ->
          wants.recordCost() + option.preparingShifts() * wants.preparingCost();
      case OBSTRUCT -> wants.obstructCost();
      case EQUAL -> 0;
    };
  }

  /**
   * Chance that the month's plan is made if the next shifts bring so much and the rest the usual.
   */
  double madeChance(double expected, int shifts) {
    double later =
        (shiftsLeft - shifts)
            * usualOutput
            * foreman.habit
            * (mechanisms.storming() ? 1 + rules.foreman().storming().gainBelieved() : 1);
    double spread =
        Math.max(1e-9, rules.foreman().beliefs().outputLogSd() * usualOutput)
            * Math.sqrt(shiftsLeft);
    double need = plan() - shop.monthOutput;
    return Honour.logistic(NEAREST_LOGISTIC * (expected + later - need) / spread);
  }

  private double surplus(double expected, int shifts) {
    double month =
        shop.monthOutput + expected + (shiftsLeft - shifts) * usualOutput * foreman.habit;
    return Math.max(0, month / Math.max(1e-9, plan()) - 1);
  }

  private double plan() {
    return shop.targetPerDay * shop.monthWorkingDays;
  }
}
