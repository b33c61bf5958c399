package norma.economy;

import norma.rule.Mechanisms;
import norma.rule.Pay;

/** Pays a dekada: piece pay for own shifts by their mean fulfilment, time pay for help. */
final class Payday {
  private Payday() {}

  /** Pays all men of an industry and counts what they got. */
  static void closeDekada(Industry industry, Mechanisms mechanisms, Ledger ledger) {
    Pay pay = industry.rules.pay();
    for (Shop shop : industry.shops) {
      for (Worker man : shop.roster) {
        if (man == null || (man.dekadaShifts == 0 && man.dekadaFulfilment == 0)) {
          continue;
        }
        double own =
            pay.own(
                industry.tariff, man.dekadaFulfilment, man.dekadaOwn, mechanisms.progressivePay());
        man.dekadaHelpPay = pay.helping(industry.tariff, man.dekadaHelped);
        man.dekadaPay = own + man.dekadaHelpPay;
        pay(industry, man, man.dekadaPay, ledger);
        shop.tally.add(Count.PAY, man.dekadaPay);
        shop.tally.add(Count.PAID_SHIFTS, man.dekadaShifts);
        if (man.dekadaShifts > 0) {
          shop.tally.pay(man.dekadaPay / man.dekadaShifts);
        }
      }
    }
  }

  /** Pays a man from the wage fund. */
  static void pay(Industry industry, Worker man, double roubles, Ledger ledger) {
    long kopecks = Ledger.kopecks(roubles);
    ledger.payWages(kopecks);
    man.monthPay += kopecks / 100.0;
    industry.monthWages += kopecks / 100.0;
  }
}
