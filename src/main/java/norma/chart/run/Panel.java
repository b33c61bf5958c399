package norma.chart.run;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import norma.chart.pen.Trade;

/**
 * One pair of axes with its series; a chart is one panel or a few above each other.
 *
 * @param heading what is shown, in a few words
 * @param unit unit on the axis; "units" in it stands for the industry's unit of output
 * @param scale how the axis is laid out
 * @param weight height against the chart's other panels
 * @param layers the series, the rearmost first
 */
public record Panel(String heading, String unit, Scale scale, int weight, List<Layer> layers) {
  /** How a value axis is laid out. */
  public enum Scale {
    /** As far as the values go. */
    FREE,
    /** From zero. */
    FROM_ZERO,
    /** Percent, as far as the values go, zero included. */
    PERCENT,
    /** Percent from 0 to 100. */
    WHOLE,
    /** Around one, which the bars stand on. */
    AROUND_ONE,
    /** Whole numbers from zero. */
    COUNT,
    /** Around zero: what two runs differ by. */
    DIFFERENCE,
    /** The same in percent. */
    DIFFERENCE_PERCENT,
    /** Each step doubles the value. */
    DOUBLINGS;

    /** Whether a line marks zero. */
    boolean marksZero() {
      return this == PERCENT || difference();
    }

    boolean difference() {
      return this == DIFFERENCE || this == DIFFERENCE_PERCENT;
    }

    boolean percent() {
      return this == PERCENT || this == WHOLE || this == DIFFERENCE_PERCENT;
    }
  }

  static Panel of(String heading, String unit, Scale scale, Layer... layers) {
    return new Panel(heading, unit, scale, 1, List.of(layers));
  }

  /** The same so many times as high against the chart's other panels. */
  Panel high(int times) {
    return new Panel(heading, unit, scale, times, layers);
  }

  /** Whether it makes sense on a scale of equal ratios: parts of a whole have no such scale. */
  boolean canBeLog() {
    return scale != Scale.DOUBLINGS
        && !scale.difference()
        && layers.stream().noneMatch(Layer::stacked);
  }

  /** What was done to the figures of a chart's panels, and to which of them if not to all. */
  static String note(List<Panel> panels) {
    Map<Treatment, List<String>> names = new EnumMap<>(Treatment.class);
    for (Panel panel : panels) {
      for (Layer layer : panel.layers) {
        names.computeIfAbsent(layer.treatment(), t -> new ArrayList<>()).add(layer.name());
      }
    }
    List<String> notes = new ArrayList<>();
    names.forEach(
        (treatment, treated) -> {
          if (!treatment.note().isEmpty()) {
            String whose = names.size() == 1 ? "" : String.join(", ", treated) + ": ";
            notes.add(whose + treatment.note());
          }
        });
    return String.join("; ", notes);
  }

  /** Text along the axis. */
  String axisLabel(Trade trade) {
    return unit.replace("units", trade.unit());
  }
}
