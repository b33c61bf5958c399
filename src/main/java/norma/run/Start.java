package norma.run;

import java.time.Instant;
import norma.scenario.Scenario;

/**
 * What a run sets out to do.
 *
 * @param scenario the scenario in force, with all that was changed on the command line
 * @param seed the seed, all 64 bits of it
 * @param at when it began, by the clock on the wall
 */
public record Start(Scenario scenario, long seed, Instant at) {
  /** Days it is to last. */
  public int days() {
    return scenario.calendar().days();
  }
}
