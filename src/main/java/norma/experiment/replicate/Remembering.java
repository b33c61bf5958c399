package norma.experiment.replicate;

import norma.measure.History;
import norma.measure.Readings;
import norma.run.Memory;

/**
 * A gatherer that remembers the run until it is over.
 *
 * @param <T> what is left of the run
 */
public abstract class Remembering<T> implements Gatherer<T> {
  private final Memory memory = new Memory();

  @Override
  public final void happened(Happening happening) {
    memory.happened(happening);
  }

  @Override
  public final void read(Readings readings) {
    memory.read(readings);
  }

  /** What there was. */
  protected final History history() {
    return memory.history();
  }
}
