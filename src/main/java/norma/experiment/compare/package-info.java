/**
 * Differences between variants that met the same seeds, what may be paired at all, and how much
 * each parameter or mechanism weighs.
 *
 * <p>May use: experiment.statistics, experiment.replicate, experiment.pattern, experiment.sweep,
 * scenario, run, measure, rule, file, time. Used by: chart.sweep, report, verb, view.results.
 * Outside: commons-math3. Start at {@link norma.experiment.compare.Comparison}.
 */
package norma.experiment.compare;
