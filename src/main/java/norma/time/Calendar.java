package norma.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Set;
import java.util.TreeSet;

/**
 * The days of one run, numbered from 0: which are worked, and where dekadas, months and years end.
 *
 * <p>A dekada is a third of a month: the 1st to 10th, the 11th to 20th, and the rest.
 */
public final class Calendar {
  /** Days of a year on the average, in four of which there is one leap day. */
  public static final double DAYS_PER_YEAR = 365.25;

  /** Months of a year. */
  public static final int MONTHS_PER_YEAR = 12;

  /** Days of a month on the average. */
  public static final double DAYS_PER_MONTH = DAYS_PER_YEAR / MONTHS_PER_YEAR;

  private final CalendarRule rule;
  private final Set<MonthDay> free;
  private final LocalDate start;
  private final boolean[] working;
  private final int[] monthIndex;
  private final byte[] dekada;
  private final int[] workingDaysLeft;

  /**
   * Lays out the days of a run.
   *
   * @param rule the calendar of the era
   */
  public Calendar(CalendarRule rule) {
    this.rule = rule;
    this.start = rule.start();
    free = new TreeSet<>(rule.holidays());
    free.addAll(rule.extraDaysOff());
    // Beyond the last day the month is laid out to its end, so that a plan for it can be made.
    int length = rule.days() + 31;
    working = new boolean[length];
    monthIndex = new int[length];
    dekada = new byte[length];
    workingDaysLeft = new int[length];
    for (int day = 0; day < length; day++) {
      LocalDate date = start.plusDays(day);
      working[day] = working(date);
      monthIndex[day] =
          (date.getYear() - start.getYear()) * 12 + date.getMonthValue() - start.getMonthValue();
      dekada[day] = (byte) dekada(date);
    }
    for (int day = length - 1, left = 0; day >= 0; day--) {
      if (day + 1 < length && monthIndex[day + 1] != monthIndex[day]) {
        left = 0;
      }
      left += working[day] ? 1 : 0;
      workingDaysLeft[day] = left;
    }
  }

  /** A span of days in months of average length, {@link #DAYS_PER_MONTH}. */
  public static double months(double days) {
    return days / DAYS_PER_MONTH;
  }

  /** Date of a day. */
  public LocalDate date(int day) {
    return start.plusDays(day);
  }

  /** Day of a date, from 0; negative before the first day. */
  public int day(LocalDate date) {
    return Math.toIntExact(date.toEpochDay() - start.toEpochDay());
  }

  /** Days that are laid out: those of the run, and to the end of the month after. */
  public int length() {
    return working.length;
  }

  /** Whether the crews work. */
  public boolean working(int day) {
    return working[day];
  }

  /** Whether the crews work on a date, be it before the first day or after the last. */
  public boolean working(LocalDate date) {
    return !rule.daysOff().contains(date.getDayOfMonth()) && !free.contains(MonthDay.from(date));
  }

  /** Third of its month that a date is in: 0, 1 or 2. */
  public static int dekada(LocalDate date) {
    return Math.min(2, (date.getDayOfMonth() - 1) / 10);
  }

  /** Months since the first day's month, from 0. */
  public int month(int day) {
    return monthIndex[day];
  }

  /** Third of the month: 0, 1 or 2. */
  public int dekada(int day) {
    return dekada[day];
  }

  /** Whether a dekada ends with this day. */
  public boolean endsDekada(int day) {
    return dekada[day + 1] != dekada[day];
  }

  /** Whether a month ends with this day. */
  public boolean endsMonth(int day) {
    return monthIndex[day + 1] != monthIndex[day];
  }

  /** Whether a calendar year ends with this day. */
  public boolean endsYear(int day) {
    return date(day + 1).getYear() != date(day).getYear();
  }

  /** Working days from this day to the month's end, this day included. */
  public int workingDaysLeft(int day) {
    return workingDaysLeft[day];
  }
}
