/**
 * Many runs and what they say together: replicates over seeds, patterns held against them, sweeps
 * over parameters and their store, paired differences.
 *
 * <p>May use: scenario, run, measure, event, file, draw, time, rule, parameter. Used by: chart,
 * report, view. Outside: commons-math3, SQLite. Start at {@link
 * norma.experiment.replicate.Replicates} and, for what a sweep found, {@link
 * norma.experiment.sweep.SweepResults}.
 */
package norma.experiment;
