package norma.view.charts;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.prefs.Preferences;
import norma.chart.run.Chart;

/** Which charts are shown; remembered from one window to the next. */
final class ChosenCharts {
  /** Those that tell the story of a campaign by themselves. */
  static final List<Chart> AT_FIRST =
      List.of(
          Chart.OUTPUT,
          Chart.BEST,
          Chart.FULFILMENT,
          Chart.TITLES,
          Chart.SHIFT_PLANS,
          Chart.RESENTMENT);

  private static final Logger CHATTER = Logger.getLogger("java.util.prefs");
  private static final String KEY = "charts";

  private final Preferences memory;
  private final Set<Chart> chosen = EnumSet.noneOf(Chart.class);

  /** The charts as that memory has them; names of charts that are no more are passed over. */
  ChosenCharts(Preferences memory) {
    this.memory = memory;
    List<String> ids = List.of(memory.get(KEY, "").split(","));
    for (Chart chart : Chart.values()) {
      if (ids.contains(chart.id())) {
        chosen.add(chart);
      }
    }
    if (chosen.isEmpty()) {
      chosen.addAll(AT_FIRST);
    }
  }

  /** Where the window of this user remembers. */
  static Preferences ofUser() {
    // It tells the terminal of folders that it makes or misses; the user did not ask.
    CHATTER.setLevel(Level.OFF);
    return Preferences.userRoot().node("norma/window");
  }

  /** The charts, in the order in which they are declared. */
  List<Chart> list() {
    return new ArrayList<>(chosen);
  }

  boolean has(Chart chart) {
    return chosen.contains(chart);
  }

  /** Shows a chart, or hides it; the last one stays. */
  void choose(Chart chart, boolean shown) {
    if (shown) {
      chosen.add(chart);
    } else if (chosen.size() > 1) {
      chosen.remove(chart);
    }
    memory.put(KEY, String.join(",", chosen.stream().map(Chart::id).toList()));
  }

  /** As at first. */
  void reset() {
    chosen.clear();
    chosen.addAll(AT_FIRST);
    memory.remove(KEY);
  }
}
