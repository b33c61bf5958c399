package norma.run;

import norma.measure.History;
import norma.measure.Readings;

/** Remembers a run: what happened, and the readings of the economy and its industries. */
public final class Memory implements Listener {
  private final History history = new History();

  /** What there was so far; grows with the run. */
  public History history() {
    return history;
  }

  @Override
  public void happened(Happening happening) {
    history.add(happening.event());
  }

  @Override
  public void read(Readings readings) {
    history.add(readings);
  }
}
