package norma.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import norma.event.Event;
import norma.measure.Readings;
import norma.portrait.Portrait;

/**
 * Hands what a loop tells from the thread that drives it to the thread that shows it.
 *
 * <p>All of it is frozen. What is not collected piles up, so the driver waits when {@link #isFull}.
 */
final class Relay implements Listener {
  private static final int MOST = 400;

  private final ConcurrentLinkedQueue<Readings> readings = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Happening> happenings = new ConcurrentLinkedQueue<>();
  private final ConcurrentLinkedQueue<Frame.Count> counts = new ConcurrentLinkedQueue<>();

  private final List<Event> today = new ArrayList<>();
  private boolean dayOver;

  @Override
  public void read(Readings day) {
    if (dayOver) {
      today.clear(); // a day without events does not show yesterday's
    }
    readings.add(day);
    dayOver = true;
  }

  @Override
  public void happened(Happening happening) {
    if (dayOver) {
      today.clear();
      dayOver = false;
    }
    today.add(happening.event());
    happenings.add(happening);
  }

  /** Events of the day told of last, once it is over; for the driver's thread. */
  List<Event> eventsOfToday() {
    return today;
  }

  @Override
  public void counted(LocalDate date, List<Portrait> portraits) {
    counts.add(new Frame.Count(date, portraits));
  }

  boolean isFull() {
    return readings.size() >= MOST;
  }

  /** What came since it was last asked, in order. */
  Frame.Part collect() {
    return new Frame.Part(drain(readings), drain(happenings), drain(counts));
  }

  private static <T> List<T> drain(ConcurrentLinkedQueue<T> queue) {
    List<T> all = new ArrayList<>();
    for (T next = queue.poll(); next != null; next = queue.poll()) {
      all.add(next);
    }
    return all;
  }
}
