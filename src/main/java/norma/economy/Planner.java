package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.NormRevision;
import norma.rule.Pay;
import norma.rule.PlanTarget;

/** The planner: sees only reports; revises norms and sets plans. */
final class Planner {
  private final Country country;
  private final Chronicle chronicle;
  private final MonthClose books;
  private final Accusations accusations;
  private final long seed;

  Planner(Country country, MonthClose books) {
    this.country = country;
    chronicle = country.chronicle;
    this.books = books;
    accusations = new Accusations(country, books);
    seed = country.seed;
  }

  /** Opens a shop: a foreman in charge, the first plan, the first store. */
  void open(Industry industry, Shop shop) {
    IndustryRules rules = industry.rules;
    accusations.appoint(industry, shop, -1);
    shop.stores.open(rules.supplies().openingDays() * shop.dailySupply(rules, industry.production));
    shop.month.plan(
        rules.planner().plan().opening() * shop.roster.length * shop.norm(industry.norms.norm));
    shop.beginMonth(industry.rota, 0);
  }

  /** Closes an industry's month and decides on the next. */
  void closeMonth(Industry industry, Mechanisms mechanisms, int day) {
    MonthClose.Report reported = books.close(industry, mechanisms, day);
    // A month out of season tells nothing of the norm.
    if (industry.shops.get(0).month.works()) {
      industry.norms.report(reported.grossMean(), reported.fulfilments());
      industry.fund.count(industry.rules.planner().normRevision());
      considerRevision(industry, mechanisms, day);
    }
    books.renewFund(industry, day);
    accusations.closeMonth(industry, mechanisms, day);
    for (Shop shop : industry.shops) {
      nextPlan(industry, shop, mechanisms, day);
    }
  }

  private void considerRevision(Industry industry, Mechanisms mechanisms, int day) {
    NormRevision rule = industry.rules.planner().normRevision();
    if (!mechanisms.wageFund() || industry.norms.pending || !rule.due(industry.fund.debt)) {
      return;
    }
    industry.norms.order();
    long key = Draw.key(seed, Purpose.REVISION_DELAY, industry.shops.get(0).number, day);
    int delay = rule.daysToForce(Draw.uniform(key, 0));
    Event order =
        chronicle
            .tell(Event.Kind.REVISION_ORDERED)
            .in(industry)
            .saying("the wage fund is overrun")
            .because(industry.records.first, industry.records.latest, industry.movement.news)
            .with("overrun", industry.fund.overrun())
            .with("debt_months", industry.fund.debt)
            .with("delay_days", delay)
            .write();
    country.diary.at(day + delay, () -> revise(industry, order));
  }

  /** New norms come into force, on the last month's report and the last three months' bill. */
  private void revise(Industry industry, Event order) {
    NormRevision rule = industry.rules.planner().normRevision();
    Mechanisms mechanisms = country.mechanisms();
    industry.norms.settle();
    Pay pay = industry.rules.pay();
    double[] x = industry.norms.reported;
    double mean = industry.norms.reportedMean;
    double overrun = industry.fund.recentOverrun();
    boolean progressive = mechanisms.progressivePay();
    double rise = rule.rise(x, mean, overrun, pay, progressive, mechanisms.weightOnBest());
    double foreseen = NormRevision.foreseen(x, overrun, rise, pay, progressive);
    industry.fund.agree(foreseen);
    if (rise <= 0) {
      return;
    }
    double before = industry.norms.norm;
    industry.norms.rise(pay, rise);
    industry.records.renorm(rise);
    industry.norms.revised(
        chronicle
            .tell(Event.Kind.NORM_REVISION)
            .in(industry)
            .because(order)
            .with("rise", rise)
            .with("norm_before", before)
            .with("norm_after", industry.norms.norm)
            .with("mean", mean)
            .with("best", NormRevision.bestTenth(x))
            .with("overrun", overrun)
            .with("overrun_foreseen", foreseen)
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
    shop.renorm(rise);
    for (Worker man : shop.roster) {
      if (man != null) {
        man.repute.renorm(rise);
        man.mind.expectRatchet(industry.rules.worker().ratchet(), takenBack);
      }
    }
  }

  private void nextPlan(Industry industry, Shop shop, Mechanisms mechanisms, int day) {
    if (shop.month.works()) {
      double perDay = shop.month.reported() / shop.month.workingDays;
      PlanTarget rule = industry.rules.planner().plan();
      shop.month.plan(rule.next(shop.month.targetPerDay, perDay, mechanisms.planRatchet()));
    }
    shop.month.promise(industry.rules.planner().blame().promise(industry.movement.campaign));
    shop.beginMonth(industry.rota, day + 1);
  }
}
