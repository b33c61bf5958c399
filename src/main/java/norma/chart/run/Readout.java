package norma.chart.run;

import java.awt.Color;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import norma.chart.run.Layer.Look;
import norma.chart.run.Panel.Scale;

/**
 * What one series was on one day.
 *
 * @param name name of the series
 * @param value its value in words, "–" where there is none; with a branch that of the branch too
 * @param colour its colour
 */
public record Readout(String name, String value, Color colour) {
  private static final String NONE = "–";

  static List<Readout> of(List<PlacedPanel> placed, int day, Dress dress) {
    List<Readout> readouts = new ArrayList<>();
    Panel stack = null;
    for (PlacedPanel one : placed) {
      boolean difference = one.runs().run() instanceof Difference;
      // Of a stack's two panels the second is the branch.
      boolean again = one.panel().equals(stack);
      stack = one.panel();
      for (Layer layer : difference ? List.<Layer>of() : one.panel().layers()) {
        String value = value(one.panel(), layer, Stack.drawn(one.panel(), one.runs().run()), day);
        value +=
            one.runs()
                .branch()
                .map(Parted.class::cast)
                .map(b -> " → " + value(one.panel(), layer, b.branch(), day))
                .orElse("");
        if (again) {
          join(readouts, layer.name(), value);
        } else {
          readouts.add(new Readout(layer.name(), value, dress.style().pen(layer.name()).colour()));
        }
      }
    }
    return readouts;
  }

  private static void join(List<Readout> readouts, String name, String branch) {
    readouts.replaceAll(
        r -> r.name.equals(name) ? new Readout(name, r.value + " → " + branch, r.colour) : r);
  }

  private static String value(Panel panel, Layer layer, Source source, int day) {
    String low = number(panel.scale(), source.values(layer, 0), day);
    boolean band = layer.look() == Look.BAND && !low.equals(NONE);
    return band ? low + " to " + number(panel.scale(), source.values(layer, 1), day) : low;
  }

  private static String number(Scale scale, double[] values, int day) {
    if (day < 0 || day >= values.length || !Double.isFinite(values[day])) {
      return NONE;
    }
    double value = values[day];
    NumberFormat format =
        ValueScale.format(scale.percent() ? "0.0 %" : Math.abs(value) >= 100 ? "#,##0.#" : "0.###");
    return format.format(value);
  }
}
