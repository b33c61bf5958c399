package norma.rule;

import norma.parameter.Parameter;

/** The switch of each mechanism: off, the model runs without it and everything else stays. */
public record Mechanisms(
    @Parameter(meaning = "the leadership's push reaches the industries") boolean campaign,
    @Parameter(meaning = "the press carries records, which feed the campaign and teach the method")
        boolean press,
    @Parameter(meaning = "foremen care for their standing with the campaign") boolean standing,
    @Parameter(meaning = "foremen may give a man helpers") boolean helpers,
    @Parameter(meaning = "a face may be prepared for a record") boolean preparation,
    @Parameter(
            meaning =
                "favourites are served first with materials, carriers and repairs, and have a reserve")
        boolean priority,
    @Parameter(meaning = "foremen may favour in name only") boolean obstruction,
    @Parameter(meaning = "foremen may write up output that was not made") boolean padding,
    @Parameter(meaning = "foremen may drive the crew") boolean storming,
    @Parameter(meaning = "workers strive for fame") boolean honour,
    @Parameter(meaning = "workers fear their mates' hostility") boolean sanction,
    @Parameter(meaning = "workers expect output to raise the norm") boolean ratchetBelief,
    @Parameter(meaning = "workers resent others' pay and conditions") boolean envy,
    @Parameter(meaning = "workers resent pay lost against what they are used to") boolean loss,
    @Parameter(meaning = "resentment exists at all, with its acts") boolean resentment,
    @Parameter(meaning = "resentment is drawn to the shop's mean") boolean talk,
    @Parameter(meaning = "pay is progressive above the norm") boolean progressivePay,
    @Parameter(meaning = "records and titles are rewarded") boolean rewards,
    @Parameter(meaning = "titles are given") boolean titles,
    @Parameter(meaning = "overrun of the wage fund leads to norm revisions") boolean wageFund,
    @Parameter(meaning = "the best men's fulfilment weighs in a norm revision")
        boolean weightOnBest,
    @Parameter(meaning = "plan targets follow surplus and shortfall") boolean planRatchet,
    @Parameter(meaning = "shortfall and obstruction are read as sabotage") boolean blame,
    @Parameter(meaning = "reports are audited") boolean audits,
    @Parameter(meaning = "carriers and materials are limited") boolean shortage,
    @Parameter(meaning = "deliveries are lumpy, random and late") boolean unevenDeliveries,
    @Parameter(meaning = "tools break") boolean breakdowns,
    @Parameter(meaning = "men tire") boolean fatigue,
    @Parameter(meaning = "the method spreads from shift to shift and by news") boolean learning,
    @Parameter(meaning = "men leave and are replaced") boolean turnover,
    @Parameter(meaning = "a place gives only so much a shift") boolean finitePlaces,
    @Parameter(meaning = "foremen may move men off their places so that another has them")
        boolean clearing,
    @Parameter(meaning = "helpers with time to spare cut on their leader's name")
        boolean gangCutting,
    @Parameter(meaning = "upkeep of places can be put off, and falls due") boolean upkeep,
    @Parameter(meaning = "industries live on what others make; off, inputs are always there")
        boolean feeds,
    @Parameter(meaning = "who leaves may go to another industry, and industries compete for men")
        boolean movers) {}
