/**
 * Charts of an economy of several industries: what was reached in each, how records went from one
 * to the next, who holds titles, what flows between them and who moves. An economy with one
 * industry has none of them.
 *
 * <p>May use: chart.run (time axis and marks), chart.pen, measure, file, portrait, event. Used by:
 * verb. Outside: JFreeChart (its axis of dates). Start at {@link
 * norma.chart.economy.EconomyCharts}.
 */
package norma.chart.economy;
