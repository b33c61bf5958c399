package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Equipment and knowledge grow: work, haulage and what a place gives are faster by (1 + growth) a
 * year, whatever people choose. Source: assumed, within the growth of output a man in Soviet
 * industry of the 1930s.
 */
public record Equipment(
    @Parameter(
            meaning = "growth of what a man, a carrier and a place can give",
            unit = "share per year",
            min = -0.5,
            max = 0.5)
        double growthPerYear) {

  private static final double DAYS_PER_YEAR = 365;

  /** How much better equipped than on the first day: (1 + growth)^(days / 365). */
  public double factor(int day) {
    return growthPerYear == 0 ? 1 : Elementary.pow(1 + growthPerYear, day / DAYS_PER_YEAR);
  }
}
