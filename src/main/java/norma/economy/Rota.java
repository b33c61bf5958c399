package norma.economy;

import java.time.LocalDate;
import norma.rule.RotaRule;
import norma.time.Calendar;

/** The days on which an industry works: the calendar's, as its rule has them. */
public final class Rota {
  private final Calendar calendar;
  private final RotaRule rule;
  private final boolean[] working;
  private final int[] workingDaysLeft;
  private final int[] monthsWorked;

  /** The rota of an industry. */
  public Rota(Calendar calendar, RotaRule rule) {
    this.calendar = calendar;
    this.rule = rule;
    int days = calendar.length();
    working = new boolean[days];
    workingDaysLeft = new int[days];
    monthsWorked = new int[days];
    for (int day = days - 1, left = 0; day >= 0; day--) {
      working[day] = working(calendar.date(day));
      left = day + 1 < days && calendar.month(day + 1) != calendar.month(day) ? 0 : left;
      left += working[day] ? 1 : 0;
      workingDaysLeft[day] = left;
    }
    for (int day = 1, worked = 0; day < days; day++) {
      boolean begins = calendar.month(day) != calendar.month(day - 1);
      worked += begins && workingDaysLeft[firstOfMonth(day - 1)] > 0 ? 1 : 0;
      monthsWorked[day] = worked;
    }
  }

  /** First day of the run in a day's month. */
  private int firstOfMonth(int day) {
    return Math.max(0, day - calendar.date(day).getDayOfMonth() + 1);
  }

  /** Whether the industry works on a day. */
  public boolean working(int day) {
    return working[day];
  }

  private boolean working(LocalDate date) {
    return rule.works(date.getMonthValue(), calendar.working(date));
  }

  /** Working days from this day to the month's end, this day included; 0 out of season. */
  public int workingDaysLeft(int day) {
    return workingDaysLeft[day];
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
    return monthsWorked[day];
  }
}
