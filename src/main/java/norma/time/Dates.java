package norma.time;

import java.time.DateTimeException;
import java.time.LocalDate;

/**
 * Dates as people write them, year-month-day with a year of four digits, and the only reader of
 * them: in files, on the command line, in the window.
 */
public final class Dates {
  /** The first that is read: the first whole year in which anybody reckoned by this calendar. */
  public static final LocalDate FIRST = LocalDate.of(1583, 1, 1);

  /** The last: beyond it a date is longer and no longer sorts as text. */
  public static final LocalDate LAST = LocalDate.of(9999, 12, 31);

  private Dates() {}

  /**
   * Reads a date.
   *
   * @throws DateTimeException when it is none, or lies before {@link #FIRST} or after {@link
   *     #LAST}; the message is a clause that says so of the text, as in "is not a date"
   */
  public static LocalDate read(String text) {
    LocalDate date;
    try {
      date = LocalDate.parse(text);
    } catch (DateTimeException notADate) {
      throw new DateTimeException(
          text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? "is no such day" : "is not a date",
          notADate);
    }
    if (date.isBefore(FIRST) || date.isAfter(LAST)) {
      throw new DateTimeException("does not lie from " + FIRST + " to " + LAST);
    }
    return date;
  }
}
