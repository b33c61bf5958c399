package norma.chart.run;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import norma.event.Event;
import norma.event.Event.Kind;
import norma.measure.History;
import norma.measure.Measure;
import norma.measure.Scope;

/** One line that says what came of a run, from its events and readings. */
final class Caption {
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private Caption() {}

  /** The line; "no record" and the like where nothing happened. */
  static String of(History history, Scope scope) {
    List<String> parts = new ArrayList<>();
    List<Event> records = events(history, scope, Kind.RECORD);
    double first = records.isEmpty() ? 0 : multiple(records.get(0));
    parts.add(
        records.isEmpty()
            ? "no record"
            : "first record " + date(history, records.get(0).day()) + norms(first));
    BestShift.of(history, scope)
        .filter(best -> best.beats(first))
        .ifPresent(
            best -> parts.add("best shift " + date(history, best.day()) + norms(best.multiple())));
    double titled = highest(history.series(scope, Measure.TITLED_SHARE));
    parts.add(titled >= 0.005 ? percent("titled up to %.0f %% of men", titled) : "no titles");
    List<Event> revisions = events(history, scope, Kind.NORM_REVISION);
    if (revisions.isEmpty()) {
      parts.add("norms unchanged");
    }
    for (Event revision : revisions.subList(0, Math.min(2, revisions.size()))) {
      double rise = revision.quantities().getOrDefault("rise", Double.NaN);
      String figure = Double.isFinite(rise) ? percent(" by %.0f %%", rise) : "";
      parts.add("norms raised" + figure + " on " + date(history, revision.day()));
    }
    int removed = events(history, scope, Kind.REMOVAL).size();
    parts.add(
        removed == 0
            ? "no foreman removed"
            : removed == 1 ? "1 foreman removed" : removed + " foremen removed");
    return String.join("  ·  ", parts);
  }

  private static List<Event> events(History history, Scope scope, Kind kind) {
    return history.events().stream()
        .filter(e -> e.kind() == kind)
        .filter(e -> scope.industry().isEmpty() || e.industry().equals(scope.industry()))
        .toList();
  }

  private static double multiple(Event event) {
    return event.quantities().getOrDefault("multiple", 0.0);
  }

  private static String norms(double multiple) {
    return multiple > 0 ? String.format(Locale.ROOT, " (%.1f norms)", multiple) : "";
  }

  private static String date(History history, int day) {
    return DATE.format(history.date(day));
  }

  private static String percent(String format, double share) {
    return String.format(Locale.ROOT, format, 100 * share);
  }

  private static double highest(double[] series) {
    return Arrays.stream(series).filter(Double::isFinite).max().orElse(0);
  }
}
