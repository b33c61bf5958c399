/**
 * Charts of an experiment: differences with their intervals, courses in time, measures over
 * parameters, sensitivity, the matrix of an ablation.
 *
 * <p>May use: chart.pen, chart.run, experiment.sweep, experiment.statistics, experiment.compare,
 * measure. Used by: verb, view.charts, view.results. Outside: JFreeChart. Start at {@link
 * norma.chart.sweep.ComparisonCharts}.
 */
package norma.chart.sweep;
