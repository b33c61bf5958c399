package norma.economy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import norma.event.Event;
import norma.event.EventLog;
import norma.time.Phase;

/** Writes down what happens, with the day and phase at which it does. */
final class Chronicle {
  private final EventLog log = new EventLog();
  private int day;
  private Phase phase = Phase.DAWN;

  void now(int today, Phase current) {
    day = today;
    phase = current;
  }

  EventLog log() {
    return log;
  }

  /**
   * Writes down an event.
   *
   * @param causes ids of events that led to it, 0 for one that does not exist
   * @param quantities names and values in turn
   * @return its id
   */
  int note(
      Event.Kind kind,
      String industry,
      int shop,
      long worker,
      String text,
      List<Integer> causes,
      Object... quantities) {
    Map<String, Double> measured = new LinkedHashMap<>();
    for (int i = 0; i < quantities.length; i += 2) {
      measured.put((String) quantities[i], ((Number) quantities[i + 1]).doubleValue());
    }
    TreeSet<Integer> earlier = new TreeSet<>(causes);
    earlier.remove(0);
    int id = log.nextId();
    log.add(
        new Event(
            id,
            day,
            phase,
            kind,
            industry,
            shop,
            Math.toIntExact(worker),
            text,
            measured,
            List.copyOf(earlier)));
    return id;
  }
}
