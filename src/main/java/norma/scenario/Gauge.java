package norma.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.file.Shown;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * A number that a sweep reads off each run.
 *
 * <p>A date is told in days from the first day of the run to the first reading of the window that
 * is at least the threshold; it is missing where there is none.
 */
public record Gauge(
    @Parameter(meaning = "its name in tables, unique within the sweep") String id,
    @Parameter(meaning = "measure it looks at, an id of the data dictionary") String measure,
    @Parameter(meaning = "economy, or the id of an industry") @Unless("economy") String scope,
    @Parameter(meaning = "how the readings of the window become one number") Aggregate aggregate,
    @Parameter(meaning = "reading that counts as crossed, for a date") Optional<Double> threshold,
    @Parameter(meaning = "days over which it looks, the whole run unless said")
        Optional<Window> over)
    implements Constrained {

  /** How the readings of a window become one number. */
  public enum Aggregate {
    /** Last reading of the window. */
    LAST,
    /** Mean of the readings. */
    MEAN,
    /** Largest reading. */
    MAX,
    /** Smallest reading. */
    MIN,
    /** Sum of the readings. */
    SUM,
    /** Day of the first reading that is at least the threshold. */
    DATE;

    /** As in a file. */
    public String label() {
      return Shape.Single.option(this);
    }
  }

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    boolean date = aggregate == Aggregate.DATE;
    if (date != threshold.isPresent()) {
      flaws.add(
          new Flaw(
              "threshold",
              date
                  ? "is missing: the aggregate date needs it"
                  : "has no use for " + aggregate.label()));
    }
    if (!id.matches(Binder.ID)) {
      flaws.add(
          new Flaw(
              "id",
              "is made of letters, digits, hyphens and underscores, a small letter first, found "
                  + Shown.text(id)));
    }
    return flaws;
  }
}
