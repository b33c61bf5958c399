package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.ForemanValues;
import norma.rule.Mechanisms;
import norma.rule.Padding;

/**
 * The foreman at the month's close: whether and how far he writes up men who just missed the norm.
 *
 * <p>Value of a reach as in {@link Padding}.
 */
final class Tallyman {
  private final long seed;
  private final double[] values = new double[Padding.REACHES];
  private final double[] weights = new double[Padding.REACHES];

  Tallyman(long seed) {
    this.seed = seed;
  }

  /** Closes the month of a shop; returns the reach below the norm within which men are lifted. */
  double reach(Industry industry, Shop shop, Mechanisms mechanisms, int month) {
    if (!mechanisms.padding() || shop.month.output <= 0) {
      return 0;
    }
    Padding rule = industry.rules.foreman().padding();
    ForemanValues wants = industry.rules.foreman().values();
    double resentment = shop.meanResentment();
    double risk = rule.risk(mechanisms.audits(), shop.foreman.fear, industry.movement.campaign);
    for (int i = 0; i < values.length; i++) {
      Padding.Claim claim = claim(shop, shop.norm(industry.norms.norm), rule.reach(i));
      values[i] = rule.value(claim, resentment, wants.bonus(), risk);
    }
    long key = Draw.key(seed, Purpose.PADDING, shop.foreman.id, month);
    return rule.reach(
        Draw.logit(values, weights, values.length, wants.noise(), Draw.uniform(key, 0)));
  }

  private static Padding.Claim claim(Shop shop, double norm, double reach) {
    double units = 0;
    int lifted = 0;
    int men = 0;
    for (Worker man : shop.roster) {
      if (man == null || man.month.own == 0) {
        continue;
      }
      men++;
      if (Padding.lifts(reach, man.month.mean())) {
        lifted++;
        units += Padding.claimed(man.month.mean(), man.month.own) * norm;
      }
    }
    boolean planMade = shop.month.output + units >= shop.month.plan();
    return new Padding.Claim(lifted, men, units, shop.month.output, planMade);
  }
}
