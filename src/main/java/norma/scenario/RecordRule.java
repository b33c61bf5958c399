package norma.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import norma.parameter.Parameter;

/**
 * What a run writes down of what happens in it; no part of the model, for the run is the same
 * whatever is recorded.
 *
 * <p>At 100 000 workers in 4 000 shops a year of all scopes is 1.5 million rows of {@code
 * steps.csv}, a gigabyte; of its industries, some hundred kilobytes.
 */
public record RecordRule(
    @Parameter(
            meaning =
                "scopes that have rows in steps.csv, each with those before it; auto is shops up to"
                    + " 200 shops in all, and industries above that",
            live = false)
        @Unless("auto")
        Scopes scopes,
    @Parameter(
            meaning =
                "days that have rows in steps.csv: every one, or the last of each dekada or month,"
                    + " the initial state always",
            live = false)
        @Unless("day")
        Every every,
    @Parameter(meaning = "of whom workers.csv is written, and when", live = false)
        Optional<Workers> workers,
    @Parameter(
            meaning =
                "whether steps and workers are compressed, as steps.csv.gz and workers.csv.gz",
            live = false)
        @Unless("false")
        boolean gzip) {

  /** All of it, as long as that is not very much. */
  public static final RecordRule USUAL =
      new RecordRule(Scopes.AUTO, Every.DAY, Optional.empty(), false);

  /** Most shops that are recorded without being asked for. */
  public static final int MOST_SHOPS = 200;

  /** Which scopes are recorded; each with those before it. */
  public enum Scopes {
    AUTO,
    ECONOMY,
    INDUSTRIES,
    SHOPS;

    /** Which scopes these are in an economy of so many shops in all. */
    public Scopes among(int shops) {
      return this != AUTO ? this : shops <= MOST_SHOPS ? SHOPS : INDUSTRIES;
    }
  }

  /** How often. */
  public enum Every {
    DAY,
    DEKADA,
    MONTH
  }

  /** Of whom workers.csv is written, and when. */
  public record Workers(
      @Parameter(
              meaning = "part of the workers, always the same men; at 0 nobody, at 1 everybody",
              unit = "share",
              min = 0,
              max = 1,
              live = false)
          @Unless("1")
          double sample,
      @Parameter(
              meaning =
                  "days at whose end they are looked at; left out, the eve of the run, each year's"
                      + " end and the last day",
              live = false,
              mayBeEmpty = true)
          Optional<List<LocalDate>> dates) {

    /** Freezes the list. */
    public Workers {
      dates = dates.map(List::copyOf);
    }
  }

  /** Part of the workers of whom there are rows. */
  public double sample() {
    return workers.map(Workers::sample).orElse(1.0);
  }

  /** Dates of the censuses; empty where they are as usual. */
  public Optional<List<LocalDate>> dates() {
    return workers.flatMap(Workers::dates);
  }
}
