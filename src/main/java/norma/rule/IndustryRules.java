package norma.rule;

import norma.parameter.Parameter;

/** All the rules of one industry. */
public record IndustryRules(
    @Parameter(meaning = "what it makes, and its words") Product product,
    @Parameter(meaning = "how large it is") District district,
    @Parameter(meaning = "the output norm") Norm norm,
    @Parameter(meaning = "how fast men work") Work work,
    @Parameter(meaning = "carriers") Haulage haulage,
    @Parameter(meaning = "tools and the repair bench") Tools tools,
    @Parameter(meaning = "materials") Supplies supplies,
    @Parameter(meaning = "preparing a face") Preparation preparation,
    @Parameter(meaning = "piece pay") Pay pay,
    @Parameter(meaning = "workers") Worker worker,
    @Parameter(meaning = "foremen") Foreman foreman,
    @Parameter(meaning = "the planner") Planner planner) {}
