/**
 * A run: the one loop that drives a simulation day by day, those who listen to it, and the folder
 * it leaves behind.
 *
 * <p>May use: scenario, model, measure, portrait, event, draw, file, time, and the clock on the
 * wall. Used by: experiment, report, view. Start at {@link norma.run.Loop}.
 */
package norma.run;
