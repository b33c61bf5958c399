package norma.economy;

import norma.event.Event;

/** An industry's best shifts, as multiples of the norm. */
final class RecordBook {
  /** Best so far, and what foremen know of it. */
  double best;

  double known;

  /** Best of the opening months, which sets the bar. */
  double opening;

  /** The first and the latest record; null while there was none. */
  Event first;

  Event latest;

  /** A shift in the opening months. */
  void open(double multiple) {
    opening = Math.max(opening, multiple);
  }

  /** A shift, whether it counts as a record or not. */
  void show(double multiple) {
    best = Math.max(best, multiple);
  }

  /** A shift that counts as a record. */
  void count(Event event) {
    latest = event;
    first = first == null ? event : first;
  }

  /** A night goes by: foremen know of the best. */
  void spread() {
    known = best;
  }
}
