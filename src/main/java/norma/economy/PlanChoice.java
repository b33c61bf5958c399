package norma.economy;

import java.util.List;
import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Foreman;
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

  /** Men who are present, best first; then their number. */
  int[] ranked = new int[0];

  int present;

  private double[] score = new double[0];
  private Option[] options = new Option[16];
  private double[] values = new double[16];
  private double[] weights = new double[16];
  private int count;

  private Shop shop;
  private norma.economy.Foreman foreman;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private Worker[] men;
  private double[] speed;
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
    this.speed = speed;
    this.shiftsLeft = Math.max(1, shiftsLeft);
    norm = shop.norm(outlook.norm());
    meanResentment = shop.meanResentment();
    rank();
    usualOutput = 0;
    equalShare = 0;
    double threshold = rules.planner().titles().threshold();
    for (int i = 0; i < present; i++) {
      double usual = men[ranked[i]].usual;
      usualOutput += usual * norm;
      equalShare += titleChance(usual, threshold);
    }
    equalShare /= Math.max(1, present);
  }

  /** Chooses the plan. */
  Option choose() {
    count = 0;
    ForemanValues wants = rules.foreman().values();
    offer(new Option(PlanKind.EQUAL, null, 0, 0), equalShare, 0);
    Option favour = null;
    double favourShare = 0;
    for (Form form : rules.foreman().plans().favour()) {
      if (form.men() > present || (form.helpersEach() > 0 && !mechanisms.helpers())) {
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
    return options[Draw.logit(values, weights, count, wants.noise(), Draw.uniform(key, 0))];
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

  /** Units the men present usually make alone. */
  double usualOutput() {
    return usualOutput;
  }

  /**
   * Multiple he reckons a man reaches with these helpers at this place; no more than he can cut.
   */
  private double reckon(
      int man, double quality, double helpers, double preparedUnits, double pace) {
    double hours = rules.district().hoursPerShift();
    return rules
            .work()
            .output(speed[man] * pace, quality, men[man].method, helpers, preparedUnits, hours)
        / norm;
  }

  private void offerRecords() {
    Foreman rule = rules.foreman();
    int helpers = mechanisms.helpers() ? rule.plans().recordHelpers() : 0;
    int preparers = mechanisms.preparation() ? rules.preparation().preparers() : 0;
    if (present < 1 + Math.max(helpers, preparers)) {
      return;
    }
    double quality = bestQuality();
    double help = helpFromBottom(0, helpers);
    double perShift = 0;
    for (int i = 0; i < preparers; i++) {
      int man = ranked[present - 1 - i];
      perShift +=
          rules.work().auxRate(speed[man] * help(men[man]), 1)
              * rules.preparation().speedUp()
              * rules.district().hoursPerShift();
    }
    List<Integer> lengths = mechanisms.preparation() ? rule.plans().preparingShifts() : List.of(0);
    for (int length : lengths) {
      double units = 0;
      for (int i = 0; i < length; i++) {
        units = (units + perShift) * (1 - rules.preparation().decay());
      }
      double reckoned =
          foreman.recordRatio
              * reckon(ranked[0], quality, help, units, rule.beliefs().recordPaceGuess());
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
    double quality = bestQuality();
    for (int i = 0; i < present; i++) {
      if (i < form.favourites()) {
        double help = helpFromBottom(i * form.helpersEach(), form.helpersEach());
        // The best places go to the favourites in turn: the further down, the nearer to his own.
        double own = shop.quality[ranked[i]];
        double place = Math.max(own, quality + (own - quality) * i / form.favourites());
        share += titleChance(reckon(ranked[i], place, help, 0, 1), threshold);
      } else if (i < present - form.favourites() * form.helpersEach()) {
        share += titleChance(men[ranked[i]].usual, threshold);
      }
    }
    return share / Math.max(1, present);
  }

  private double titleChance(double x, double threshold) {
    return Honour.logistic((x - threshold) / rules.worker().honour().sharpness());
  }

  private double bestQuality() {
    return shop.quality[shop.placesByQuality[0]];
  }

  /** Help of so many men from the bottom of the list, after the first have been taken. */
  private double helpFromBottom(int taken, int helpers) {
    double help = 0;
    for (int i = 0; i < helpers; i++) {
      int man = ranked[present - 1 - taken - i];
      help += speed[man] * help(men[man]);
    }
    return help;
  }

  /** Share of his help that a man gives; one who refuses is there in body only. */
  double help(Worker man) {
    if (!mechanisms.resentment()) {
      return 1;
    }
    return man.refuses
        ? rules.worker().incidents().refusedHelp()
        : rules.worker().resentment().help(man.resentment);
  }

  /** Orders the men present by how much he expects of them at the head of helpers. */
  private void rank() {
    if (ranked.length < men.length) {
      ranked = new int[men.length];
      score = new double[men.length];
    }
    var plans = rules.foreman().plans();
    double months = (outlook.day() - foreman.sinceDay) / 30.4;
    double green = foreman.sinceDay < 0 ? 0 : Elementary.exp(-months / plans.greenMonths());
    double noise = plans.selectionNoise() + plans.greenNoise() * green;
    present = 0;
    for (int i = 0; i < men.length; i++) {
      Worker man = men[i];
      if (man == null) {
        continue;
      }
      long key = Draw.key(outlook.seed(), Purpose.SELECTION, foreman.id, man.id);
      double value =
          speed[i]
              * man.stamina
              * (1 + 0.5 * rules.work().specialisationGain() * man.method)
              * (1 + plans.homeWeight() * man.home)
              * Elementary.exp(noise * Draw.normal(key, 0));
      int at = present++;
      while (at > 0 && score[at - 1] < value) {
        score[at] = score[at - 1];
        ranked[at] = ranked[at - 1];
        at--;
      }
      score[at] = value;
      ranked[at] = i;
    }
  }
}
