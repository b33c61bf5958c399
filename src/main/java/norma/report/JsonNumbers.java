package norma.report;

import java.util.List;

/** Numbers as JSON has them, which knows neither infinity nor what is no number. */
final class JsonNumbers {
  private JsonNumbers() {}

  /** Ends of an interval; null where there is none. */
  static List<Double> ends(double low, double high) {
    return Double.isNaN(low) ? null : List.of(low, high);
  }

  /** A number; null where it is none. */
  static Double value(double value) {
    return Double.isFinite(value) ? (Double) value : null;
  }
}
