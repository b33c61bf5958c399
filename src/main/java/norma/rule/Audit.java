package norma.rule;

import norma.parameter.Parameter;

/** Audits of reported output. */
public record Audit(
    @Parameter(meaning = "chance that a shop is audited", unit = "per month", min = 0, max = 1)
        double chance,
    @Parameter(
            meaning = "smallest padded share that an audit can see",
            unit = "share",
            min = 0,
            max = 1)
        double finds,
    @Parameter(
            meaning = "how much a full campaign multiplies audits",
            unit = "–",
            min = 0,
            max = 20)
        double campaignFactor,
    @Parameter(meaning = "chance that one found out is accused", unit = "share", min = 0, max = 1)
        double accusation) {}
