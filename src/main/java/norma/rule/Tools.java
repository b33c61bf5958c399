package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Tools break with a hazard that rises with the pace of work; one bench mends them.
 *
 * <p>hazard per hour of work = breaksPerHour · effort^paceExponent. Repair takes an exponential
 * time. Source: history notes (picks were new and broke; a loom stands 30-40 minutes waiting for
 * repair).
 */
public record Tools(
    @Parameter(meaning = "hazard of a broken tool at pace 1", unit = "1/h", min = 0, max = 10)
        double breaksPerHour,
    @Parameter(meaning = "how steeply the hazard rises with pace", unit = "–", min = 0, max = 6)
        double paceExponent,
    @Parameter(meaning = "time at the bench, on average", unit = "h", min = 0.001, max = 100)
        double repairHours,
    @Parameter(meaning = "repair benches of a shop", unit = "benches", min = 1, max = 100)
        int benches) {

  /** Breaks per hour of work at a pace. */
  public double hazard(double effort) {
    return breaksPerHour == 0 ? 0 : breaksPerHour * Elementary.pow(effort, paceExponent);
  }
}
