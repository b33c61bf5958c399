package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * The campaign's intensity C, 0..1, in an industry, and the news that feeds it.
 *
 * <pre>C ← C + (1 - C) · (1 - exp(-(pushGain · push + gate · news))) - wane · C,  daily
 * wane = fade · (1 - inertia · share titled)₊
 * gate = min(1, max over industries of max(push, C) / gateAt)</pre>
 *
 * <p>news = newsNational per record of the industry, newsLocal / shops per record of a shop; per
 * report that is read of another industry ({@link PressRule}) crossReach · newsNational · what the
 * record brought. News is taken up in the measure of the national campaign. Who holds the title,
 * and whoever rose by them, keep it alive: with inertia 0 it fades as fast whoever is titled, with
 * inertia · share titled ≥ 1 not at all.
 *
 * <p>Records are measured against the norm of their day: when norms rise the best so far becomes so
 * many norms of the new ones. Between, a best is forgotten towards the opening best: b ← o + (b -
 * o) · 2^(-1 / bestHalfLife) a day.
 *
 * <pre>
 * s = max(leastSpread, standard deviation of men's fulfilment of a dekada in the opening months)
 * a record: at least o · (1 + barSpreads · s), and best · (1 + marginSpreads · s)</pre>
 *
 * <p>So what is far over the best is measured by what is ordinary in the trade: where a machine
 * sets the pace and all make much the same, a little more is a record. s is a share of what men
 * make, so that it stays when norms rise.
 *
 * <p>Source: calibration study, section 4 and 2.11; inertia and half-life the design study; margin
 * and bar as coal had them, at its spread of 0.265.
 */
public record Campaign(
    @Parameter(meaning = "the leadership's push", unit = "share", min = 0, max = 1) double push,
    @Parameter(
            meaning = "how fast the push raises the campaign",
            unit = "per day",
            min = 0,
            max = 10)
        double pushGain,
    @Parameter(meaning = "how fast it fades without news", unit = "per day", min = 0, max = 1)
        double fade,
    @Parameter(
            meaning = "how far titled men keep it from fading, by their share",
            unit = "–",
            min = 0,
            max = 20)
        double inertia,
    @Parameter(meaning = "what a record of the industry adds", unit = "per item", min = 0, max = 10)
        double newsNational,
    @Parameter(
            meaning = "what a record of a shop adds, times the shops of the industry",
            unit = "per item",
            min = 0,
            max = 400)
        double newsLocal,
    @Parameter(meaning = "time until the press carries a record", unit = "days", min = 0, max = 365)
        double newsDelay,
    @Parameter(
            meaning = "part of it that reaches other industries",
            unit = "share",
            min = 0,
            max = 1)
        double crossReach,
    @Parameter(
            meaning = "national campaign at which news is taken up in full",
            unit = "–",
            min = 0.001,
            max = 1)
        double gateAt,
    @Parameter(
            meaning = "spread of ordinary fulfilment below which nobody tells men apart",
            unit = "norms",
            min = 0.001,
            max = 10)
        double leastSpread,
    @Parameter(
            meaning = "by how much a record must beat the best so far, as a share of it",
            unit = "spreads",
            min = 0,
            max = 100)
        double marginSpreads,
    @Parameter(
            meaning = "and by how much the best of the opening months, as a share of it",
            unit = "spreads",
            min = 0,
            max = 100)
        double barSpreads,
    @Parameter(
            meaning = "time in which half of what a best exceeds the opening best is forgotten",
            unit = "days",
            min = 1,
            max = 100000.0)
        double bestHalfLife,
    @Parameter(
            meaning = "months whose best only sets the bar",
            unit = "months",
            min = 0,
            max = 120,
            live = false)
        int openingMonths) {

  /** What a record adds to the news of its own industry. */
  public double weight(boolean national, int shops) {
    return national ? newsNational : newsLocal / shops;
  }

  /**
   * What a report from another industry that is read adds, in full reach: to its readers it is not
   * the record that counts but what it brought.
   *
   * @param brought see {@link Rewards#brought}
   */
  public double weightAfar(double brought) {
    return newsNational * brought;
  }

  /** Part of the news that is taken up, by the national campaign or push, whichever is stronger. */
  public double gate(double national) {
    return Math.min(1, national / gateAt);
  }

  /**
   * Campaign a day later.
   *
   * @param titled share of the industry's men who hold the title
   */
  public double next(double campaign, double pushed, double news, double titled) {
    double rise = 1 - Elementary.exp(-(pushGain * pushed + news));
    double wane = fade * Math.max(0, 1 - inertia * titled);
    return Math.max(0, Math.min(1, campaign + (1 - campaign) * rise - wane * campaign));
  }

  /** Part of what a best exceeds the opening best that is remembered after a day. */
  public double remembered() {
    return Elementary.exp(-Elementary.log(2) / bestHalfLife);
  }

  /** Best a day later; one below the opening best stays. */
  public static double faded(double best, double openingBest, double remembered) {
    return best <= openingBest ? best : openingBest + (best - openingBest) * remembered;
  }

  /** Spread s of ordinary fulfilment that men reckon with: what was seen, or leastSpread. */
  public double spread(double seen) {
    return Math.max(leastSpread, seen);
  }

  /** Multiple that a shift must reach to be a record, where the best so far is this. */
  public double toBeat(double best, double spread) {
    return best * (1 + marginSpreads * spread);
  }

  /** Multiple below which nothing counts as a record, by the best of the opening months. */
  public double bar(double openingBest, double spread) {
    return openingBest * (1 + barSpreads * spread);
  }
}
