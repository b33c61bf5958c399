package norma.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The calendar of the era, by hand. */
final class CalendarTest {
  private static Calendar from(String start, int days) {
    return new Calendar(
        new CalendarRule(
            LocalDate.parse(start),
            days,
            List.of(6, 12, 18, 24, 30),
            List.of(MonthDay.of(3, 1)),
            List.of(MonthDay.of(1, 22), MonthDay.of(5, 1), MonthDay.of(5, 2))));
  }

  @Test
  void nobodyWorksOnCommonDaysOffAndHolidays() {
    Calendar calendar = from("1935-01-01", 365);
    assertThat(freeDays(calendar, "1935-01-01", "1935-01-31"))
        .containsExactly(6, 12, 18, 22, 24, 30);
    assertThat(freeDays(calendar, "1935-02-01", "1935-02-28")).containsExactly(6, 12, 18, 24);
    assertThat(freeDays(calendar, "1935-03-01", "1935-03-31"))
        .containsExactly(1, 6, 12, 18, 24, 30);
    assertThat(freeDays(calendar, "1935-05-01", "1935-05-31"))
        .containsExactly(1, 2, 6, 12, 18, 24, 30);
  }

  private static List<Integer> freeDays(Calendar calendar, String from, String to) {
    return LocalDate.parse(from)
        .datesUntil(LocalDate.parse(to).plusDays(1))
        .filter(date -> !calendar.working(calendar.day(date)))
        .map(LocalDate::getDayOfMonth)
        .toList();
  }

  @Test
  void dekadasAreThirdsOfAMonth() {
    Calendar calendar = from("1935-01-01", 90);
    assertThat(calendar.dekada(0)).isZero();
    assertThat(calendar.dekada(9)).isZero();
    assertThat(calendar.dekada(10)).isEqualTo(1);
    assertThat(calendar.dekada(19)).isEqualTo(1);
    assertThat(calendar.dekada(20)).isEqualTo(2);
    assertThat(calendar.dekada(30)).isEqualTo(2);
    assertThat(days(59, calendar::endsDekada)).containsExactly(9, 19, 30, 40, 50, 58);
  }

  @Test
  void monthsAndYearsEndWhereTheyDo() {
    Calendar calendar = from("1935-11-15", 100);
    assertThat(days(100, calendar::endsMonth))
        .containsExactly(
            calendar.day(LocalDate.parse("1935-11-30")),
            calendar.day(LocalDate.parse("1935-12-31")),
            calendar.day(LocalDate.parse("1936-01-31")));
    assertThat(days(100, calendar::endsYear))
        .containsExactly(calendar.day(LocalDate.parse("1935-12-31")));
    assertThat(calendar.month(0)).isZero();
    assertThat(calendar.month(calendar.day(LocalDate.parse("1936-01-01")))).isEqualTo(2);
  }

  private static List<Integer> days(int before, java.util.function.IntPredicate which) {
    return java.util.stream.IntStream.range(0, before).filter(which).boxed().toList();
  }

  @Test
  void workingDaysAreCountedDownToTheMonthsEnd() {
    Calendar calendar = from("1935-01-01", 31);
    assertThat(calendar.workingDaysLeft(0)).isEqualTo(25); // 31 less 5 days off less 22 January
    assertThat(calendar.workingDaysLeft(5)).isEqualTo(20); // the 6th, itself free
    assertThat(calendar.workingDaysLeft(6)).isEqualTo(20);
    assertThat(calendar.workingDaysLeft(30)).isEqualTo(1);
    assertThat(calendar.workingDaysLeft(31)).isEqualTo(24); // February 1935: 28 less 4
  }

  @Test
  void theLastMonthIsLaidOutToItsEndThoughTheRunStopsBefore() {
    Calendar calendar = from("1935-01-01", 32);
    assertThat(calendar.workingDaysLeft(31)).isEqualTo(24);
    assertThat(calendar.endsMonth(30)).isTrue();
    assertThat(calendar.endsMonth(31)).isFalse();
    assertThat(calendar.endsYear(31)).isFalse();
  }

  @Test
  void aRunOfOneDayKnowsItsMonth() {
    Calendar calendar = from("1935-01-31", 1);
    assertThat(calendar.endsMonth(0)).isTrue();
    assertThat(calendar.endsDekada(0)).isTrue();
    assertThat(calendar.workingDaysLeft(0)).isEqualTo(1);
    assertThat(calendar.workingDaysLeft(1)).isEqualTo(24);
  }

  @Test
  void aLeapYearHasItsDay() {
    Calendar calendar = from("1936-02-01", 60);
    assertThat(calendar.date(28)).isEqualTo(LocalDate.of(1936, 2, 29));
    assertThat(calendar.workingDaysLeft(0)).isEqualTo(25);
    assertThat(calendar.endsMonth(27)).isFalse();
    assertThat(calendar.endsMonth(28)).isTrue();
    assertThat(calendar.working(28)).isTrue();
    assertThat(calendar.working(29)).isFalse(); // 1 March
    assertThat(calendar.day(LocalDate.of(1936, 3, 1))).isEqualTo(29);
    assertThat(calendar.day(LocalDate.of(1936, 1, 31))).isEqualTo(-1);
  }

  @Test
  void phasesFollowOneAnotherThroughTheDay() {
    long last = Long.MIN_VALUE;
    for (int day = 0; day < 3; day++) {
      for (Phase phase : Phase.values()) {
        assertThat(phase.tick(day)).isGreaterThan(last);
        assertThat(phase.tick(day)).isBetween(1440L * day, 1440L * day + 1439);
        last = phase.tick(day);
      }
    }
  }

  /** A third shift of 8 h begins at 22:00, after two from 6:00 on: 6 + 8 + 8 = 22. */
  @Test
  void threePhasesAreShiftsAndDawnAndNightAreNone() {
    assertThat(Phase.values())
        .extracting(Phase::shift)
        .containsExactly(-1, 0, 1, 2, -1); // dawn, three shifts, night
    assertThat(Phase.SHIFT3.minute()).isEqualTo((6 + 8 + 8) * 60);
    assertThat(Phase.SHIFT3.label()).isEqualTo("shift3");
  }
}
