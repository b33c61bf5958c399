package norma.rule;

import norma.parameter.Parameter;

/**
 * What a foreman wants: the bonus, standing, quiet, and not to be accused.
 *
 * <pre>
 * V(plan) = bonus · P(month's plan made) + standing · ambition · C · S(plan)
 * - unrest · mean R · weight(plan) - blame · fear · C · accused(plan) - cost(plan)
 * </pre>
 *
 * <p>C is the campaign's intensity. Source: calibration study 3.4; values assumed.
 */
public record ForemanValues(
    @Parameter(
            meaning = "worth of the month's bonus; the measure of all other worths",
            unit = "bonus",
            min = 0,
            max = 100)
        double bonus,
    @Parameter(
            meaning = "worth of output beyond the plan",
            unit = "bonus per share",
            min = 0,
            max = 10)
        double surplusGain,
    @Parameter(meaning = "scale of the noise in his choice", unit = "bonus", min = 0, max = 10)
        double noise,
    @Parameter(meaning = "worth of standing with the campaign", unit = "bonus", min = 0, max = 100)
        double standing,
    @Parameter(
            meaning = "spread of ambition between foremen",
            unit = "log sd",
            min = 0,
            max = 3,
            live = false)
        double ambitionLogSd,
    @Parameter(
            meaning = "standing from the share of his men above the title's threshold",
            unit = "–",
            min = 0,
            max = 50)
        double titleWorth,
    @Parameter(
            meaning = "standing from a record of the industry",
            unit = "per log multiple",
            min = 0,
            max = 50)
        double nationalWorth,
    @Parameter(
            meaning = "standing from a record of the shop",
            unit = "per log multiple",
            min = 0,
            max = 50)
        double localWorth,
    @Parameter(
            meaning = "how sharply he tells a reckoned record from a miss",
            unit = "log",
            min = 0.001,
            max = 10)
        double recordSharpness,
    @Parameter(
            meaning = "what unrest costs him at mean resentment 1",
            unit = "bonus",
            min = 0,
            max = 50)
        double unrest,
    @Parameter(meaning = "unrest made by favouring", unit = "–", min = 0, max = 10)
        double unrestFavour,
    @Parameter(meaning = "unrest made by a record", unit = "–", min = 0, max = 10)
        double unrestRecord,
    @Parameter(meaning = "unrest made by obstructing", unit = "–", min = 0, max = 10)
        double unrestObstruct,
    @Parameter(meaning = "what being accused would cost him", unit = "bonus", min = 0, max = 50)
        double blame,
    @Parameter(
            meaning = "part of that which hangs on missing the plan",
            unit = "–",
            min = 0,
            max = 10)
        double missFear,
    @Parameter(
            meaning = "part that hangs on refusing what peers do, per title share behind them",
            unit = "–",
            min = 0,
            max = 50)
        double refusal,
    @Parameter(
            meaning = "part of the credit that an order on paper earns",
            unit = "share",
            min = 0,
            max = 1)
        double paper,
    @Parameter(meaning = "part that hangs on obstructing", unit = "–", min = 0, max = 10)
        double detectFear,
    @Parameter(
            meaning =
                "campaign above which there is an order to favour, so that it can be obstructed",
            unit = "–",
            min = 0,
            max = 1)
        double orderFrom,
    @Parameter(meaning = "trouble of organising a favour shift", unit = "bonus", min = 0, max = 10)
        double favourCost,
    @Parameter(meaning = "trouble of organising a record shift", unit = "bonus", min = 0, max = 10)
        double recordCost,
    @Parameter(meaning = "trouble of each preparing shift", unit = "bonus", min = 0, max = 10)
        double preparingCost,
    @Parameter(meaning = "trouble of keeping up appearances", unit = "bonus", min = 0, max = 10)
        double obstructCost) {}
