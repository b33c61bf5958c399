/**
 * What happened in a run and why: events with the ids of their causes and the quantities that led
 * to them.
 *
 * <p>May use: time. Used by: economy, model, measure, run, report, chart. Start at {@link
 * norma.event.Event}.
 */
package norma.event;
