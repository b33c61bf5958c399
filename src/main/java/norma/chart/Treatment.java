package norma.chart;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** What is done to a daily series before it is drawn, and how the chart says so. */
enum Treatment {
  /** Each day as it was. */
  DAILY(""),
  /** Mean of the eleven days around each; days without a value do not count. */
  OVER_DEKADA("figures are means over 11 days centred on the date, days off left out"),
  /** Mean of the 31 days around each; days without a value do not count. */
  OVER_MONTH("figures are means over 31 days centred on the date, days off left out"),
  /** Highest value of each dekada, the third of a month. */
  BEST_OF_DEKADA("the best of each dekada, the third of a month"),
  /** Sum since the first day. */
  CUMULATED("counted from the first day"),
  /** Sum over each calendar month. */
  SUM_OF_MONTH("bars are sums of a calendar month"),
  /** Value at the end of each full calendar month, which it stands for. */
  END_OF_MONTH("monthly figures stand over their month");

  private final String note;

  Treatment(String note) {
    this.note = note;
  }

  /** A phrase for the subtitle, empty where nothing is done. */
  String note() {
    return note;
  }

  /** The treated series, one value a day; monthly figures are repeated on each day. */
  double[] of(double[] daily, List<LocalDate> dates) {
    return switch (this) {
      case DAILY -> daily.clone();
      case OVER_DEKADA -> centred(daily, 5);
      case OVER_MONTH -> centred(daily, 15);
      case BEST_OF_DEKADA -> bestOfDekada(daily, dates);
      case CUMULATED -> cumulated(daily);
      case SUM_OF_MONTH, END_OF_MONTH -> byMonth(daily, dates);
    };
  }

  private static double[] centred(double[] daily, int reach) {
    int n = daily.length;
    double[] sums = new double[n + 1];
    int[] counts = new int[n + 1];
    for (int i = 0; i < n; i++) {
      boolean there = Double.isFinite(daily[i]);
      sums[i + 1] = sums[i] + (there ? daily[i] : 0);
      counts[i + 1] = counts[i] + (there ? 1 : 0);
    }
    double[] means = new double[n];
    for (int i = 0; i < n; i++) {
      // At either end the nearest whole window, lest half a month pass for a month.
      int from = Math.max(0, Math.min(i - reach, n - 2 * reach - 1));
      int to = Math.min(n, from + 2 * reach + 1);
      int count = counts[to] - counts[from];
      means[i] = count == 0 ? Double.NaN : (sums[to] - sums[from]) / count;
    }
    return means;
  }

  private static double[] bestOfDekada(double[] daily, List<LocalDate> dates) {
    double[] best = new double[daily.length];
    int from = 0;
    for (int i = 0; i < daily.length; i++) {
      int date = dates.get(i).getDayOfMonth();
      boolean ends = date == 10 || date == 20 || date == dates.get(i).lengthOfMonth();
      if (ends || i + 1 == daily.length) {
        double highest =
            Arrays.stream(daily, from, i + 1).filter(Double::isFinite).max().orElse(Double.NaN);
        Arrays.fill(best, from, i + 1, highest);
        from = i + 1;
      }
    }
    return best;
  }

  private static double[] cumulated(double[] daily) {
    double[] sums = new double[daily.length];
    double sum = 0;
    boolean any = false;
    for (int i = 0; i < daily.length; i++) {
      boolean there = Double.isFinite(daily[i]);
      any |= there;
      sum += there ? daily[i] : 0;
      sums[i] = any ? sum : Double.NaN;
    }
    return sums;
  }

  private double[] byMonth(double[] daily, List<LocalDate> dates) {
    double[] monthly = new double[daily.length];
    int from = 0;
    for (int i = 0; i < daily.length; i++) {
      boolean last = i + 1 == daily.length;
      if (last || dates.get(i + 1).getMonthValue() != dates.get(i).getMonthValue()) {
        double value;
        if (this == SUM_OF_MONTH) {
          double[] finite = Arrays.stream(daily, from, i + 1).filter(Double::isFinite).toArray();
          value = finite.length == 0 ? Double.NaN : Arrays.stream(finite).sum();
        } else {
          LocalDate date = dates.get(i);
          value = date.getDayOfMonth() == date.lengthOfMonth() ? daily[i] : Double.NaN;
        }
        Arrays.fill(monthly, from, i + 1, value);
        from = i + 1;
      }
    }
    return monthly;
  }
}
