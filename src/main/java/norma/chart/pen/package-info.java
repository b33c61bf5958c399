/**
 * What all charts are drawn with: colours that belong to a name for ever, type and ground,
 * lettering, and pictures as PNG and SVG.
 *
 * <p>May use: measure (scopes, for names). Used by: chart.run, chart.sweep, report, view, verb.
 * Outside: JFreeChart, Batik. Start at {@link norma.chart.pen.Picture}.
 */
package norma.chart.pen;
