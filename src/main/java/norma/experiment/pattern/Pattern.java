package norma.experiment.pattern;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import norma.event.Event;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.measure.Stretch;
import norma.rule.IndustryRules;
import norma.scenario.Aggregate;
import norma.scenario.Edge;
import norma.scenario.Expectation;
import norma.scenario.Expectation.Relative;
import norma.scenario.Gauge;
import norma.scenario.Scenario;
import norma.scenario.Window;
import norma.time.Calendar;

/**
 * What a run says about an expected pattern: one number, or NaN where it says nothing.
 *
 * <pre>value = aggregate(readings of the measure in the window)
 *         / the same of relativeTo, where that is given</pre>
 *
 * <p><b>Window.</b> Both ends included. Days counted from an event are counted from the day of the
 * first event of that kind in the scope; events of the whole economy happen in every industry. If
 * there was none, there is no window. Of a window that reaches beyond the run the part within it is
 * looked at; the initial state, the eve of the first day, lies in no window.
 *
 * <p><b>Aggregate.</b> Days without a reading (NaN) are passed over. Share is over the days with a
 * reading. Days until count from the window's first day as stated, be it before the run's, to the
 * first reading that is at least {@code reaches}; a date in days from the run's first day; NaN if
 * none is. Without any reading every aggregate is NaN, and so is a value divided by 0.
 */
public final class Pattern {
  private Pattern() {}

  /** Value of a pattern in a run. */
  public static double value(Expectation expectation, History history) {
    double reaches = expectation.reaches().orElse(Double.NaN);
    double value =
        look(
            history,
            expectation.measure(),
            expectation.scope(),
            expectation.over(),
            expectation.aggregate(),
            reaches);
    if (expectation.relativeTo().isEmpty()) {
      return value;
    }
    Relative relative = expectation.relativeTo().get();
    double other =
        look(
            history,
            relative.measure().orElse(expectation.measure()),
            relative.scope().orElse(expectation.scope()),
            relative.over().orElse(expectation.over()),
            relative.aggregate().orElse(expectation.aggregate()),
            reaches);
    return other == 0 ? Double.NaN : value / other;
  }

  /**
   * What a gauge reads off a run.
   *
   * @param history the run, now over
   */
  public static double value(Gauge gauge, History history) {
    Window all =
        new Window(
            Optional.empty(),
            new Edge(history.date(0), 0),
            new Edge(history.date(Math.max(0, history.days() - 1)), 0));
    return look(
        history,
        gauge.measure(),
        gauge.scope(),
        gauge.over().orElse(all),
        gauge.aggregate(),
        gauge.threshold().orElse(Double.NaN));
  }

  /** The measure a pattern looks at. */
  public static Measure measure(Expectation expectation) {
    return measure(expectation.measure());
  }

  /** Unit of a measure in a scope, where that has one industry in the words of that. */
  public static String unit(Scenario scenario, String scope, Measure measure) {
    Map<String, IndustryRules> industries = scenario.rules().industries();
    IndustryRules industry =
        industries.size() == 1
            ? industries.values().iterator().next()
            : industries.get(Scope.of(scope).industry());
    return industry == null
        ? measure.unit()
        : measure.unit().replace("units", industry.product().unit());
  }

  private static Measure measure(String id) {
    return Measure.byId(id).orElseThrow(() -> new IllegalArgumentException("no measure " + id));
  }

  private static double look(
      History history,
      String measureId,
      String scopeId,
      Window window,
      Aggregate aggregate,
      double reaches) {
    Part part = part(history, measureId, scopeId, window).orElse(null);
    if (part == null) {
      return Double.NaN;
    }
    long late = part.first - part.from;
    return switch (aggregate) {
      case MEAN, MAX, MIN, SUM, FIRST, LAST, SHARE -> aggregate(part.readings, aggregate, reaches);
      case DATE -> part.first + daysUntil(part.readings, reaches);
      case DAYS_UNTIL -> late + daysUntil(part.readings, reaches);
      case MONTHS_UNTIL -> Calendar.months(late + daysUntil(part.readings, reaches));
    };
  }

  /**
   * The part of a window that lies within the run.
   *
   * @param from first day of the window, be it before the run's
   * @param first first day of the part
   * @param readings its readings
   */
  private record Part(long from, int first, double[] readings) {}

  /** Empty where the event did not happen around which the window lies. */
  private static Optional<Part> part(
      History history, String measureId, String scopeId, Window window) {
    Measure measure = measure(measureId);
    Scope scope = Scope.of(scopeId);
    if (history.days() == 0) {
      return Optional.empty();
    }
    // A window between two dates needs no event, and any will do.
    Optional<LocalDate> event =
        window.event().isPresent()
            ? firstDate(history, window.event().get(), scope)
            : Optional.of(history.date(0));
    if (event.isEmpty()) {
      return Optional.empty();
    }
    long from = day(history, window.from().on(event.get()));
    long to = day(history, window.to().on(event.get()));
    // A window may begin behind the end of a run that was shortened, or, between a date and an
    // event, end before it begins.
    Stretch inside = Stretch.of(from, to + 1).within(new Stretch(0, history.days()));
    return Optional.of(new Part(from, inside.from(), inside.cut(history.series(scope, measure))));
  }

  private static double aggregate(double[] readings, Aggregate aggregate, double reaches) {
    double[] there = Arrays.stream(readings).filter(r -> !Double.isNaN(r)).toArray();
    if (there.length == 0) {
      return Double.NaN;
    }
    return switch (aggregate) {
      case MEAN -> sum(there) / there.length;
      case SUM -> sum(there);
      case MAX -> Arrays.stream(there).max().getAsDouble();
      case MIN -> Arrays.stream(there).min().getAsDouble();
      case FIRST -> there[0];
      case LAST -> there[there.length - 1];
      case SHARE -> (double) Arrays.stream(there).filter(r -> r >= reaches).count() / there.length;
      case DATE, DAYS_UNTIL, MONTHS_UNTIL -> throw new IllegalArgumentException(aggregate.name());
    };
  }

  private static double daysUntil(double[] readings, double reaches) {
    for (int i = 0; i < readings.length; i++) {
      if (readings[i] >= reaches) {
        return i;
      }
    }
    return Double.NaN;
  }

  private static double sum(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum;
  }

  private static Optional<LocalDate> firstDate(History history, String kind, Scope scope) {
    for (Event event : history.events()) {
      boolean inScope =
          scope.equals(Scope.ECONOMY)
              || event.industry().isEmpty()
              || event.industry().equals(scope.industry());
      if (inScope && event.kind().label().equals(kind)) {
        return Optional.of(history.date(event.day()));
      }
    }
    return Optional.empty();
  }

  private static long day(History history, LocalDate date) {
    return ChronoUnit.DAYS.between(history.date(0), date);
  }
}
