/**
 * Many runs and what they say together: replicates over seeds, patterns held against them, paired
 * differences.
 *
 * <p>May use: scenario, run, measure, event, file, draw. Used by: chart, report, view. Outside:
 * commons-math3. Start at {@link norma.experiment.Replicates}.
 */
package norma.experiment;
