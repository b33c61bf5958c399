package norma.run;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.file.Place;
import norma.measure.Observer;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.model.Impossible;
import norma.model.Simulation;
import norma.portrait.Move;
import norma.portrait.Portrait;
import norma.portrait.ShopPortrait;
import norma.scenario.Scenario;
import norma.time.Calendar;
import norma.time.Phase;

/**
 * The one loop: drives a simulation day by day and tells its listeners what there was to see.
 *
 * <p>The command line runs it to the end, the window a day at a time, a sweep many of them at once;
 * so all see the same. Driven by one thread; only {@link #stop} may be called from others.
 */
public final class Loop implements AutoCloseable {
  private Scenario scenario;
  private final long seed;
  private final Calendar calendar;
  private final Simulation simulation;
  private final Observer observer;
  private final Digest digest = new Digest();
  private final List<Listener> listeners = new ArrayList<>();

  private final List<LocalDate> recorded;
  private final StopRequest stop = new StopRequest();
  private boolean dayGivenUp;
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
    recorded = scenario.record().dates().orElse(List.of());
    calendar = new Calendar(scenario.calendar());
    simulation = new Simulation(scenario, seed, threads, stop::giveUpOverdueDay);
    observer = new Observer(simulation);
  }

  /** Runs to the last day, or until it is stopped, see {@link #stop}. */
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
    boolean more = advancePhase();
    while (more && simulation.next() != Phase.DAWN) {
      more = advancePhase();
    }
    return more;
  }

  /**
   * Simulates the next phase of a day; with the night the day is over and told of. A day that was
   * begun is brought to its end also when the run is to be stopped, unless that takes too long.
   *
   * @return whether there is a phase left to simulate
   * @throws InvalidInput when the scenario's numbers leave no going on
   */
  public boolean advancePhase() {
    begin();
    if (!hasNext()) {
      return false;
    }
    int day = daysDone;
    try {
      simulation.stepPhase();
    } catch (StopRequest.DayOverdue overdue) {
      dayGivenUp = true;
      return false;
    } catch (Impossible numbers) {
      String sentence = "cannot go on after " + daysDone + " days: " + numbers.getMessage();
      throw new InvalidInput(Place.of(scenario.files().get(0)).problem(sentence));
    }
    if (simulation.next() == Phase.DAWN) {
      daysDone++;
      tell(observer.read());
      if (calendar.endsMonth(day)) {
        tellMoves(calendar.date(day));
      }
      if (calendar.endsYear(day) || recorded.contains(calendar.date(day))) {
        count(calendar.date(day));
      }
    }
    return hasNext();
  }

  /** Tells of the initial state, unless that was done. */
  public void begin() {
    if (start != null) {
      return;
    }
    start = new Start(scenario, seed, Instant.now());
    listeners.forEach(listener -> listener.begins(start));
    Readings initial = observer.read();
    tell(initial);
    count(initial.date());
  }

  /** Day of the next phase, from 0; the number of days of the run when it is over. */
  public int day() {
    return daysDone;
  }

  /** Date of the next phase. */
  public LocalDate date() {
    return calendar.date(daysDone);
  }

  /** The next phase. */
  public Phase phase() {
    return simulation.next();
  }

  /** Whether the crews work in a phase of the next phase's day. */
  public boolean works(Phase phase) {
    return daysDone < scenario.calendar().days() && simulation.works(daysDone, phase);
  }

  /**
   * Changes live parameters from the next phase on.
   *
   * @param set paths and values, as on the command line
   * @param note what it is, for the log; may be empty
   * @return the scenario amended, which run from its start does all that this run did
   * @throws InvalidInput when it cannot be set or no phase is left; nothing is changed then
   */
  public Scenario amend(Map<String, String> set, String note) {
    begin();
    if (daysDone >= start.days()) {
      throw tooLate();
    }
    scenario = scenario.amended(date(), phase(), set, note);
    simulation.amend(scenario);
    listeners.forEach(listener -> listener.amended(scenario));
    return scenario;
  }

  static InvalidInput tooLate() {
    return new InvalidInput(Place.of("change").problem("comes too late: the run is over"));
  }

  /** The scenario as it is now, with all that was changed on the way. */
  public Scenario scenario() {
    return scenario;
  }

  /** Everyone on the rosters now, in order of industry, shop and place. */
  public List<Portrait> people() {
    return List.copyOf(observer.census());
  }

  /** Whether a dekada ended with the day told of last. */
  public boolean endsDekada() {
    return daysDone > 0 && calendar.endsDekada(daysDone - 1);
  }

  /** Worker-shifts simulated so far, those of shifts simulated again as equal included. */
  public long workerShifts() {
    return simulation.workerShifts();
  }

  /** From now on every shift is noted, for {@link #shops}. No reading changes. */
  public void watch() {
    simulation.watch();
  }

  /**
   * Shops with each of their crews after their last shift, in order of scope and crew.
   *
   * @param which tells of a shop whether it is looked at; of others no portrait is made
   * @param closely shops of which to say what was weighed in them
   */
  public List<ShopPortrait> shops(Predicate<Scope> which, Collection<Scope> closely) {
    return observer.shops(which, closely::contains);
  }

  /**
   * Asks the run to stop at the end of the day being simulated. Any thread may ask. A day that has
   * not ended two seconds later is given up: nothing is told of it, and the run ends with the day
   * before.
   */
  public void stop() {
    stop.make();
  }

  /** Whether the run was stopped and the day being simulated did not end in time. */
  public boolean isDayGivenUp() {
    return dayGivenUp;
  }

  /**
   * Ends the telling, with a census of the last day; no day can follow. After a day that was given
   * up there is no census, for the men are no longer as they were when the last day ended.
   */
  public Outcome outcome() {
    begin();
    boolean stopped = daysDone < start.days();
    stop();
    LocalDate last = calendar.date(daysDone - 1);
    if (!dayGivenUp && daysDone > 0 && !calendar.endsMonth(daysDone - 1)) {
      tellMoves(last);
    }
    if (!dayGivenUp && !last.equals(lastCensus)) {
      count(last);
    }
    return new Outcome(
        start, scenario, daysDone, stopped, digest.hex(), simulation.workerShifts(), Instant.now());
  }

  /** Lets go of the simulation's threads. */
  @Override
  public void close() {
    simulation.close();
  }

  private boolean hasNext() {
    return !dayGivenUp
        && (!stop.isMade() || simulation.next() != Phase.DAWN)
        && daysDone < start.days();
  }

  private void tell(Readings readings) {
    for (Event event : observer.eventsSince(lastEvent)) {
      lastEvent = event.id();
      LocalDate date = calendar.date(event.day());
      var happening =
          new Listener.Happening(event, date, name(event.worker()), name(event.target()));
      listeners.forEach(listener -> listener.happened(happening));
    }
    listeners.forEach(listener -> listener.read(readings));
  }

  private void tellMoves(LocalDate date) {
    if (scenario.hasMovers()) {
      List<Move> moves = observer.moves();
      listeners.forEach(listener -> listener.moved(date, moves));
    }
  }

  private String name(int worker) {
    return worker < 0 ? "" : observer.worker(worker);
  }

  private void count(LocalDate date) {
    lastCensus = date;
    List<Portrait> portraits = people();
    listeners.forEach(listener -> listener.counted(date, portraits));
  }
}
