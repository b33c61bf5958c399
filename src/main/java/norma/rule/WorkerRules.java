package norma.rule;

import norma.parameter.Parameter;

/** The worker: who comes, how he chooses, tires, learns, resents and leaves. */
public record WorkerRules(
    @Parameter(meaning = "who comes") Population population,
    @Parameter(meaning = "how he chooses effort") Effort effort,
    @Parameter(meaning = "what he expects of norms") Ratchet ratchet,
    @Parameter(meaning = "fame and workmates") Honour honour,
    @Parameter(meaning = "how he tires") Fatigue fatigue,
    @Parameter(meaning = "how the method spreads") Method method,
    @Parameter(meaning = "what he resents") Resentment resentment,
    @Parameter(meaning = "what he does about it") IncidentRules incidents,
    @Parameter(meaning = "when he leaves") Leaving leaving,
    @Parameter(meaning = "where he goes from one industry to another") Moving moving) {}
