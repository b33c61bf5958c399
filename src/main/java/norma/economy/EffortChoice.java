package norma.economy;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Effort;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Pay;
import norma.rule.Upkeep;
import norma.shift.Production;
import norma.shift.Stand;

/**
 * How a worker chooses his pace for a shift: expected utility on a grid, with logit noise.
 *
 * <p>The formula is that of {@link Effort}; this class holds the grid's logarithms and costs, which
 * do not change from man to man. A workspace for one thread.
 */
final class EffortChoice {
  /** Times his pace, to see what more output is worth to a man. */
  private static final double NUDGE = 1.05;

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
  private final double[] shares = new double[Upkeep.CHOICES];

  /**
   * What is the same for all men of a shop's shift.
   *
   * @param norm units per shift
   * @param standard units of one norm at the start, see {@link ShiftCase#standard()}
   * @param campaign its intensity, 0..1
   * @param drive what the foreman's driving adds to the worth of pace; 0 where he does not
   * @param shopMean fulfilment that is usual in the shop
   * @param toBeat multiple that would be a record of the industry
   * @param spread spread of ordinary fulfilment in the trade, norms
   * @param hours length of the shift
   * @param seed seed of the run
   * @param when number of the shift in the shop's life
   * @param titleThreshold fulfilment that earns the title; infinite where nobody is named
   */
  record Setting(
      double norm,
      double standard,
      double campaign,
      double drive,
      double shopMean,
      double toBeat,
      double spread,
      double hours,
      long seed,
      long when,
      double titleThreshold) {

    /** Setting of a shift. */
    static Setting of(ShiftCase about, boolean driven) {
      return new Setting(
          about.norm,
          about.standard(),
          about.outlook.campaign(),
          driven ? about.rules().foreman().storming().drive() : 0,
          about.shop.usualFulfilment,
          about.outlook.toBeat(),
          about.outlook.spread(),
          about.hours(),
          about.seed(),
          about.when(),
          about.titleThreshold());
    }
  }

  /**
   * What a man at the head of a place has before him.
   *
   * @param speed skill times what fatigue leaves
   * @param favoured whether he is on the foreman's order
   * @param onRecord whether he is set on a record
   * @param state state of upkeep of his place, 0..1
   * @param places places that are his
   * @param at where he stands
   */
  record Task(
      double speed, boolean favoured, boolean onRecord, double state, int places, Stand at) {}

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
    weights = new double[Math.max(levels, Upkeep.CHOICES)];
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

  /** Pace of a man at the head of a place, who means to do all of its upkeep. */
  double ofLeader(Worker man, Setting setting, Task task) {
    double logAtPaceOne = Double.NaN;
    double most = task.at().yield() / setting.norm();
    if (!production.growsInStep(task.at())) {
      double hours = hoursExpected(man, setting, task);
      production.outputs(task.speed(), pace, task.at(), 1, hours, expected);
      for (int i = 0; i < levels; i++) {
        expected[i] /= setting.norm();
      }
    } else {
      // Taken at the lowest pace, where the place has most likely not come to its end.
      double atPaceOne = multiple(man, setting, task, pace[0]) / pace[0];
      logAtPaceOne = Elementary.log(atPaceOne);
      for (int i = 0; i < levels; i++) {
        expected[i] = Math.min(most, atPaceOne * pace[i]);
      }
    }
    weigh(man, setting, task.onRecord(), logAtPaceOne, most);
    return choose(man, rules.worker().effort(), setting);
  }

  /** Multiple that he would make of the hours he expects to work, at a pace. */
  private double multiple(Worker man, Setting setting, Task task, double atPace) {
    double hours = hoursExpected(man, setting, task);
    return production.output(task.speed() * atPace, task.at(), 1, hours) / setting.norm();
  }

  private double hoursExpected(Worker man, Setting setting, Task task) {
    Effort effort = rules.worker().effort();
    return effort.hoursExpected(setting.hours(), man.mind.lostBelief, task.favoured());
  }

