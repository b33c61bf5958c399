/**
 * What would be: a branch of the run in which one thing differs, and other seeds of the same
 * scenario.
 *
 * <p>May use: view.desk, view.rules, experiment.replicate, chart.pen, report, run, scenario,
 * measure, file, time. Used by: view.window. Outside: Swing. Start at {@link
 * norma.view.whatif.WhatIfPart}.
 */
package norma.view.whatif;
