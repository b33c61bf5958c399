/**
 * The shop floor: every shop with its men, their places, what flows to them and what a colour
 * means; and an economy as a map of trades with what they deliver to each other, from which the
 * floor of one trade opens.
 *
 * <p>May use: view.desk, chart.pen, run, scenario, measure, portrait, time. Used by: view.inspect,
 * view.results, view.window. Outside: Swing. Start at {@link norma.view.floor.FloorPart}.
 */
package norma.view.floor;
