package norma.economy;

import java.util.ArrayList;
import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Audit;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Padding;
import norma.rule.WageFund;
import norma.time.Calendar;

/** The month's close: reports, pay of those written up, money, audits, next plans. */
final class MonthClose {
  private final Chronicle chronicle;
  private final Calendar calendar;
  private final Tallyman tallyman;
  private final long seed;

  MonthClose(Country country) {
    chronicle = country.chronicle;
    calendar = country.calendar;
    tallyman = new Tallyman(country.seed);
    seed = country.seed;
  }

  /**
   * What the planner reads of an industry's month.
   *
   * @param grossMean output in norms over all man-shifts present, helpers included; NaN of none
   * @param fulfilments of each man whose month counts
   */
  record Report(double grossMean, double[] fulfilments) {}

  /** Closes the books of an industry's month. */
  Report close(Industry industry, Mechanisms mechanisms, int day) {
    int month = calendar.month(day);
    double reported = 0;
    double plan = 0;
    double standard = 0;
    double manShifts = 0;
    List<Double> fulfilments = new ArrayList<>();
    for (Shop shop : industry.shops) {
      double shopReported = report(industry, shop, mechanisms, month, fulfilments);
      reported += shopReported;
      plan += shop.month.plan();
      standard += shopReported / shop.norm(industry.norms.norm);
      for (Worker man : shop.roster) {
        manShifts += man == null ? 0 : man.month.shifts;
      }
      payForeman(industry, shop, shopReported);
    }
    settleFund(industry, reported, plan, day);
    return new Report(
        manShifts == 0 ? Double.NaN : standard / manShifts,
        fulfilments.stream().mapToDouble(x -> x).toArray());
  }

  /** The foreman's report of a shop, and what his men are paid on it. */
  private double report(
      Industry industry, Shop shop, Mechanisms mechanisms, int month, List<Double> fulfilments) {
    IndustryRules rules = industry.rules;
    double reach = tallyman.reach(industry, shop, mechanisms, month);
    double norm = shop.norm(industry.norms.norm);
    shop.lastMonth.clear();
    shop.lastMonth.set(Count.MONTH_OUTPUT, shop.month.output);
    for (Worker man : shop.roster) {
      if (man == null) {
        continue;
      }
      double x = man.month.mean();
      boolean lifts = Padding.lifts(reach, x);
      if (lifts) {
        double lifted = Padding.claimed(x, man.month.own);
        shop.month.pad(lifted * norm);
        Payday.pay(industry, man, lifted * industry.tariff(), industry.ledger);
      }
      man.month.close(lifts ? 1 : x);
      shop.lastMonth.add(Count.MONTH_MAN_SHIFTS, man.month.shifts);
      if (rules.planner().titles().counts(man.month.own)) {
        fulfilments.add(man.month.lastFulfilment);
        shop.lastMonth.add(Count.MONTH_MEN, 1);
        shop.lastMonth.add(Count.MONTH_BELOW, man.month.lastFulfilment < 1 ? 1 : 0);
        shop.lastMonth.add(Count.MONTH_BELOW_TRUE, x < 1 ? 1 : 0);
      }
    }
    double reported = shop.month.reported();
    shop.tally.add(Count.REPORTED, shop.month.padded);
    shop.lastMonth.set(Count.MONTH_PADDED, shop.month.padded);
    shop.lastMonth.set(Count.MONTH_REPORTED, reported);
    shop.lastMonth.set(Count.MONTH_PLEDGE, shop.month.pledge());
    shop.lastMonth.set(Count.MONTH_SHOPS, shop.month.works() ? 1 : 0);
    shop.lastMonth.set(Count.MONTH_PLAN_MADE, shop.month.makesPlan(reported) ? 1 : 0);
    boolean obstructs =
        shop.month.obstructed > 0
            && 100 * shop.month.obstructed >= Count.OBSTRUCTING_PERCENT * shop.month.shifts;
    shop.lastMonth.set(Count.MONTH_OBSTRUCTING, obstructs ? 1 : 0);
    return reported;
  }

  private void payForeman(Industry industry, Shop shop, double reported) {
    WageFund rule = industry.rules.planner().fund();
    long due = Ledger.kopecks(rule.foremanPay(shop.month.makesPlan(reported)));
    industry.ledger.post(Ledger.Account.STATE, Ledger.Account.BONUS_FUND, due);
    industry.ledger.post(Ledger.Account.BONUS_FUND, Ledger.Account.HOUSEHOLDS, due);
  }

  /** Fund of the month against its wages; the opening months set what a unit may cost. */
  private void settleFund(Industry industry, double reported, double plan, int day) {
    WageFund rule = industry.rules.planner().fund();
    boolean opening = rule.opening(industry.rota.monthsWorked(day));
    industry.fund.close(rule, opening, plan, reported);
    industry.ledger.fillFund(Ledger.kopecks(industry.fund.lastFund));
  }

  /** At a year's end the fund is rebased; at a quarter's end its count begins anew. */
  void renewFund(Industry industry, int day) {
    WageFund rule = industry.rules.planner().fund();
    boolean opening = rule.opening(industry.rota.monthsWorked(day));
    int monthOfYear = calendar.date(day).getMonthValue();
    if (monthOfYear == 12 && !opening) {
      industry.fund.rebase(rule);
    }
    if (monthOfYear % 3 == 0) {
      industry.fund.endQuarter();
    }
  }

  /** Audits a shop's report; returns whether padding was found. */
  boolean audit(Industry industry, Shop shop, Mechanisms mechanisms, int day) {
    Audit rule = industry.rules.planner().audit();
    long key = Draw.key(seed, Purpose.AUDIT, shop.number, calendar.month(day));
    double reported = shop.month.reported();
    double share = Audit.paddedShare(shop.month.padded, reported);
    if (!mechanisms.audits()
        || !rule.sees(share)
        || Draw.uniform(key, 0) >= rule.monthlyChance(industry.movement.campaign)) {
      return false;
    }
    shop.lastAuditEvent =
        chronicle
            .tell(Event.Kind.AUDIT)
            .in(industry, shop)
            .of(shop.foreman)
            .because(industry.norms.revision, industry.movement.push)
            .with("padded_share", share)
            .with("padded", shop.month.padded)
            .with("campaign", industry.movement.campaign)
            .write();
    return true;
  }
}
