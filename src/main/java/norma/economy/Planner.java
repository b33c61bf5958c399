package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Blame;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.NormRevision;
import norma.rule.Pay;
import norma.rule.PlanTarget;
import norma.rule.Succession;
import norma.time.Calendar;

/** The planner: sees only reports; revises norms, sets plans, and reads shortfall as sabotage. */
final class Planner {
  private final Country country;
  private final Chronicle chronicle;
  private final MonthClose books;
  private final Calendar calendar;
  private final long seed;

  Planner(Country country, MonthClose books) {
    this.country = country;
    chronicle = country.chronicle;
    this.books = books;
    calendar = country.calendar;
    seed = country.seed;
  }

  /** Opens a shop: a foreman in charge, the first plan, the first store. */
  void open(Industry industry, Shop shop) {
    IndustryRules rules = industry.rules;
    appoint(industry, shop, -1);
    shop.stores.open(rules.supplies().openingDays() * shop.dailySupply(rules, industry.production));
    shop.month.plan(
        rules.planner().plan().opening() * shop.roster.length * shop.norm(industry.norms.norm));
    shop.beginMonth(industry.rota, 0);
  }

  /** Closes an industry's month and decides on the next. */
  void closeMonth(Industry industry, Mechanisms mechanisms, int day) {
    MonthClose.Report report = books.close(industry, mechanisms, day);
    // A month out of season tells nothing of the norm: it neither counts nor breaks a row.
    if (industry.shops.get(0).month.works()) {
      industry.norms.report(report.grossMean(), report.bestTenth());
      considerRevision(industry, report, mechanisms, day);
    }
    for (Shop shop : industry.shops) {
      boolean padded = books.audit(industry, shop, mechanisms, day);
      if (mechanisms.blame()) {
        blame(industry, shop, padded, day);
      }
      shop.foreman.caught = 0;
    }
    for (Shop shop : industry.shops) {
      nextPlan(industry, shop, mechanisms, day);
    }
  }

  private void considerRevision(
      Industry industry, MonthClose.Report report, Mechanisms mechanisms, int day) {
    NormRevision rule = industry.rules.planner().normRevision();
    boolean opening = industry.rules.planner().fund().opening(industry.rota.monthsWorked(day));
    boolean overrun = !opening && rule.overrun(report.overrun());
    boolean over = rule.tooManyOver(report.overShare());
    industry.norms.count(overrun, over);
    if (!mechanisms.wageFund()
        || industry.norms.pending
        || !rule.persists(industry.norms.months())
        || !rule.cooledDown(day - industry.norms.lastRevisionDay)) {
      return;
    }
    industry.norms.order();
    long key = Draw.key(seed, Purpose.REVISION_DELAY, industry.shops.get(0).number, day);
    int delay = rule.daysToForce(report.overrun(), Draw.uniform(key, 0));
    Event order =
        chronicle
            .tell(Event.Kind.REVISION_ORDERED)
            .in(industry)
            .saying(
                rule.persists(industry.norms.overrunMonths)
                    ? "the wage fund is overrun"
                    : "too many men over-fulfil the norm")
            .because(industry.records.first, industry.records.latest, industry.movement.news)
            .with("overrun", report.overrun())
            .with("share_over", report.overShare())
            .with("months", industry.norms.months())
            .with("delay_days", delay)
            .write();
    country.diary.at(day + delay, () -> revise(industry, order));
  }

  /** New norms come into force, on the last month's report. */
  private void revise(Industry industry, Event order) {
    NormRevision rule = industry.rules.planner().normRevision();
    Mechanisms mechanisms = country.mechanisms();
    industry.norms.settle();
    double rise =
        rule.rise(industry.norms.lastMean, industry.norms.lastBest, mechanisms.weightOnBest());
    if (rise <= 0) {
      return;
    }
    Pay pay = industry.rules.pay();
    double before = industry.norms.norm;
    industry.norms.rise(pay, rise, country.today());
    industry.fund.revise(pay, rise);
    industry.records.renew();
    industry.norms.revised(
        chronicle
            .tell(Event.Kind.NORM_REVISION)
            .in(industry)
            .because(order)
            .with("rise", rise)
            .with("norm_before", before)
            .with("norm_after", industry.norms.norm)
            .with("mean", industry.norms.lastMean)
            .with("best", industry.norms.lastBest)
            .with("tariff", industry.norms.tariff)
            .write());
    for (Shop shop : industry.shops) {
      shop.tally.normRise(rise);
      shop.tally.add(Count.REVISIONS, 1);
      takeIn(industry, shop, rise);
    }
  }

  /**
   * Men and foreman take in the new norm: what was usual is now less, and the lesson is learned.
   */
  private static void takeIn(Industry industry, Shop shop, double rise) {
    double takenBack = NormRevision.takenBack(rise, shop.usualFulfilment);
    shop.usualFulfilment /= 1 + rise;
    shop.bestMultiple = 0;
    for (Worker man : shop.roster) {
      if (man != null) {
        man.repute.renorm(rise);
        man.mind.expectRatchet(industry.rules.worker().ratchet(), takenBack);
      }
    }
  }

  private void blame(Industry industry, Shop shop, boolean padded, int day) {
    Blame rule = industry.rules.planner().blame();
    double shortfall = Blame.shortfall(shop.month.reported(), shop.month.plan());
    double audited = industry.rules.planner().audit().addedChance(padded);
    double chance =
        rule.accusationChance(industry.movement.campaign, shortfall, shop.foreman.caught, audited);
    long key = Draw.key(seed, Purpose.REMOVAL, shop.foreman.id, calendar.month(day));
    if (Draw.uniform(key, 0) >= chance) {
      return;
    }
    Foreman accused = shop.foreman;
    shop.tally.add(Count.ACCUSATIONS, 1);
    Event accusation =
        chronicle
            .tell(Event.Kind.ACCUSATION)
            .in(industry, shop)
            .of(accused)
            .because(accused.caught > 0 ? shop.lastObstructionEvent : null)
            .because(padded ? shop.lastAuditEvent : null)
            .because(industry.norms.revision, industry.movement.push)
            .with("shortfall", shortfall)
            .with("obstructions_found", accused.caught)
            .with("padding_found", padded)
            .with("campaign", industry.movement.campaign)
            .write();
    if (Draw.uniform(key, 1) < rule.removal()) {
      remove(industry, shop, accusation, day);
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
    String name = country.names.of(Draw.key(seed, Purpose.NAME, id, 1), false);
    shop.foreman = new Foreman(industry.rules, name, seed, id, day);
  }

  private void nextPlan(Industry industry, Shop shop, Mechanisms mechanisms, int day) {
    if (shop.month.works()) {
      double perDay = shop.month.reported() / shop.month.workingDays;
      PlanTarget rule = industry.rules.planner().plan();
      shop.month.plan(rule.next(shop.month.targetPerDay, perDay, mechanisms.planRatchet()));
    }
    shop.beginMonth(industry.rota, day + 1);
  }
}
