package norma.chart.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import norma.chart.run.Layer.Look;

/**
 * What a live chart draws, as a table.
 *
 * @param dates a row for each
 * @param columns figures by the column's name, as many as there are dates; NaN where nothing is
 */
public record ChartTable(List<LocalDate> dates, Map<String, double[]> columns) {

  static ChartTable of(
      Chart chart, TreatedFigures run, Optional<TreatedFigures> branch, Optional<Ensemble> others) {
    List<LocalDate> dates = longest(run, branch, others);
    Map<String, double[]> columns = new LinkedHashMap<>();
    for (Panel panel : chart.panels()) {
      for (Layer layer : panel.layers()) {
        String name = snake(layer.name());
        put(columns, name, layer, Stack.drawn(panel, run));
        branch.ifPresent(b -> put(columns, "what_if_" + name, layer, Stack.drawn(panel, b)));
        if (others.isPresent() && Ensemble.shows(layer)) {
          double[][] rows = others.get().quantiles(layer, 0);
          for (int k = 0; k < rows.length; k++) {
            double percent = 100 * Ensemble.LEVELS[k];
            columns.put(String.format(Locale.ROOT, "seeds_p%02.0f_%s", percent, name), rows[k]);
          }
        }
      }
    }
    columns.replaceAll((name, values) -> asLong(values, dates.size()));
    return new ChartTable(List.copyOf(dates), columns);
  }

  private static void put(Map<String, double[]> columns, String name, Layer layer, Source source) {
    if (layer.look() == Look.BAND) {
      columns.put(name + "_low", source.values(layer, 0));
      columns.put(name + "_high", source.values(layer, 1));
    } else {
      columns.put(name, source.values(layer, 0));
    }
  }

  private static List<LocalDate> longest(
      TreatedFigures run, Optional<TreatedFigures> branch, Optional<Ensemble> others) {
    List<List<LocalDate>> all = new ArrayList<>(List.of(run.dates()));
    branch.ifPresent(b -> all.add(b.dates()));
    others.ifPresent(o -> all.add(o.dates()));
    return all.stream().max(java.util.Comparator.comparingInt(List::size)).orElseThrow();
  }

  private static double[] asLong(double[] values, int length) {
    double[] longer = java.util.Arrays.copyOf(values, length);
    java.util.Arrays.fill(longer, Math.min(values.length, length), length, Double.NaN);
    return longer;
  }

  private static String snake(String name) {
    return name.toLowerCase(Locale.ROOT)
        .replace("'", "")
        .replaceAll("[^a-z0-9]+", "_")
        .replaceAll("^_|_$", "");
  }
}
