package norma.economy;

import norma.event.Event;
import norma.rule.Campaign;

/** An industry's best shifts, as multiples of the norm of their day, and what was ordinary. */
final class RecordBook {
  /** Spread before a dekada was seen, one norm: nothing is unusual where nothing is known. */
  private static final double UNKNOWN = 1;

  /** Highest ever. */
  double highest;

  /** What a record has to beat, and what foremen know of it. */
  double best;

  double known;

  /** Best of the opening months, which sets the bar. */
  double opening;

  /** Ordinary dekadas of men: number, sum and sum of squares of their fulfilment. */
  private long dekadas;

  private double sum;
  private double squares;

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
    highest = Math.max(highest, multiple);
  }

  /** A man's mean fulfilment of a dekada that tells what is ordinary. */
  void openDekada(double fulfilment) {
    dekadas++;
    sum += fulfilment;
    squares += fulfilment * fulfilment;
  }

  /** Whether it is known what is ordinary. */
  boolean knowsOrdinary() {
    return dekadas > 0;
  }

  /**
   * Standard deviation of men's fulfilment of a dekada, in norms of the opening months and so far
   * as they have gone. It stays when norms rise: it is a share of what men make.
   */
  double spread() {
    if (!knowsOrdinary()) {
      return UNKNOWN;
    }
    double mean = sum / dekadas;
    return Math.sqrt(Math.max(0, squares / dekadas - mean * mean));
  }

  /** A shift that counts as a record. */
  void count(Event event) {
    latest = event;
    first = first == null ? event : first;
  }

  /** A night goes by: the best is a little forgotten, and foremen know of it. */
  void spreadWord(Campaign rule) {
    best = Campaign.faded(best, opening, rule.remembered());
    known = best;
  }

  /**
   * Norms rose: what was made is so many norms of the new ones, but no less than at the opening.
   */
  void renorm(double rise) {
    best = Math.max(opening, best / (1 + rise));
    known = best;
  }
}
