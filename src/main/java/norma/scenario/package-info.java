/**
 * From scenario files to rules and back: reading, checking and varying a scenario, and saying what
 * every parameter means.
 *
 * <p>The keys of a file bind straight to the components of the records in {@code rule}; no key is
 * named twice.
 *
 * <p>May use: parameter, rule, time, file. Used by: model, run, experiment, report.
 *
 * <p>Start at {@link norma.scenario.ScenarioReader}; what a scenario is stands in {@link
 * norma.scenario.Scenario}.
 */
package norma.scenario;
