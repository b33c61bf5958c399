package norma.file;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** What the user gave cannot be used; carries every problem found, not only the first. */
public final class InvalidInput extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient List<Problem> problems;

  /**
   * Collects problems.
   *
   * @param problems at least one
   */
  public InvalidInput(Collection<Problem> problems) {
    super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
    this.problems = List.copyOf(problems);
  }

  /** A single problem. */
  public InvalidInput(Problem problem) {
    this(List.of(problem));
  }

  /** All problems, in the order in which a reader meets them. */
  public List<Problem> problems() {
    return problems;
  }
}
