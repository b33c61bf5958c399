package norma.run;

import java.time.Duration;
import java.time.Instant;
import norma.scenario.Scenario;

/**
 * How a run ended.
 *
 * @param start what it set out to do
 * @param scenario the scenario with what was changed by hand on the way
 * @param daysDone days simulated to their end
 * @param stopped whether it was stopped before its last day
 * @param digest hash of all readings and events, 64 hexadecimal digits; see {@link Digest}
 * @param workerShifts man-shifts simulated, those of shifts simulated again as equal included
 * @param ended when it ended, by the clock on the wall
 */
public record Outcome(
    Start start,
    Scenario scenario,
    int daysDone,
    boolean stopped,
    String digest,
    long workerShifts,
    Instant ended) {
  /** How long it took. */
  public Duration elapsed() {
    return Duration.between(start.at(), ended);
  }
}
