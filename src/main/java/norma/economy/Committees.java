package norma.economy;

import java.util.Locale;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.CommitteeRule;
import norma.rule.CommitteeRule.Cause;
import norma.rule.IndustryRules;
import norma.rule.Titles;

/** The committees of all shops: which open, whom they name, and what the titled are given. */
final class Committees {
  private final Country country;
  private final Chronicle chronicle;
  private final Press press;

  Committees(Country country, Press press) {
    this.country = country;
    chronicle = country.chronicle;
    this.press = press;
  }

  /**
   * A dekada ends, before its books are closed: in an industry's opening months it tells what is
   * ordinary; where there are none, the first in which anyone worked enough does.
   */
  void endDekada(Industry industry) {
    int months = industry.rota.monthsWorked(country.today());
    if (months >= industry.rules.planner().campaign().openingMonths()
        && industry.records.knowsOrdinary()) {
      return;
    }
    Titles rule = industry.rules.planner().titles();
    for (Shop shop : industry.shops) {
      for (Worker man : shop.roster) {
        if (man != null && rule.counts(man.dekada.own)) {
          industry.records.openDekada(man.dekada.fulfilment / man.dekada.own);
        }
      }
    }
  }

  /** A day ends: committees open by what happened on it, and those whose day it is sit. */
  void endDay(Industry industry) {
    if (!country.mechanisms().titles()) {
      return;
    }
    open(industry);
    for (Shop shop : industry.shops) {
      if (shop.committee.sits(country.today())) {
        sit(industry, shop);
      }
    }
  }

  private void open(Industry industry) {
    IndustryRules rules = industry.rules;
    double campaign = industry.movement.campaign;
    if (campaign <= 0
        || industry.rota.monthsWorked(country.today())
            < rules.planner().campaign().openingMonths()) {
      return;
    }
    CommitteeRule rule = rules.planner().committee();
    double share = industry.openShare();
    double byReports = rule.byReports(campaign, industry.movement.reports);
    double byExample =
        country.calendar.endsDekada(country.today()) ? rule.byExample(campaign, share) : 0;
    for (Shop shop : industry.shops) {
      if (!shop.committee.open()) {
        double records = shop.tally.of(Count.RECORDS) + shop.tally.of(Count.LOCAL_RECORDS);
        double byRecords = rule.byRecords(campaign, records);
        long key = Draw.key(country.seed, Purpose.COMMITTEE, shop.number, country.today());
        double u = Draw.uniform(key, 0);
        if (u < byRecords) {
          open(industry, shop, Cause.RECORD, shop.recordEvent, share);
        } else if (u < byRecords + byReports) {
          open(industry, shop, Cause.REPORT, industry.movement.heard, share);
        } else if (u < byRecords + byReports + byExample) {
          open(industry, shop, Cause.EXAMPLE, industry.movement.committee, share);
        }
      }
    }
  }

  private void open(Industry industry, Shop shop, Cause cause, Event why, double share) {
    Titles rule = industry.rules.planner().titles();
    double spread = industry.spread();
    Event event =
        chronicle
            .tell(Event.Kind.COMMITTEE_OPENED)
            .in(industry, shop)
            .saying(cause.name().toLowerCase(Locale.ROOT))
            .because(why)
            .with("threshold", shop.committee.strict(rule, spread))
            .with("share_open", share)
            .with("campaign", industry.movement.campaign)
            .write();
    shop.committee.begin(event, spread);
    industry.movement.follow(event);
  }

  private void sit(Industry industry, Shop shop) {
    Titles rule = industry.rules.planner().titles();
    for (Worker man : shop.roster) {
      if (man == null) {
        continue;
      }
      Repute repute = man.repute;
      if (!repute.titled && (repute.record != null || rule.given(repute.dekadasAbove))) {
        entitle(industry, shop, man);
      } else if (repute.titled && rule.lost(repute.dekadasBelow)) {
        repute.loseTitle();
        chronicle
            .tell(Event.Kind.TITLE_LOST)
            .in(industry, shop)
            .by(man)
            .because(repute.titleEvent, industry.norms.revision)
            .with("fulfilment", repute.lastDekada)
            .with("dekadas_below", repute.dekadasBelow)
            .write();
      }
    }
  }

  private void entitle(Industry industry, Shop shop, Worker man) {
    Repute repute = man.repute;
    Event record = repute.record;
    Chronicle.Sentence title =
        chronicle
            .tell(Event.Kind.TITLE)
            .in(industry, shop)
            .by(man)
            .saying(record == null ? "" : "record")
            .because(shop.committee.opened, record)
            .with("dekadas_above", repute.dekadasAbove)
            .with("favoured", repute.lastFavoured);
    // A record man may be named before his committee has seen a dekada of his.
    repute.entitle(
        record == null ? title.with("fulfilment", repute.lastDekada).write() : title.write());
    if (country.mechanisms().rewards()) {
      double goods = industry.rules.planner().rewards().goodsTitle();
      press.give(man, shop, industry, 0, 0, goods);
      chronicle
          .tell(Event.Kind.REWARD)
          .in(industry, shop)
          .by(man)
          .saying("title")
          .because(repute.titleEvent)
          .with("goods_roubles", goods)
          .write();
    }
  }

  /** A month ends, before its books are closed: better homes for the titled who worked. */
  void endMonth(Industry industry) {
    if (!country.mechanisms().rewards()) {
      return;
    }
    Titles rule = industry.rules.planner().titles();
    double share = industry.rules.planner().rewards().homeTitle();
    for (Shop shop : industry.shops) {
      for (Worker man : shop.roster) {
        if (man != null && man.repute.titled && rule.counts(man.month.own)) {
          man.body.support(share);
        }
      }
    }
  }
}
