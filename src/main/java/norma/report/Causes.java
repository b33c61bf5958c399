package norma.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.run.RunEvents;
import norma.run.StoredCourse;

/**
 * What can have led to an event: of the causes that the run noted with it, those that make it more
 * likely.
 *
 * <p>With all that a campaign drives (records, news, obstruction found out, accusations) a run
 * notes the last change of the leadership's push, whichever way that went. So a change from outside
 * is a cause only where it raised the push. Everything else that a run notes can have been one.
 */
public final class Causes {
  private final Map<Integer, Event> events = new TreeMap<>();
  private final Push push;

  /** The leadership's push in an industry at the end of a day; NaN where it is not known. */
  @FunctionalInterface
  interface Push {
    double on(String industry, int day);
  }

  /** Causes among the events of a run, or of one that goes on, as far as it has come. */
  public Causes(History history) {
    this(
        history.events(),
        (industry, day) -> history.of(new Scope(industry, -1), Measure.PUSH, day));
  }

  /**
   * Causes among the events of a run that is in a folder.
   *
   * @param push the leadership's push, as it was read day by day
   */
  public Causes(RunEvents run, StoredCourse push) {
    this(run.events(), (industry, day) -> push.on(new Scope(industry, -1), day));
  }

  Causes(List<Event> events, Push push) {
    events.forEach(event -> this.events.put(event.id(), event));
    this.push = push;
  }

  /** The event of a number. */
  Optional<Event> event(int id) {
    return Optional.ofNullable(events.get(id));
  }

  /** What can have led to an event, the earliest first. */
  List<Event> of(Event event) {
    List<Event> causes = new ArrayList<>();
    for (int id : event.causes()) {
      Event cause = events.get(id);
      if (cause != null
          && id < event.id()
          && (cause.kind() != Kind.INTERVENTION || raised(cause, event))) {
        causes.add(cause);
      }
    }
    return causes;
  }

  /** Where the chain of earliest causes begins; the event itself where it has none. */
  Event first(Event event) {
    Event first = event;
    for (List<Event> causes = of(first); !causes.isEmpty(); causes = of(first)) {
      first = causes.get(0);
    }
    return first;
  }

  /** Whether a change raised the push in an event's industry; also where that is not known. */
  private boolean raised(Event change, Event event) {
    double before = push.on(event.industry(), change.day() - 1);
    double after = push.on(event.industry(), change.day());
    return !(after <= before) || changedAgain(change);
  }

  /** The day's end does not tell which of several changes raised the push. */
  private boolean changedAgain(Event change) {
    return events.values().stream()
        .filter(other -> other.kind() == Kind.INTERVENTION && other.day() == change.day())
        .filter(other -> other.text().contains("campaign.push = "))
        .skip(1)
        .findAny()
        .isPresent();
  }
}
