package norma.rule;

import norma.parameter.Parameter;

/**
 * What an industry makes and the words its people use; for reports only, and to know whether
 * outputs of several industries can be summed: those of different units have no figure of the whole
 * economy.
 */
public record Product(
    @Parameter(meaning = "name of the industry, as in a chart's title", live = false)
        String industry,
    @Parameter(meaning = "unit of output, as on an axis", live = false) String unit,
    @Parameter(meaning = "what a worker is called", live = false) String worker,
    @Parameter(meaning = "what a shop is called", live = false) String shop,
    @Parameter(meaning = "what a workplace is called", live = false) String workplace) {}
