package norma.rule;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * How fast a man works, alone or with helpers.
 *
 * <p>A batch takes batch / rate hours. With f = skill · effort · (1 - fatigue loss), q the quality
 * of the workplace and A the sum over helpers of their f, less where they help badly:
 *
 * <pre>
 * main  = baseRate · f · q · (1 + specialisationGain · method · [A &gt; 0])
 * aux   = baseRate · f · q · (1 - auxShare) / auxShare
 * alone = 1 / (1 / main + 1 / aux)
 * team  = min(main, (1 + A · worth · aux(1) / aux) / (1 / main + 1 / aux))
 * worth = helperFloor + (helperCeiling - helperFloor) · method
 * </pre>
 *
 * <p>where aux(1) is the auxiliary speed of a helper with f = 1 at an ordinary place. With A = 0
 * the team rate is the rate alone; as A grows it approaches the main rate, for no number of helpers
 * makes the man himself cut faster. Source: model description, section 2; calibration study, 3.1.
 *
 * <p>Luck multiplies the rate: log-normal shocks of mean 1 for the man's shift and for each batch.
 * Where batches are exponential the time of a batch is, about the mean that the rate gives.
 */
public record Work(
    @Parameter(
            meaning =
                "main work done in an hour by a man of skill 1 at pace 1 at an ordinary place",
            unit = "units per h",
            min = 0.001,
            max = 1000000.0)
        double baseRate,
    @Parameter(
            meaning = "share of a lone man's time that auxiliary work takes",
            unit = "share",
            min = 0.02,
            max = 0.95)
        double auxShare,
    @Parameter(
            meaning = "gain in speed of main work, for one who knows the method and has helpers",
            unit = "share",
            min = 0,
            max = 10)
        double specialisationGain,
    @Parameter(
            meaning = "worth of a helper to a man who knows nothing of the method",
            unit = "men",
            min = 0,
            max = 10)
        double helperFloor,
    @Parameter(
            meaning = "worth of a helper to a man who knows all of it",
            unit = "men",
            min = 0,
            max = 10)
        double helperCeiling,
    @Parameter(
            meaning = "output that makes one carrier load",
            unit = "units",
            min = 0.0001,
            max = 1000000.0,
            live = false)
        double batch,
    @Parameter(meaning = "shape of the luck of a batch") TimeShape batchShape,
    @Parameter(
            meaning = "luck of a batch where its shape is log-normal",
            unit = "log sd",
            min = 0,
            max = 2)
        double batchLogSd,
    @Parameter(meaning = "luck of a man's shift", unit = "log sd", min = 0, max = 2)
        double shiftLogSd,
    @Parameter(
            meaning = "spread of the quality of workplaces",
            unit = "log sd",
            min = 0,
            max = 2,
            live = false)
        double placeLogSd) {

  /** Rate of main work alone, units per hour; specialised where a man has helpers. */
  public double mainRate(double f, double quality, double method, boolean specialised) {
    return baseRate * f * quality * (specialised ? 1 + specialisationGain * method : 1);
  }

  /** Units of auxiliary work an hour by one of speed f at a place of this quality. */
  public double auxRate(double f, double quality) {
    return baseRate * f * quality * (1 - auxShare) / auxShare;
  }

  /** Rate of a man who does main and auxiliary work himself, units per hour. */
  public double aloneRate(double f, double quality) {
    return baseRate * f * quality * (1 - auxShare);
  }

  /**
   * Rate of a man with helpers, units per hour.
   *
   * @param f skill times effort times what fatigue leaves
   * @param quality quality of the workplace, 1 is ordinary
   * @param method his knowledge of the method, 0..1
   * @param helpers sum of the helpers' f, 0 for none
   */
  public double teamRate(double f, double quality, double method, double helpers) {
    if (helpers <= 0) {
      return aloneRate(f, quality);
    }
    double main = mainRate(f, quality, method, true);
    double aux = auxRate(f, quality);
    double worth = helperFloor + (helperCeiling - helperFloor) * method;
    double pooled = (1 + helpers * worth * auxRate(1, 1) / aux) / (1 / main + 1 / aux);
    return Math.min(main, pooled);
  }

  /**
   * Units a man cuts in so many hours of work, at a face with units prepared for him.
   *
   * @param prepared units that need main work only; after them the team's rate holds
   */
  public double output(
      double f, double quality, double method, double helpers, double prepared, double hours) {
    double team = teamRate(f, quality, method, helpers);
    if (prepared <= 0) {
      return team * hours;
    }
    double main = Math.max(team, mainRate(f, quality, method, true));
    double onPrepared = Math.min(hours, prepared / main);
    return onPrepared * main + (hours - onPrepared) * team;
  }

  /**
   * Quality of a workplace, of mean 1: exp(placeLogSd · z - placeLogSd² / 2), z its normal draw.
   */
  public double placeQuality(double normal) {
    return Draw.aroundOne(placeLogSd, normal);
  }

  /** Log of what the luck of his whole shift does to a man's rate, given a standard normal draw. */
  public double shiftLuck(double normal) {
    double batches = batchShape == TimeShape.LOG_NORMAL ? batchLogSd * batchLogSd : 0;
    return shiftLogSd * normal - (shiftLogSd * shiftLogSd + batches) / 2;
  }

  /**
   * What the luck of a batch, with that of the shift, makes of a man's rate.
   *
   * @param shiftLuck as {@link #shiftLuck} has it
   * @param uniform a uniform draw on (0, 1)
   */
  public double batchLuck(double shiftLuck, double uniform) {
    return batchShape == TimeShape.EXPONENTIAL
        ? Elementary.exp(shiftLuck) / -Elementary.log(uniform)
        : Elementary.exp(shiftLuck + batchLogSd * Draw.quantile(uniform));
  }
}
