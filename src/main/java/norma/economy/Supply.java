package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Mechanisms;
import norma.rule.Supplies;
import norma.time.Calendar;

/**
 * The centre's deliveries: a total that is its own, divided by plan and by celebrity; where an
 * industry lives on what others make, no more than its stocks of that allow.
 */
final class Supply {
  private final Calendar calendar;
  private final long seed;

  Supply(Calendar calendar, long seed) {
    this.calendar = calendar;
    this.seed = seed;
  }

  /** Draws the deliveries of a working day for every shop of an industry. */
  void deliver(Industry industry, Mechanisms mechanisms, int day) {
    Supplies rule = industry.rules.supplies();
    boolean uneven = mechanisms.unevenDeliveries();
    double years = day / Calendar.DAYS_PER_YEAR;
    double total =
        rule.total(
            years,
            rule.dekadaWeight(calendar.dekada(day), industry.rota.workingDaysByDekada(day), uneven),
            uneven ? luck(rule.dekadaLogSd(), dekadaKey(industry, day)) : 1);
    double claims = 0;
    for (Shop shop : industry.shops) {
      claims += claim(shop);
    }
    int shops = industry.shops.size();
    double[] wanted = new double[shops];
    double need = 0;
    double ordinary = 0;
    for (int i = 0; i < shops; i++) {
      Shop shop = industry.shops.get(i);
      double even = shop.dailySupply(industry.rules, industry.production);
      wanted[i] = total * even * Supplies.share(claim(shop), claims, shops);
      if (uneven) {
        wanted[i] *= luck(rule.dayLogSd(), Draw.key(key(shop, day), Purpose.DELIVERY, 1, 0));
      }
      need += wanted[i];
      ordinary += even;
    }
    double part = mechanisms.feeds() ? industry.inputs.handOut(need / ordinary) : 1;
    for (int i = 0; i < shops; i++) {
      Shop shop = industry.shops.get(i);
      unload(shop, rule, part * wanted[i], uneven, key(shop, day), industry);
    }
  }

  private long key(Shop shop, int day) {
    return Draw.key(seed, Purpose.DELIVERY, shop.number, day);
  }

  /** Part comes before the first shift; the rest at some hour of one of the shifts. */
  private static void unload(
      Shop shop, Supplies rule, double amount, boolean uneven, long key, Industry industry) {
    double early = rule.early(amount, uneven);
    double fits =
        rule.fits(
            early,
            shop.dailySupply(industry.rules, industry.production),
            shop.stores.store,
            shop.stores.reserve);
    shop.tally.add(Count.DELIVERED, early);
    shop.tally.add(Count.RETURNED, early - fits);
    int crew = Draw.below(shop.stores.crews(), key, 0);
    double hour = Draw.uniform(key, 1) * industry.rules.district().hoursPerShift();
    shop.stores.deliver(fits, crew, rule.late(amount, uneven), hour);
  }

  private static double claim(Shop shop) {
    return Supplies.claim(shop.month.targetPerDay, shop.celebrated);
  }

  private long dekadaKey(Industry industry, int day) {
    return industry.shops.get(0).number * 100_000L
        + 3L * calendar.month(day)
        + calendar.dekada(day);
  }

  private double luck(double logSd, long key) {
    return Supplies.luck(logSd, Draw.normal(Draw.key(seed, Purpose.SUPPLY_TOTAL, key, 0), 0));
  }
}
