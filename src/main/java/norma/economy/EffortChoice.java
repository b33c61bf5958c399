package norma.economy;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Effort;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Pay;
import norma.shift.Production;

/**
 * How a worker chooses his pace for a shift: expected utility on a grid, with logit noise.
 *
 * <p>The formula is that of {@link Effort}; this class holds the grid's logarithms and costs, which
 * do not change from man to man. A workspace for one thread.
 */
final class EffortChoice {
  private final IndustryRules rules;
  private final Mechanisms mechanisms;
  private final Production production;
  private final int levels;
  private final double plainTo;
  private final double minimum;
  private final double logMinimum;
  private final double[] pace;
  private final double[] logPace;
  private final double[] cost;
  private final double[] expected;
  private final double[] utility;
  private final double[] weights;

  /**
   * What is the same for all men of a shop's shift.
   *
   * @param norm units per shift
   * @param campaign its intensity, 0..1
   * @param drive what the foreman's driving adds to the worth of pace; 0 where he does not
   * @param shopMean fulfilment that is usual in the shop
   * @param toBeat multiple that would be a record of the industry
   * @param hours length of the shift
   * @param seed seed of the run
   * @param when number of the shift in the shop's life
   * @param titleThreshold fulfilment that earns the title; infinite where nobody is named
   */
  record Setting(
      double norm,
      double campaign,
      double drive,
      double shopMean,
      double toBeat,
      double hours,
      long seed,
      long when,
      double titleThreshold) {

    /** Setting of a shift. */
    static Setting of(ShiftCase about, boolean driven) {
      return new Setting(
          about.norm,
          about.outlook.campaign(),
          driven ? about.rules().foreman().storming().drive() : 0,
          about.shop.usualFulfilment,
          about.outlook.toBeat(),
          about.hours(),
          about.seed(),
          about.when(),
          about.titleThreshold());
    }
  }

  /**
   * Where a man stands at the head of a place.
   *
   * @param speed skill times what fatigue leaves
   * @param quality quality of the place
   * @param helpers sum of his helpers' speed times help, 0 for none
   * @param favoured whether he is on the foreman's order
   * @param prepared units prepared for him, where he is set on a record; -1 where he is not
   */
  record Stand(double speed, double quality, double helpers, boolean favoured, double prepared) {}

  /** A workspace for choices under these rules. */
  EffortChoice(IndustryRules rules, Mechanisms mechanisms, Production production) {
    this.rules = rules;
    this.mechanisms = mechanisms;
    this.production = production;
    Effort effort = rules.worker().effort();
    levels = effort.levels();
    Pay pay = rules.pay();
    plainTo =
        mechanisms.progressivePay() && !pay.scale().isEmpty()
            ? pay.scale().get(0).above()
            : Double.POSITIVE_INFINITY;
    minimum = Math.max(1e-9, pay.minimum());
    logMinimum = Elementary.log(minimum);
    pace = new double[levels];
    logPace = new double[levels];
    cost = new double[levels];
    expected = new double[levels];
    utility = new double[levels];
    weights = new double[levels];
    for (int i = 0; i < levels; i++) {
      pace[i] = effort.level(i);
      logPace[i] = Elementary.log(pace[i]);
      cost[i] = effort.cost(pace[i]);
    }
  }

  /** Whether it is for these very rules. */
  @SuppressWarnings("ReferenceEquality") // deep equality would cost more than what it saves
  boolean isFor(IndustryRules inForce, Mechanisms working) {
    return rules == inForce && mechanisms == working;
  }

