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
    @Parameter(meaning = "sharpness of the choice", unit = "–", min = 0.001, max = 100)
        double sharpness) {}
