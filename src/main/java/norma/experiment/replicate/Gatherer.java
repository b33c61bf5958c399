package norma.experiment.replicate;

import norma.run.Listener;
import norma.run.Outcome;

/**
 * Gathers during one run what an experiment wants of it.
 *
 * @param <T> what is left of the run when it is over; frozen and small, for it is kept for every
 *     run
 */
public interface Gatherer<T> extends Listener {
  /** What the run, now over, has to say. */
  T result(Outcome outcome);
}
