package norma.view.floor;

/**
 * What one trade delivers to another, as the map shows it.
 *
 * @param from id of the supplying industry
 * @param to id of the industry that uses it up
 * @param shipped units of the supplier sent on the last day
 * @param coverage what came lately as a share of what the consumer's norms ask for; NaN where
 *     nothing is known yet
 * @param stockDays how many days the stock lasts; NaN where nothing is known yet
 * @param limiting whether of all that the consumer needs this is the scarcest, and too little
 * @param starvedHours hours the consumer's men waited for it on the last day
 */
record TradeLink(
    String from,
    String to,
    double shipped,
    double coverage,
    double stockDays,
    boolean limiting,
    double starvedHours) {

  /** A link of which only its ends are known. */
  static TradeLink between(String from, String to) {
    return new TradeLink(from, to, Double.NaN, Double.NaN, Double.NaN, false, 0);
  }

  /** How much flows, 0..1, for the width of an arrow; half where nothing is known. */
  double strength() {
    return Double.isFinite(coverage) ? Math.max(0, Math.min(1, coverage)) : 0.5;
  }
}
