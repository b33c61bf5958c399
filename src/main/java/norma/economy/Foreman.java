package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Beliefs;
import norma.rule.IndustryRules;
import norma.rule.PlanKind;
import norma.rule.Succession;
import norma.time.Calendar;

/**
 * A foreman: his temper, and what he believes of his shop.
 *
 * <p>Expected output under a plan is the sum of what his men usually make alone, times a ratio he
 * has learned for the plan.
 */
final class Foreman {
  final long id;
  final String name;
  final int sinceDay;
  final double ambition;

  /** Fear to which he returns, and what he fears now. */
  final double ownFear;

  double fear;

  /**
   * Output of a shift over what the men usually make alone, by plan (index of {@link PlanKind}).
   */
  final double[] ratio = new double[PlanKind.values().length];

  /** Share of their output that others lose in a shift, by plan; 0 until he has tried it. */
  final double[] othersLost = new double[PlanKind.values().length];

  /** How he finds a shift's output over that sum, whatever the plan. */
  double habit = 1;

  /** How records turned out against what he reckoned. */
  double recordRatio = 1;

  /** Obstructed shifts of his found out this month. */
  int caught;

  Foreman(IndustryRules rules, String name, long seed, long id, int day) {
    this.id = id;
    this.name = name;
    this.sinceDay = day;
    long key = Draw.key(seed, Purpose.FOREMAN_TRAITS, id, 0);
    ambition = Draw.aroundOne(rules.foreman().values().ambitionLogSd(), Draw.normal(key, 0));
    ownFear = Draw.aroundOne(rules.foreman().succession().fearSpread(), Draw.normal(key, 1));
    fear = ownFear;
    var beliefs = rules.foreman().beliefs();
    java.util.Arrays.fill(ratio, 1);
    ratio[PlanKind.FAVOUR.ordinal()] = beliefs.favourStart();
    ratio[PlanKind.RECORD.ordinal()] = beliefs.recordStart();
    ratio[PlanKind.PREPARING.ordinal()] = beliefs.preparingStart();
  }

  /** Months in post on a day; without end for one who was there when the run began. */
  double monthsInPost(int day) {
    return sinceDay < 0 ? Double.POSITIVE_INFINITY : Calendar.months(day - sinceDay);
  }

  /** A month goes by. */
  void forget(Succession rule) {
    fear = rule.fearAfterAMonth(fear, ownFear);
  }

  /** Takes over what is left of a predecessor's knowledge. */
  void inherit(Foreman predecessor, Succession rule) {
    for (int i = 0; i < ratio.length; i++) {
      ratio[i] = rule.belief(ratio[i], predecessor.ratio[i]);
      othersLost[i] = rule.belief(othersLost[i], predecessor.othersLost[i]);
    }
    habit = rule.belief(habit, predecessor.habit);
    recordRatio = rule.belief(recordRatio, predecessor.recordRatio);
    fear = rule.fear(predecessor.fear);
  }

  /** Learns from a shift: its output over what the men usually make alone. */
  void learn(PlanKind plan, double realised, Beliefs beliefs) {
    int i = plan.ordinal();
    ratio[i] = beliefs.learned(ratio[i], realised);
    habit = beliefs.learned(habit, realised);
  }

  /** Learns what others lost in a shift, as a share of what they would have made. */
  void learnLoss(PlanKind plan, double lost, Beliefs beliefs) {
    othersLost[plan.ordinal()] = beliefs.learned(othersLost[plan.ordinal()], lost);
  }
}
