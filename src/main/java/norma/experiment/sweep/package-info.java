/**
 * A sweep as it is planned and as it came out, in memory: its points, seeds and columns, its
 * slices, and what is read off each run.
 *
 * <p>May use: experiment.replicate, experiment.pattern, scenario, run, measure, file, time. Used
 * by: experiment.store, experiment.compare, chart.sweep, report, verb, view.results. Outside:
 * commons-math3. Start at {@link norma.experiment.sweep.SweepSetup}.
 */
package norma.experiment.sweep;
