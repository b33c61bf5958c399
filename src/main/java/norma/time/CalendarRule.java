package norma.time;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * The calendar of the scenario's era.
 *
 * <p>Source: decree of 21 November 1931 on the six-day week with common days off on the 6th, 12th,
 * 18th, 24th and 30th (1 March in February), in force to 26 June 1940.
 *
 * @param start first day of the run; with the last it lies within {@link Dates}
 * @param days length of the run in days
 * @param daysOff days of the month on which nobody works
 * @param extraDaysOff further days off of every year
 * @param holidays public holidays of every year
 */
public record CalendarRule(
    @Parameter(meaning = "first day of the run", live = false) LocalDate start,
    @Parameter(
            meaning = "length of the run, overridden by --days",
            unit = "days",
            min = 1,
            max = 36_525,
            live = false)
        int days,
    @Parameter(
            meaning = "days of every month on which nobody works",
            unit = "day of month",
            mayBeEmpty = true,
            min = 1,
            max = 31,
            live = false)
        List<Integer> daysOff,
    @Parameter(
            meaning = "further days off of every year",
            unit = "month-day",
            live = false,
            mayBeEmpty = true)
        List<MonthDay> extraDaysOff,
    @Parameter(
            meaning = "public holidays of every year",
            unit = "month-day",
            live = false,
            mayBeEmpty = true)
        List<MonthDay> holidays)
    implements Constrained {

  /** Freezes the lists. */
  public CalendarRule {
    daysOff = List.copyOf(daysOff);
    extraDaysOff = List.copyOf(extraDaysOff);
    holidays = List.copyOf(holidays);
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    if (daysOff.stream().distinct().count() >= 28) {
      flaws.add(new Flaw("daysOff", "leaves no working day in February"));
    }
    LocalDate last = start.plusDays(days - 1L);
    if (last.isAfter(Dates.LAST)) {
      flaws.add(
          new Flaw(
              List.of("days", "start"),
              "makes a run of " + days + " days from " + start + " go on beyond " + Dates.LAST));
    }
    return flaws;
  }
}
