package norma.scenario;

import java.util.Optional;
import norma.parameter.Parameter;

/** What the points of a sweep are compared with, and how surely. */
public record CompareRule(
    @Parameter(meaning = "point the others are compared with: its number, or its settings")
        Optional<Baseline> baseline,
    @Parameter(meaning = "confidence level of intervals", unit = "share", min = 0.5, max = 0.9999)
        @Unless("0.95")
        double level) {}
