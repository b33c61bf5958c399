package norma.report;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.IntFunction;
import java.util.function.UnaryOperator;
import norma.chart.pen.Trade;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;
import norma.measure.Stretch;
import norma.portrait.Flow;

/** What happened in one industry, as the paragraphs of a summary ask for it. */
final class Story {
  /** Days that a before or after looks at. */
  static final int HALF_YEAR = 182;

  private final History history;
  private final Scope scope;
  private final Trade trade;
  private final IntFunction<String> names;
  private final UnaryOperator<String> industries;
  private final Causes causes;
  private final Map<Kind, List<Event>> events = new EnumMap<>(Kind.class);
  private final Map<Measure, double[]> series = new EnumMap<>(Measure.class);

  Story(History history, Scope scope, Context context) {
    this.history = history;
    this.scope = scope;
    this.trade = context.labels().trade(scope);
    this.causes = new Causes(history);
    this.industries = id -> Words.inside(context.labels().trade(new Scope(id, -1)).industry());
    this.names = worker -> context.name(worker, trade);
    for (Kind kind : Kind.values()) {
      events.put(
          kind,
          history.events().stream()
              .filter(e -> e.kind() == kind)
              .filter(
                  e ->
                      e.industry().isEmpty()
                          || scope.industry().isEmpty()
                          || e.industry().equals(scope.industry()))
              .toList());
    }
  }

  Trade trade() {
    return trade;
  }

  int days() {
    return history.days();
  }

  /** A date in words. */
  String date(int day) {
    return Words.date(history.date(day));
  }

  String date(Event event) {
    return date(event.day());
  }

  /** Name of the worker whom an event names. */
  String worker(Event event) {
    return names.apply(event.worker());
  }

  /** "section 17". */
  String shop(Event event) {
    return trade.shop() + " " + (event.shop() + 1);
  }

  /** Name of its own industry within a sentence. */
  String name() {
    return industry(scope.industry());
  }

  /** Name of any industry within a sentence: "coal". */
  String industry(String id) {
    return industries.apply(id);
  }

  /** What came to the industry from others on a day. */
  List<Flow> flows(int day) {
    return history.flows(day).stream().filter(flow -> flow.to().equals(scope.industry())).toList();
  }

  /** Events of a kind in the industry, in order. */
  List<Event> all(Kind kind) {
    return events.get(kind);
  }

  Optional<Event> first(Kind kind) {
    return all(kind).stream().findFirst();
  }

  /** How many shops the events of a kind name. */
  long shops(Kind... kinds) {
    return Arrays.stream(kinds)
        .flatMap(k -> all(k).stream())
        .mapToInt(Event::shop)
        .filter(shop -> shop >= 0)
        .distinct()
        .count();
  }

  /**
   * Day that parts before from after: of the change from outside that led to the first record, or
   * of that record, or of the first change from outside; empty where none of these happened.
   */
  OptionalInt turn() {
    Optional<Event> event =
        first(Kind.RECORD)
            .map(r -> root(r).kind() == Kind.INTERVENTION ? root(r) : r)
            .or(() -> first(Kind.INTERVENTION));
    return event.isPresent() ? OptionalInt.of(event.get().day()) : OptionalInt.empty();
  }

  /** All days of the run. */
  Stretch all() {
    return new Stretch(0, days());
  }

  /** At most so many days of the run up to a day, which is not one of them. */
  Stretch before(int day, int length) {
    return Stretch.before(day, length).within(all());
  }

  /** At most so many days of the run from a day on. */
  Stretch from(int day, int length) {
    return Stretch.from(day, length).within(all());
  }

  /** "half year", or how long a stretch is that was to be one. */
  static String halfYear(Stretch stretch) {
    return stretch.days() < HALF_YEAR ? Words.span(stretch.days()) : "half year";
  }

  /** The days of the run from a day on. */
  Stretch since(int day) {
    return new Stretch(day, days()).within(all());
  }

  /** Where the chain of causes of an event begins; itself where it has none. */
  Event root(Event event) {
    return causes.first(event);
  }

  /** A measure on a day, NaN where there is none. */
  double on(Measure measure, int day) {
    return day < 0 || day >= days() ? Double.NaN : of(measure)[day];
  }

  /** Last value of a measure, NaN where it never had one. */
  double last(Measure measure) {
    double[] values = of(measure);
    for (int day = values.length - 1; day >= 0; day--) {
      if (Double.isFinite(values[day])) {
        return values[day];
      }
    }
    return Double.NaN;
  }

  /** Mean over the days of a stretch that have a value; NaN without any. */
  double mean(Measure measure, Stretch stretch) {
    return stretch.mean(of(measure));
  }

  /**
   * Mean over all days, each weighted by how many shifts it speaks of; NaN without any.
   *
   * @param counts daily numbers of these shifts, to be added up
   */
  double overShifts(Measure measure, Measure... counts) {
    double[] values = of(measure);
    double sum = 0;
    double shifts = 0;
    for (Measure count : counts) {
      double[] perDay = of(count);
      for (int day = 0; day < values.length; day++) {
        if (Double.isFinite(values[day]) && Double.isFinite(perDay[day])) {
          sum += values[day] * perDay[day];
          shifts += perDay[day];
        }
      }
    }
    return shifts == 0 ? Double.NaN : sum / shifts;
  }

  /** Mean over all days. */
  double mean(Measure measure) {
    return mean(measure, all());
  }

  /** Sum over the days of a stretch that have a value. */
  double sum(Measure measure, Stretch stretch) {
    return stretch.sum(of(measure));
  }

  /** Day of the highest value, -1 where there is none. */
  int peak(Measure measure) {
    double[] values = of(measure);
    int best = -1;
    for (int day = 0; day < values.length; day++) {
      if (Double.isFinite(values[day]) && (best < 0 || values[day] > values[best])) {
        best = day;
      }
    }
    return best;
  }

  /** Last day of the full month with the highest monthly figure, -1 where there is none. */
  int peakMonth(Measure measure) {
    double[] values = of(measure);
    int best = -1;
    for (int day = 0; day < values.length; day++) {
      if (endsMonth(day)
          && Double.isFinite(values[day])
          && (best < 0 || values[day] > values[best])) {
        best = day;
      }
    }
    return best;
  }

  /** Whether a day is the last of its month. */
  boolean endsMonth(int day) {
    return dayOfMonth(day + 1) == 1;
  }

  /** 1 to 31. */
  int dayOfMonth(int day) {
    return history.date(day).getDayOfMonth();
  }

  /** "January 1936". */
  String month(int day) {
    return Words.month(history.date(day));
  }

  private double[] of(Measure measure) {
    return series.computeIfAbsent(measure, m -> history.series(scope, m));
  }
}
