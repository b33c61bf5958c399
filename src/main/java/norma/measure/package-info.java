/**
 * What is observed of a run, as frozen records: measures, each declared once; a day's readings;
 * portraits of workers and shops; flows between industries and who moved; and what a run's history
 * says of spread and shortages.
 *
 * <p>May use: model, economy (readings only), portrait, event, time. Used by: run, chart,
 * experiment, report. Start at {@link norma.measure.Measure}.
 */
package norma.measure;
