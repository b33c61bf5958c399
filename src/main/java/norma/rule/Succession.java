package norma.rule;

import norma.parameter.Parameter;

/**
 * Who takes over a shop when its foreman is removed.
 *
 * <p>What he believes = learningLost · a newcomer's belief + (1 - learningLost) · his
 * predecessor's; his fear = successorFear · the predecessor's. At learningLost 0 he knows all that
 * was known, at 1 nothing of it. Values assumed.
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
        double learningLost) {

  /** A learned ratio as the successor has it. */
  public double belief(double newcomers, double predecessors) {
    return learningLost * newcomers + (1 - learningLost) * predecessors;
  }

  /** Fear with which he starts. */
  public double fear(double predecessors) {
    return predecessors * successorFear;
  }
}
