package norma.rule;

import norma.parameter.Parameter;

/**
 * What a foreman believes of his shop at the start, and how he learns.
 *
 * <p>All that he learns is a mean in which the past fades: belief ← belief + weight · (met -
 * belief). At weight 0 he learns nothing, at 1 he believes the last he met. Source: calibration
 * study 3.4; values assumed.
 */
public record Beliefs(
    @Parameter(meaning = "weight of a new shift of his own", unit = "per shift", min = 0, max = 1)
        double own,
    @Parameter(
            meaning = "weight of what the other shops of the industry made of a plan",
            unit = "per day",
            min = 0,
            max = 1)
        double neighbours,
    @Parameter(
            meaning = "output of a favour shift he expects before he has tried one",
            unit = "of an equal shift",
            min = 0.1,
            max = 5,
            live = false)
        double favourStart,
    @Parameter(
            meaning = "output of a record shift he expects before he has tried one",
            unit = "of an equal shift",
            min = 0.1,
            max = 5,
            live = false)
        double recordStart,
    @Parameter(
            meaning = "output of a preparing shift he expects before he has tried one",
            unit = "of an equal shift",
            min = 0.1,
            max = 5,
            live = false)
        double preparingStart,
    @Parameter(
            meaning = "how uncertain he holds a shift's output to be",
            unit = "log sd",
            min = 0.001,
            max = 2)
        double outputLogSd,
    @Parameter(
            meaning = "how fast his reckoning of records learns from how they turn out",
            unit = "per record shift",
            min = 0,
            max = 1)
        double record,
    @Parameter(
            meaning = "pace he expects of a man set on a record",
            unit = "customary pace",
            min = 0.1,
            max = 5)
        double recordPaceGuess) {
  /** Numerical guard: a spread, and what is divided by, is at least this. */
  private static final double SMALLEST = 1e-9;

  /** Belief after a shift of his own: belief + own · (met - belief). */
  public double learned(double belief, double met) {
    return belief + own * (met - belief);
  }

  /** Belief after a day's hearsay: belief + neighbours · (mean of the others - belief). */
  public double heard(double belief, double others) {
    return belief + neighbours * (others - belief);
  }

  /**
   * Ratio of records to his reckoning after one: ratio + record · (realised / reckoned · ratio -
   * ratio), for the reckoning had the old ratio in it.
   *
   * @param realised multiple of the norm that the record man made
   * @param reckoned multiple he had reckoned
   */
  public double learnedOfRecord(double ratio, double realised, double reckoned) {
    return ratio + record * (realised / Math.max(SMALLEST, reckoned) * ratio - ratio);
  }

  /**
   * How uncertain he holds the output of shifts to come: outputLogSd · usual · √shifts, above 0.
   *
   * @param usual units of a usual shift
   */
  public double spread(double usual, int shifts) {
    return Math.max(SMALLEST, outputLogSd * usual) * Math.sqrt(shifts);
  }
}
