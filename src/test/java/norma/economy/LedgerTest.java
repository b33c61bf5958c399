package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import norma.economy.Ledger.Account;
import norma.rule.Extremes;
import org.junit.jupiter.api.Test;

/** Kopecks are counted exactly, or not at all. */
final class LedgerTest {
  private static final double MOST = Extremes.MOST_KOPECKS / 100.0;

  @Test
  void booksToTheKopeckUpToTheMostThatAnAccountHolds() {
    Ledger ledger = new Ledger();
    ledger.post(Account.STATE, Account.HOUSEHOLDS, Extremes.MOST_KOPECKS - 1);
    ledger.post(Account.STATE, Account.HOUSEHOLDS, 1);
    assertThat(ledger.balance(Account.HOUSEHOLDS)).isEqualTo(MOST);
    assertThat(Ledger.kopecks(MOST - 0.01)).isEqualTo(Extremes.MOST_KOPECKS - 1);
    assertThat(ledger.sum()).isZero();
  }

  @Test
  void whatAnAccountCannotHoldIsNotBooked() {
    Ledger ledger = new Ledger();
    ledger.post(Account.STATE, Account.HOUSEHOLDS, Extremes.MOST_KOPECKS);
    assertThatThrownBy(() -> ledger.post(Account.WAGE_FUND, Account.HOUSEHOLDS, 1))
        .isInstanceOf(TooMuchMoney.class)
        .hasMessageMatching(
            "the account of the households comes to 7\\.0+1E13 roubles, more than the books can hold"
                + " to the kopeck");
    assertThatThrownBy(() -> ledger.post(Account.STATE, Account.TRADE, 1))
        .isInstanceOf(TooMuchMoney.class);
    assertThat(ledger.balance(Account.WAGE_FUND)).isZero();
    assertThat(ledger.balance(Account.TRADE)).isZero();
  }

  @Test
  void noPaymentIsCutToWhatALongHolds() {
    for (double roubles : new double[] {2 * MOST, 1e30, Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThatThrownBy(() -> Ledger.kopecks(roubles))
          .isInstanceOf(TooMuchMoney.class)
          .hasMessageStartingWith("a payment comes to " + roubles + " roubles");
    }
  }
}