  /**
   * Part of his place's upkeep that a man does at a pace, as {@link Upkeep} has it; 1 where none
   * can be put off. What a log unit of output is worth to him is read off a slightly higher pace,
   * without the cost of it.
   */
  double upkeepShare(Worker man, Setting setting, Task task, double atPace) {
    if (!mechanisms.upkeep()) {
      return 1;
    }
    Upkeep rule = rules.upkeep();
    double made = multiple(man, setting, task, atPace);
    double more = multiple(man, setting, task, atPace * NUDGE);
    double borne = made * setting.norm() / setting.standard() / task.places();
    double worth = 0;
    if (more > made) { // else his places give no more, and haste is of no use
      worth =
          (worth(man, setting, task, more) - worth(man, setting, task, made))
                  / Elementary.log(more / made)
              + setting.drive();
    }
    if (worth == 0) {
      Arrays.fill(shares, 0);
    } else {
      production.logGains(task.speed() * atPace, task.at(), setting.hours(), shares);
    }
    for (int i = 0; i < Upkeep.CHOICES; i++) {
      shares[i] = worth * shares[i] + rule.careWorth(task.state(), Upkeep.share(i), borne);
    }
    long key = Draw.key(setting.seed(), Purpose.UPKEEP, man.id, setting.when());
    double noise = rules.worker().effort().noise();
    double u = Draw.uniform(key, 0);
    return Upkeep.share(Draw.logit(shares, weights, Upkeep.CHOICES, noise, u));
  }

  /** What a fulfilment is worth to a man, but for the pace it takes. */
  private double worth(Worker man, Setting setting, Task task, double x) {
    return rules.worker().effort().leaderUtility(ratchet(man) * utilityOfPay(x), 0, 0, 0, x)
        + standingOut(man, setting, task.onRecord(), fame(man, setting), x);
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
   * @param most fulfilment that his places give at the most
   */
  private void weigh(
      Worker man, Setting setting, boolean recordMan, double logAtPaceOne, double most) {
    Effort effort = rules.worker().effort();
    double weight = ratchet(man);
    double costs = costs(man);
    double fame = fame(man, setting);
    boolean log = effort.payUtility() == Effort.PayUtility.LOG;
    for (int i = 0; i < levels; i++) {
      double x = expected[i];
      double logX = x < most ? logAtPaceOne + logPace[i] : Double.NaN;
      double pay = log ? logPay(x, logX) : payOf(x);
      utility[i] =
          effort.leaderUtility(weight * pay, costs * cost[i], setting.drive(), logPace[i], x)
              + standingOut(man, setting, recordMan, fame, x);
    }
  }

  /** Weight of pay to one who expects output to raise the norm. */
  private double ratchet(Worker man) {
    return mechanisms.ratchetBelief() ? rules.worker().ratchet().weight(man.mind.ratchetBelief) : 1;
  }

  /** What fame is worth to a man now; 0 where he does not strive for it. */
  private double fame(Worker man, Setting setting) {
    return mechanisms.honour()
        ? setting.campaign() * rules.worker().honour().readiness(man.mind.seen, man.person.culture)
        : 0;
  }

  /** What standing out brings in fame and costs in peace with his mates. */
  private double standingOut(
      Worker man, Setting setting, boolean recordMan, double fame, double x) {
    Honour honour = rules.worker().honour();
    double value = 0;
    if (fame > 0) {
      double hope = honour.titleChance(x, setting.titleThreshold(), setting.spread());
      if (recordMan) {
        hope += honour.recordBonus() * honour.recordChance(x, setting.toBeat(), setting.spread());
      }
      value += fame * hope;
    }
    if (mechanisms.sanction() && man.mind.hostility > 0) {
      value -= honour.sanction(man.mind.hostility, x, setting.shopMean(), setting.spread());
    }
    return value;
  }

  private double utilityOfPay(double x) {
    double pay = payOf(x);
    return rules.worker().effort().payUtility() == Effort.PayUtility.LOG
        ? Elementary.log(pay)
        : pay;
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
