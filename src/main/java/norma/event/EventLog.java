package norma.event;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The events of a run, in the order of happening. */
public final class EventLog {
  private final List<Event> events = new ArrayList<>();

  /**
   * Adds an event.
   *
   * @param event with the number {@link #nextId()}
   */
  public void add(Event event) {
    if (event.id() != nextId()) {
      throw new IllegalArgumentException("event " + event.id() + " is not next, " + nextId());
    }
    events.add(event);
  }

  /** Number of the next event, from 1. */
  public int nextId() {
    return events.size() + 1;
  }

  /** Events after that of this number (0 for all), in order; a view. */
  public List<Event> since(int id) {
    return Collections.unmodifiableList(events.subList(id, events.size()));
  }
}
