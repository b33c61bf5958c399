package norma.chart.sweep;

import norma.chart.run.ValueScale;

/** Figures in the cells of a map: three digits that matter, with their sign. */
final class Signed {
  private Signed() {}

  /** A difference: "+0.12", "-31". */
  static String text(double value) {
    if (Double.isNaN(value)) {
      return "";
    }
    double size = Math.abs(value);
    String pattern =
        size == 0
            ? "0"
            : size >= 1e5
                ? "0.##E0"
                : size >= 100
                    ? "0"
                    : size >= 10 ? "0.0" : size >= 1 ? "0.00" : size >= 0.01 ? "0.000" : "0.####";
    return (value > 0 ? "+" : "") + ValueScale.format(pattern).format(value);
  }
}
