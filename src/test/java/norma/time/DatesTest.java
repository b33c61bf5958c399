package norma.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Dates have years of four digits, so that they sort as text and take no room without end. */
final class DatesTest {
  @Test
  void readsFromTheFirstToTheLast() {
    for (LocalDate date : List.of(Dates.FIRST, LocalDate.of(1935, 8, 31), Dates.LAST)) {
      assertThat(Dates.read(date.toString())).isEqualTo(date);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1582-12-31", "0000-01-01", "-0044-03-15", "+10000-01-01", "+300000000-01-01"})
  void refusesWhatLiesOutside(String text) {
    assertThatThrownBy(() -> Dates.read(text))
        .hasMessage("does not lie from 1583-01-01 to 9999-12-31");
  }

  @Test
  void saysWhatIsNoDate() {
    assertThatThrownBy(() -> Dates.read("1935-02-30")).hasMessage("is no such day");
    assertThatThrownBy(() -> Dates.read("12000-01-01")).hasMessage("is not a date");
    assertThatThrownBy(() -> Dates.read("")).hasMessage("is not a date");
  }

  @Test
  void aRunEndsWithTheLast() {
    assertThat(run("9999-12-01", 31).flaws()).isEmpty();
    assertThat(run("9999-12-01", 32).flaws())
        .extracting(flaw -> flaw.message())
        .containsExactly("makes a run of 32 days from 9999-12-01 go on beyond 9999-12-31");
  }

  private static CalendarRule run(String start, int days) {
    return new CalendarRule(LocalDate.parse(start), days, List.of(), List.of(), List.of());
  }
}
