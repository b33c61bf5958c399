/**
 * Charts of a run, each declared once and drawn alike in a file, in a window and for a sweep; and
 * one page with all of them.
 *
 * <p>May use: measure, experiment, event, time; JFreeChart and Batik. Used by: report, view, the
 * verbs. Start at {@link norma.chart.run.Chart}, then {@link norma.chart.run.Painter} for files and
 * {@link norma.chart.run.LiveChart} for the window.
 */
package norma.chart;
