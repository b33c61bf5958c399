package norma.measure;

import java.time.LocalDate;
import java.util.List;
import norma.portrait.Flow;

/**
 * All readings of one day, frozen at its end.
 *
 * @param day days since the first day, from 0; -1 for the initial state
 * @param date the date; of the eve of the first day for the initial state
 * @param scopes the scopes, in order: the economy, then each industry followed by its shops
 * @param values for each scope, in that order, the value of each {@link Measure} by its ordinal;
 *     NaN where the measure has none for the scope or day. Not to be written to.
 * @param flows what passed between industries on the day, in their order and that of their inputs;
 *     empty where none lives on another
 */
public record Readings(
    int day, LocalDate date, List<Scope> scopes, double[][] values, List<Flow> flows) {

  /** Readings where no industry lives on another. */
  public Readings(int day, LocalDate date, List<Scope> scopes, double[][] values) {
    this(day, date, scopes, values, List.of());
  }

  /** Value of a measure in a scope, NaN where there is none. */
  public double of(Scope scope, Measure measure) {
    int index = scopes.indexOf(scope);
    return index < 0 ? Double.NaN : values[index][measure.ordinal()];
  }
}
