package norma.rule;

import norma.parameter.Parameter;

/** How large an industry is: its shops, their crews, and the shifts they work. */
public record District(
    @Parameter(meaning = "shops in the industry", unit = "shops", min = 1, max = 5000, live = false)
        int shops,
    @Parameter(
            meaning = "men of one shift in one shop",
            unit = "men",
            min = 2,
            max = 200,
            live = false)
        int crew,
    @Parameter(
            meaning = "shifts worked a day; two are two crews at the same places",
            unit = "shifts",
            min = 1,
            max = 2,
            live = false)
        int shiftsPerDay,
    @Parameter(meaning = "length of a shift", unit = "h", min = 1, max = 12, live = false)
        double hoursPerShift) {}
