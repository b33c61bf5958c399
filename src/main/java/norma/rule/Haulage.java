package norma.rule;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * The pool of carriers that takes finished batches away.
 *
 * <p>Carriers of a shop = opening plan an hour / batch · hoursAway · slack, times a log-normal
 * spread between shops. A carrier is away for hoursAway times a keyed shock of mean 1.
 */
public record Haulage(
    @Parameter(
            meaning = "time a carrier is away with a load, on average",
            unit = "h",
            min = 0.001,
            max = 24)
        double hoursAway,
    @Parameter(meaning = "shape of the shock to that time") TimeShape shape,
    @Parameter(
            meaning = "spread of that time where its shape is log-normal",
            unit = "log sd",
            min = 0,
            max = 2)
        double logSd,
    @Parameter(
            meaning = "carriers, as a multiple of what the opening plan needs",
            unit = "–",
            min = 0.1,
            max = 100,
            live = false)
        double slack,
    @Parameter(
            meaning = "spread of carriers between shops",
            unit = "log sd",
            min = 0,
            max = 2,
            live = false)
        double shopLogSd) {

  /**
   * Carriers of a shop, at least 1.
   *
   * @param unitsPerHour opening plan of the shop
   * @param batch units of one load
   * @param normal standard normal draw of the shop
   */
  public int carriers(double unitsPerHour, double batch, double normal) {
    double spread = Elementary.exp(shopLogSd * normal - shopLogSd * shopLogSd / 2);
    return (int)
        Math.max(
            1, Math.min(100_000, Math.round(unitsPerHour / batch * hoursAway * slack * spread)));
  }

  /** Hours a carrier is away, given a uniform draw on (0, 1). */
  public double hours(double uniform) {
    if (shape == TimeShape.EXPONENTIAL) {
      return -hoursAway * Elementary.log(uniform);
    }
    return logSd == 0 ? hoursAway : hoursAway * Draw.aroundOne(logSd, Draw.quantile(uniform));
  }
}
