package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * The campaign's intensity C, 0..1, in an industry, and the news that feeds it.
 *
 * <pre>C ← C + (1 - C) · (1 - exp(-(pushGain · push + gate · news))) - fade · C,  daily
 * gate = min(1, max over industries of max(push, C) / gateAt)</pre>
 *
 * <p>news = newsNational per record of the industry, newsLocal / shops per record of a shop,
 * crossReach times the same from other industries. News is taken up in the measure of the national
 * campaign. Source: calibration study, section 4 and 2.11.
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
            meaning = "by how much a record must beat the best so far",
            unit = "share",
            min = 0,
            max = 5)
        double recordMargin,
    @Parameter(
            meaning = "and be at least this times the best of the opening months",
            unit = "–",
            min = 0.1,
            max = 20)
        double barFactor,
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

  /** What of a piece of news reaches an industry, its own or another. */
  public double reaching(double weight, boolean own) {
    return own ? weight : weight * crossReach;
  }

  /** Part of the news that is taken up, by the national campaign or push, whichever is stronger. */
  public double gate(double national) {
    return Math.min(1, national / gateAt);
  }

  /** Campaign a day later. */
  public double next(double campaign, double pushed, double news) {
    double rise = 1 - Elementary.exp(-(pushGain * pushed + news));
    return Math.max(0, Math.min(1, campaign + (1 - campaign) * rise - fade * campaign));
  }

  /** Multiple that a shift must reach to be a record, where the best so far is this. */
  public double toBeat(double best) {
    return best * (1 + recordMargin);
  }

  /** Multiple below which nothing counts as a record, by the best of the opening months. */
  public double bar(double openingBest) {
    return openingBest * barFactor;
  }
}
