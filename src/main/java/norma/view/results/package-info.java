/**
 * The window on the results of a sweep, in which two points are laid side by side.
 *
 * <p>May use: view.desk, view.charts, view.floor, view.window, experiment.statistics,
 * experiment.replicate, experiment.sweep, experiment.store, experiment.compare, chart.pen,
 * chart.sweep, report, file. Used by: the verb watch. Outside: Swing. Start at {@link
 * norma.view.results.ResultsWindow}.
 */
package norma.view.results;
