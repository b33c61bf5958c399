package norma.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/** How the points of a sweep are laid among the values of what is varied. */
public record DesignRule(
    @Parameter(meaning = "how points are laid") Kind kind,
    @Parameter(meaning = "points of a sampled design", unit = "points", min = 1, max = 100_000)
        Optional<Integer> points,
    @Parameter(meaning = "levels of a Morris design, an even number", min = 2, max = 100)
        Optional<Integer> levels,
    @Parameter(meaning = "trajectories of a Morris design", min = 1, max = 10_000)
        Optional<Integer> trajectories,
    @Parameter(meaning = "seed of the sampling, not of the runs") @Unless("1") long seed,
    @Parameter(meaning = "table of points, CSV with a column for each path, for a list")
        Optional<String> file)
    implements Constrained {

  /** Kinds of design. */
  public enum Kind {
    /** Every value with every other. */
    FACTORIAL,
    /** The first values of all lists, then the second … or the rows of a table. */
    LIST,
    /** The scenario, then each value alone. */
    ONE_AT_A_TIME,
    /** One point in each of as many slices of every axis as there are points. */
    LATIN_HYPERCUBE,
    /** Sobol's sequence, digitally shifted. */
    SOBOL,
    /** Rows of two Sobol samples A and B and of A with one column from B: for Sobol indices. */
    SALTELLI,
    /** Trajectories on a grid that change one axis at a time: for elementary effects. */
    MORRIS;

    /** As in a file. */
    public String label() {
      return Shape.Single.option(this);
    }

    /** Whether points are drawn from ranges, not put together from listed values. */
    public boolean isSampled() {
      return ordinal() >= LATIN_HYPERCUBE.ordinal();
    }

    /** Keys without which such a design cannot be laid. */
    List<String> needs() {
      return this == MORRIS ? List.of("trajectories") : isSampled() ? List.of("points") : List.of();
    }

    /** Keys of which only such a design can make use, the needed ones included. */
    List<String> uses() {
      return this == MORRIS
          ? List.of("trajectories", "levels")
          : this == LIST ? List.of("file") : needs();
    }
  }

  /** Every value with every other, unless said otherwise. */
  static DesignRule factorial() {
    return new DesignRule(
        Kind.FACTORIAL, Optional.empty(), Optional.empty(), Optional.empty(), 1, Optional.empty());
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    need(flaws, "points", points.isPresent());
    need(flaws, "trajectories", trajectories.isPresent());
    need(flaws, "levels", levels.isPresent());
    need(flaws, "file", file.isPresent());
    levels
        .filter(count -> count % 2 != 0)
        .ifPresent(count -> flaws.add(new Flaw("levels", "must be even, found " + count)));
    return flaws;
  }

  private void need(List<Flaw> flaws, String key, boolean there) {
    if (there && !kind.uses().contains(key)) {
      flaws.add(new Flaw(key, "has no use for a design of kind " + kind.label()));
    } else if (!there && kind.needs().contains(key)) {
      flaws.add(new Flaw(key, "is missing: a design of kind " + kind.label() + " needs it"));
    }
  }
}
