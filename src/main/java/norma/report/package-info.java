/**
 * What came of runs, in words and tables: the summary of a run, a sentence for each event, the
 * chain of causes behind one; patterns held against runs.
 *
 * <p>May use: experiment, run, chart, measure, portrait, event, scenario, file, time, rule (an
 * industry's words). Used by: view, the verbs. Start at {@link norma.report.Summary}, for patterns
 * at {@link norma.report.PatternTable}.
 */
package norma.report;
