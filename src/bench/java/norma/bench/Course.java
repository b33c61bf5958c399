package norma.bench;

import java.util.List;
import norma.event.Event;
import norma.measure.Observer;
import norma.model.Simulation;
import norma.run.Loop;
import norma.scenario.Scenario;

/**
 * One course of a scenario without files, and what it took.
 *
 * @param workerShifts worker-shifts, those of shifts simulated again as equal included
 * @param seconds from the first dawn to the last night
 * @param opening seconds to people the district before
 * @param reachable bytes reachable at its end; NaN where they were not asked for
 * @param allocated bytes allocated by the calling thread in those seconds: all of them when it
 *     works alone
 * @param collecting seconds of the collector in those seconds
 */
record Course(
    long workerShifts,
    double seconds,
    double opening,
    double reachable,
    double allocated,
    double collecting) {

  /**
   * As a run does it: readings and events every night, and the digest of them.
   *
   * @param weighed whether to ask what is reachable at its end, which takes a full collection
   */
  static Course whole(Scenario scenario, long seed, int threads, boolean weighed) {
    long begun = System.nanoTime();
    try (Loop loop = new Loop(scenario, seed, threads, List.of())) {
      loop.begin();
      return timed(begun, loop::advance, loop::workerShifts, weighed);
    }
  }

  /** The same without the digest. */
  static Course undigested(Scenario scenario, long seed, int threads) {
    long begun = System.nanoTime();
    try (Simulation simulation = new Simulation(scenario, seed, threads)) {
      Observer observer = new Observer(simulation);
      Nights nights = new Nights(simulation, observer);
      return timed(begun, nights::advance, simulation::workerShifts, false);
    }
  }

  /** Worker-shifts a second. */
  double rate() {
    return workerShifts / seconds;
  }

  private static Course timed(long begun, Day day, Shifts shifts, boolean weighed) {
    double opening = Stopwatch.secondsSince(begun);
    double allocated = Memory.allocated();
    double collecting = Memory.collecting();
    long from = System.nanoTime();
    while (day.advance()) {
      // Each turn is a day.
    }
    double seconds = Stopwatch.secondsSince(from);
    allocated = Memory.allocated() - allocated;
    collecting = Memory.collecting() - collecting;
    // Asked for last, so that the run is still reachable when memory is measured.
    double reachable = weighed ? Memory.reachable() : Double.NaN;
    return new Course(shifts.done(), seconds, opening, reachable, allocated, collecting);
  }

  private interface Day {
    boolean advance();
  }

  private interface Shifts {
    long done();
  }

  private static final class Nights {
    private final Simulation simulation;
    private final Observer observer;
    private int lastEvent;

    Nights(Simulation simulation, Observer observer) {
      this.simulation = simulation;
      this.observer = observer;
    }

    boolean advance() {
      boolean lived = simulation.step();
      if (lived) {
        observer.read();
        for (Event event : observer.eventsSince(lastEvent)) {
          lastEvent = event.id();
        }
      }
      return lived;
    }
  }
}
