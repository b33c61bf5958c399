package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Blame;
import norma.rule.Mechanisms;
import norma.rule.Succession;
import norma.time.Calendar;

/** Reads broken pledges as sabotage: accuses foremen, removes some, and puts others in charge. */
final class Accusations {
  private final Country country;
  private final Chronicle chronicle;
  private final MonthClose books;

  Accusations(Country country, MonthClose books) {
    this.country = country;
    chronicle = country.chronicle;
    this.books = books;
  }

  /** Audits an industry's reports, looks for who is to blame, and lets old fears fade. */
  void closeMonth(Industry industry, Mechanisms mechanisms, int day) {
    Succession succession = industry.rules.foreman().succession();
    industry.shops.forEach(shop -> shop.foreman.forget(succession));
    double fear = industry.shops.stream().mapToDouble(shop -> shop.foreman.fear).sum();
    double own = industry.shops.stream().mapToDouble(shop -> shop.foreman.ownFear).sum();
    boolean[] accused = new boolean[industry.shops.size()];
    for (Shop shop : industry.shops) {
      boolean padded = books.audit(industry, shop, mechanisms, day);
      if (mechanisms.blame()) {
        accused[shop.index] = blame(industry, shop, padded, fear / own, day);
      }
      shop.foreman.caught = 0;
    }
    suspect(industry, accused);
  }

  /** Returns whether the foreman is accused. */
  private boolean blame(Industry industry, Shop shop, boolean padded, double fear, int day) {
    Blame rule = industry.rules.planner().blame();
    Foreman foreman = shop.foreman;
    double shortfall = Blame.shortfall(shop.month.reported(), shop.month.pledge());
    double audited = industry.rules.planner().audit().addedChance(padded);
    double chance =
        rule.accusationChance(
            industry.movement.campaign,
            rule.grounds(shortfall, foreman.caught, audited),
            rule.answerable(foreman.monthsInPost(day)),
            shop.suspicion,
            rule.accusers(shop.meanResentment(), fear));
    long key = Draw.key(country.seed, Purpose.REMOVAL, foreman.id, country.calendar.month(day));
    if (Draw.uniform(key, 0) >= chance) {
      return false;
    }
    shop.tally.add(Count.ACCUSATIONS, 1);
    Event accusation =
        chronicle
            .tell(Event.Kind.ACCUSATION)
            .in(industry, shop)
            .of(foreman)
            .because(foreman.caught > 0 ? shop.lastObstructionEvent : null)
            .because(padded ? shop.lastAuditEvent : null)
            .because(industry.norms.revision, industry.movement.push)
            .with("shortfall", shortfall)
            .with("pledge", shop.month.pledge())
            .with("plan", shop.month.plan())
            .with("output", shop.month.reported())
            .with("suspicion", shop.suspicion)
            .with("obstructions_found", foreman.caught)
            .with("padding_found", padded)
            .with("campaign", industry.movement.campaign)
            .write();
    if (Draw.uniform(key, 1) < rule.removal()) {
      remove(industry, shop, accusation, day);
    }
    return true;
  }

  /** Accusations throw suspicion on the shops next in number, and less on all. */
  private static void suspect(Industry industry, boolean[] accused) {
    Blame rule = industry.rules.planner().blame();
    int all = 0;
    for (boolean each : accused) {
      all += each ? 1 : 0;
    }
    for (Shop shop : industry.shops) {
      int neighbours = 0;
      int found = 0;
      for (int i = shop.index - 1; i <= shop.index + 1; i += 2) {
        if (i >= 0 && i < accused.length) {
          neighbours++;
          found += accused[i] ? 1 : 0;
        }
      }
      double near = neighbours > 0 ? (double) found / neighbours : 0;
      shop.suspicion = rule.suspicionAfter(shop.suspicion, near, (double) all / accused.length);
    }
  }

  private void remove(Industry industry, Shop shop, Event accusation, int day) {
    Blame rule = industry.rules.planner().blame();
    Foreman old = shop.foreman;
    long months = Math.round(Calendar.months(day - Math.max(0, old.sinceDay)));
    shop.tally.add(Count.REMOVALS, 1);
    Event removal =
        chronicle
            .tell(Event.Kind.REMOVAL)
            .in(industry, shop)
            .of(old)
            .because(accusation)
            .with("months_in_post", (double) months)
            .write();
    appoint(industry, shop, day);
    Succession succession = industry.rules.foreman().succession();
    shop.foreman.inherit(old, succession);
    chronicle
        .tell(Event.Kind.SUCCESSION)
        .in(industry, shop)
        .of(shop.foreman)
        .because(removal)
        .with("fear", shop.foreman.fear)
        .write();
    for (Shop other : industry.shops) {
      other.foreman.fear = rule.fearAfterRemoval(other.foreman.fear);
    }
  }

  /** Puts a new foreman in charge of a shop. */
  void appoint(Industry industry, Shop shop, int day) {
    long id = shop.number + (long) country.shops().size() * shop.foremen++;
    String name = country.names.of(Draw.key(country.seed, Purpose.NAME, id, 1), false);
    shop.foreman = new Foreman(industry.rules, name, country.seed, id, day);
  }
}
