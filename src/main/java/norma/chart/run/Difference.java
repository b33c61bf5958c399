package norma.chart.run;

import java.time.LocalDate;
import java.util.List;
import norma.chart.run.Layer.Look;
import norma.chart.run.Panel.Scale;

/**
 * What a branch differs by from the run it left, day by day and after treatment: branch minus run.
 *
 * @param run the run
 * @param branch the branch
 */
record Difference(Source run, Source branch) implements Source {

  /** The panel that shows it: the layers of another as lines; bands, which are no figure, not. */
  static Panel of(Panel panel) {
    List<Layer> lines =
        panel.layers().stream()
            .filter(layer -> layer.look() != Look.BAND)
            .map(
                layer ->
                    layer.as(
                        switch (layer.look()) {
                          case BARS -> Look.MONTHS;
                          case STACK, STACKED_SHARE -> Look.LINE;
                          default -> layer.look();
                        }))
            .toList();
    Scale scale = panel.scale().percent() ? Scale.DIFFERENCE_PERCENT : Scale.DIFFERENCE;
    return new Panel("What if − run", panel.unit(), scale, 1, lines);
  }

  @Override
  public List<LocalDate> dates() {
    List<LocalDate> longer = run.dates();
    return longer.subList(0, Math.min(longer.size(), branch.dates().size()));
  }

  @Override
  public double[] values(Layer layer, int quantity) {
    double[] one = run.values(layer, quantity);
    double[] other = branch.values(layer, quantity);
    double[] difference = new double[Math.min(one.length, other.length)];
    for (int i = 0; i < difference.length; i++) {
      difference[i] = other[i] - one[i];
    }
    return difference;
  }
}
