package norma.run;

import java.time.LocalDate;
import java.util.List;
import norma.measure.History;
import norma.measure.Readings;
import norma.portrait.Move;

/**
 * Remembers a run: what happened, the readings of the economy and its industries, and who moved
 * between them.
 */
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

  @Override
  public void moved(LocalDate date, List<Move> moves) {
    history.moved(moves);
  }
}
