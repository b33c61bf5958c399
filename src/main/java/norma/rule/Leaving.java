package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Quitting and hiring.
 *
 * <p>quit hazard per month = hazard · (pay / outside pay)^(-payElasticity) · (1 + resentmentGain ·
 * R). A vacancy stays open for an exponential time, at most longestVacancy; then a mover with
 * experience or a novice comes. Source: history notes (separations 86 per 100 in 1935, unverified);
 * values assumed.
 */
public record Leaving(
    @Parameter(
            meaning = "hazard where pay equals pay elsewhere",
            unit = "per month",
            min = 0,
            max = 1)
        double hazard,
    @Parameter(meaning = "how strongly lower pay drives away", unit = "–", min = 0, max = 10)
        double payElasticity,
    @Parameter(meaning = "how strongly resentment does", unit = "per unit of R", min = 0, max = 10)
        double resentmentGain,
    @Parameter(meaning = "mean time a place stays empty", unit = "days", min = 0, max = 365)
        double vacancyDays,
    @Parameter(meaning = "share of newcomers from the village", unit = "share", min = 0, max = 1)
        double noviceShare,
    @Parameter(meaning = "longest time a place stays empty", unit = "days", min = 0, max = 36525)
        int longestVacancy) {
  /**
   * Numerical guard: pay is taken to be at least this part of pay elsewhere, for at no pay at all
   * the power below has no value.
   */
  private static final double LEAST_PAY = 0.05;

  /** Chance to quit within a month. */
  public double chance(double relativePay, double resentment) {
    return Math.min(
        1,
        hazard
            * Elementary.pow(Math.max(LEAST_PAY, relativePay), -payElasticity)
            * (1 + resentmentGain * resentment));
  }

  /**
   * Whole days a place stays empty: vacancyDays · exponential, at most longestVacancy.
   *
   * @param exponential exponential draw of mean 1
   */
  public int daysEmpty(double exponential) {
    return (int) Math.min(longestVacancy, vacancyDays * exponential);
  }
}
