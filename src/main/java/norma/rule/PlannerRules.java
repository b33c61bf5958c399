package norma.rule;

import norma.parameter.Parameter;

/** The planner: plans, money, norms, titles, press, blame; sees only reports. */
public record PlannerRules(
    @Parameter(meaning = "plan targets") PlanTarget plan,
    @Parameter(meaning = "the wage fund") WageFund fund,
    @Parameter(meaning = "revision of norms") NormRevision normRevision,
    @Parameter(meaning = "the title") Titles titles,
    @Parameter(meaning = "who begins to give it") CommitteeRule committee,
    @Parameter(meaning = "rewards") Rewards rewards,
    @Parameter(meaning = "campaign and press") Campaign campaign,
    @Parameter(meaning = "what is read of other trades") PressRule press,
    @Parameter(meaning = "blame") Blame blame,
    @Parameter(meaning = "audits") Audit audit) {}
