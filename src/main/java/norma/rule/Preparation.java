package norma.rule;

import norma.parameter.Parameter;

/**
 * Preparing a face for a record: auxiliary work done, and charged, in the shifts before.
 *
 * <p>A preparer makes auxRate(f, 1) · speedUp units an hour; while any are left, each unit the
 * record man cuts uses one and needs main work only. Unused ones decay.
 */
public record Preparation(
    @Parameter(
            meaning = "men taken off their places in a preparing shift",
            unit = "men",
            min = 0,
            max = 50)
        int preparers,
    @Parameter(
            meaning = "how much faster auxiliary work goes at an empty face, all together",
            unit = "–",
            min = 0.05,
            max = 20)
        double speedUp,
    @Parameter(
            meaning = "prepared units lost from one shift to the next",
            unit = "share",
            min = 0,
            max = 1)
        double decay) {}
