package norma.rule;

import norma.draw.Elementary;
import norma.parameter.Parameter;

/**
 * Who takes over a shop when its foreman is removed.
 *
 * <p>What he believes = learningLost · a newcomer's belief + (1 - learningLost) · his
 * predecessor's; his fear = successorFear · the predecessor's. At learningLost 0 he knows all that
 * was known, at 1 nothing of it. Whatever a foreman has come to fear goes back to a level of his
 * own, half of the way in fearHalfLife months. Until he knows who works where with what, his men
 * wait for him at the start of a shift, greenDelay · what is left of his greenness, see {@link
 * ShiftPlans#green}. Values assumed.
 */
public record Succession(
    @Parameter(
            meaning = "spread of fear between foremen",
            unit = "log sd",
            min = 0,
            max = 3,
            live = false)
        double fearSpread,
    @Parameter(
            meaning = "times the fear of his predecessor that a successor starts with",
            unit = "–",
            min = 0,
            max = 10)
        double successorFear,
    @Parameter(
            meaning = "part of the predecessor's knowledge of the shop that is lost",
            unit = "share",
            min = 0,
            max = 1)
        double learningLost,
    @Parameter(
            meaning = "time in which half of a fear beyond a foreman's own is forgotten",
            unit = "months",
            min = 0.01,
            max = 10000)
        double fearHalfLife,
    @Parameter(
            meaning = "time that men lose at the start of a shift under a new foreman",
            unit = "h",
            min = 0,
            max = 24)
        double greenDelay) {

  /** A learned ratio as the successor has it. */
  public double belief(double newcomers, double predecessors) {
    return learningLost * newcomers + (1 - learningLost) * predecessors;
  }

  /** Fear with which he starts. */
  public double fear(double predecessors) {
    return predecessors * successorFear;
  }

  /** Fear a month later, if nothing happens in it. */
  public double fearAfterAMonth(double fear, double own) {
    return own + (fear - own) * Elementary.pow(0.5, 1 / fearHalfLife);
  }

  /** Hours that men wait for a foreman of so much greenness, 0 to 1, at the start of a shift. */
  public double delay(double green) {
    return greenDelay * green;
  }
}
