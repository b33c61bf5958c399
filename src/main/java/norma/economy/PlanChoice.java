package norma.economy;

import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.ForemanValues;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.PlanKind;
import norma.rule.ShiftPlans.Form;

/**
 * How a foreman chooses the plan of a shift, whom he favours, and whether he drives.
 *
 * <p>Options: equal, each form of favouring, obstructing (favouring on paper), and a record after
 * each number of preparing shifts; what they are worth to him is {@link PlanWorth}. A workspace for
 * one thread.
 */
final class PlanChoice {
  /** One option. */
  record Option(PlanKind kind, Form form, int preparingShifts, double reckoned) {}

  private final Judgement crew = new Judgement();
  private final PlanWorth worth = new PlanWorth();
  private Option[] options = new Option[16];
  private double[] values = new double[16];
  private double[] weights = new double[16];
  private int count;

  private Shop shop;
  private Foreman foreman;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private Worker[] men;
  private double usualOutput;
  private double norm;
  private double meanResentment;
  private double equalShare;

  /**
   * Looks at the crew before a shift.
   *
   * @param men men of the crew by slot, null where absent
   * @param speed skill times what fatigue leaves, by slot
   * @param shiftsLeft shifts to the month's end, this one included
   */
  void look(Shop shop, Outlook outlook, Worker[] men, double[] speed, int shiftsLeft) {
    this.shop = shop;
    this.foreman = shop.foreman;
    this.outlook = outlook;
    this.rules = outlook.rules();
    this.mechanisms = outlook.mechanisms();
    this.men = men;
    norm = shop.norm(outlook.norm());
    meanResentment = shop.meanResentment();
    crew.look(shop, outlook, men, speed);
    usualOutput = 0;
    equalShare = 0;
    double threshold = rules.planner().titles().threshold();
    for (int i = 0; i < crew.present; i++) {
      double usual = men[crew.ranked[i]].usual;
      usualOutput += usual * norm;
      equalShare += titleChance(usual, threshold);
    }
    equalShare /= Math.max(1, crew.present);
    worth.look(shop, outlook, usualOutput, Math.max(1, shiftsLeft));
  }

  /**
   * Chooses the plan.
   *
   * @param notes takes down what was weighed; null where nobody looks
   */
  Option choose(ShiftNotes notes) {
    count = 0;
    ForemanValues wants = rules.foreman().values();
    offer(new Option(PlanKind.EQUAL, null, 0, 0), equalShare, 0);
    Option favour = null;
    double favourShare = 0;
    for (Form form : rules.foreman().plans().favour()) {
      if (form.men() > crew.present || (form.helpersEach() > 0 && !mechanisms.helpers())) {
        continue;
      }
      double share = shareWith(form);
      Option option = new Option(PlanKind.FAVOUR, form, 0, 0);
      offer(option, share, 0);
      if (favour == null || share > favourShare) {
        favour = option;
        favourShare = share;
      }
    }
    if (favour != null && mechanisms.obstruction() && wants.ordered(outlook.campaign())) {
      double onPaper = wants.sharePretended(equalShare, favourShare);
      offer(new Option(PlanKind.OBSTRUCT, favour.form(), 0, 0), onPaper, 0);
    }
    if (shop.attempt == null) {
      offerRecords();
    }
    long key = Draw.key(outlook.seed(), Purpose.SHIFT_PLAN, foreman.id, shop.shifts);
    int chosen = Draw.logit(values, weights, count, wants.noise(), Draw.uniform(key, 0));
    if (notes != null) {
      notes.chosen(options, values, count, chosen, wants.noise());
    }
    return options[chosen];
  }

  /** Whether he drives the crew in this shift, given its plan. */
  boolean drives(PlanKind plan) {
    if (!mechanisms.storming()) {
      return false;
    }
    var storming = rules.foreman().storming();
    var wants = rules.foreman().values();
    double expected = foreman.ratio[plan.ordinal()] * usualOutput;
    double without = worth.madeChance(expected, 1);
    double with = worth.madeChance(storming.driven(expected), 1);
    double fear = mechanisms.blame() ? foreman.fear : 0;
    double making = storming.making(wants, fear, outlook.campaign());
    double gain = storming.gain(making, with, without, meanResentment);
    double chance = storming.chance(gain, wants.noise());
    long key = Draw.key(outlook.seed(), Purpose.STORM, foreman.id, shop.shifts);
    return Draw.uniform(key, 0) < chance;
  }

  /** What he makes of his men. */
  Judgement crew() {
    return crew;
  }

  /** Units the men present usually make alone. */
  double usualOutput() {
    return usualOutput;
  }

  private void offerRecords() {
    var rule = rules.foreman();
    int helpers = mechanisms.helpers() ? rule.plans().recordHelpers() : 0;
    int preparers = mechanisms.preparation() ? rules.preparation().preparers() : 0;
    if (crew.present < 1 + Math.max(helpers, preparers)) {
      return;
    }
    double quality = crew.quality(0);
    double help = crew.helpFromBottom(0, helpers);
    double perShift = crew.preparedBy(preparers);
    List<Integer> lengths = mechanisms.preparation() ? rule.plans().preparingShifts() : List.of(0);
    for (int length : lengths) {
      double units = rules.preparation().ready(perShift, length);
      double reckoned =
          foreman.recordRatio
              * crew.reckon(crew.ranked[0], quality, help, units, rule.beliefs().recordPaceGuess());
      offer(new Option(PlanKind.RECORD, null, length, reckoned), equalShare, reckoned);
    }
  }

  private void offer(Option option, double share, double reckoned) {
    if (count == options.length) {
      options = java.util.Arrays.copyOf(options, 2 * count);
      values = java.util.Arrays.copyOf(values, 2 * count);
      weights = java.util.Arrays.copyOf(weights, 2 * count);
    }
    options[count] = option;
    values[count++] = worth.of(option, share, reckoned);
  }

  private double shareWith(Form form) {
    double threshold = rules.planner().titles().threshold();
    double share = 0;
    for (int i = 0; i < crew.present; i++) {
      if (i < form.favourites()) {
        double help = crew.helpFromBottom(i * form.helpersEach(), form.helpersEach());
        double x = crew.reckon(crew.ranked[i], crew.quality(i), help, 0, 1);
        share += titleChance(x, threshold);
      } else if (i < crew.present - form.favourites() * form.helpersEach()) {
        share += titleChance(men[crew.ranked[i]].usual, threshold);
      }
    }
    return share / Math.max(1, crew.present);
  }

  private double titleChance(double x, double threshold) {
    return rules.worker().honour().titleChance(x, threshold);
  }
}
