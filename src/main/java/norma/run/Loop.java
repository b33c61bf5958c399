package norma.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import norma.event.Event;
import norma.measure.Observer;
import norma.measure.Readings;
import norma.model.Simulation;
import norma.scenario.Scenario;
import norma.time.Calendar;

/**
 * The one loop: drives a simulation day by day and tells its listeners what there was to see.
 *
 * <p>The command line runs it to the end, the window a day at a time, a sweep many of them at once;
 * so all see the same. Driven by one thread; only {@link #stop} may be called from others.
 */
public final class Loop implements AutoCloseable {
  private final Scenario scenario;
  private final long seed;
  private final Calendar calendar;
  private final Simulation simulation;
  private final Observer observer;
  private final Digest digest = new Digest();
  private final List<Listener> listeners = new ArrayList<>();

  private volatile boolean stopAsked;
  private Start start;
  private int daysDone;
  private int lastEvent;
  private LocalDate lastCensus;

  /**
   * Sets up a run; nothing is told before its first day.
   *
   * @param scenario the scenario
   * @param seed the seed
   * @param threads how many threads may work at one day, at least 1; does not change the result
   * @param listeners who is told, in this order
   */
  public Loop(Scenario scenario, long seed, int threads, List<? extends Listener> listeners) {
    this.scenario = scenario;
    this.seed = seed;
    this.listeners.add(digest);
    this.listeners.addAll(listeners);
    calendar = new Calendar(scenario.calendar());
    simulation = new Simulation(scenario, seed, threads);
    observer = new Observer(simulation);
  }

  /** Runs to the last day, or to the end of the day on which it is stopped. */
  public Outcome run() {
    while (advance()) {
      // Each turn is a day.
    }
    return outcome();
  }

  /**
   * Simulates the next day, if there is one and the run has not been stopped.
   *
   * @return whether there is a day left to simulate
   */
  public boolean advance() {
    if (start == null) {
      begin();
    }
    if (!hasNext()) {
      return false;
    }
    int day = daysDone;
    simulation.step();
    daysDone++;
    tell(observer.read());
    if (calendar.endsYear(day)) {
      count(calendar.date(day));
    }
    return hasNext();
  }

  /** Asks the run to stop at the end of the day being simulated. Any thread may ask. */
  public void stop() {
    stopAsked = true;
  }

  /** Ends the telling, with a census of the last day; no day can follow. */
  public Outcome outcome() {
    if (start == null) {
      begin();
    }
    boolean stopped = daysDone < start.days();
    stopAsked = true;
    LocalDate last = calendar.date(daysDone - 1);
    if (!last.equals(lastCensus)) {
      count(last);
    }
    return new Outcome(
        start, daysDone, stopped, digest.hex(), simulation.workerShifts(), Instant.now());
  }

  /** Lets go of the simulation's threads. */
  @Override
  public void close() {
    simulation.close();
  }

  private boolean hasNext() {
    return !stopAsked && daysDone < start.days();
  }

  private void begin() {
    start = new Start(scenario, seed, Instant.now());
    listeners.forEach(listener -> listener.begins(start));
    Readings initial = observer.read();
    tell(initial);
    count(initial.date());
  }

  private void tell(Readings readings) {
    for (Event event : observer.eventsSince(lastEvent)) {
      lastEvent = event.id();
      String worker = event.worker() < 0 ? "" : observer.worker(event.worker());
      var happening = new Listener.Happening(event, calendar.date(event.day()), worker);
      listeners.forEach(listener -> listener.happened(happening));
    }
    listeners.forEach(listener -> listener.read(readings));
  }

  private void count(LocalDate date) {
    lastCensus = date;
    var portraits = List.copyOf(observer.census());
    listeners.forEach(listener -> listener.counted(date, portraits));
  }
}
