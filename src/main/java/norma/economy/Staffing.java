package norma.economy;

import java.util.BitSet;
import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Leaving;
import norma.rule.Mechanisms;
import norma.rule.Names;
import norma.time.Calendar;

/** Who comes and who goes: opening crews, quits at the month's end, newcomers at dawn, ageing. */
final class Staffing {
  private final Names names;
  private final long seed;
  private final int[] firstSlot;
  private final int totalSlots;

  /** Numbers of the women among all who ever came. */
  private final BitSet women = new BitSet();

  /**
   * Keeps the rosters of some shops; numbers of workers are slot + generation · slots of all
   * rosters.
   */
  Staffing(Names names, long seed, List<Shop> shops) {
    this.names = names;
    this.seed = seed;
    firstSlot = new int[shops.size()];
    int slots = 0;
    for (Shop shop : shops) {
      firstSlot[shop.number] = slots;
      slots += shop.roster.length;
    }
    totalSlots = slots;
  }

  /** Fills every place for the first day. */
  void open(Industry industry, Shop shop) {
    for (int slot = 0; slot < shop.roster.length; slot++) {
      shop.roster[slot] = person(industry, shop, slot, -1, false);
      Worker man = shop.roster[slot];
      double atPlace =
          industry.rules.work().aloneRate(man.skill, shop.quality[slot % shop.crew])
              * industry.rules.district().hoursPerShift()
              * (1 - man.lostBelief)
              / shop.norm(industry.norm);
      man.usual = atPlace;
    }
  }

  /** Fills places whose vacancy is over. */
  void hire(Industry industry, Shop shop, int day) {
    for (int slot = 0; slot < shop.roster.length; slot++) {
      if (shop.roster[slot] == null && day >= shop.vacantUntil[slot]) {
        shop.generation[slot]++;
        long id = number(shop, slot);
        Leaving rule = industry.rules.worker().leaving();
        boolean novice =
            Draw.uniform(Draw.key(seed, Purpose.VACANCY, id, 1), 0) < rule.noviceShare();
        Worker man = person(industry, shop, slot, day, novice);
        man.usual = shop.usualFulfilment * man.skill;
        man.lessonsRead = industry.lessons + shop.lessons;
        shop.roster[slot] = man;
        shop.tally.add(Count.HIRES, 1);
      }
    }
  }

  private Worker person(Industry industry, Shop shop, int slot, int day, boolean novice) {
    long id = number(shop, slot);
    Worker person = new Worker(industry.rules, names, seed, id, day, novice);
    women.set(Math.toIntExact(id), person.woman);
    return person;
  }

  private long number(Shop shop, int slot) {
    return firstSlot[shop.number] + slot + (long) totalSlots * shop.generation[slot];
  }

  /** Name of a worker, also of one who has left. */
  String nameOf(long worker) {
    return names.of(Draw.key(seed, Purpose.NAME, worker, 0), women.get(Math.toIntExact(worker)));
  }

  /** Lets those go who leave at the month's end, and makes the others a month older. */
  void closeMonth(Industry industry, Shop shop, Mechanisms mechanisms, Calendar calendar, int day) {
    Leaving rule = industry.rules.worker().leaving();
    double outside = industry.rules.pay().outside() * industry.rules.pay().tariff();
    for (int slot = 0; slot < shop.roster.length; slot++) {
      Worker man = shop.roster[slot];
      if (man == null) {
        continue;
      }
      double relative = Double.isNaN(man.payLastMonth) ? 1 : man.payLastMonth / outside;
      long key = Draw.key(seed, Purpose.QUIT, man.id, calendar.month(day));
      if (mechanisms.turnover() && Draw.uniform(key, 0) < rule.chance(relative, man.resentment)) {
        shop.roster[slot] = null;
        shop.vacantUntil[slot] = day + 1 + rule.daysEmpty(Draw.exponential(key, 1));
        shop.tally.add(Count.QUITS, 1);
        if (shop.attempt != null && shop.attempt.worker == man.id) {
          shop.attempt = null;
          shop.store += shop.reserve;
          shop.reserve = 0;
        }
        continue;
      }
      man.age += 1.0 / Calendar.MONTHS_PER_YEAR;
      man.years += 1.0 / Calendar.MONTHS_PER_YEAR;
      man.ripen(industry.rules);
    }
  }
}
