package norma.economy;

import java.util.Locale;
import norma.event.Event;

/** What a shift means beyond its shop: records, and obstruction found out. */
final class Records {
  private final Country country;
  private final Chronicle chronicle;
  private final Press press;

  Records(Country country, Press press) {
    this.country = country;
    chronicle = country.chronicle;
    this.press = press;
  }

  /** Settles a shop's last shift of a crew. */
  void settle(Industry industry, Shop shop, int crew) {
    ShiftReport report = shop.reports[crew];
    if (report.foundOut()) {
      shop.foreman.caught++;
      shop.tally.add(Count.OBSTRUCTIONS_FOUND, 1);
      shop.lastObstructionEvent =
          chronicle
              .tell(Event.Kind.OBSTRUCTION)
              .in(industry, shop)
              .of(shop.foreman)
              .because(industry.movement.push, industry.movement.news)
              .with("campaign", industry.movement.campaign)
              .with("found_this_month", shop.foreman.caught)
              .write();
    }
    if (report.bestSlot() >= 0) {
      settleRecord(industry, shop, report);
    }
  }

  private void settleRecord(Industry industry, Shop shop, ShiftReport report) {
    var rule = industry.rules.planner().campaign();
    double x = report.best();
    if (industry.rota.monthsWorked(country.today()) < rule.openingMonths()) {
      industry.records.open(x);
    } else if (x >= industry.bar()) {
      double spread = industry.spread();
      boolean national = x >= rule.toBeat(industry.records.best, spread);
      if (national || x >= rule.toBeat(shop.bestMultiple, spread)) {
        recordSet(industry, shop, report, national);
      }
    }
    industry.records.show(x);
    shop.show(x);
  }

  private void recordSet(Industry industry, Shop shop, ShiftReport report, boolean national) {
    Worker man = shop.roster[report.bestSlot()];
    Event event =
        chronicle
            .tell(national ? Event.Kind.RECORD : Event.Kind.LOCAL_RECORD)
            .in(industry, shop)
            .by(man)
            .saying(report.plan().name().toLowerCase(Locale.ROOT))
            .because(national ? industry.records.latest : shop.recordEvent)
            .because(industry.movement.news, industry.movement.push)
            .with("multiple", report.best())
            .with("output", report.output())
            .with("norm", shop.norm(industry.norms.norm))
            .with("previous_best", national ? industry.records.best : shop.bestMultiple)
            .with("helpers", report.helpers())
            .with("moved_off", report.cleared())
            .with("machines", report.machines())
            .with("prepared_units", report.preparedUsed())
            .with("preparing_shifts", report.preparingShifts())
            .with("method", report.method())
            .with("skill", report.skill())
            .with("effort", report.effort())
            .with("others_lost", report.othersLost())
            .with("campaign", industry.movement.campaign)
            .write();
    if (national) {
      shop.tally.add(Count.RECORDS, 1);
      industry.records.count(event);
    } else {
      shop.tally.add(Count.LOCAL_RECORDS, 1);
    }
    shop.recordEvent = event;
    man.repute.setRecord(event);
    press.send(industry, shop, man, report.best(), national, event);
  }
}
