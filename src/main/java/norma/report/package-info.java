/**
 * What is said about runs in words and tables: the summary of a run, patterns held against many.
 *
 * <p>May use: experiment, run, chart, measure, event, scenario, file. Used by: view, the verbs.
 * Start at {@link norma.report.PatternTable}.
 */
package norma.report;
