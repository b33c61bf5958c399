package norma.economy;

import java.util.ArrayList;
import java.util.List;
import norma.event.Event;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.time.Calendar;

/** An industry as the planner's books have it: shops, norm, tariff, fund, records, campaign. */
final class Industry {
  final String id;
  final List<Shop> shops = new ArrayList<>();
  final Ledger ledger = new Ledger();
  final Rota rota;

  IndustryRules rules;
  double norm;

  /** Roubles for a shift with the norm just fulfilled. */
  double tariff;

  /** Wage fund per unit of output; NaN until the opening months are over. */
  double fundPerUnit = Double.NaN;

  double campaign;

  /** Best multiple so far, whose event it was (null if none), and what foremen know of it. */
  double best;

  Event bestEvent;
  double knownBest;

  /** Best multiple of the opening months. */
  double openingBest;

  /** The latest of their kind, but for the first record; null while there was none. */
  Event firstRecordEvent;

  Event newsEvent;
  Event pushEvent;
  Event revisionEvent;

  /** News taken in today. */
  /** Lessons in the method that the press has carried to all its shops so far. */
  double lessons;

  double newsToday;

  double monthWages;
  double lastWages;
  double lastFund;
  double openingWages;
  double openingOutput;
  double quarterWages;
  double quarterOutput;
  double dekadaSupply = 1;

  int overrunMonths;
  int overMonths;
  boolean revisionPending;
  int lastRevisionDay = Integer.MIN_VALUE / 2;
  double lastMean = Double.NaN;
  double lastBest = Double.NaN;

  final Tally tally = new Tally();

  Industry(String id, IndustryRules rules, Calendar calendar) {
    this.id = id;
    rota = new Rota(calendar, rules.rota());
    this.rules = rules;
    norm = rules.norm().perShift();
    tariff = rules.pay().tariff();
  }

  /** Wage bill over fund, less 1, in the last full month; 0 before there is a fund. */
  double overrun() {
    return lastFund > 0 ? lastWages / lastFund - 1 : 0;
  }

  /** The leadership's push on it, where campaigns are. */
  double push(Mechanisms mechanisms) {
    return mechanisms.campaign() ? rules.planner().campaign().push() : 0;
  }

  double titledShare() {
    double sum = 0;
    for (Shop shop : shops) {
      sum += shop.titledShare();
    }
    return sum / shops.size();
  }

  /** Sums up what was counted in the shops today. */
  void count() {
    tally.clear();
    for (Shop shop : shops) {
      tally.include(shop.tally);
    }
    tally.standingRecord(best > 0 ? best : Double.NaN);
  }

  /** Multiple below which nothing counts as a record. */
  double bar() {
    return openingBest * rules.planner().campaign().barFactor();
  }
}
