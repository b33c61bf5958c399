package norma.measure;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import norma.event.Event;
import norma.event.Event.Kind;

/**
 * One industry's part in the spread of records.
 *
 * @param industry the industry
 * @param pushed the stretches of days on which the leadership pushed there
 * @param records records of the industry, in the order of happening; each in norms of its day
 * @param bestDay day of the best shift, which need not be a record; empty before anybody has worked
 * @param best that shift in norms; NaN before anybody has worked
 */
public record IndustryRecords(
    Scope industry, List<Stretch> pushed, List<Event> records, OptionalInt bestDay, double best) {

  /** All industries: by their first record, then those without one in the scenario's order. */
  public static List<IndustryRecords> inOrder(History history) {
    List<IndustryRecords> all = new ArrayList<>();
    history.industries().forEach(industry -> all.add(of(history, industry)));
    // The sort keeps the order of those that are alike.
    all.sort(Comparator.comparingInt(i -> i.first().map(Event::id).orElse(Integer.MAX_VALUE)));
    return all;
  }

  public static IndustryRecords of(History history, Scope industry) {
    List<Event> records =
        history.events().stream()
            .filter(e -> e.kind() == Kind.RECORD && e.industry().equals(industry.industry()))
            .toList();
    double[] standing = history.series(industry, Measure.STANDING_RECORD);
    int best = -1;
    for (int day = 0; day < standing.length; day++) {
      if (Double.isFinite(standing[day]) && (best < 0 || standing[day] > standing[best])) {
        best = day;
      }
    }
    return new IndustryRecords(
        industry,
        pushed(history.series(industry, Measure.PUSH)),
        records,
        best < 0 ? OptionalInt.empty() : OptionalInt.of(best),
        best < 0 ? Double.NaN : standing[best]);
  }

  private static List<Stretch> pushed(double[] push) {
    List<Stretch> pushed = new ArrayList<>();
    for (int from = 0; from < push.length; from++) {
      int to = from;
      while (to < push.length && push[to] > 0) {
        to++;
      }
      if (to > from) {
        pushed.add(new Stretch(from, to));
        from = to;
      }
    }
    return pushed;
  }

  /** The first record; empty where none was set. */
  public Optional<Event> first() {
    return records.stream().findFirst();
  }

  /** The last record; empty where none was set. */
  public Optional<Event> last() {
    return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
  }

  /** Whether the first record was set where nobody had pushed by then. */
  public boolean isUnpushed() {
    return first().isPresent() && (pushed.isEmpty() || pushed.get(0).from() > first().get().day());
  }

  /** A record in norms; NaN where that is not known. */
  public static double multiple(Event record) {
    return record.quantities().getOrDefault("multiple", Double.NaN);
  }
}
