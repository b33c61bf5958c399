package norma.economy;

import norma.event.Event;
import norma.rule.Campaign;

/** An industry's best shifts, as multiples of the norm of their day, and what was ordinary. */
final class RecordBook {
  /** Highest ever. */
  double highest;

  /** What a record has to beat, and what foremen know of it. */
  double best;

  double known;

  /** Best of the opening months, which sets the bar. */
  double opening;

  /** Men's dekadas in the opening months: number, sum and sum of squares of their fulfilment. */
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

  /** A man's mean fulfilment of a dekada in the opening months. */
  void openDekada(double fulfilment) {
    dekadas++;
    sum += fulfilment;
    squares += fulfilment * fulfilment;
  }

  /** Standard deviation of men's fulfilment of a dekada in the opening months; 0 without any. */
  double spread() {
    double mean = dekadas == 0 ? 0 : sum / dekadas;
    return dekadas == 0 ? 0 : Math.sqrt(Math.max(0, squares / dekadas - mean * mean));
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
