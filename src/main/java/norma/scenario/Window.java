package norma.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.parameter.Constrained;
import norma.parameter.Parameter;

/**
 * The days over which a pattern looks, both ends included.
 *
 * @param event kind of event around whose first occurrence it lies; empty where both ends are dates
 * @param from first day
 * @param to last day
 */
public record Window(
    @Parameter(meaning = "kind of event around whose first occurrence the window lies")
        Optional<String> event,
    @Parameter(meaning = "first day: a date, or days from the event", unit = "date or days")
        Edge from,
    @Parameter(meaning = "last day: a date, or days from the event", unit = "date or days") Edge to)
    implements Constrained {

  @Override
  public List<Flaw> flaws() {
    List<Flaw> flaws = new ArrayList<>();
    if (event.isEmpty() && from.date().isEmpty()) {
      flaws.add(new Flaw("from", "counts days, but no event is named to count from"));
    }
    if (event.isEmpty() && to.date().isEmpty()) {
      flaws.add(new Flaw("to", "counts days, but no event is named to count from"));
    }
    if (event.isPresent() && from.date().isPresent() && to.date().isPresent()) {
      flaws.add(new Flaw("event", "is named, but neither end counts days from it"));
    }
    boolean dates = from.date().isPresent() && to.date().isPresent();
    boolean counts = from.date().isEmpty() && to.date().isEmpty();
    if (dates ? from.fixed().isAfter(to.fixed()) : counts && from.days() > to.days()) {
      flaws.add(new Flaw("to", "is " + to + ", before from " + from));
    }
    return flaws;
  }
}
