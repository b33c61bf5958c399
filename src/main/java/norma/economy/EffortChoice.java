package norma.economy;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Effort;
import norma.rule.Honour;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Pay;
import norma.rule.Work;

/**
 * How a worker chooses his pace for a shift: expected utility on a grid, with logit noise.
 *
 * <p>The formula is that of {@link Effort}; this class holds the grid's logarithms and costs, which
 * do not change from man to man. A workspace for one thread.
 */
public final class EffortChoice {
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private int levels;
  private double plainTo;
  private double minimum;
  private double logMinimum;
  private double[] pace = new double[0];
  private double[] logPace = new double[0];
  private double[] cost = new double[0];
  private double[] expected = new double[0];
  private double[] utility = new double[0];
  private double[] weights = new double[0];

  /** What is the same for all men of a shop's shift. */
  public record Setting(
      double norm, double campaign, double drive, double shopMean, double toBeat, double hours) {}

  /** Takes over the rules in force; the same objects cost nothing. */
  @SuppressWarnings("ReferenceEquality") // deep equality would cost more than what it saves
  public void adopt(IndustryRules rules, Mechanisms mechanisms) {
    if (this.rules == rules && this.mechanisms == mechanisms) {
      return;
    }
    this.rules = rules;
    this.mechanisms = mechanisms;
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

  /**
   * Pace of a man at the head of a place.
   *
   * @param speed skill times what fatigue leaves
   * @param quality quality of the place
   * @param helpers sum of his helpers' speed times help, 0 for none
   * @param favoured whether he is on the foreman's order
   * @param prepared units prepared for him, where he is set on a record; -1 where he is not
   */
  double ofLeader(
      Worker man,
      Setting setting,
      double speed,
      double quality,
      double helpers,
      boolean favoured,
      double prepared,
      long seed,
      long when) {
    Effort effort = rules.worker().effort();
    Work work = rules.work();
    double hours = effort.hoursExpected(setting.hours(), man.lostBelief, favoured);
    boolean recordMan = prepared >= 0;
    double logAtPaceOne = Double.NaN;
    if (helpers > 0 || prepared > 0) {
      for (int i = 0; i < levels; i++) {
        expected[i] =
            work.output(speed * pace[i], quality, man.method, helpers, prepared, hours)
                / setting.norm();
      }
    } else {
      double atPaceOne = hours * work.aloneRate(speed, quality) / setting.norm();
      logAtPaceOne = Elementary.log(atPaceOne);
      for (int i = 0; i < levels; i++) {
        expected[i] = atPaceOne * pace[i];
      }
    }
    weigh(man, setting, recordMan, logAtPaceOne);
    return choose(man, effort, seed, when);
  }

  /** Pace of a helper or preparer. */
  double ofHelper(Worker man, Setting setting, long seed, long when) {
    Effort effort = rules.worker().effort();
    double will = effort.helperWill(man.resentment, setting.drive());
    double costs = costs(man);
    for (int i = 0; i < levels; i++) {
      utility[i] = effort.helperUtility(will, logPace[i], costs * cost[i]);
    }
    return choose(man, effort, seed, when);
  }

  /** The grid of paces; not to be written to. */
  double[] levels() {
    return pace;
  }

  /** What each pace was worth to the man who chose last; overwritten by the next. */
  double[] utilities() {
    return utility;
  }

  private double choose(Worker man, Effort effort, long seed, long when) {
    double u = Draw.uniform(Draw.key(seed, Purpose.EFFORT, man.id, when), 0);
    return pace[Draw.logit(utility, weights, levels, effort.noise(), u)];
  }

  private double costs(Worker man) {
    return man.costFactor * rules.worker().fatigue().effortCost(man.fatigue);
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
    double threshold = rules.planner().titles().threshold();
    double weight =
        mechanisms.ratchetBelief() ? rules.worker().ratchet().weight(man.ratchetBelief) : 1;
    double fame =
        mechanisms.honour() ? setting.campaign() * honour.readiness(man.seen, man.culture) : 0;
    boolean sanctioned = mechanisms.sanction() && man.hostility > 0;
    double costs = costs(man);
    boolean log = effort.payUtility() == Effort.PayUtility.LOG;
    for (int i = 0; i < levels; i++) {
      double x = expected[i];
      double pay = log ? logPay(x, logAtPaceOne + logPace[i]) : payOf(x);
      double value =
          effort.leaderUtility(weight * pay, costs * cost[i], setting.drive(), logPace[i], x);
      if (fame > 0) {
        double hope = honour.titleChance(x, threshold);
        if (recordMan) {
          hope += honour.recordBonus() * honour.recordChance(x, setting.toBeat());
        }
        value += fame * hope;
      }
      if (sanctioned) {
        value -= honour.sanction(man.hostility, x, setting.shopMean());
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
