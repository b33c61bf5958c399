package norma.rule;

import norma.draw.Draw;
import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * A line of stations, one for each man of the crew, that goes as fast as the slowest of them.
 *
 * <p>A cycle makes a batch for each station. The men present share the stations' work: with n of
 * crew there, each does crew / n batches a cycle, and
 *
 * <pre>
 * cycle = max(batch / (conveyor · alone(1, 1)), max over men of crew / n · batch / his rate)
 * </pre>
 *
 * <p>by each man's own luck; without a conveyor, conveyor = 0, the first is 0. What the line makes
 * is the work of all alike. So nobody can make more than the line, and a man expects
 *
 * <pre>
 * rate = min(alone(f, q), line),  line = min(conveyor · alone(1, 1), alone(1, 1) / slowest)
 * </pre>
 *
 * <p>where slowest is the longest of crew times of mean 1. Exponential ones have the mean H(crew) =
 * 1 + 1/2 + …; of log-normal ones of spread σ, in which skills, places and luck are added up, it is
 * taken at the mean rank, exp(σ · z - σ² / 2), z the normal quantile of (crew - 3/8) / (crew +
 * 1/4): for 20 men and σ = 0.2 half a per cent short of the mean, for a man alone σ² / 2. Nobody
 * expects mates to hurry, or equipment to hasten them. Source: design of the economy, section 1;
 * Blom (1958) for the quantile.
 */
public record AssemblyLine(
    @Parameter(
            meaning = "pace at which the conveyor goes; 0 where there is none",
            unit = "customary pace",
            min = 0,
            max = 100)
        double conveyor) {
  /** Numerical guard: a conveyor that goes at all is no slower than this. */
  private static final double SLOWEST_CONVEYOR = 1e-6;

  /** Units an hour for which the conveyor comes round; infinite where there is none. */
  private double conveyed(Work work) {
    return conveyor == 0
        ? Double.POSITIVE_INFINITY
        : Math.max(SLOWEST_CONVEYOR, conveyor) * work.aloneRate(1, 1);
  }

  /** Least hours of a cycle. */
  public double leastHours(Work work) {
    return work.batch() / conveyed(work);
  }

  /**
   * Units an hour of each station on a line of ordinary men.
   *
   * @param skillLogSd spread of the men's skill
   */
  public double rate(Work work, double skillLogSd, int crew) {
    return Math.min(conveyed(work), work.aloneRate(1, 1) / slowest(work, skillLogSd, crew));
  }

  /** Longest of so many times of mean 1, as one expects it. */
  static double slowest(Work work, double skillLogSd, int crew) {
    if (work.batchShape() == TimeShape.EXPONENTIAL) {
      double sum = 0;
      for (int i = 1; i <= crew; i++) {
        sum += 1.0 / i;
      }
      return sum;
    }
    double square = 0;
    for (double sd :
        new double[] {skillLogSd, work.placeLogSd(), work.shiftLogSd(), work.batchLogSd()}) {
      square += sd * sd;
    }
    double z = Draw.quantile((crew - 0.375) / (crew + 0.25));
    return Elementary.exp(Math.sqrt(square) * z - square / 2);
  }
}
