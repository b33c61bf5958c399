package norma.chart.run;

import norma.chart.pen.Style;
import norma.chart.run.Panel.Scale;
import org.jfree.data.Range;

/**
 * How a panel is set out.
 *
 * @param style type, lines and ground
 * @param time the part of the time axis that is shown
 * @param columns points side by side that can be told apart; what lies closer is drawn by its
 *     lowest and highest
 * @param log whether values are wanted on a scale of equal ratios
 */
record PanelSetting(Style style, Range time, int columns, boolean log) {
  /** Columns of a chart for print. */
  static final int FINE = 2000;

  /** Whether values of a panel stand on a scale of equal ratios; zero has no place on it. */
  boolean ratios(Panel panel) {
    return panel.scale() == Scale.DOUBLINGS || wantsRatios(panel);
  }

  /** The same, where that is not how the panel is declared. */
  boolean wantsRatios(Panel panel) {
    return log && panel.canBeLog();
  }

  /** Column of a place on the time axis. */
  int column(double x) {
    return (int) Math.floor((x - time.getLowerBound()) / time.getLength() * columns);
  }
}
