package norma.scenario;

import java.util.List;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * A range of seeds, both ends included.
 *
 * @param from first seed
 * @param to last seed
 */
public record Seeds(
    @Parameter(meaning = "first seed", live = false) long from,
    @Parameter(meaning = "last seed", live = false) long to)
    implements Constrained {

  /** Whether a seed lies in the range. */
  public boolean contains(long seed) {
    return seed >= from && seed <= to;
  }

  @Override
  public List<Flaw> flaws() {
    return from <= to ? List.of() : List.of(new Flaw("to", "is " + to + ", before from " + from));
  }
}
