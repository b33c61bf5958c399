package norma.rule;

import java.util.List;
import norma.draw.Elementary;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * How a worker weighs effort: a grid of paces, utility of pay, cost, discipline, noise.
 *
 * <pre>
 * U(e) = weight · u(pay(x)) - costScale · (e / stamina)^k / k · (1 + fatigue cost · F)
 * + honour(x) - sanction(x) - discipline · (1 - x)₊ + drive · ln e,   k = 1 + 1 / elasticity
 * helper: U(e) = (helperPride - helperGrudge · min(grudgeCap, R) + drive) · ln e - cost
 * </pre>
 *
 * <p>weight is the ratchet's, u the logarithm or the identity, x the fulfilment expected at e. One
 * pace of the grid is chosen by logit with scale noise. Source: calibration study 3.2.
 */
public record Effort(
    @Parameter(
            meaning = "lowest pace of the grid",
            unit = "customary pace",
            min = 0.01,
            max = 5,
            live = false)
        double lowest,
    @Parameter(
            meaning = "highest pace of the grid",
            unit = "customary pace",
            min = 0.01,
            max = 10,
            live = false)
        double highest,
    @Parameter(
            meaning = "step of the grid",
            unit = "customary pace",
            min = 0.001,
            max = 1,
            live = false)
        double step,
    @Parameter(meaning = "scale of the noise in the choice", unit = "utils", min = 0, max = 10)
        double noise,
    @Parameter(meaning = "elasticity of effort to the incentive", unit = "–", min = 0.05, max = 10)
        double elasticity,
    @Parameter(meaning = "cost of effort", unit = "utils", min = 0.001, max = 100) double costScale,
    @Parameter(meaning = "how pay turns into utility") PayUtility payUtility,
    @Parameter(
            meaning = "what falling below the norm costs",
            unit = "utils per norm",
            min = 0,
            max = 20)
        double discipline,
    @Parameter(
            meaning = "what a helper works for besides time pay",
            unit = "utils per log pace",
            min = 0,
            max = 10)
        double helperPride,
    @Parameter(
            meaning = "what resentment takes from it",
            unit = "utils per log pace and unit of R",
            min = 0,
            max = 10)
        double helperGrudge,
    @Parameter(
            meaning = "time a newcomer expects to lose to waiting",
            unit = "share",
            min = 0,
            max = 0.9,
            live = false)
        double lostBelief,
    @Parameter(
            meaning = "how fast that belief follows what he meets",
            unit = "per shift",
            min = 0,
            max = 1)
        double lostLearning,
    @Parameter(
            meaning = "part of that loss which one on the foreman's order expects",
            unit = "share",
            min = 0,
            max = 1)
        double favouredLost,
    @Parameter(
            meaning = "resentment beyond which a helper gives no less",
            unit = "R",
            min = 0,
            max = 100)
        double grudgeCap,
    @Parameter(
            meaning = "largest loss of a shift that a man learns to expect",
            unit = "share",
            min = 0,
            max = 0.99)
        double mostLost)
    implements Constrained {

  /** Utility of pay. */
  public enum PayUtility {
    /** Logarithm: a rouble matters less to one who has many. */
    LOG,
    /** Identity: risk-neutral, as in the theory the tests check against. */
    LINEAR
  }

  /** Number of paces in the grid, at least 1. */
  public int levels() {
    return 1 + (int) Math.floor((highest - lowest) / step + 1e-9);
  }

  /** Pace of a level. */
  public double level(int index) {
    return lowest + index * step;
  }

  /** Cost of a pace when fresh, for stamina 1. */
  public double cost(double pace) {
    double k = 1 + 1 / elasticity;
    return costScale * Elementary.pow(pace, k) / k;
  }

  /** How much dearer any pace is to a man of such stamina: stamina^(-k); 1 at stamina 1. */
  public double costFactor(double stamina) {
    return Elementary.pow(stamina, -1 - 1 / elasticity);
  }

  /**
   * Hours of a shift in which a man expects to work: hours · (1 - lost belief), of which a favoured
   * one expects only favouredLost.
   */
  public double hoursExpected(double hours, double lostBelief, boolean favoured) {
    double lost = lostBelief * (favoured ? favouredLost : 1);
    return hours * (1 - lost);
  }

  /** Belief in time lost after a shift: + lostLearning · (min(mostLost, lost) - belief). */
  public double lostLearned(double lostBelief, double lost) {
    return lostBelief + lostLearning * (Math.min(mostLost, lost) - lostBelief);
  }

  /**
   * Utility of a pace to a man at the head of a place, but for fame and sanction.
   *
   * @param weighedPay utility of pay times the ratchet's weight
   * @param cost cost of the pace to him
   * @param drive what driving adds for each log of pace; 0 where nobody drives
   * @param x fulfilment expected at it
   */
  public double leaderUtility(
      double weighedPay, double cost, double drive, double logPace, double x) {
    return weighedPay - cost + drive * logPace - (x < 1 ? discipline * (1 - x) : 0);
  }

  /** What a helper works for, per log of pace: pride - grudge · min(grudgeCap, R) + drive. */
  public double helperWill(double resentment, double drive) {
    return helperPride - helperGrudge * Math.min(grudgeCap, resentment) + drive;
  }

  /** Utility of a pace to a helper: will · ln e - cost. */
  public double helperUtility(double will, double logPace, double cost) {
    return will * logPace - cost;
  }

  @Override
  public List<Flaw> flaws() {
    return highest >= lowest
        ? (highest - lowest) / step <= 2000
            ? List.of()
            : List.of(new Flaw("step", step + " makes more than 2000 paces"))
        : List.of(new Flaw("highest", highest + " is below lowest, " + lowest));
  }
}
