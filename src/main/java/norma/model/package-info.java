/**
 * The run on MASON's schedule: who acts in which phase of the day.
 *
 * <p>May use: scenario, economy, time. Used by: measure, run. Start at {@link
 * norma.model.Simulation}.
 */
package norma.model;
