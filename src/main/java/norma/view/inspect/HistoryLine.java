package norma.view.inspect;

/**
 * A history drawn as a small line.
 *
 * @param label what it is
 * @param unit its unit, "" where it has none
 * @param meaning what it is, at length
 * @param days days of the values, ascending
 * @param values the values; NaN where there is none
 */
record HistoryLine(String label, String unit, String meaning, int[] days, double[] values) {
  /** Whether there is nothing to draw. */
  boolean isEmpty() {
    for (double value : values) {
      if (Double.isFinite(value)) {
        return false;
      }
    }
    return true;
  }

  /** The last value there is; NaN where there is none. */
  double last() {
    for (int i = values.length - 1; i >= 0; i--) {
      if (Double.isFinite(values[i])) {
        return values[i];
      }
    }
    return Double.NaN;
  }
}
