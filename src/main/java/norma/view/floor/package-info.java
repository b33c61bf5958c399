/**
 * The shop floor: every shop with its men, their places, what flows to them and what a colour
 * means.
 *
 * <p>May use: view.desk, chart.pen, run, scenario, measure, portrait, time. Used by: view.inspect,
 * view.results, view.window. Outside: Swing. Start at {@link norma.view.floor.FloorPart}.
 */
package norma.view.floor;
