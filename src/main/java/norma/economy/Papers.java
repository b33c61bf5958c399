package norma.economy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import norma.event.Event;
import norma.rule.PressRule;

/** What the papers that an industry reads bring of other trades: the day's reports, and no more. */
final class Papers {
  /**
   * A report on its way.
   *
   * @param day day on which it can be read here
   * @param event the report in the press of its own industry
   * @param national whether the record was one of its industry
   * @param interest how much the press makes of it, see {@link PressRule#interest}
   * @param brought what it brought to who set it, 0..1
   * @param lesson the lesson it was to its own industry, in full reach
   */
  record Report(
      int day, Event event, boolean national, double interest, double brought, double lesson) {}

  private static final Comparator<Report> FIRST =
      Comparator.comparing(Report::national).thenComparing(Report::interest).reversed();

  private final List<Report> coming = new ArrayList<>();

  /** A report sets out. */
  void expect(Report report) {
    coming.add(report);
  }

  /**
   * The reports that find room on a day, the most important first, equals in the order in which
   * they set out. The others of that day lapse.
   */
  List<Report> print(PressRule rule, int day) {
    List<Report> today = new ArrayList<>(coming.stream().filter(one -> one.day <= day).toList());
    coming.removeAll(today);
    today.sort(FIRST);
    return today.subList(0, Math.min(rule.columns(), today.size()));
  }
}
