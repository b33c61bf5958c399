package norma.claim;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import norma.event.Event;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;

/**
 * One number of a run of the coal district that a claim can be about; NaN where a run has none.
 *
 * <p>"Before" is February to the eve of the push, 14 August 1935; "the campaign" is all after it.
 */
enum Figure {
  BEST("best multiple", 2, h -> max(h, Measure.BEST_MULTIPLE, Dates.PUSH, Dates.END)),
  RECORDS(
      "records", 1, h -> events(h, Set.of(Event.Kind.RECORD, Event.Kind.LOCAL_RECORD), Dates.PUSH)),
  TITLED("titled, Aug 36", 3, h -> at(h, Measure.TITLED_SHARE, Dates.YEAR_AFTER)),
  REVISIONS("revisions", 2, h -> events(h, Set.of(Event.Kind.NORM_REVISION), Dates.START)),
  ROSE("norms rose", 0, h -> Math.min(1, events(h, Set.of(Event.Kind.NORM_REVISION), Dates.START))),
  RISE("norm rise", 3, Figure::rise),
  OUTPUT_PEAK(
      "output peak",
      3,
      h ->
          max(h, Measure.OUTPUT_PER_MAN_SHIFT_MONTH, Dates.PUSH.plusMonths(1), Dates.END)
              / mean(h, Measure.OUTPUT_PER_MAN_SHIFT_MONTH, Dates.MARCH, Dates.EVE)),
  WAIT(
      "others' wait, h per batch",
      4,
      h -> mean(h, Measure.WAIT_PER_BATCH_OTHERS, Dates.OCTOBER, Dates.FEBRUARY)),
  RECORDS_COST(
      "records cost neighbours",
      4,
      h -> mean(h, Measure.NEIGHBOURS_LOST_RECORD, Dates.PUSH, Dates.FEBRUARY)),
  FAVOUR_COSTS(
      "favour costs neighbours",
      4,
      h -> mean(h, Measure.NEIGHBOURS_LOST_FAVOUR, Dates.OCTOBER, Dates.FEBRUARY)),
  RESENTMENT(
      "others' resentment, Dec 35",
      3,
      h -> mean(h, Measure.RESENTMENT_OTHERS, Dates.DECEMBER, Dates.DECEMBER.plusDays(30))),
  INCIDENTS(
      "incidents per 1000 a year", 1, h -> mean(h, Measure.INCIDENT_RATE, Dates.PUSH, Dates.END)),
  EFFORT_BEFORE(
      "effort alone, before", 3, h -> mean(h, Measure.EFFORT_ALONE, Dates.FEBRUARY_35, Dates.EVE)),
  SLACK_AFTER_REVISION("slack after a revision", 4, Figure::slack),
  OBSTRUCTED(
      "obstructed, share of shifts",
      4,
      h ->
          sum(h, Measure.SHIFTS_OBSTRUCT, Dates.PUSH)
              / (sum(h, Measure.SHIFTS_OBSTRUCT, Dates.PUSH)
                  + sum(h, Measure.SHIFTS_EQUAL, Dates.PUSH)
                  + sum(h, Measure.SHIFTS_FAVOUR, Dates.PUSH)
                  + sum(h, Measure.SHIFTS_PREPARING, Dates.PUSH)
                  + sum(h, Measure.SHIFTS_RECORD, Dates.PUSH))),
  REMOVALS("removals", 1, h -> events(h, Set.of(Event.Kind.REMOVAL), Dates.START)),
  STORMING(
      "storming index, before",
      3,
      h -> mean(h, Measure.STORMING_INDEX, Dates.FEBRUARY_35, Dates.EVE)),
  STORMING_LATER(
      "storming index, campaign",
      3,
      h -> mean(h, Measure.STORMING_INDEX, Dates.PUSH.plusMonths(1), Dates.END)),
  FULFILMENT(
      "mean fulfilment, before",
      3,
      h -> mean(h, Measure.MEAN_FULFILMENT, Dates.FEBRUARY_35, Dates.EVE));

  private static final Scope COAL = new Scope("coal", -1);

  private final String label;
  private final int digits;
  private final ToDoubleFunction<History> reading;

  Figure(String label, int digits, ToDoubleFunction<History> reading) {
    this.label = label;
    this.digits = digits;
    this.reading = reading;
  }

  String label() {
    return label;
  }

  int digits() {
    return digits;
  }

  double of(History history) {
    return reading.applyAsDouble(history);
  }

  /** Dates of the scenario; those of its timeline are only repeated here. */
  private static final class Dates {
    static final LocalDate START = LocalDate.of(1935, 1, 1);
    static final LocalDate FEBRUARY_35 = LocalDate.of(1935, 2, 1);
    static final LocalDate MARCH = LocalDate.of(1935, 3, 1);
    static final LocalDate PUSH = LocalDate.of(1935, 8, 15);
    static final LocalDate EVE = PUSH.minusDays(1);
    static final LocalDate OCTOBER = LocalDate.of(1935, 10, 1);
    static final LocalDate DECEMBER = LocalDate.of(1935, 12, 1);
    static final LocalDate FEBRUARY = LocalDate.of(1936, 2, 29);
    static final LocalDate YEAR_AFTER = LocalDate.of(1936, 8, 31);
    static final LocalDate END = LocalDate.of(1936, 12, 31);
  }

  /** How far norms stand above those of the start when all is over, as a share. */
  private static double rise(History history) {
    double[] norm = history.series(COAL, Measure.NORM);
    return norm[norm.length - 1] / norm[0] - 1;
  }

  /**
   * By how much men alone work more slowly in the four months after the first revision than in the
   * two before it.
   */
  private static double slack(History history) {
    for (Event event : history.events()) {
      if (event.kind() == Event.Kind.NORM_REVISION) {
        LocalDate day = history.date(event.day());
        return mean(history, Measure.EFFORT_ALONE, day.minusDays(60), day.minusDays(1))
            - mean(history, Measure.EFFORT_ALONE, day, day.plusDays(120));
      }
    }
    return Double.NaN;
  }

  private static double mean(History history, Measure measure, LocalDate from, LocalDate to) {
    return Arrays.stream(window(history, measure, from, to)).average().orElse(Double.NaN);
  }

  private static double max(History history, Measure measure, LocalDate from, LocalDate to) {
    return Arrays.stream(window(history, measure, from, to)).max().orElse(Double.NaN);
  }

  private static double sum(History history, Measure measure, LocalDate from) {
    return Arrays.stream(window(history, measure, from, Dates.END)).sum();
  }

  private static double at(History history, Measure measure, LocalDate date) {
    return mean(history, measure, date, date);
  }

  private static double[] window(History history, Measure measure, LocalDate from, LocalDate to) {
    double[] series = history.series(COAL, measure);
    LocalDate first = history.date(0);
    int start = Math.max(0, (int) ChronoUnit.DAYS.between(first, from));
    int end = Math.min(series.length, 1 + (int) ChronoUnit.DAYS.between(first, to));
    return Arrays.stream(series, start, end).filter(x -> !Double.isNaN(x)).toArray();
  }

  private static double events(History history, Set<Event.Kind> kinds, LocalDate from) {
    return history.events().stream()
        .filter(event -> kinds.contains(event.kind()))
        .filter(event -> !history.date(event.day()).isBefore(from))
        .count();
  }
}
