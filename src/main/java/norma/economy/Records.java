package norma.economy;

import java.util.List;
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
          chronicle.note(
              Event.Kind.OBSTRUCTION,
              industry.id,
              shop.index,
              -1,
              shop.foreman.name,
              List.of(industry.pushEvent, industry.newsEvent),
              "campaign",
              industry.campaign,
              "found_this_month",
              shop.foreman.caught);
    }
    if (report.bestSlot() >= 0) {
      settleRecord(industry, shop, report);
    }
  }

  private void settleRecord(Industry industry, Shop shop, ShiftReport report) {
    var rule = industry.rules.planner().campaign();
    double x = report.best();
    if (country.calendar.month(country.today()) < rule.openingMonths()) {
      industry.openingBest = Math.max(industry.openingBest, x);
    } else if (x >= industry.bar()) {
      double needed = 1 + rule.recordMargin();
      boolean national = x >= industry.best * needed;
      if (national || x >= shop.bestMultiple * needed) {
        recordSet(industry, shop, report, national);
      }
    }
    industry.best = Math.max(industry.best, x);
    shop.bestMultiple = Math.max(shop.bestMultiple, x);
  }

  private void recordSet(Industry industry, Shop shop, ShiftReport report, boolean national) {
    Worker man = shop.roster[report.bestSlot()];
    int event =
        chronicle.note(
            national ? Event.Kind.RECORD : Event.Kind.LOCAL_RECORD,
            industry.id,
            shop.index,
            man.id,
            report.plan().name().toLowerCase(Locale.ROOT),
            List.of(
                national ? industry.bestEvent : shop.recordEvent,
                industry.newsEvent,
                industry.pushEvent),
            "multiple",
            report.best(),
            "output",
            report.output(),
            "norm",
            shop.norm(industry.norm),
            "previous_best",
            national ? industry.best : shop.bestMultiple,
            "helpers",
            report.helpers(),
            "prepared_units",
            report.preparedUsed(),
            "preparing_shifts",
            report.preparingShifts(),
            "method",
            report.method(),
            "skill",
            report.skill(),
            "effort",
            report.effort(),
            "neighbours_lost",
            report.neighboursLost(),
            "campaign",
            industry.campaign);
    if (national) {
      shop.tally.add(Count.RECORDS, 1);
      industry.bestEvent = event;
      if (industry.firstRecordEvent == 0) {
        industry.firstRecordEvent = event;
      }
    } else {
      shop.tally.add(Count.LOCAL_RECORDS, 1);
    }
    shop.recordEvent = event;
    press.send(industry, shop, man.id, report.best(), national, event);
  }
}
