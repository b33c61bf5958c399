package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Mechanisms;
import norma.rule.Padding;

/**
 * The foreman at the month's close: whether and how far he writes up men who just missed the norm.
 *
 * <p>Value of a reach as in {@link Padding}.
 */
final class Tallyman {
  private static final int STEPS = 4;

  private final long seed;
  private final double[] values = new double[STEPS + 1];
  private final double[] weights = new double[STEPS + 1];

  Tallyman(long seed) {
    this.seed = seed;
  }

  /** Closes the month of a shop; returns the reach below the norm within which men are lifted. */
  double reach(Industry industry, Shop shop, Mechanisms mechanisms, int month) {
    if (!mechanisms.padding() || shop.monthOutput <= 0) {
      return 0;
    }
    var rules = industry.rules;
    Padding rule = rules.foreman().padding();
    var wants = rules.foreman().values();
    double norm = shop.norm(industry.norm);
    double plan = shop.targetPerDay * shop.monthWorkingDays;
    double quiet = rule.quiet() * shop.meanResentment();
    double risk =
        rule.caution()
            + (mechanisms.audits()
                ? rule.auditFeared() * rule.penalty() * (1 + shop.foreman.fear * industry.campaign)
                : 0);
    for (int step = 0; step <= STEPS; step++) {
      double reach = rule.farthest() * step / STEPS;
      double units = 0;
      int lifted = 0;
      int men = 0;
      for (Worker man : shop.roster) {
        if (man == null || man.monthOwn == 0) {
          continue;
        }
        men++;
        if (liftable(man, reach)) {
          lifted++;
          units += (1 - man.monthMean()) * man.monthOwn * norm;
        }
      }
      double made = shop.monthOutput + units >= plan ? 1 : 0;
      values[step] =
          quiet * lifted / Math.max(1, men)
              + wants.bonus() * made
              - risk * units / shop.monthOutput;
    }
    long key = Draw.key(seed, Purpose.PADDING, shop.foreman.id, month);
    int step = Draw.logit(values, weights, STEPS + 1, wants.noise(), Draw.uniform(key, 0));
    return rule.farthest() * step / STEPS;
  }

  /** Whether a man is below the norm, but within reach of it. */
  static boolean liftable(Worker man, double reach) {
    double mean = man.monthMean();
    return mean < 1 && mean >= 1 - reach;
  }

  /** Chance of an audit in a month. */
  static double auditChance(Industry industry) {
    var audit = industry.rules.planner().audit();
    return Math.min(1, audit.chance() * (1 + audit.campaignFactor() * industry.campaign));
  }
}
