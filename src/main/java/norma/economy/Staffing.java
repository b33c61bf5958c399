package norma.economy;

import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.economy.Person.Coming;
import norma.economy.Person.Going;
import norma.rule.IndustryRules;
import norma.rule.Leaving;
import norma.rule.Mechanisms;
import norma.rule.Names;
import norma.shift.Stand;
import norma.time.Calendar;

/**
 * Who comes and who goes: opening crews, newcomers at dawn, quits at the month's end, ageing.
 *
 * <p>Shops can be staffed at once; the register then takes down, shop by shop, who came and went.
 */
final class Staffing {
  private final long seed;
  private final int[] firstSlot;
  private final int totalSlots;
  private final Register register;

  /** Keeps the rosters of some shops. */
  Staffing(Names names, long seed, List<Shop> shops) {
    this.seed = seed;
    firstSlot = new int[shops.size()];
    int slots = 0;
    for (Shop shop : shops) {
      firstSlot[shop.number] = slots;
      slots += shop.roster.length;
    }
    totalSlots = slots;
    register = new Register(names, seed, slots);
  }

  Register register() {
    return register;
  }

  /** Fills every place for the first day. */
  void open(Industry industry, Shop shop) {
    IndustryRules rules = industry.rules;
    double hours = rules.district().hoursPerShift();
    double norm = shop.norm(industry.norms.norm);
    for (int slot = 0; slot < shop.roster.length; slot++) {
      int place = slot % shop.crew;
      Stand alone =
          new Stand(
              industry.production.quality(
                  shop.workplaces.quality(place), shop.workplaces.state(place)),
              0,
              0,
              0,
              industry.production.mostFrom(0, 0, 0, 1));
      Person person = person(rules, shop, slot, -1, Coming.AT_THE_START);
      shop.take(
          slot,
          new Worker(
              rules,
              person,
              seed,
              0,
              (skill, lost) ->
                  industry.production.output(skill, alone, 1, hours) * (1 - lost) / norm));
    }
    takeDown(shop, -1);
  }

  /** Fills places whose vacancy is over. */
  void hire(Industry industry, Shop shop, int day) {
    for (int slot = 0; slot < shop.roster.length; slot++) {
      if (shop.roster[slot] == null && day >= shop.vacantUntil[slot]) {
        shop.generation[slot]++;
        long key = Draw.key(seed, Purpose.VACANCY, number(shop, slot), 1);
        boolean novice = Draw.uniform(key, 0) < industry.rules.worker().leaving().noviceShare();
        Coming why = novice ? Coming.FROM_THE_VILLAGE : Coming.FROM_ELSEWHERE;
        begin(industry, shop, slot, day, why);
      }
    }
  }

  /** Fills a place with a novice from the village. */
  void takeNovice(Industry industry, Shop shop, int slot, int day) {
    shop.generation[slot]++;
    begin(industry, shop, slot, day, Coming.FROM_THE_VILLAGE);
  }

  private void begin(Industry industry, Shop shop, int slot, int day, Coming why) {
    shop.take(
        slot,
        new Worker(
            industry.rules,
            person(industry.rules, shop, slot, day, why),
            seed,
            industry.movement.lessons + shop.lessons,
            (skill, lost) -> shop.usualFulfilment * skill));
    shop.tally.add(Count.HIRES, 1);
  }

  /**
   * Fills a place with one who was between jobs.
   *
   * @param former what he was where he worked before
   * @param resentment what he brings along of it
   */
  void take(
      Industry industry,
      Shop shop,
      int slot,
      Worker former,
      boolean sameTrade,
      double resentment,
      int day) {
    shop.generation[slot]++;
    shop.takeBack(
        slot,
        new Worker(
            industry.rules,
            former,
            sameTrade,
            resentment,
            seed,
            day,
            industry.movement.lessons + shop.lessons,
            (skill, lost) -> shop.usualFulfilment * skill));
    register.find(former.person);
    shop.tally.add(Count.HIRES, 1);
  }

  /** Number of a place among all. */
  long place(Shop shop, int slot) {
    return (long) firstSlot[shop.number] + slot;
  }

  private Person person(IndustryRules rules, Shop shop, int slot, int day, Coming why) {
    return new Person(rules.worker().population(), seed, number(shop, slot), day, why);
  }

  private long number(Shop shop, int slot) {
    return firstSlot[shop.number] + slot + (long) totalSlots * shop.generation[slot];
  }

  /** Takes down in the register who came to a shop and who left it since the last time. */
  void takeDown(Shop shop, int day) {
    shop.arrivals.forEach(man -> register.enter(man.person));
    shop.departures.forEach(man -> register.leave(man.person, Going.QUIT, day));
    shop.arrivals.clear();
    shop.departures.clear();
  }

  /**
   * Lets those go who leave at the month's end, and makes the others a month older.
   *
   * @param elsewhere pay of a shift known to be paid elsewhere; NaN where nothing is known
   */
  void closeMonth(
      Industry industry,
      Shop shop,
      Mechanisms mechanisms,
      double elsewhere,
      Calendar calendar,
      int day) {
    Leaving rule = industry.rules.worker().leaving();
    double outside =
        Double.isNaN(elsewhere)
            ? industry.rules.pay().outside() * industry.rules.pay().tariff()
            : elsewhere;
    for (int slot = 0; slot < shop.roster.length; slot++) {
      Worker man = shop.roster[slot];
      if (man == null) {
        continue;
      }
      double relative = Double.isNaN(man.month.lastPay) ? 1 : man.month.lastPay / outside;
      long key = Draw.key(seed, Purpose.QUIT, man.id, calendar.month(day));
      if (mechanisms.turnover()
          && Draw.uniform(key, 0) < rule.chance(relative, man.mind.resentment)) {
        shop.release(slot);
        shop.vacantUntil[slot] = day + 1 + rule.daysEmpty(Draw.exponential(key, 1));
        shop.tally.add(Count.QUITS, 1);
        if (shop.attempt != null && shop.attempt.worker == man.id) {
          shop.attempt = null;
          shop.stores.release();
        }
        continue;
      }
      man.body.grow(industry.rules);
    }
  }
}