  /** Pace of a man at the head of a place. */
  double ofLeader(Worker man, Setting setting, Stand stand) {
    Effort effort = rules.worker().effort();
    double hours = effort.hoursExpected(setting.hours(), man.mind.lostBelief, stand.favoured());
    boolean recordMan = stand.prepared() >= 0;
    double logAtPaceOne = Double.NaN;
    if (!production.growsInStep(stand.helpers(), stand.prepared())) {
      for (int i = 0; i < levels; i++) {
        expected[i] = multiple(man, setting, stand, pace[i], hours);
      }
    } else {
      double atPaceOne = multiple(man, setting, stand, 1, hours);
      logAtPaceOne = Elementary.log(atPaceOne);
      for (int i = 0; i < levels; i++) {
        expected[i] = atPaceOne * pace[i];
      }
    }
    weigh(man, setting, recordMan, logAtPaceOne);
    return choose(man, effort, setting);
  }

  /** Multiple that he would make of so many hours at a pace. */
  private double multiple(Worker man, Setting setting, Stand stand, double atPace, double hours) {
    double f = stand.speed() * atPace;
    return production.output(
            f, stand.quality(), man.mind.method, stand.helpers(), stand.prepared(), hours)
        / setting.norm();
  }

  /** Pace of a helper or preparer. */
  double ofHelper(Worker man, Setting setting) {
    Effort effort = rules.worker().effort();
    double will = effort.helperWill(man.mind.resentment, setting.drive());
    double costs = costs(man);
    for (int i = 0; i < levels; i++) {
      utility[i] = effort.helperUtility(will, logPace[i], costs * cost[i]);
    }
    return choose(man, effort, setting);
  }

  /** The grid of paces; not to be written to. */
  double[] levels() {
    return pace;
  }

  /** What each pace was worth to the man who chose last; overwritten by the next. */
  double[] utilities() {
    return utility;
  }

  private double choose(Worker man, Effort effort, Setting setting) {
    long key = Draw.key(setting.seed(), Purpose.EFFORT, man.id, setting.when());
    double u = Draw.uniform(key, 0);
    return pace[Draw.logit(utility, weights, levels, effort.noise(), u)];
  }

  private double costs(Worker man) {
    return man.body.costFactor * rules.worker().fatigue().effortCost(man.body.fatigue);
  }

  /**
   * Sets the utilities of all paces.
   *
   * @param logAtPaceOne log of fulfilment at pace 1 where it grows in step with pace, else NaN; up
   *     to the norm the log of pay is then a sum, which is cheaper than a logarithm
   */
  private void weigh(Worker man, Setting setting, boolean recordMan, double logAtPaceOne) {
    Effort effort = rules.worker().effort();
    Honour honour = rules.worker().honour();
    double weight =
        mechanisms.ratchetBelief() ? rules.worker().ratchet().weight(man.mind.ratchetBelief) : 1;
    double fame =
        mechanisms.honour()
            ? setting.campaign() * honour.readiness(man.mind.seen, man.person.culture)
            : 0;
    boolean sanctioned = mechanisms.sanction() && man.mind.hostility > 0;
    double costs = costs(man);
    boolean log = effort.payUtility() == Effort.PayUtility.LOG;
    for (int i = 0; i < levels; i++) {
      double x = expected[i];
      double pay = log ? logPay(x, logAtPaceOne + logPace[i]) : payOf(x);
      double value =
          effort.leaderUtility(weight * pay, costs * cost[i], setting.drive(), logPace[i], x);
      if (fame > 0) {
        double hope = honour.titleChance(x, setting.titleThreshold());
        if (recordMan) {
          hope += honour.recordBonus() * honour.recordChance(x, setting.toBeat());
        }
        value += fame * hope;
      }
      if (sanctioned) {
        value -= honour.sanction(man.mind.hostility, x, setting.shopMean());
      }
      utility[i] = value;
    }
  }

  private double logPay(double x, double logX) {
    if (x > plainTo || Double.isNaN(logX)) {
      return Elementary.log(payOf(x));
    }
    return x > minimum ? logX : logMinimum;
  }

  private double payOf(double x) {
    Pay pay = rules.pay();
    return Math.max(1e-9, pay.of(x, mechanisms.progressivePay()));
  }
}
