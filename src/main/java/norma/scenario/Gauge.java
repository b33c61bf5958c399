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
 * <p>A date or days until is missing where no reading of the window reaches the threshold.
 */
public record Gauge(
    @Parameter(meaning = "its name in tables, unique within the sweep") String id,
    @Parameter(meaning = "measure it looks at, an id of the data dictionary") String measure,
    @Parameter(meaning = "economy, or the id of an industry") @Unless("economy") String scope,
    @Parameter(meaning = "how the readings of the window become one number") Aggregate aggregate,
    @Parameter(
            meaning =
                "reading that counts as reached, for share, date, days-until and months-until")
        Optional<Double> threshold,
    @Parameter(meaning = "days over which it looks, the whole run unless said")
        Optional<Window> over)
    implements Constrained {

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    Aggregate.flaw("threshold", List.of(aggregate), threshold.isPresent()).ifPresent(flaws::add);
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
