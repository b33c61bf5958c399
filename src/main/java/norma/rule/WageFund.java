package norma.rule;

import norma.parameter.Parameter;

/**
 * The wage fund of an industry, and the money that goes with it.
 *
 * <p>fund of a month = roubles per unit · (plan + followsOutput · (reported - plan)); roubles per
 * unit is the mean of the opening months, cut by the part of a norm rise passed into rates, and
 * re-based towards last year's actual cost each year. Overrun = wage bill / fund - 1.
 */
public record WageFund(
    @Parameter(
            meaning = "months whose cost sets the fund",
            unit = "months",
            min = 1,
            max = 24,
            live = false)
        int openingMonths,
    @Parameter(
            meaning = "part of output beyond the plan that the fund follows",
            unit = "share",
            min = 0,
            max = 1)
        double followsOutput,
    @Parameter(
            meaning = "part of the way to last quarter's actual cost taken at each year's end",
            unit = "share",
            min = 0,
            max = 1)
        double rebase,
    @Parameter(meaning = "a foreman's salary", unit = "roubles per month", min = 0, max = 1000000.0)
        double foremanSalary,
    @Parameter(
            meaning = "his bonus for the plan made, as a share of salary",
            unit = "share",
            min = 0,
            max = 10)
        double planBonus) {}
