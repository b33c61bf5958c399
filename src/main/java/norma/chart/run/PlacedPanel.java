package norma.chart.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A panel of a live chart and what is in it.
 *
 * @param panel its axes and layers
 * @param runs what is drawn
 * @param weight height against the others
 * @param caption words in its corner, empty for none
 */
record PlacedPanel(Panel panel, Runs runs, int weight, String caption) {
  private static final int UPPER = 3;
  private static final int LOWER = 2;

  /**
   * The panels from the top. A branch is drawn over the run, and below what it differs by; of
   * layers that stand on each other, the branch gets a panel of its own, to be compared by eye.
   *
   * @param full whether all panels are shown, else only the first
   */
  static List<PlacedPanel> all(
      Chart chart,
      boolean full,
      TreatedFigures run,
      Optional<TreatedFigures> branch,
      Optional<Ensemble> others) {
    List<PlacedPanel> placed = new ArrayList<>();
    for (Panel panel : full ? chart.panels() : chart.panels().subList(0, 1)) {
      boolean stacked = panel.layers().stream().anyMatch(Layer::stacked);
      int weight = panel.weight();
      if (branch.isEmpty()) {
        placed.add(
            new PlacedPanel(
                panel,
                new Runs(run, Optional.empty(), stacked ? Optional.empty() : others),
                weight * UPPER,
                full && chart.panels().size() > 1 ? panel.heading() : ""));
        continue;
      }
      TreatedFigures other = branch.get();
      if (stacked) {
        placed.add(new PlacedPanel(panel, Runs.only(run), weight * UPPER, "Run"));
        placed.add(new PlacedPanel(panel, Runs.only(other), weight * UPPER, "What if"));
      } else {
        Runs both = new Runs(run, Optional.of(new Parted(run, other)), others);
        String heading = full && chart.panels().size() > 1 ? panel.heading() : "";
        placed.add(new PlacedPanel(panel, both, weight * UPPER, heading));
      }
      if (!stacked || full) {
        Source difference = new Difference(Stack.drawn(panel, run), Stack.drawn(panel, other));
        Panel below = Difference.of(panel);
        placed.add(new PlacedPanel(below, Runs.only(difference), weight * LOWER, below.heading()));
      }
    }
    return placed;
  }
}
