package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.ForemanValues;
import norma.rule.PlanKind;
import norma.rule.Storming;

/**
 * What the plan of a shift is worth to a foreman, as in {@link ForemanValues}: the bonus for the
 * month's plan, standing with the campaign, quiet, what it costs him, and the fear of being
 * accused.
 *
 * @param about the shift
 * @param usualOutput units the men present usually make alone
 */
record PlanWorth(ShiftCase about, double usualOutput) {

  /**
   * Worth of a plan.
   *
   * @param share share of the crew that is expected to hold the title by it
   */
  double of(ShiftPlan option, double share) {
    ForemanValues wants = about.rules().foreman().values();
    Foreman foreman = about.foreman();
    double campaign = about.outlook.campaign();
    int shifts = Math.min(about.shiftsLeft(), 1 + option.preparingShifts());
    double expected =
        expected(option) + usualOutput * (shifts - 1) * foreman.ratio[PlanKind.PREPARING.ordinal()];
    double made = madeChance(expected, shifts);
    double value =
        wants.bonusWorth(made, surplus(expected, shifts))
            - wants.organising(option.kind(), option.moved(), option.preparingShifts())
            - wants.unrestCost(about.meanResentment, othersLost(option));
    if (about.mechanisms().standing()) {
      double record = option.reckoned() > 0 ? recordWorth(option.reckoned(), wants) : 0;
      value += wants.standingWorth(foreman.ambition, campaign, share, record);
    }
    if (about.mechanisms().blame()) {
      double behind = about.outlook.titledShare() - about.titledShare;
      double accused = wants.accused(option.kind(), made, behind, about.outlook.openShare());
      value -= wants.accusedCost(foreman.fear, campaign, accused);
    }
    return value;
  }

  /**
   * Units expected of the shift: what he has learned of such shifts, and of a record no more than
   * he reckons, the men taken for it making nothing.
   */
  private double expected(ShiftPlan option) {
    double learned = usualOutput * about.foreman().ratio[option.kind().ordinal()];
    return option.kind() == PlanKind.RECORD
        ? Math.min(learned, option.left() + option.reckoned() * about.norm)
        : learned;
  }

  /** What he has learned that others lose by a plan, summed over its shifts of the month. */
  private double othersLost(ShiftPlan option) {
    double[] lost = about.foreman().othersLost;
    return lost[option.kind().ordinal()]
        + option.preparingShifts() * lost[PlanKind.PREPARING.ordinal()];
  }

  private double recordWorth(double reckoned, ForemanValues wants) {
    double spread = about.outlook.spread();
    double best = about.rules().planner().campaign().toBeat(about.shop.bestMultiple, spread);
    double locally = Math.max(best, about.outlook.bar());
    return wants.recordWorth(reckoned, about.outlook.toBeat(), locally, spread);
  }

  /** Whether he drives the crew in this shift, given its plan. */
  boolean drives(PlanKind plan) {
    if (!about.mechanisms().storming()) {
      return false;
    }
    Storming storming = about.rules().foreman().storming();
    ForemanValues wants = about.rules().foreman().values();
    Foreman foreman = about.foreman();
    double expected = foreman.ratio[plan.ordinal()] * usualOutput;
    double without = madeChance(expected, 1);
    double with = madeChance(storming.driven(expected), 1);
    double fear = about.mechanisms().blame() ? foreman.fear : 0;
    double making = storming.making(wants, fear, about.outlook.campaign(), about.shiftsLeft());
    double gain = storming.gain(making, with, without, about.meanResentment);
    double chance = storming.chance(gain, wants.noise());
    long key = Draw.key(about.seed(), Purpose.STORM, foreman.id, about.when());
    return Draw.uniform(key, 0) < chance;
  }

  /**
   * Chance that the month's plan is made if the next shifts bring so much and the rest the usual.
   */
  double madeChance(double expected, int shifts) {
    int left = about.shiftsLeft();
    double later = (left - shifts) * usualOutput * about.foreman().habit;
    if (about.mechanisms().storming()) {
      later = about.rules().foreman().storming().driven(later);
    }
    double spread = about.rules().foreman().beliefs().spread(usualOutput, left);
    return ForemanValues.madeChance(
        expected, later, about.shop.month.plan() - about.shop.month.output, spread);
  }

  private double surplus(double expected, int shifts) {
    double month =
        about.shop.month.output
            + expected
            + (about.shiftsLeft() - shifts) * usualOutput * about.foreman().habit;
    return ForemanValues.surplus(month, about.shop.month.plan());
  }
}
