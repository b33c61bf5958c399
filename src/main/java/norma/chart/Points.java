package norma.chart;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;

/** The points of one drawn series: dates as milliseconds, and values; NaN breaks the line. */
final class Points {
  /** More points than this are thinned out; a screen has fewer columns. */
  static final int MOST = 4000;

  private static final double DAY = 86_400_000.0;

  /** From the start of a day to its noon, in milliseconds. */
  static final double NOON = DAY / 2;

  private final double[] x;
  private final double[] y;

  private Points(double[] x, double[] y) {
    this.x = x;
    this.y = y;
  }

  /** Start of a date on the axis. */
  static double x(LocalDate date) {
    return date.atStartOfDay().toInstant(ZoneOffset.UTC).toEpochMilli();
  }

  /** One point for each day, at noon. */
  static Points line(List<LocalDate> dates, double[] values) {
    double[] x = new double[values.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = x(dates.get(i)) + NOON;
    }
    return new Points(x, values.clone()).thinned();
  }

  /** The corners of a line that keeps its level all day long, and over days without a value. */
  static Points steps(List<LocalDate> dates, double[] values) {
    double[] x = new double[2 * values.length];
    double[] y = new double[2 * values.length];
    int n = 0;
    double level = Double.NaN;
    for (int i = 0; i < values.length; i++) {
      if (Double.isFinite(values[i]) && values[i] != level) {
        if (!Double.isNaN(level)) {
          x[n] = x(dates.get(i));
          y[n++] = level;
        }
        level = values[i];
        x[n] = x(dates.get(i));
        y[n++] = level;
      }
    }
    if (!Double.isNaN(level)) {
      x[n] = x(dates.get(values.length - 1)) + DAY;
      y[n++] = level;
    }
    return new Points(Arrays.copyOf(x, n), Arrays.copyOf(y, n)).thinned();
  }

  /** A level piece over each month that has a value. */
  static Points pieces(List<LocalDate> dates, double[] values) {
    double[][] months = months(dates, values);
    int n = months[0].length;
    double[] x = new double[3 * n];
    double[] y = new double[3 * n];
    for (int i = 0; i < n; i++) {
      x[3 * i] = months[1][i];
      x[3 * i + 1] = months[2][i];
      x[3 * i + 2] = months[2][i];
      y[3 * i] = months[3][i];
      y[3 * i + 1] = months[3][i];
      y[3 * i + 2] = Double.NaN;
    }
    return new Points(x, y).thinned();
  }

  /** One point in the middle of each run of days with the same value in the same month. */
  static double[][] months(List<LocalDate> dates, double[] values) {
    double[][] bars = new double[6][values.length];
    int n = 0;
    for (int from = 0, i = 0; i < values.length; i++) {
      boolean last =
          i + 1 == values.length
              || dates.get(i + 1).getMonthValue() != dates.get(i).getMonthValue();
      if (last) {
        if (Double.isFinite(values[i])) {
          bars[1][n] = x(dates.get(from));
          bars[2][n] = x(dates.get(i)) + DAY;
          bars[0][n] = (bars[1][n] + bars[2][n]) / 2;
          bars[3][n] = values[i];
          bars[4][n] = values[i];
          bars[5][n] = values[i];
          n++;
        }
        from = i + 1;
      }
    }
    double[][] cut = new double[6][];
    for (int k = 0; k < 6; k++) {
      cut[k] = Arrays.copyOf(bars[k], n);
    }
    return cut;
  }

  /** Where the line is at each date. */
  double[] x() {
    return x;
  }

  /** How high it is there. */
  double[] y() {
    return y;
  }

  /** As JFreeChart wants a series. */
  double[][] series() {
    return new double[][] {x, y};
  }

  /** Leaves first, lowest, highest and last of each bin, so that no peak is lost. */
  private Points thinned() {
    if (x.length <= MOST) {
      return this;
    }
    int bins = MOST / 4;
    double[] thinX = new double[MOST];
    double[] thinY = new double[MOST];
    int n = 0;
    for (int bin = 0; bin < bins; bin++) {
      int from = (int) ((long) bin * x.length / bins);
      int to = (int) ((long) (bin + 1) * x.length / bins);
      int low = from;
      int high = from;
      for (int i = from; i < to; i++) {
        low = y[i] < y[low] || Double.isNaN(y[low]) ? i : low;
        high = y[i] > y[high] || Double.isNaN(y[high]) ? i : high;
      }
      int[] kept = {from, Math.min(low, high), Math.max(low, high), to - 1};
      for (int i : kept) {
        thinX[n] = x[i];
        thinY[n++] = y[i];
      }
    }
    return new Points(thinX, thinY);
  }
}
