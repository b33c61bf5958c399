package norma.rule;

import norma.parameter.Parameter;

/** Who is given the title, and who loses it: on reported monthly fulfilment. */
public record Titles(
    @Parameter(meaning = "monthly fulfilment that earns it", unit = "norms", min = 0.1, max = 50)
        double threshold,
    @Parameter(meaning = "successive months it takes", unit = "months", min = 1, max = 24)
        int monthsAbove,
    @Parameter(
            meaning = "monthly fulfilment below which it is in danger",
            unit = "norms",
            min = 0,
            max = 50)
        double loseBelow,
    @Parameter(meaning = "successive months below that lose it", unit = "months", min = 1, max = 24)
        int monthsBelow,
    @Parameter(meaning = "campaign above which titles are given", unit = "–", min = 0, max = 1)
        double campaignFrom,
    @Parameter(
            meaning = "own shifts a month must have to count",
            unit = "shifts",
            min = 1,
            max = 31)
        int ownShifts) {}
