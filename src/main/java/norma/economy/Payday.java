package norma.economy;

import norma.rule.Mechanisms;
import norma.rule.Pay;

/** Pays a dekada: piece pay for own shifts by their mean fulfilment, time pay for help. */
final class Payday {
  private Payday() {}

  /** Reckons what each man of a shop has earned; shops can be reckoned at once. */
  static void reckon(Industry industry, Shop shop, Mechanisms mechanisms) {
    Pay pay = industry.rules.pay();
    for (Worker man : shop.roster) {
      if (man == null || !earned(man)) {
        continue;
      }
      double norms = man.dekada.fulfilment;
      double own = pay.own(industry.tariff(), norms, man.dekada.own, mechanisms.progressivePay());
      man.dekada.pay(own, pay.helping(industry.tariff(), man.dekada.helped));
      shop.tally.add(Count.PAY, man.dekada.pay);
      shop.tally.add(Count.PAID_SHIFTS, man.dekada.shifts);
      if (man.dekada.shifts > 0) {
        shop.tally.pay(man.dekada.pay / man.dekada.shifts);
      }
    }
  }

  /** Pays all men of an industry what was reckoned. */
  static void pay(Industry industry) {
    for (Shop shop : industry.shops) {
      for (Worker man : shop.roster) {
        if (man != null && earned(man)) {
          pay(industry, man, man.dekada.pay, industry.ledger);
        }
      }
    }
  }

  private static boolean earned(Worker man) {
    return man.dekada.shifts != 0 || man.dekada.fulfilment != 0;
  }

  /** Pays a man from the wage fund. */
  static void pay(Industry industry, Worker man, double roubles, Ledger ledger) {
    long kopecks = Ledger.kopecks(roubles);
    ledger.payWages(kopecks);
    man.month.pay(kopecks / 100.0);
    industry.fund.pay(kopecks / 100.0);
  }
}
