package norma.rule;

import norma.parameter.Parameter;

/** The foreman: what he wants, what he can do, what he believes. */
public record ForemanRules(
    @Parameter(meaning = "what he wants") ForemanValues values,
    @Parameter(meaning = "what he can do") ShiftPlans plans,
    @Parameter(meaning = "what he believes") Beliefs beliefs,
    @Parameter(meaning = "driving the crew") Storming storming,
    @Parameter(meaning = "writing up") Padding padding,
    @Parameter(meaning = "his successor") Succession succession) {}
