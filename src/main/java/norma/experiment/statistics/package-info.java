/**
 * Statistics of samples and of pairs: intervals, tests and their correction, effects of parameters.
 * Knows no run.
 *
 * <p>May use: draw. Used by: the other rooms of experiment, chart, report, option, view.results.
 * Outside: commons-math3. Start at {@link norma.experiment.statistics.Contrast}.
 */
package norma.experiment.statistics;
