/**
 * Charts of a run, each declared once and drawn alike in a file and in a window, and one page with
 * all of them.
 *
 * <p>May use: chart.pen, measure, event, time. Used by: chart.sweep, view.charts, verb. Outside:
 * JFreeChart. Start at {@link norma.chart.run.Chart}.
 */
package norma.chart.run;
