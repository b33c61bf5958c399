package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * The belief that today's output raises tomorrow's norm, and what it leaves of the incentive.
 *
 * <p>With β = 1 / (1 + ρ), x = β · (1 - λ) and n revisions left, a forward-looking worker weighs
 * piece pay by 1 - λβ(1 - xⁿ) / (1 - x); without horizon by ρ / (ρ + λ). λ is the believed share of
 * over-fulfilment that a revision takes back, ρ the discount rate per revision interval, the quit
 * hazard included. At λ = 0 the weight is 1; in the last period (n = 0) too. Source: Weitzman
 * (1980), Bell Journal of Economics 11:302-308.
 */
public record Ratchet(
    @Parameter(
            meaning = "discount rate, quitting included",
            unit = "per revision interval",
            min = 0.0001,
            max = 100)
        double discount,
    @Parameter(
            meaning = "belief at the start: uniform from 0 to this",
            unit = "share",
            min = 0,
            max = 1,
            live = false)
        double beliefTop,
    @Parameter(
            meaning = "times that for those of less than noviceYears",
            unit = "–",
            min = 0,
            max = 1)
        double beliefNovice,
    @Parameter(
            meaning = "how fast the belief follows a revision seen",
            unit = "share",
            min = 0,
            max = 1)
        double learning,
    @Parameter(
            meaning = "revisions a worker expects to see; 0 for no end",
            unit = "revisions",
            min = 0,
            max = 1000)
        int horizon,
    @Parameter(
            meaning = "experience up to which one has seen few revisions",
            unit = "years",
            min = 0,
            max = 60,
            live = false)
        double noviceYears) {

  /** Belief at the start by a uniform draw: beliefTop · u, times beliefNovice for the new. */
  public double initial(double u, double years) {
    return beliefTop * u * (years < noviceYears ? beliefNovice : 1);
  }

  /** Weight of piece pay for one who holds belief λ, in (0, 1]. */
  public double weight(double belief) {
    return horizon == 0 ? discount / (discount + belief) : weight(belief, discount, horizon);
  }

  /** Weight with n further revisions to come. */
  public static double weight(double belief, double discount, int revisionsLeft) {
    double beta = 1 / (1 + discount);
    double x = beta * (1 - belief);
    return 1 - belief * beta * (1 - Elementary.pow(x, revisionsLeft)) / (1 - x);
  }

  /** Belief after seeing a revision that took back this share of over-fulfilment. */
  public double learned(double belief, double takenBack) {
    return belief + learning * (Math.max(0, Math.min(1, takenBack)) - belief);
  }
}
