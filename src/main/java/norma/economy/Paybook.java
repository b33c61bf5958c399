package norma.economy;

/** What a worker has done and earned in the dekada and in the month; fulfilment is in norms. */
final class Paybook {
  private Paybook() {}

  /** The dekada so far. */
  static final class Dekada {
    /**
     * Shifts present; at the head of an own place; helping or preparing; on the foreman's order.
     */
    int shifts;

    int own;
    int helped;
    int favoured;

    /** Sum of fulfilment credited to him. */
    double fulfilment;

    /** Hours waited for materials and carriers, and batches hauled. */
    double wait;

    int batches;

    /** Roubles, once it is paid; of them, for helping. */
    double pay;

    double helpPay;

    void begin() {
      shifts = 0;
      own = 0;
      helped = 0;
      favoured = 0;
      fulfilment = 0;
      wait = 0;
      batches = 0;
      pay = 0;
      helpPay = 0;
    }

    void credit(double norms) {
      fulfilment += norms;
    }

    void work() {
      shifts++;
    }

    void help() {
      helped++;
    }

    void lead(boolean onOrder, double waited, int hauled) {
      own++;
      favoured += onOrder ? 1 : 0;
      wait += waited;
      batches += hauled;
    }

    void pay(double forOwn, double forHelp) {
      helpPay = forHelp;
      pay = forOwn + forHelp;
    }
  }

  /** The month so far, and what stands of the last one. */
  static final class Month {
    int shifts;
    int own;
    int favoured;
    double fulfilment;
    double pay;

    /** Whether he was on the foreman's order in at least half of his own shifts. */
    boolean lastFavoured;

    /** As reported; NaN where he had no own shift. */
    double lastFulfilment = Double.NaN;

    /** Roubles per shift; NaN where he had none. */
    double lastPay = Double.NaN;

    void begin() {
      shifts = 0;
      own = 0;
      favoured = 0;
      fulfilment = 0;
      pay = 0;
    }

    void credit(double norms) {
      fulfilment += norms;
    }

    void work() {
      shifts++;
    }

    void lead(boolean onOrder) {
      own++;
      favoured += onOrder ? 1 : 0;
    }

    void pay(double roubles) {
      pay += roubles;
    }

    /** Mean true fulfilment over own shifts of the month so far, NaN without one. */
    double mean() {
      return own == 0 ? Double.NaN : fulfilment / own;
    }

    /** The month is over. */
    void close(double reportedFulfilment) {
      lastFavoured = own > 0 && 2 * favoured >= own;
      lastFulfilment = reportedFulfilment;
      lastPay = shifts == 0 ? Double.NaN : pay / shifts;
    }
  }
}
