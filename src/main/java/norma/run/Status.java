package norma.run;

import java.time.LocalDate;
import java.util.Optional;
import norma.scenario.Scenario;
import norma.time.Phase;

/**
 * Where a {@link Player} is.
 *
 * @param mood what it is doing
 * @param scenario the scenario with what was changed by hand
 * @param seed seed of the run
 * @param day day of the next phase, from 0; the number of days when the run is over
 * @param date date of the next phase
 * @param phase the next phase
 * @param workerShifts worker-shifts simulated so far, of the run and its branch
 * @param perSecond worker-shifts simulated in the last second of play, 0 while paused
 * @param branch scenario of the branch, where there is one
 * @param note why it paused, or what it is busy with; "" where that is plain
 */
public record Status(
    Mood mood,
    Scenario scenario,
    long seed,
    int day,
    LocalDate date,
    Phase phase,
    long workerShifts,
    double perSecond,
    Optional<Scenario> branch,
    String note) {

  /** Whether there is a branch. */
  public boolean branched() {
    return branch.isPresent();
  }

  /** What a player can be doing. */
  public enum Mood {
    PAUSED,
    PLAYING,
    /** Carrying out a step, a branch or another order that takes its time. */
    BUSY,
    /** The run is over. */
    ENDED,
    /** Something went wrong, which the note says; nothing moves any more. */
    FAILED
  }
}
