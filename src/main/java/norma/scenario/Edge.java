package norma.scenario;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One end of a window: a date, or days from an event.
 *
 * @param fixed the date, null where it is counted from an event
 * @param days days from the event, negative before it; 0 for a date
 */
public record Edge(LocalDate fixed, int days) {

  /** The date, where it is fixed. */
  public Optional<LocalDate> date() {
    return Optional.ofNullable(fixed);
  }

  /** The date, once the event has happened. */
  public LocalDate on(LocalDate event) {
    return fixed != null ? fixed : event.plusDays(days);
  }

  /** As in a file. */
  @Override
  public String toString() {
    return fixed != null ? fixed.toString() : Integer.toString(days);
  }
}
