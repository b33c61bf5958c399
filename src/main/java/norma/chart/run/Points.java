package norma.chart.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** The points of one drawn series: dates as milliseconds, and values; NaN breaks the line. */
public final class Points {
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
  public static double x(LocalDate date) {
    return date.toEpochDay() * DAY;
  }

  /** One point for each day, at noon. */
  static Points line(List<LocalDate> dates, double[] values) {
    double[] x = new double[values.length];
    for (int i = 0; i < x.length; i++) {
      x[i] = x(dates.get(i)) + NOON;
    }
    return new Points(x, values);
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
    return new Points(Arrays.copyOf(x, n), Arrays.copyOf(y, n));
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
    return new Points(x, y);
  }

  /**
   * The space between two edges as JFreeChart wants it, days without both left out.
   *
   * @param widest whether what lies in one column is drawn by its lowest and highest edge; else by
   *     the mean of each edge, so that areas that touch still do
   */
  static double[][] area(
      List<LocalDate> dates, double[] low, double[] high, PanelSetting setting, boolean widest) {
    double[][] area = new double[6][low.length];
    boolean thin = low.length > 2 * setting.columns();
    int n = 0;
    int column = Integer.MIN_VALUE;
    int together = 1;
    for (int i = 0; i < low.length; i++) {
      if (!Double.isFinite(low[i]) || !Double.isFinite(high[i])) {
        continue;
      }
      double at = x(dates.get(i)) + NOON;
      int own = setting.column(at);
      if (thin && own == column) {
        together++;
        double[] lows = area[4];
        double[] highs = area[5];
        int k = n - 1;
        lows[k] = widest ? Math.min(lows[k], low[i]) : lows[k] + (low[i] - lows[k]) / together;
        highs[k] =
            widest ? Math.max(highs[k], high[i]) : highs[k] + (high[i] - highs[k]) / together;
        continue;
      }
      column = own;
      together = 1;
      for (int k = 0; k < 3; k++) {
        area[k][n] = at;
      }
      area[4][n] = low[i];
      area[5][n++] = high[i];
    }
    double[][] cut = new double[6][];
    for (int k = 0; k < 6; k++) {
      cut[k] = Arrays.copyOf(area[k], n);
    }
    for (int i = 0; i < n; i++) {
      cut[3][i] = (cut[4][i] + cut[5][i]) / 2;
    }
    return cut;
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

  /** Leaves first, lowest, highest and last of each column, so that no peak is lost. */
  Points thinned(PanelSetting setting) {
    if (x.length <= 2 * setting.columns()) {
      return this;
    }
    double[] thinX = new double[x.length];
    double[] thinY = new double[x.length];
    int n = 0;
    for (int from = 0; from < x.length; ) {
      int column = setting.column(x[from]);
      int low = from;
      int high = from;
      boolean broken = false;
      int to = from;
      for (; to < x.length && setting.column(x[to]) == column; to++) {
        low = y[to] < y[low] || Double.isNaN(y[low]) ? to : low;
        high = y[to] > y[high] || Double.isNaN(y[high]) ? to : high;
        broken |= Double.isNaN(y[to]);
      }
      // A gap narrower than a column cannot be seen, except at its edge.
      int[] kept = {from, Math.min(low, high), Math.max(low, high), to - 1};
      int last = -1;
      for (int i : kept) {
        boolean bridged = broken && i != to - 1 && Double.isNaN(y[i]);
        if (i > last && !bridged) {
          thinX[n] = x[i];
          thinY[n++] = y[i];
          last = i;
        }
      }
      from = to;
    }
    return new Points(Arrays.copyOf(thinX, n), Arrays.copyOf(thinY, n));
  }
}
