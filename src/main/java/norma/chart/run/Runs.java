package norma.chart.run;

import java.util.Optional;

/**
 * What is drawn in one panel.
 *
 * @param run the run
 * @param branch what would be if something were different, drawn beside it
 * @param others what other seeds came to, drawn behind it
 */
record Runs(Source run, Optional<Source> branch, Optional<Ensemble> others) {
  /** A run by itself. */
  static Runs only(Source run) {
    return new Runs(run, Optional.empty(), Optional.empty());
  }
}
