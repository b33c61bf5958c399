package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * What fame is worth to a worker, and what standing out costs him among his mates.
 *
 * <pre>
 * honour = taste · campaign · (1 + culture) / 2 · seen
 *   · [L((x - title) / (sharpness · s)) + recordBonus · [record man] · L(ln(x / record) / (sharpness · s))]
 * sanction = sanctionTaste · hostility · min(cap, out),   out = ((x - shop mean) / s - tolerance)₊
 * </pre>
 *
 * <p>L is the logistic function, s the spread of ordinary fulfilment in the trade ({@link
 * Campaign#spread}): near the threshold, and standing out, are said by what is ordinary there.
 *
 * <p>Nobody hopes for what he has not seen: seen begins at 0 and is taught by example alone, each
 * lesson as 1 - seen ← (1 - seen) · exp(-lesson). A lesson is seenNews times those in the method
 * that the press carries ({@link Method#lesson}: reach · ln(multiple) · C); seenShare for a reward
 * among mates; seenShare · the share of titled mates in each dekada. It is forgotten with its
 * half-life. Lessons add up, so that it does not matter when news are taken up. Source: calibration
 * study 3.2, design study 3; values assumed.
 */
public record Honour(
    @Parameter(meaning = "worth of fame at full campaign", unit = "utils", min = 0, max = 50)
        double taste,
    @Parameter(
            meaning = "how sharply a shift near the title's threshold or the record counts",
            unit = "spreads",
            min = 0.001,
            max = 100)
        double sharpness,
    @Parameter(
            meaning = "extra fame hoped for by the man set on a record",
            unit = "–",
            min = 0,
            max = 20)
        double recordBonus,
    @Parameter(
            meaning = "what news of a record teach of fame, per lesson in the method",
            unit = "–",
            min = 0,
            max = 5)
        double seenNews,
    @Parameter(
            meaning = "what a reward among mates teaches, and a dekada where all mates are titled",
            unit = "–",
            min = 0,
            max = 5)
        double seenShare,
    @Parameter(
            meaning = "time in which half of what was seen is forgotten",
            unit = "days",
            min = 1,
            max = 100000.0)
        double seenHalfLife,
    @Parameter(
            meaning = "worth of workmates' good will",
            unit = "utils per spread",
            min = 0,
            max = 50)
        double sanctionTaste,
    @Parameter(
            meaning = "how far one may stand out unpunished",
            unit = "spreads",
            min = 0,
            max = 100)
        double tolerance,
    @Parameter(
            meaning = "how far beyond that standing out costs no more",
            unit = "spreads",
            min = 0,
            max = 500)
        double cap,
    @Parameter(
            meaning = "how fast standing out among the resentful teaches their hostility",
            unit = "per spread and dekada",
            min = 0,
            max = 10)
        double coldLooks,
    @Parameter(
            meaning = "what a target learns of hostility from an incident",
            unit = "share",
            min = 0,
            max = 1)
        double hostilityHit,
    @Parameter(meaning = "what an onlooker learns from it", unit = "share", min = 0, max = 1)
        double hostilitySeen,
    @Parameter(
            meaning = "how fast hostility is forgotten",
            unit = "share per dekada",
            min = 0,
            max = 1)
        double hostilityDecay,
    @Parameter(
            meaning = "hostility that newcomers expect",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double hostilityStart) {
  /** Numerical guard: a fulfilment of which the logarithm is taken is at least this. */
  private static final double SMALLEST = 1e-9;

  /** Readiness to strive for fame, before the campaign's weight; 0 where nothing was seen. */
  public double readiness(double seen, double culture) {
    return taste * (1 + culture) / 2 * seen;
  }

  /** Seen after lessons in the method were carried to the shop by the press. */
  public double afterNews(double seen, double lessons) {
    return taught(seen, seenNews * lessons);
  }

  /** Seen after a mate was rewarded. */
  public double afterReward(double seen) {
    return taught(seen, seenShare);
  }

  /**
   * Seen after a dekada: part of it is forgotten, mates who hold the title are there to be seen.
   *
   * @param titled share of the shop's men who hold it
   */
  public double afterDekada(double seen, double titled) {
    return taught(
        seen * Elementary.exp(-Elementary.log(2) * 10 / seenHalfLife), seenShare * titled);
  }

  private static double taught(double seen, double lesson) {
    return 1 - (1 - seen) * Elementary.exp(-lesson);
  }

  /**
   * Chance by which a fulfilment counts for the title: L((x - threshold) / (sharpness · spread)).
   */
  public double titleChance(double x, double threshold, double spread) {
    return logistic((x - threshold) / (sharpness * spread));
  }

  /**
   * Chance by which a fulfilment counts as a record: L(ln(x / toBeat) / (sharpness · spread)); 1
   * where there is nothing to beat.
   */
  public double recordChance(double x, double toBeat, double spread) {
    return toBeat <= 0
        ? 1
        : logistic(Elementary.log(Math.max(SMALLEST, x) / toBeat) / (sharpness * spread));
  }

  /** Hostility expected after an act: h + hit · (1 - h), or seen for one who looked on. */
  public double afterAct(double hostility, boolean target) {
    return hostility + (target ? hostilityHit : hostilitySeen) * (1 - hostility);
  }

  /**
   * Hostility expected after a dekada's cold looks: h + min(1, coldLooks · out · min(1, mean R)) ·
   * (1 - h).
   *
   * @param x his mean fulfilment
   * @param usual fulfilment held to be usual in the shop
   * @param spread s of ordinary fulfilment in the trade, norms
   */
  public double afterColdLooks(
      double hostility, double x, double usual, double meanResentment, double spread) {
    double mood = Math.min(1, meanResentment);
    double out = Math.max(0, (x - usual) / spread - tolerance);
    return hostility + Math.min(1, coldLooks * out * mood) * (1 - hostility);
  }

  /** Hostility expected when a dekada has passed: h · (1 - hostilityDecay). */
  public double remembered(double hostility) {
    return hostility * (1 - hostilityDecay);
  }

  /** Logistic function, 1 / (1 + e^-z). */
  public static double logistic(double z) {
    return z < -40 ? 0 : z > 40 ? 1 : 1 / (1 + Elementary.exp(-z));
  }

  /** Utility lost to workmates' hostility at a fulfilment. */
  public double sanction(double hostility, double x, double shopMean, double spread) {
    double out = (x - shopMean) / spread - tolerance;
    return out <= 0 ? 0 : sanctionTaste * hostility * Math.min(cap, out);
  }
}
