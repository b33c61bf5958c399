package norma.run;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import norma.event.Event;

/** Where a player is to pause by itself. Set by any thread, asked by the driver's. */
final class Pauses {
  private volatile LocalDate date;
  private volatile Set<Event.Kind> kinds = Set.of();

  void at(LocalDate dawn) {
    date = dawn;
  }

  void at(Collection<Event.Kind> happening) {
    kinds = happening.isEmpty() ? Set.of() : EnumSet.copyOf(happening);
  }

  /**
   * Why to pause at a dawn, "" for no reason; a date that was reached is forgotten.
   *
   * @param dawn the day that begins
   * @param yesterday what happened on the day that ended
   */
  String reason(LocalDate dawn, List<Event> yesterday) {
    LocalDate wanted = date;
    if (wanted != null && !dawn.isBefore(wanted)) {
      date = null;
      return "reached " + wanted;
    }
    Set<Event.Kind> awaited = kinds;
    return yesterday.stream()
        .map(Event::kind)
        .filter(awaited::contains)
        .findFirst()
        .map(kind -> kind.label().replace('_', ' '))
        .orElse("");
  }
}
