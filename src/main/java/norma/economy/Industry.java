package norma.economy;

import java.util.ArrayList;
import java.util.List;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.shift.Crafts;
import norma.shift.Production;
import norma.time.Calendar;

/** An industry: its shops, its rules, and the books that planner and press keep of it. */
final class Industry {
  final String id;
  final List<Shop> shops = new ArrayList<>();
  final Ledger ledger = new Ledger();
  final Rota rota;
  final NormBook norms;
  final FundBook fund = new FundBook();
  final Movement movement = new Movement();
  final RecordBook records = new RecordBook();
  final Papers papers = new Papers();
  final LabourBook labour;
  final Inputs inputs;

  IndustryRules rules;

  /** Its trade under the rules in force. */
  Production production;

  final Tally tally = new Tally();

  Industry(String id, IndustryRules rules, Mechanisms mechanisms, Calendar calendar) {
    this.id = id;
    rota = new Rota(calendar, rules.rota());
    adopt(rules, mechanisms);
    norms = new NormBook(rules.norm(), rules.pay());
    inputs = new Inputs(rules.inputs());
    labour =
        new LabourBook(
            rules.worker().moving().villagers((int) rules.extremes().men()),
            rules.pay().tariff(),
            rules.worker().population().homeMean());
  }

  /** These rules are in force from now on. */
  final void adopt(IndustryRules inForce, Mechanisms mechanisms) {
    rules = inForce;
    production = Crafts.of(inForce, mechanisms);
  }

  /** Roubles it pays for a shift with the norm just fulfilled, what it adds for want of men too. */
  double tariff() {
    return norms.tariff * (1 + labour.supplement);
  }

  /** The leadership's push on it, where campaigns are. */
  double push(Mechanisms mechanisms) {
    return mechanisms.campaign() ? rules.planner().campaign().push() : 0;
  }

  /** Mean over shops of the share of titled men, as the shops last counted them. */
  double titledShare() {
    double sum = 0;
    for (Shop shop : shops) {
      sum += shop.titled;
    }
    return sum / shops.size();
  }

  /** Share of its shops whose committee names title holders. */
  double openShare() {
    int open = 0;
    for (Shop shop : shops) {
      open += shop.committee.open() ? 1 : 0;
    }
    return (double) open / shops.size();
  }

  /** Sums up what was counted in the shops today. */
  void count(Mechanisms mechanisms) {
    tally.clear();
    for (Shop shop : shops) {
      tally.include(shop.tally);
    }
    tally.add(Count.INDUSTRIES_WITH_RECORDS, records.first == null ? 0 : 1);
    tally.standingRecord(records.highest > 0 ? records.highest : Double.NaN);
    tally.inputStock(mechanisms.feeds() ? inputs.scarcest() : Double.NaN);
  }

  /** Multiple below which nothing counts as a record. */
  double bar() {
    return rules.planner().campaign().bar(records.opening, spread());
  }

  /** Spread of ordinary fulfilment of a dekada, by which what is unusual here is measured. */
  double spread() {
    return rules.planner().campaign().spread(records.spread());
  }
}
