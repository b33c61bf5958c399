/**
 * The charts of a run as the window shows them: a grid on one time axis, one enlarged, some in
 * windows of their own, saved by hand.
 *
 * <p>May use: view.desk, chart.pen, chart.run, chart.sweep, run, scenario, measure, file, time.
 * Used by: view.results, view.window. Outside: Swing. Start at {@link
 * norma.view.charts.ChartsPart}.
 */
package norma.view.charts;
