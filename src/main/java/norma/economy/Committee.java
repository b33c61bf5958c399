package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.event.Event;
import norma.rule.Titles;

/** A shop's committee, which names title holders once it is open; each is strict in its own way. */
final class Committee {
  /** Days from one sitting to the next: once a dekada, on a day of its own. */
  private static final int DAYS = 10;

  private final int sittingDay;
  private final double strictness;
  private double ordinarySpread;

  /** Whether it was open when the dekada began. */
  private boolean sawItBegin;

  /** The event of its opening; null while it is closed. */
  Event opened;

  /** A committee that is closed. */
  Committee(Titles rule, int shop, long seed) {
    long key = Draw.key(seed, Purpose.COMMITTEE, shop, -1);
    strictness = Draw.aroundOne(rule.strictnessLogSd(), Draw.normal(key, 0));
    sittingDay = (int) (DAYS * Draw.uniform(key, 1));
  }

  boolean open() {
    return opened != null;
  }

  /** Begins to name men, by what is ordinary in the trade. */
  void begin(Event event, double spread) {
    opened = event;
    ordinarySpread = spread;
  }

  /** Whether it sits on a day. */
  boolean sits(int day) {
    return open() && day % DAYS == sittingDay;
  }

  /** What it will ask, where that is the ordinary spread. */
  double strict(Titles rule, double spread) {
    return rule.threshold(strictness, spread);
  }

  /** Fulfilment that earns the title here; infinite while nobody is named. */
  double threshold(Titles rule) {
    return open() ? strict(rule, ordinarySpread) : Double.POSITIVE_INFINITY;
  }

  /** A dekada ends; it counts for whoever was under its eyes from the first day. */
  void endDekada(Titles rule, Worker[] roster) {
    if (sawItBegin) {
      for (Worker man : roster) {
        if (man != null) {
          man.repute.count(rule, man.dekada, threshold(rule));
        }
      }
    }
    sawItBegin = open();
  }
}
