package norma.economy;

import java.time.LocalDate;
import norma.draw.Draw;
import norma.draw.Elementary;
import norma.draw.Purpose;
import norma.rule.Mechanisms;
import norma.rule.Supplies;
import norma.time.Calendar;

/** The centre's deliveries: a total that is its own, divided by plan and by celebrity. */
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
    double years = day / 365.25;
    double total =
        Elementary.pow(1 + rule.growthPerYear(), years)
            * dekadaWeight(rule, uneven, day)
            * (uneven ? luck(rule.dekadaLogSd(), dekadaKey(industry, day)) : 1);
    double shares = 0;
    for (Shop shop : industry.shops) {
      shares += share(shop);
    }
    for (Shop shop : industry.shops) {
      double even = shop.dailySupply(industry.rules);
      double amount =
          total * even * (shares <= 0 ? 1 : share(shop) * industry.shops.size() / shares);
      long key = Draw.key(seed, Purpose.DELIVERY, shop.number, day);
      if (uneven) {
        amount *= luck(rule.dayLogSd(), Draw.key(key, Purpose.DELIVERY, 1, 0));
      }
      unload(shop, rule, amount, uneven ? rule.lateShare() : 0, key, industry);
    }
  }

  /** Part comes before the first shift; the rest at some hour of one of the shifts. */
  private static void unload(
      Shop shop, Supplies rule, double amount, double lateShare, long key, Industry industry) {
    double early = amount * (1 - lateShare);
    double room =
        Math.max(
            0, rule.storeDays() * shop.dailySupply(industry.rules) - shop.store - shop.reserve);
    double fits = Math.min(early, room);
    java.util.Arrays.fill(shop.early, 0);
    java.util.Arrays.fill(shop.late, 0);
    shop.early[0] = fits;
    shop.tally.add(Count.DELIVERED, early);
    shop.tally.add(Count.RETURNED, early - fits);
    int crew = Draw.below(shop.late.length, key, 0);
    shop.late[crew] = amount * lateShare;
    shop.lateHour[crew] = Draw.uniform(key, 1) * industry.rules.district().hoursPerShift();
  }

  private static double share(Shop shop) {
    return shop.targetPerDay * (1 + shop.celebrated);
  }

  private long dekadaKey(Industry industry, int day) {
    return industry.shops.get(0).number * 100_000L
        + 3L * calendar.month(day)
        + calendar.dekada(day);
  }

  /** Weight of a day's dekada, over the mean weight of the month's working days. */
  private double dekadaWeight(Supplies rule, boolean uneven, int day) {
    double sum = 0;
    int days = 0;
    LocalDate today = calendar.date(day);
    for (int i = 1; i <= today.lengthOfMonth(); i++) {
      LocalDate date = today.withDayOfMonth(i);
      if (calendar.working(date)) {
        sum += rule.weight(Calendar.dekada(date), uneven);
        days++;
      }
    }
    return rule.weight(calendar.dekada(day), uneven) * days / sum;
  }

  private double luck(double logSd, long key) {
    return Elementary.exp(
        logSd * Draw.normal(Draw.key(seed, Purpose.SUPPLY_TOTAL, key, 0), 0) - logSd * logSd / 2);
  }
}
