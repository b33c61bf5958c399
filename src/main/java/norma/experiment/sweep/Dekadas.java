package norma.experiment.sweep;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import norma.time.Calendar;

/** The dekadas of a stretch of days: thirds of months, the last one cut where the days end. */
public final class Dekadas {
  private Dekadas() {}

  /** Last days of the dekadas of so many days from a date, in order. */
  static List<LocalDate> ends(LocalDate start, int days) {
    List<LocalDate> ends = new ArrayList<>();
    for (int day = 0; day < days; day++) {
      LocalDate date = start.plusDays(day);
      if (day == days - 1 || Calendar.dekada(date) != Calendar.dekada(date.plusDays(1))) {
        ends.add(date);
      }
    }
    return ends;
  }

  /**
   * Mean of the daily readings of each dekada, in order; NaN where a dekada has no reading.
   *
   * @param start date of the first reading
   * @param daily a reading a day, NaN where there was none
   */
  public static double[] means(LocalDate start, double[] daily) {
    List<LocalDate> ends = ends(start, daily.length);
    double[] means = new double[ends.size()];
    int day = 0;
    for (int dekada = 0; dekada < means.length; dekada++) {
      double sum = 0;
      int readings = 0;
      for (; day < daily.length && !start.plusDays(day).isAfter(ends.get(dekada)); day++) {
        if (!Double.isNaN(daily[day])) {
          sum += daily[day];
          readings++;
        }
      }
      means[dekada] = readings == 0 ? Double.NaN : sum / readings;
    }
    return means;
  }
}
