package norma.rule;

import norma.parameter.Parameter;

/**
 * How broken promises and obstruction are read as sabotage.
 *
 * <p>In a campaign works promise more than their plan, and what was promised at the last meetings
 * but one falls due:
 *
 * <pre>
 * pledge = plan · (1 + promised · C of two months before),   shortfall = 1 - reported / pledge
 * grounds = min(1, (shortfall - tolerance)₊ / fullShortfall) + caught · obstructions found
 *           + accusation of {@link Audit} where an audit found padding
 * chance = C · min(1, months in post / answerableMonths) · grounds
 *          · (1 + close · suspicion) · (1 + denounce · (R + (F / own - 1)₊)),   at most 1
 * </pre>
 *
 * <p>so never without a campaign and never without grounds. R is the mean resentment of the shop's
 * men, who denounce; F / own the mean fear of the industry's foremen over what is their own, for
 * the frightened accuse others before they are accused. Suspicion falls on the neighbours of an
 * accused man, and less on everybody:
 *
 * <pre>
 * suspicion ← suspicionKept · suspicion + (1 - afar) · share of neighbouring shops accused
 *             + afar · share of all shops accused
 * </pre>
 *
 * <p>Neighbours are the shops next in number. Where a share a of shops is accused month after
 * month, suspicion settles at a / (1 - suspicionKept); so with b the chance without suspicion, a =
 * b / (1 - close · b / (1 - suspicionKept)), which has no bound but 1 where close · b reaches 1 -
 * suspicionKept. Accused, he is removed with chance removal; each removal adds fearStep to every
 * foreman's fear, the successor's too. An obstructed shift is found with chance detect · C. Source:
 * calibration study for the chance and the pledge; the rest assumed.
 */
public record Blame(
    @Parameter(
            meaning = "what a full campaign makes a works promise beyond its plan",
            unit = "share of the plan",
            min = 0,
            max = 5)
        double promised,
    @Parameter(meaning = "shortfall that is borne", unit = "share", min = 0, max = 1)
        double tolerance,
    @Parameter(
            meaning = "shortfall, beyond that, at which accusation is sure at full campaign",
            unit = "share",
            min = 0.001,
            max = 5)
        double fullShortfall,
    @Parameter(
            meaning = "chance that an obstruction found leads to an accusation, at full campaign",
            unit = "per obstruction",
            min = 0,
            max = 1)
        double caught,
    @Parameter(
            meaning = "how much suspicion adds to the chance of an accusation",
            unit = "per unit of suspicion",
            min = 0,
            max = 100)
        double close,
    @Parameter(
            meaning = "part of suspicion that falls on all shops, near or not",
            unit = "share",
            min = 0,
            max = 1)
        double afar,
    @Parameter(
            meaning = "part of suspicion that outlives a month",
            unit = "share",
            min = 0,
            max = 0.99)
        double suspicionKept,
    @Parameter(
            meaning = "how much the resentful and the frightened add to it",
            unit = "per unit of R and of fear",
            min = 0,
            max = 100)
        double denounce,
    @Parameter(
            meaning = "time in post after which a foreman answers for his shop in full",
            unit = "months",
            min = 0.01,
            max = 1000)
        double answerableMonths,
    @Parameter(
            meaning = "chance that an accused foreman is removed",
            unit = "share",
            min = 0,
            max = 1)
        double removal,
    @Parameter(
            meaning = "chance that an obstructed shift is found, at full campaign",
            unit = "per shift",
            min = 0,
            max = 1)
        double detect,
    @Parameter(
            meaning = "what a removal adds to the fear of the others",
            unit = "–",
            min = 0,
            max = 10)
        double fearStep) {

  /** Part of a pledge beyond the plan that a campaign of so much makes a works give. */
  public double promise(double campaign) {
    return promised * campaign;
  }

  /** Part of the pledge that the report falls short by; negative above it, 0 without one. */
  public static double shortfall(double reported, double pledge) {
    return pledge > 0 ? 1 - reported / pledge : 0;
  }

  /**
   * What there is against a foreman at a month's close.
   *
   * @param shortfall part of the pledge missing in his report
   * @param obstructionsFound obstructed shifts of his found out in the month
   * @param audited what an audit of the report adds, see {@link Audit#addedChance(boolean)}
   */
  public double grounds(double shortfall, int obstructionsFound, double audited) {
    double missing = Math.min(1, Math.max(0, shortfall - tolerance) / fullShortfall);
    return missing + caught * obstructionsFound + audited;
  }

  /** Part of what his shop did that a foreman answers for; infinite months for all of it. */
  public double answerable(double monthsInPost) {
    return Math.min(1, monthsInPost / answerableMonths);
  }

  /**
   * How many times as often the resentful and the frightened make him accused.
   *
   * @param resentment mean resentment of his men
   * @param fear mean fear of the industry's foremen over the mean of what is their own
   */
  public double accusers(double resentment, double fear) {
    return 1 + denounce * (resentment + Math.max(0, fear - 1));
  }

  /**
   * Chance that a foreman is accused at a month's close.
   *
   * @param campaign intensity of the campaign, 0..1; without one nobody is accused
   * @param grounds see {@link #grounds}
   * @param answerable see {@link #answerable}
   * @param suspicion on his shop
   * @param accusers see {@link #accusers}
   */
  public double accusationChance(
      double campaign, double grounds, double answerable, double suspicion, double accusers) {
    return Math.min(1, campaign * answerable * grounds * (1 + close * suspicion) * accusers);
  }

  /**
   * Suspicion on a shop after a month.
   *
   * @param neighbours share of the neighbouring shops whose foremen were accused
   * @param all share of all the industry's shops
   */
  public double suspicionAfter(double suspicion, double neighbours, double all) {
    return suspicionKept * suspicion + (1 - afar) * neighbours + afar * all;
  }

  /** Chance that an obstructed shift is found out. */
  public double foundChance(double campaign) {
    return detect * campaign;
  }

  /** Fear of a foreman who has seen another removed. */
  public double fearAfterRemoval(double fear) {
    return fear + fearStep;
  }
}
