/**
 * Charts of a run, each declared once and drawn alike in a file, in a window and for a sweep; and
 * one page with all of them.
 *
 * <p>May use: measure, experiment, event, time; JFreeChart and Batik. Used by: report, view, the
 * verbs. Start at {@link norma.chart.Chart}, then {@link norma.chart.Painter} for files and {@link
 * norma.chart.LiveChart} for the window.
 */
package norma.chart;
