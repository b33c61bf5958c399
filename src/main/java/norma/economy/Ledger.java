package norma.economy;

/**
 * Money as double entry: every rouble that one account gains another loses, to the kopeck.
 *
 * <p>The bank covers what the wage fund lacks and is repaid from what it has over.
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

  private final long[] kopecks = new long[Account.values().length];

  /** Balance of an account in roubles; negative for what it has given. */
  public double balance(Account account) {
    return kopecks[account.ordinal()] / 100.0;
  }

  /** Sum over all accounts in kopecks: 0, always. */
  public long sum() {
    long sum = 0;
    for (long balance : kopecks) {
      sum += balance;
    }
    return sum;
  }

  /** Books kopecks from one account to another. */
  void post(Account from, Account to, long amount) {
    kopecks[from.ordinal()] -= amount;
    kopecks[to.ordinal()] += amount;
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

  static long kopecks(double roubles) {
    return Math.round(roubles * 100);
  }
}
