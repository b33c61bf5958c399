package norma.economy;

import java.time.LocalDate;
import norma.rule.RotaRule;
import norma.time.Calendar;

/** The days on which an industry works: the calendar's, as its rule has them. */
public final class Rota {
  private final Calendar calendar;
  private final RotaRule rule;

  /** The rota of an industry. */
  public Rota(Calendar calendar, RotaRule rule) {
    this.calendar = calendar;
    this.rule = rule;
  }

  /** Whether the industry works on a day. */
  public boolean working(int day) {
    return rule.works(calendar.date(day).getMonthValue(), calendar.working(day));
  }

  private boolean working(LocalDate date) {
    return rule.works(date.getMonthValue(), calendar.working(date));
  }

  /** Working days from this day to the month's end, this day included; 0 out of season. */
  public int workingDaysLeft(int day) {
    LocalDate today = calendar.date(day);
    int left = 0;
    for (int i = today.getDayOfMonth(); i <= today.lengthOfMonth(); i++) {
      left += working(today.withDayOfMonth(i)) ? 1 : 0;
    }
    return left;
  }

  /** Working days of a day's month by dekada, those before the run's first day among them. */
  public int[] workingDaysByDekada(int day) {
    int[] days = new int[3];
    LocalDate today = calendar.date(day);
    for (int i = 1; i <= today.lengthOfMonth(); i++) {
      LocalDate date = today.withDayOfMonth(i);
      if (working(date)) {
        days[Calendar.dekada(date)]++;
      }
    }
    return days;
  }

  /**
   * Months before a day's in which the run had a working day of this industry; where it works in
   * every month, the number of the month counted from the run's first as 0.
   */
  public int monthsWorked(int day) {
    int months = 0;
    int first = 0;
    while (calendar.month(first) < calendar.month(day)) {
      months += workingDaysLeft(first) > 0 ? 1 : 0;
      first += calendar.date(first).lengthOfMonth() - calendar.date(first).getDayOfMonth() + 1;
    }
    return months;
  }
}
