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
 * <p>where aux(1) is the auxiliary speed of a helper with f = 1 at an ordinary place. Both
 * auxiliary speeds are divided by the part of the auxiliary work that is not put off, see {@link
 * Upkeep}. With A = 0 the team rate is the rate alone; as A grows it approaches the main rate, for
 * no number of helpers makes the man himself cut faster. Helpers who have time to spare, A · e &gt;
 * main with e = worth · aux(1), cut on his name where gangs may:
 *
 * <pre>
 * gang     = main + b · (A · e - main) / (b + e),  b = baseRate · q
 * prepared = main + A · b                          on units that need main work only
 * </pre>
 *
 * <p>so the rate is continuous at A · e = main. Source: model description, section 2; calibration
 * study, 3.1; the gang from the study of physics.
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

  /** Worth of a helper to a man who knows so much of the method, in men. */
  public double worth(double method) {
    return helperFloor + (helperCeiling - helperFloor) * method;
  }

  /** Rate of a man who does main and auxiliary work himself, units per hour. */
  public double aloneRate(double f, double quality) {
    return baseRate * f * quality * (1 - auxShare);
  }

  /**
   * Rate of a team, units per hour.
   *
   * @param auxTime auxiliary work that the team does, as a part of what its place asks for; 1 where
   *     nothing is put off
   */
  public double teamRate(Team team, double auxTime) {
    if (team.help() <= 0) {
      return aloneRate(team.f(), team.quality()) / (1 - auxShare * (1 - auxTime));
    }
    double main = mainRate(team.f(), team.quality(), team.method(), true);
    double aux = auxRate(team.f(), team.quality()) / auxTime;
    double helped = worth(team.method()) * auxRate(1, 1) / auxTime;
    double pooled = (1 + team.help() * helped / aux) / (1 / main + 1 / aux);
    if (pooled <= main) {
      return pooled;
    }
    double cut = baseRate * team.quality();
    return team.gang() ? main + cut * (team.help() * helped - main) / (cut + helped) : main;
  }

  /** Rate of a team on prepared units, which need main work only; at least {@link #teamRate}. */
  public double preparedRate(Team team, double auxTime) {
    double main = mainRate(team.f(), team.quality(), team.method(), true);
    double helpersCut = team.gang() ? baseRate * team.quality() * team.help() : 0;
    return Math.max(teamRate(team, auxTime), main + helpersCut);
  }

  /**
   * Units a team cuts in so many hours of work, at a face with units prepared for it.
   *
   * @param prepared units that need main work only; after them the team's rate holds
   */
  public double output(Team team, double auxTime, double prepared, double hours) {
    double rate = teamRate(team, auxTime);
    if (prepared <= 0) {
      return rate * hours;
    }
    double ready = preparedRate(team, auxTime);
    double onPrepared = Math.min(hours, prepared / ready);
    return onPrepared * ready + (hours - onPrepared) * rate;
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
