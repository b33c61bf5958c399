package norma.experiment.replicate;

import norma.scenario.Scenario;

/**
 * A run to be made.
 *
 * @param variant name of the variant, "" for the scenario itself
 * @param scenario the scenario of that variant
 * @param seed the seed
 */
public record Plan(String variant, Scenario scenario, long seed) {}
