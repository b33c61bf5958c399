package norma.rule;

import norma.parameter.Parameter;

/** What a foreman believes of his shop at the start, and how he learns. */
public record Beliefs(
    @Parameter(meaning = "weight of a new shift of his own", unit = "per shift", min = 0, max = 1)
        double own,
    @Parameter(
            meaning = "weight of what the other shops of the industry made of a plan",
            unit = "per day",
            min = 0,
            max = 1)
        double neighbours,
    @Parameter(
            meaning = "output of a favour shift he expects before he has tried one",
            unit = "of an equal shift",
            min = 0.1,
            max = 5,
            live = false)
        double favourStart,
    @Parameter(
            meaning = "output of a record shift he expects before he has tried one",
            unit = "of an equal shift",
            min = 0.1,
            max = 5,
            live = false)
        double recordStart,
    @Parameter(
            meaning = "output of a preparing shift he expects before he has tried one",
            unit = "of an equal shift",
            min = 0.1,
            max = 5,
            live = false)
        double preparingStart,
    @Parameter(
            meaning = "how uncertain he holds a shift's output to be",
            unit = "log sd",
            min = 0.001,
            max = 2)
        double outputLogSd,
    @Parameter(
            meaning = "how fast his reckoning of records learns from how they turn out",
            unit = "per record shift",
            min = 0,
            max = 1)
        double record,
    @Parameter(
            meaning = "pace he expects of a man set on a record",
            unit = "customary pace",
            min = 0.1,
            max = 5)
        double recordPaceGuess) {}
