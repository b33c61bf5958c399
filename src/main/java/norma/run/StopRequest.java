package norma.run;

import java.time.Duration;

/** A request to stop a run, and for how long the day being simulated may then go on. */
final class StopRequest {
  /** How long the day being simulated may go on after the request. */
  static final Duration PATIENCE = Duration.ofSeconds(2);

  private volatile boolean made;
  private volatile long madeAt;

  /** Makes the request, unless it was made already. */
  void make() {
    if (!made) {
      madeAt = System.nanoTime();
      made = true;
    }
  }

  boolean isMade() {
    return made;
  }

  /**
   * Gives up the day being simulated where it has had its time; called from within its shifts, by
   * whatever thread works them.
   *
   * @throws DayOverdue when the patience is at its end
   */
  void giveUpOverdueDay() {
    if (made && System.nanoTime() - madeAt > PATIENCE.toNanos()) {
      throw new DayOverdue();
    }
  }

  /** Unwinds the simulation of a day that is given up. */
  static final class DayOverdue extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private DayOverdue() {
      super("the day did not end in time", null, false, false);
    }
  }
}
