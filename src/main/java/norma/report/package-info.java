/**
 * What came of runs, in words and tables: the summary of a run, a sentence for each event, the
 * chain of causes behind one.
 *
 * <p>May use: experiment, run, chart, measure, event, scenario, file. Used by: view, the verbs.
 * Start at {@link norma.report.Summary}.
 */
package norma.report;
