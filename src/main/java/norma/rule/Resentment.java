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
        double helperDrag) {

  /** Share kept over a dekada of ten days. */
  public double kept() {
    return Elementary.pow(2, -10 / halfLifeDays);
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

  /** Share of his help that a resentful helper gives, at least one fifth. */
  public double help(double resentment) {
    return Math.max(0.2, 1 - helperDrag * resentment);
  }
}
