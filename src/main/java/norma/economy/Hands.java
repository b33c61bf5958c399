package norma.economy;

/**
 * Hands that carry out work which touches one shop only, several shops at once where there are
 * several hands. The result never depends on which hand takes up which shop, or when.
 */
public interface Hands {
  /** A piece of work. */
  @FunctionalInterface
  interface Work {
    /**
     * Does the work for one shop.
     *
     * @param shop number of the shop, from 0
     * @param hand who does it, from 0; one hand does one thing at a time, so it can have a
     *     workspace of its own
     */
    void at(int shop, int hand);
  }

  /** How many there are, at least 1. */
  int count();

  /**
   * Does a piece of work for every shop and comes back when all is done.
   *
   * @param shops number of shops
   * @throws RuntimeException what the work has thrown, of the shops that were reached
   */
  void each(int shops, Work work);

  /** Is called many times a second by whoever works; may end it by an exception. */
  void beat();
}
