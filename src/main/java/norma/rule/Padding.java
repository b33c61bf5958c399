package norma.rule;

import norma.parameter.Parameter;

/**
 * Writing up men who just missed the norm: claimed output that was never made.
 *
 * <p>At the month's close he chooses a reach from a grid of 0, 1/4 .. 1 times farthest; men whose
 * monthly fulfilment is within it below the norm are written up to the norm. Value = quiet · mean R
 * · share of men lifted + bonus · gain in P(plan made) - [caution + audit chance believed · penalty
 * · (1 + fear · C)] · padded share of output, logit with his noise. Source: the model description's
 * proposal (padding as quiet relief); values assumed.
 */
public record Padding(
    @Parameter(
            meaning = "farthest below the norm that a man can be written up",
            unit = "norms",
            min = 0,
            max = 1)
        double farthest,
    @Parameter(
            meaning = "worth of a man lifted over the norm, at mean resentment 1",
            unit = "bonus per share of men",
            min = 0,
            max = 100)
        double quiet,
    @Parameter(
            meaning = "what a claimed share of output costs his conscience",
            unit = "bonus per share of output",
            min = 0,
            max = 1000)
        double caution,
    @Parameter(
            meaning = "what being found out would cost",
            unit = "bonus per share of output",
            min = 0,
            max = 1000)
        double penalty,
    @Parameter(meaning = "chance of an audit he reckons with", unit = "per month", min = 0, max = 1)
        double auditFeared) {}
