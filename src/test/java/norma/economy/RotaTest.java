package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import norma.rule.RotaRule;
import norma.time.Calendar;
import norma.time.CalendarRule;
import org.junit.jupiter.api.Test;

/** The days of an industry, by hand: January 1935 has 5 days off and a holiday on the 22nd. */
final class RotaTest {
  private static final RotaRule COMMON = new RotaRule(false, 1, 12);
  private static final RotaRule CONTINUOUS = new RotaRule(true, 1, 12);
  private static final RotaRule SUMMER = new RotaRule(false, 3, 5);

  private static Calendar from(String start, int days) {
    return new Calendar(
        new CalendarRule(
            LocalDate.parse(start),
            days,
            List.of(6, 12, 18, 24, 30),
            List.of(MonthDay.of(3, 1)),
            List.of(MonthDay.of(1, 22))));
  }

  @Test
  void theCommonRotaIsTheCalendars() {
    Calendar calendar = from("1935-01-01", 365);
    Rota rota = new Rota(calendar, COMMON);
    for (int day = 0; day <= 365; day++) {
      assertThat(rota.working(day)).isEqualTo(calendar.working(day));
      assertThat(rota.workingDaysLeft(day)).isEqualTo(calendar.workingDaysLeft(day));
      assertThat(rota.monthsWorked(day)).isEqualTo(calendar.month(day));
    }
    assertThat(rota.workingDaysLeft(0)).isEqualTo(31 - 5 - 1);
  }

  @Test
  void aContinuousTradeWorksEveryDay() {
    Rota rota = new Rota(from("1935-01-01", 365), CONTINUOUS);
    assertThat(rota.working(5)).isTrue(); // the 6th
    assertThat(rota.working(21)).isTrue(); // 22 January
    assertThat(rota.workingDaysLeft(0)).isEqualTo(31);
    assertThat(rota.workingDaysLeft(30)).isEqualTo(1);
    assertThat(rota.workingDaysLeft(31)).isEqualTo(28);
    assertThat(rota.workingDaysByDekada(0)).containsExactly(10, 10, 11);
  }

  @Test
  void outOfSeasonThereIsNoWorkingDay() {
    Rota rota = new Rota(from("1935-01-01", 365), SUMMER);
    assertThat(rota.working(0)).isFalse();
    assertThat(rota.workingDaysLeft(0)).isZero();
    assertThat(rota.workingDaysByDekada(0)).containsExactly(0, 0, 0);
    assertThat(rota.workingDaysLeft(58)).isZero(); // 28 February
    // March: 31 less 1, 6, 12, 18, 24, 30 March
    assertThat(rota.workingDaysLeft(59)).isEqualTo(25);
    // 1 and 6; 12 and 18; 24 and 30 are free of 10, 10 and 11 days
    assertThat(rota.workingDaysByDekada(59)).containsExactly(8, 8, 9);
  }

  @Test
  void monthsOfWorkAreCountedInSeasonOnly() {
    Calendar calendar = from("1935-01-15", 700);
    Rota rota = new Rota(calendar, SUMMER);
    assertThat(rota.monthsWorked(calendar.day(LocalDate.parse("1935-03-31")))).isZero();
    assertThat(rota.monthsWorked(calendar.day(LocalDate.parse("1935-04-01")))).isEqualTo(1);
    assertThat(rota.monthsWorked(calendar.day(LocalDate.parse("1935-12-31")))).isEqualTo(3);
    assertThat(rota.monthsWorked(calendar.day(LocalDate.parse("1936-04-30")))).isEqualTo(4);
  }

  /** The month after a run's last day is laid out, for a plan is made for it. */
  @Test
  void theMonthAfterTheLastDayIsKnown() {
    Rota rota = new Rota(from("1934-12-01", 31), CONTINUOUS);
    assertThat(rota.workingDaysLeft(31)).isEqualTo(31);
    assertThat(rota.working(61)).isTrue();
  }
}
