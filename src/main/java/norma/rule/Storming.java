package norma.rule;

import norma.parameter.Parameter;

/**
 * Driving the crew, and the knowledge that one can still drive later.
 *
 * <p>He drives today with chance L((worth · (P with - P without) - cost · (1 + costResentment ·
 * mean R)) · sharpness / noise), where P counts on driving in all shifts left: so it is put off.
 * Source: calibration study 3.4.
 */
public record Storming(
    @Parameter(
            meaning = "gain in output he believes driving brings",
            unit = "share",
            min = 0,
            max = 2)
        double gainBelieved,
    @Parameter(
            meaning = "what driving adds to the utility of pace",
            unit = "utils per log pace",
            min = 0,
            max = 10)
        double drive,
    @Parameter(meaning = "trouble of driving", unit = "bonus", min = 0, max = 10) double cost,
    @Parameter(
            meaning = "how much resentment makes driving harder",
            unit = "per unit of R",
            min = 0,
            max = 10)
        double costResentment,
    @Parameter(
            meaning = "how much fear of blame adds to the worth of making the plan",
            unit = "–",
            min = 0,
            max = 10)
        double missWorth,
    @Parameter(
            meaning =
                "how much each shift to the month's end takes from what making it is worth now",
            unit = "per shift",
            min = 0,
            max = 100)
        double distance,
    @Parameter(meaning = "sharpness of the choice", unit = "–", min = 0.001, max = 100)
        double sharpness) {
  /** Numerical guard: without noise the better course is taken, and nothing is divided by 0. */
  private static final double LEAST_NOISE = 1e-9;

  /** Output of driven shifts, as he believes: units · (1 + gainBelieved). */
  public double driven(double units) {
    return units * (1 + gainBelieved);
  }

  /**
   * What making the month's plan is worth when he thinks of driving: bonus + missWorth · blame ·
   * fear · C, over 1 + distance · (shifts left - 1): what is far off presses less.
   *
   * @param fear his fear; 0 where nobody is blamed
   * @param shiftsLeft shifts to the month's end, this one included
   */
  public double making(ForemanValues values, double fear, double campaign, int shiftsLeft) {
    double worth = values.bonus() + missWorth * values.blame() * fear * campaign;
    return worth / (1 + distance * (shiftsLeft - 1));
  }

  /**
   * What driving gains him: making · (with - without) - cost · (1 + costResentment · mean R).
   *
   * @param making worth of the plan made
   * @param with chance that it is made when he drives
   * @param without chance when he does not
   */
  public double gain(double making, double with, double without, double meanResentment) {
    return making * (with - without) - cost * (1 + costResentment * meanResentment);
  }

  /** Chance that he drives: L(gain · sharpness / noise); one half where nothing is gained. */
  public double chance(double gain, double noise) {
    return Honour.logistic(gain * sharpness / Math.max(LEAST_NOISE, noise));
  }
}
