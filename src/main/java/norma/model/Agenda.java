package norma.model;

import norma.economy.Diary;
import norma.time.Phase;
import sim.engine.Schedule;
import sim.engine.SimState;
import sim.engine.Steppable;

/**
 * What is to happen, on MASON's schedule; time is whole minutes since the first day's midnight.
 *
 * <p>Every entry has an ordering of its own within its minute, so MASON never has a tie to shuffle,
 * and its generator is never asked.
 */
final class Agenda implements Diary {
  // Bands of MASON's ordering within a minute; appointments are numbered as they are made.
  private static final int INTERVENTIONS = 0;
  private static final int ROUTINE = 1;
  private static final int APPOINTMENTS = 2;

  private final SimState state = new SimState(0);
  private final Schedule schedule = state.schedule;
  private final int days;
  private int appointments;

  /** An empty agenda for so many days. */
  Agenda(int days) {
    this.days = days;
  }

  /** An appointment for a day's dawn, after what is done there every day. */
  @Override
  public void at(int day, Runnable entry) {
    if (day < days) {
      enter(day, Phase.DAWN, APPOINTMENTS + appointments++, entry);
    }
  }

  /** Enters what a phase begins with, changes from outside, and what is done in it every day. */
  void enter(int day, Phase phase, Runnable interventions, Runnable routine) {
    enter(day, phase, INTERVENTIONS, interventions);
    enter(day, phase, ROUTINE, routine);
  }

  private void enter(int day, Phase phase, int ordering, Runnable entry) {
    schedule.scheduleOnce((double) phase.tick(day), ordering, (Steppable) s -> entry.run());
  }

  /** Does all that is entered for a phase, in its order. */
  void carryOut(int day, Phase phase) {
    double tick = (double) phase.tick(day);
    do {
      schedule.step(state);
    } while (schedule.getTime() < tick);
  }
}
