package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Resentment R, from what a worker sees each dekada.
 *
 * <pre>
 * R ← R · 2^(-10 / halfLifeDays)
 * + α · { [pay · rp + conditions · rc + helping · h] · (1 + struggling · (1 - x)₊)
 * + loss · (ln reference - ln pay - lossBlind)₊ · min(1, sightBase + sightGain · titled) · own }
 * - guilt · pay · gp,   then  R ← R + talk · (shop mean - R),   R ≥ 0
 * </pre>
 *
 * <p>rp and rc are the means over shopmates of (ln pay_j - ln pay_i)₊ and of (own wait per batch -
 * theirs)₊ in hours, gp the mirror of rp, h the share of shifts spent helping, own = ownTitle for a
 * titled man and 1 else. Nobody adds resentment on a norm increase. Source: Yitzhaki (1979); Fehr
 * and Schmidt (1999); calibration study 3.5.
 */
public record Resentment(
    @Parameter(meaning = "weight of deprivation in pay", unit = "per dekada", min = 0, max = 10)
        double pay,
    @Parameter(
            meaning = "weight of deprivation in conditions",
            unit = "per dekada and hour of wait",
            min = 0,
            max = 50)
        double conditions,
    @Parameter(
            meaning = "weight of being taken off one's place",
            unit = "per dekada",
            min = 0,
            max = 10)
        double helping,
    @Parameter(
            meaning = "how much failing the norm amplifies both",
            unit = "per norm",
            min = 0,
            max = 50)
        double struggling,
    @Parameter(
            meaning = "weight of pay lost against what one is used to",
            unit = "per dekada",
            min = 0,
            max = 20)
        double loss,
    @Parameter(meaning = "loss that goes unnoticed", unit = "log", min = 0, max = 2)
        double lossBlind,
    @Parameter(
            meaning = "part of the loss that is felt with no record-setter in sight",
            unit = "–",
            min = 0,
            max = 1)
        double sightBase,
    @Parameter(
            meaning = "what titled mates add to it",
            unit = "per share titled",
            min = 0,
            max = 50)
        double sightGain,
    @Parameter(meaning = "part of the loss that a titled man feels", unit = "–", min = 0, max = 1)
        double ownTitle,
    @Parameter(
            meaning = "how much having more than others soothes",
            unit = "share",
            min = 0,
            max = 1)
        double guilt,
    @Parameter(
            meaning = "pull towards the shop's mean",
            unit = "share per dekada",
            min = 0,
            max = 1)
        double talk,
    @Parameter(meaning = "half-life", unit = "days", min = 1, max = 10000) double halfLifeDays,
    @Parameter(
            meaning = "how fast the pay one is used to follows pay",
            unit = "share per dekada",
            min = 0,
            max = 1)
        double referenceSpeed,
    @Parameter(
            meaning = "how badly a resentful helper helps",
            unit = "per unit of R",
            min = 0,
            max = 5)
        double helperDrag,
    @Parameter(
            meaning = "help that even the most resentful helper gives",
            unit = "share",
            min = 0,
            max = 1)
        double leastHelp) {
  private static final double DAYS_PER_DEKADA = 10;

  /**
   * Numerical guard: pay per shift, in roubles, is taken to be at least a kopeck, for the logarithm
   * of nothing is not a number to compare by.
   */
  private static final double LEAST_PAY = 0.01;

  /** Share kept over a dekada of ten days. */
  public double kept() {
    return Elementary.pow(2, -DAYS_PER_DEKADA / halfLifeDays);
  }

  /** Resentment after a dekada, before talk: (R · kept + added)₊. */
  public double after(double resentment, double added) {
    return Math.max(0, resentment * kept() + added);
  }

  /** Resentment after talk: R + talk · (shop's mean - R); at talk 1 all feel alike. */
  public double talkedOver(double resentment, double shopMean) {
    return resentment + talk * (shopMean - resentment);
  }

  /** Log of the pay per shift that a man earned, roubles over shifts. */
  public static double logEarned(double roubles, int shifts) {
    return Elementary.log(Math.max(LEAST_PAY, roubles / shifts));
  }

  /**
   * Log of a man's pay per shift as his mates see it, and as he sees theirs: shifts spent helping
   * count at the pay he is used to, ln((own pay + helped · e^reference) / shifts). Without a
   * reference, or without helping, it is what he earned.
   *
   * @param roubles all he was paid
   * @param helpRoubles part of it that was paid for helping
   * @param helped shifts spent helping or preparing
   * @param shifts all his shifts, at least 1
   * @param logReference log of the pay per shift he is used to; NaN before his first pay
   */
  public static double logSeen(
      double roubles, double helpRoubles, int helped, int shifts, double logReference) {
    if (helped == 0 || Double.isNaN(logReference)) {
      return logEarned(roubles, shifts);
    }
    double own = roubles - helpRoubles;
    return logEarned(own + helped * Elementary.exp(logReference), shifts);
  }

  /**
   * Log of the pay he is used to after a dekada: reference + referenceSpeed · (earned - reference);
   * what he earned where he had none.
   */
  public double logReference(double logReference, double logEarned) {
    return Double.isNaN(logReference)
        ? logEarned
        : logReference + referenceSpeed * (logEarned - logReference);
  }

  /** What a man adds in a dekada, before talk. */
  public double added(
      double envy,
      double rp,
      double rc,
      double gp,
      double helped,
      double x,
      double lost,
      double titledShare,
      boolean titled) {
    double seen =
        (pay * rp + conditions * rc + helping * helped) * (1 + struggling * Math.max(0, 1 - x));
    double felt =
        loss
            * Math.max(0, lost - lossBlind)
            * Math.min(1, sightBase + sightGain * titledShare)
            * (titled ? ownTitle : 1);
    return envy * (seen + felt) - guilt * pay * gp;
  }

  /** Share of his help that a resentful helper gives: max(leastHelp, 1 - helperDrag · R). */
  public double help(double resentment) {
    return Math.max(leastHelp, 1 - helperDrag * resentment);
  }
}
