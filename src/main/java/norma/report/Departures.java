package norma.report;

import java.util.ArrayList;
import java.util.List;
import norma.experiment.compare.Departure;
import norma.experiment.compare.ScenarioPair;

/** What two scenarios that are compared state differently: whatever came out came out of that. */
public final class Departures {
  private static final int MOST = 8;
  private static final int LONGEST = 24;
  private static final int LONGEST_PATH = 48;

  private Departures() {}

  /** The first of them, for a terminal of a hundred columns. */
  public static String text(ScenarioPair pair) {
    List<Departure> all = pair.departures();
    if (all.isEmpty()) {
      return same(pair) + "\n\n";
    }
    StringBuilder text = new StringBuilder();
    List<List<String>> rows = new ArrayList<>();
    text.append("What the scenarios state differently:\n");
    rows.add(List.of("", pair.firstName(), pair.secondName()));
    for (Departure one : all.subList(0, Math.min(MOST, all.size()))) {
      rows.add(
          List.of(
              ComparisonTable.cut(one.what(), LONGEST_PATH),
              ComparisonTable.cut(one.here(), LONGEST),
              ComparisonTable.cut(one.there(), LONGEST)));
    }
    ComparisonTable.append(text, rows, 1);
    int rest = all.size() - MOST;
    return text.append(rest > 0 ? "and " + rest + " more, which report.html has\n\n" : "\n")
        .toString();
  }

  /** All of them, for the page. */
  public static ComparisonPage.Part part(ScenarioPair pair) {
    List<List<String>> rows =
        pair.departures().stream()
            .map(one -> List.of(one.what(), one.here(), one.there()))
            .toList();
    return new ComparisonPage.Part(
        "What the scenarios state differently",
        rows.isEmpty() ? List.of(same(pair) + ".") : List.of(),
        List.of("parameter, or intervention", pair.firstName(), pair.secondName()),
        rows,
        1,
        true);
  }

  private static String same(ScenarioPair pair) {
    return pair.secondName() + " states the same as " + pair.firstName();
  }
}
