package norma.chart.run;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import norma.measure.Stretch;

/** What is done to a daily series before it is drawn, and how the chart says so. */
enum Treatment {
  /** Each day as it was. */
  DAILY(""),
  /**
   * Mean of the ten days up to each, as long as a dekada; days without a value do not count. The
   * first nine have no mean, except in a run of less than thirty.
   */
  OVER_DEKADA(Treatment.means(10)),
  /** The same of the thirty days up to each. */
  OVER_MONTH(Treatment.means(30)),
  /**
   * The same of thirty days, each counting by its shifts of the kind that is told of; without a
   * value where those are too few to stand for a month.
   */
  OVER_SHIFTS(
      "each shift of the kind in the 30 days up to the date counts alike (nothing is shown of fewer"
          + " than "
          + Treatment.LEAST_SHIFTS
          + ")"),
  /** Highest value of the ten days up to each. */
  BEST_OF_TEN_DAYS("highest of the 10 days up to the date"),
  /** Mean of the last three paydays, which are a month's: the last dekada is stormed. */
  OVER_PAYDAYS("means of the last three paydays, a month's"),
  /** Sum since the first day. */
  CUMULATED("counted from the first day"),
  /** Sum over each calendar month. */
  SUM_OF_MONTH("sums of a calendar month"),
  /** Value at the end of each full calendar month, which it stands for. */
  END_OF_MONTH("a month's figure over each month");

  private static final int LEAST_SHIFTS = 20;

  private final String note;

  Treatment(String note) {
    this.note = note;
  }

  private static String means(int days) {
    return ("means over the %d days up to the date, days off left out (none moves before its cause,"
            + " each takes so long to follow it)")
        .formatted(days);
  }

  /** A phrase for the subtitle, empty where nothing is done. */
  String note() {
    return note;
  }

  /** The treated series with every day counting alike. */
  double[] of(double[] daily, List<LocalDate> dates) {
    double[] alike = new double[daily.length];
    Arrays.fill(alike, 1);
    return of(daily, alike, dates);
  }

  /**
   * The treated series, one value a day; monthly figures are repeated on each day.
   *
   * @param weights how much each day counts in a mean
   */
  double[] of(double[] daily, double[] weights, List<LocalDate> dates) {
    return switch (this) {
      case DAILY -> daily.clone();
      case OVER_DEKADA -> trailing(daily, weights, 10, 0);
      case OVER_MONTH -> trailing(daily, weights, 30, 0);
      case OVER_SHIFTS -> trailing(daily, weights, 30, LEAST_SHIFTS);
      case BEST_OF_TEN_DAYS -> best(daily, 10);
      case OVER_PAYDAYS -> lastThree(daily);
      case CUMULATED -> cumulated(daily);
      case SUM_OF_MONTH, END_OF_MONTH -> byMonth(daily, dates);
    };
  }

  private static double[] trailing(double[] daily, double[] weights, int window, double least) {
    int n = daily.length;
    double[] sums = new double[n + 1];
    double[] counts = new double[n + 1];
    double[] means = new double[n];
    for (int i = 0; i < n; i++) {
      boolean present = Double.isFinite(daily[i]) && weights[i] > 0;
      sums[i + 1] = sums[i] + (present ? weights[i] * daily[i] : 0);
      counts[i + 1] = counts[i] + (present ? weights[i] : 0);
      int from = Math.max(0, i + 1 - window);
      double count = counts[i + 1] - counts[from];
      // A few days must not pass for a month, except in a run that has few months to show.
      boolean whole = i + 1 >= window || n < 3 * window;
      boolean enough = whole && count > 0 && count >= least;
      means[i] = enough ? (sums[i + 1] - sums[from]) / count : Double.NaN;
    }
    return means;
  }

  private static double[] lastThree(double[] daily) {
    double[] means = new double[daily.length];
    Arrays.fill(means, Double.NaN);
    int[] paydays =
        IntStream.range(0, daily.length).filter(i -> Double.isFinite(daily[i])).toArray();
    int first = Math.min(2, paydays.length - 1);
    for (int k = first; k >= 0 && k < paydays.length; k++) {
      int from = Math.max(0, k - 2);
      means[paydays[k]] = new Stretch(paydays[from], paydays[k] + 1).mean(daily);
    }
    return means;
  }

  private static double[] best(double[] daily, int window) {
    double[] best = new double[daily.length];
    for (int i = 0; i < best.length; i++) {
      best[i] = Stretch.before(i + 1, window).max(daily);
    }
    return best;
  }

  private static double[] cumulated(double[] daily) {
    double[] sums = new double[daily.length];
    double sum = 0;
    boolean any = false;
    for (int i = 0; i < daily.length; i++) {
      boolean present = Double.isFinite(daily[i]);
      any |= present;
      sum += present ? daily[i] : 0;
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
          Stretch month = new Stretch(from, i + 1);
          value = Double.isNaN(month.max(daily)) ? Double.NaN : month.sum(daily);
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
