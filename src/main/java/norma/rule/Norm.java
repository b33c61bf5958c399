package norma.rule;

import norma.parameter.Parameter;

/**
 * The output norm as it stands at the start; the planner revises it.
 *
 * <p>Norms were often written after the job and differed from shop to shop for no reason of the
 * work: a shop's norm is the industry's times a log-normal error of mean 1. Source: history notes,
 * Moscow metro 1933 (38.5 % of main jobs had technically timed norms).
 */
public record Norm(
    @Parameter(
            meaning = "output norm of a man at the start",
            unit = "units per shift",
            min = 0.001,
            max = 1000000.0,
            live = false)
        double perShift,
    @Parameter(
            meaning = "spread of norms between shops by error of norm-setting",
            unit = "log sd",
            min = 0,
            max = 1,
            live = false)
        double shopError) {}
