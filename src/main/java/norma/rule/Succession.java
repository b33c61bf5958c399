package norma.rule;

import norma.parameter.Parameter;

/** Who takes over a shop when its foreman is removed. */
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
        double learningLost) {}
