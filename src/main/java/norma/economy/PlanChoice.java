package norma.economy;

import java.util.List;
import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.portrait.PlanKind;
import norma.rule.ForemanValues;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.ShiftPlans.Form;

/**
 * How a foreman chooses the plan of a shift, whom he favours, and whether he drives.
 *
 * <p>Options: equal, each form of favouring, obstructing (favouring on paper), and a record after
 * each number of preparing shifts. Value as in {@link ForemanValues}; chances are read off the
 * logistic curve nearest to the normal, Φ(z) ≈ L(1.702 z). A workspace for one thread.
 */
final class PlanChoice {
  private static final double NEAREST_LOGISTIC = 1.702;

  /** One option. */
  record Option(PlanKind kind, Form form, int preparingShifts, double reckoned) {}

  private final Judgement crew = new Judgement();
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
  private int shiftsLeft;
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
    this.shiftsLeft = Math.max(1, shiftsLeft);
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
    if (favour != null && mechanisms.obstruction() && outlook.campaign() > wants.orderFrom()) {
      double onPaper = equalShare + wants.paper() * Math.max(0, favourShare - equalShare);
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
    double without = madeChance(expected, 1);
    double with = madeChance(expected * (1 + storming.gainBelieved()), 1);
    double worth =
        wants.bonus()
            + (mechanisms.blame()
                ? storming.missWorth() * wants.blame() * foreman.fear * outlook.campaign()
                : 0);
    double gain =
        worth * (with - without)
            - storming.cost() * (1 + storming.costResentment() * meanResentment);
    double chance = Honour.logistic(gain * storming.sharpness() / Math.max(1e-9, wants.noise()));
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
      double units = 0;
      for (int i = 0; i < length; i++) {
        units = (units + perShift) * (1 - rules.preparation().decay());
      }
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
    values[count++] = value(option, share, reckoned);
  }

  private double value(Option option, double share, double reckoned) {
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

  private static double organising(Option option, ForemanValues wants) {
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
  private double madeChance(double expected, int shifts) {
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
    return Honour.logistic((x - threshold) / rules.worker().honour().sharpness());
  }
}
