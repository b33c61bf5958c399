/**
 * Expected patterns held against runs: what a run says about one, and what all seeds say together.
 *
 * <p>May use: experiment.replicate, experiment.statistics, scenario, run, measure, event, time,
 * rule. Used by: experiment.sweep, experiment.compare, report, verb. Start at {@link
 * norma.experiment.pattern.Validation}.
 */
package norma.experiment.pattern;
