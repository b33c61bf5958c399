package norma.bench;

import norma.draw.Draw;
import norma.draw.Purpose;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * As many events as there are worker-shifts, at random times on a schedule of MASON: what a model
 * would pay for the schedule alone if each man were an agent that enters his own next shift.
 *
 * <p>Every man has one event pending. When it comes he does nothing but draw the time to his next,
 * 0 to 2 days, mean 1.
 */
final class RandomTimes {
  private RandomTimes() {}

  /** Events per second on one thread; entering the first of each man is not counted. */
  static double eventsPerSecond(long seed, int men, long events) {
    SimState state = new SimState(0);
    Schedule schedule = state.schedule;
    for (int man = 0; man < men; man++) {
      new Man(Draw.key(seed, Purpose.NAME, man, 0), schedule).enterNext(0);
    }
    long begun = System.nanoTime();
    for (long i = 0; i < events; i++) {
      schedule.step(state);
    }
    return events / Stopwatch.secondsSince(begun);
  }

  private static final class Man implements Steppable {
    private static final long serialVersionUID = 1L;

    private final long key;
    private final Schedule schedule;
    private int shifts;

    Man(long key, Schedule schedule) {
      this.key = key;
      this.schedule = schedule;
    }

    void enterNext(double now) {
      schedule.scheduleOnce(now + 2 * Draw.uniform(key, shifts++), this);
    }

    @Override
    public void step(SimState state) {
      enterNext(schedule.getTime());
    }
  }
}
