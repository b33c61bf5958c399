/**
 * Whom or what somebody looks into: a card for a worker, a shop or a foreman, with traits,
 * histories, decisions and events.
 *
 * <p>May use: view.desk, view.floor (its colours), chart.pen, report, run, scenario, measure,
 * portrait, event, time. Used by: view.window. Outside: Swing. Start at {@link
 * norma.view.inspect.InspectorPart}.
 */
package norma.view.inspect;
