package norma.economy;

import java.util.Locale;
import norma.rule.Extremes;

/**
 * An industry's money as double entry: every rouble that one account gains another loses, to the
 * kopeck.
 *
 * <p>The bank covers what the wage fund lacks and is repaid from what it has over; so no industry
 * pays what another owes. No account holds or owes more than {@link Extremes#MOST_KOPECKS}, so that
 * sums never wrap.
 */
public final class Ledger {
  /** The accounts. */
  public enum Account {
    /** The state, from which funds come. */
    STATE,
    /** What an industry may pay in wages. */
    WAGE_FUND,
    /** Bonuses and salaries of foremen. */
    BONUS_FUND,
    /** Rewards for records and titles. */
    REWARD_FUND,
    /** Trade, which hands out goods in kind. */
    TRADE,
    /** Workers and foremen. */
    HOUSEHOLDS,
    /** The bank that covers overdrafts. */
    BANK
  }

  private static final String MORE = "more than the books can hold to the kopeck";

  private final long[] kopecks = new long[Account.values().length];

  /** Balance of an account in roubles; negative for what it has given. */
  public double balance(Account account) {
    return kopecks[account.ordinal()] / 100.0;
  }

  /** Sum over all accounts in kopecks: 0, always. */
  public long sum() {
    long sum = 0;
    for (long balance : kopecks) {
      sum = Math.addExact(sum, balance);
    }
    return sum;
  }

  /**
   * Books kopecks from one account to another.
   *
   * @throws TooMuchMoney when one of them would hold or owe more than can be counted
   */
  void post(Account from, Account to, long amount) {
    long left = counted(from, Math.subtractExact(kopecks[from.ordinal()], amount));
    long held = counted(to, Math.addExact(kopecks[to.ordinal()], amount));
    kopecks[from.ordinal()] = left;
    kopecks[to.ordinal()] = held;
  }

  /** Pays wages; the bank lends what the fund lacks. */
  void payWages(long amount) {
    post(Account.WAGE_FUND, Account.HOUSEHOLDS, amount);
    long fund = kopecks[Account.WAGE_FUND.ordinal()];
    if (fund < 0) {
      post(Account.BANK, Account.WAGE_FUND, -fund);
    }
  }

  /** Fills the wage fund; what it owes the bank is repaid first. */
  void fillFund(long amount) {
    post(Account.STATE, Account.WAGE_FUND, amount);
    long owed = -kopecks[Account.BANK.ordinal()];
    post(Account.WAGE_FUND, Account.BANK, Math.min(owed, amount));
  }

  /**
   * Roubles in kopecks, rounded.
   *
   * @throws TooMuchMoney when they are more than an account can hold
   */
  static long kopecks(double roubles) {
    double kopecks = roubles * 100;
    if (!(Math.abs(kopecks) <= Extremes.MOST_KOPECKS)) {
      throw new TooMuchMoney("a payment comes to " + roubles + " roubles, " + MORE);
    }
    return Math.round(kopecks);
  }

  private static long counted(Account account, long balance) {
    if (Math.abs(balance) > Extremes.MOST_KOPECKS) {
      throw new TooMuchMoney(
          "the account of the "
              + account.name().toLowerCase(Locale.ROOT).replace('_', ' ')
              + " comes to "
              + balance / 100.0
              + " roubles, "
              + MORE);
    }
    return balance;
  }
}
