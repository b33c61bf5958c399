package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.economy.Ledger.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Pay of a dekada, at a tariff of 10 roubles, brackets from 1 at 1.25, from 1.1 at 1.5 and from
 * 1.25 at 2 times the rate, half the tariff guaranteed, and 1.05 of it for help.
 */
final class PaydayTest {
  @TempDir static Path folder;

  private static PlannersDesk desk(String... more) {
    String[] settings = {
      "pay.scale",
      "[{above: 1.0, multiplier: 1.25}, {above: 1.1, multiplier: 1.5}, {above: 1.25, multiplier:"
          + " 2}]",
      "pay.minimum",
      "0.5",
      "pay.helper",
      "1.05",
      "mechanisms.progressivePay",
      more.length == 0 ? "true" : more[0]
    };
    return new PlannersDesk(folder, settings);
  }

  private static void dekada(Worker man, double norms, int own, int helped) {
    man.dekada.fulfilment = norms;
    man.dekada.own = own;
    man.dekada.helped = helped;
    man.dekada.shifts = own + helped;
  }

  private static void pay(PlannersDesk desk) {
    desk.industry.shops.forEach(shop -> Payday.reckon(desk.industry, shop, desk.mechanisms()));
    Payday.pay(desk.industry);
  }

  /** Shifts of 1 and 2 norms: pay(1.5) = 1.85 for each, and not pay(1) + pay(2) = 3.85. */
  @Test
  void ownShiftsArePaidByTheirMeanFulfilment() {
    PlannersDesk desk = desk();
    dekada(desk.man(0), 1 + 2, 2, 0);
    dekada(desk.man(1), 0.4, 2, 0); // mean 0.2, guaranteed 0.5
    pay(desk);
    assertThat(desk.man(0).dekada.pay).isCloseTo(37, within(1e-9)); // 10 · 2 · 1.85
    assertThat(desk.man(0).month.pay).isCloseTo(37, within(1e-9));
    assertThat(desk.man(1).dekada.pay).isCloseTo(10, within(1e-9)); // 10 · 2 · 0.5
    assertThat(desk.man(2).dekada.pay).isZero();
    assertThat(desk.industry.fund.monthWages).isCloseTo(47, within(1e-9));
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(47);
    assertThat(desk.shop.tally.of(Count.PAY)).isCloseTo(47, within(1e-9));
    assertThat(desk.shop.tally.of(Count.PAID_SHIFTS)).isEqualTo(4);
  }

  @Test
  void withoutTheScaleEveryUnitEarnsThePlainRate() {
    PlannersDesk desk = desk("false");
    dekada(desk.man(0), 3, 2, 0);
    pay(desk);
    assertThat(desk.man(0).dekada.pay).isCloseTo(30, within(1e-9));
  }

  @Test
  void helpIsPaidByTime() {
    PlannersDesk desk = desk();
    dekada(desk.man(0), 1, 1, 3); // 10 · 1 + 10 · 1.05 · 3
    dekada(desk.man(1), 0, 0, 2);
    pay(desk);
    assertThat(desk.man(0).dekada.pay).isCloseTo(41.5, within(1e-9));
    assertThat(desk.man(0).dekada.helpPay).isCloseTo(31.5, within(1e-9));
    assertThat(desk.man(1).dekada.pay).isCloseTo(21, within(1e-9));
  }

  /** Output of an unfinished batch that another crew hauled after he had left his place. */
  @Test
  void lateOutputOfAManWhoIsGoneEarnsThePlainRate() {
    PlannersDesk desk = desk();
    dekada(desk.man(0), 0.3, 0, 0);
    dekada(desk.man(1), 2, 0, 0);
    pay(desk);
    assertThat(desk.man(0).dekada.pay).isCloseTo(3, within(1e-9)); // no minimum: 5 for a shift
    assertThat(desk.man(1).dekada.pay).isCloseTo(20, within(1e-9)); // no scale: 28.5 for a shift
    assertThat(desk.shop.tally.of(Count.PAID_SHIFTS)).isZero();
  }

  /** 0.125 roubles are 12.5 kopecks: 13 are paid. */
  @Test
  void isPaidToTheKopeck() {
    PlannersDesk desk = desk();
    dekada(desk.man(0), 0.0125, 0, 0);
    pay(desk);
    assertThat(desk.man(0).month.pay).isEqualTo(0.13);
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(0.13);
  }
}
