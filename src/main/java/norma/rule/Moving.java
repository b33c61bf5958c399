package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Who leaves one trade for another, who comes from the village, and how plants compete for them;
 * acts only where there are several industries.
 *
 * <p>Of those who leave the part that novices are of newcomers ({@link Leaving}) goes for good, so
 * that in the long run so many come from the village. Who looks for work asks at the gate of one
 * industry a day, until he is taken or gives up and leaves for good. To which he goes is a logit
 * choice of scale 1 over
 *
 * <pre>
 * attraction = pay · (ln mean pay + ln skill there) + home · mean home - norm · share below norm
 * </pre>
 *
 * <p>by what is known of each: the last month's figures of all who work there, not what he would
 * get. Skill there is what his years at the trade make of it, none in a trade that is not his
 * ({@link Population#logSkill}); so old hands keep to their trade though nobody holds them. With
 * all weights at 0 he tries any.
 *
 * <p>Places for which no seeker asks are filled from the village, village men a place at the start,
 * each day with a chance of the part that is left: at first at once, then ever more slowly, in the
 * end not at all.
 *
 * <p>An industry where more than emptyBorne of its places have stayed empty when they could be
 * filled adds step to its supplement on the tariff at the month's end, up to most, while its fund
 * bears it ({@link NormRevision#due}); where no more are empty it takes step off. Source: wage
 * drift and pirating of hands in the 1930s, Kuromiya, Filtzer (B); the form and all values assumed.
 */
public record Moving(
    @Parameter(meaning = "what pay known elsewhere weighs", unit = "per log", min = 0, max = 50)
        double pay,
    @Parameter(
            meaning = "what homes known there weigh",
            unit = "per unit of support",
            min = 0,
            max = 50)
        double home,
    @Parameter(
            meaning = "what men known to fail the norm there weigh",
            unit = "per share",
            min = 0,
            max = 50)
        double norm,
    @Parameter(
            meaning = "days for which one looks for work before leaving for good",
            unit = "days",
            min = 0,
            max = 3650)
        int patience,
    @Parameter(
            meaning = "part of his resentment that a mover brings along",
            unit = "share",
            min = 0,
            max = 1)
        double grudge,
    @Parameter(
            meaning = "people in the village who can be had",
            unit = "people per place",
            min = 0,
            max = 1000,
            live = false)
        double village,
    @Parameter(
            meaning = "share of places left empty that is borne without paying more",
            unit = "share",
            min = 0,
            max = 1)
        double emptyBorne,
    @Parameter(
            meaning = "by how much the supplement on the tariff changes",
            unit = "share per month",
            min = 0,
            max = 1)
        double step,
    @Parameter(meaning = "largest supplement on the tariff", unit = "share", min = 0, max = 5)
        double most) {
  /** Numerical guard: pay of which the logarithm is taken is at least this. */
  private static final double LEAST_PAY = 0.01;

  /**
   * What draws a seeker to an industry.
   *
   * @param meanPay roubles a shift
   * @param logSkill log of the skill that his years at its trade give him
   * @param meanHome household support of those who work there
   * @param below share of them below the norm
   */
  public double attraction(double meanPay, double logSkill, double meanHome, double below) {
    return pay * (Elementary.log(Math.max(LEAST_PAY, meanPay)) + logSkill)
        + home * meanHome
        - norm * below;
  }

  /** Whether one who has looked for so many days gives up. */
  public boolean givesUp(int days) {
    return days > patience;
  }

  /** Resentment that a mover brings along. */
  public double broughtAlong(double resentment) {
    return grudge * resentment;
  }

  /** People in the village at the start. */
  public int villagers(int places) {
    return (int) Math.round(village * places);
  }

  /** Chance that an open place is filled from the village on a day. */
  public static double chance(int left, int atTheStart) {
    return left == 0 ? 0 : (double) left / atTheStart;
  }

  /**
   * Supplement on the tariff after a month.
   *
   * @param empty share of places that have stayed empty
   * @param borne whether the wage fund bears more
   */
  public double next(double supplement, double empty, boolean borne) {
    if (empty > emptyBorne) {
      return borne ? Math.min(most, supplement + step) : Math.min(most, supplement);
    }
    return Math.max(0, supplement - step);
  }
}
