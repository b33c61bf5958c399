package norma.chart.run;

import java.util.Optional;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;

/**
 * The best shift of a run. It need not be a record: a record beats the one before by a margin.
 *
 * @param day day on which it was made
 * @param multiple its output in norms of that day
 */
record BestShift(int day, double multiple) {
  /** The best of the scope so far; nothing before anybody has worked. */
  static Optional<BestShift> of(History history, Scope scope) {
    double[] best = history.series(scope, Measure.STANDING_RECORD);
    int made = -1;
    for (int day = 0; day < best.length; day++) {
      if (Double.isFinite(best[day]) && (made < 0 || best[day] > best[made])) {
        made = day;
      }
    }
    return made < 0 ? Optional.empty() : Optional.of(new BestShift(made, best[made]));
  }

  /** Whether it was clearly more than so many norms, as far as a chart tells them apart. */
  boolean beats(double norms) {
    return multiple > norms + 0.05;
  }
}
