package norma.chart;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import norma.chart.Panel.Scale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Lays out the value axis of a panel; any values will do, none, equal and negative ones too. */
final class ValueScale {
  private static final double ROOM = 0.07;

  private ValueScale() {}

  /** An axis that shows all the values. */
  static ValueAxis axis(Panel panel, List<double[]> drawn, Style style) {
    double[] all =
        drawn.stream().flatMapToDouble(Arrays::stream).filter(Double::isFinite).toArray();
    double low = Arrays.stream(all).min().orElse(0);
    double high = Arrays.stream(all).max().orElse(1);
    Range range = range(panel.scale(), low, high);
    ValueAxis axis = panel.scale() == Scale.DOUBLINGS ? doublings() : linear(panel.scale());
    axis.setAutoRange(false);
    axis.setRange(range);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(style.plain(0.93));
    axis.setTickLabelPaint(Style.SOFT_INK);
    axis.setLabelFont(style.plain(0.93));
    axis.setLabelPaint(Style.SOFT_INK);
    // Figures keep their distance.
    axis.setTickLabelInsets(new RectangleInsets(7, 2, 7, 4));
    axis.setTickLabelsVisible(all.length > 0);
    return axis;
  }

  /** Number format of figures on the axis; a point, whatever the machine's language. */
  static NumberFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
  }

  /** The part of the axis that is shown; never of length zero. */
  static Range range(Scale scale, double low, double high) {
    return switch (scale) {
      case FREE -> {
        double room = high > low ? ROOM * (high - low) : Math.max(0.1 * Math.abs(high), 0.5);
        yield new Range(low - room, high + room);
      }
      case FROM_ZERO, PERCENT -> {
        double least = scale == Scale.PERCENT ? 0.02 : 0.005;
        double bottom = Math.min(0, low);
        double top = Math.max(Math.max(0, high), bottom + least);
        double span = top - bottom;
        yield new Range(bottom < 0 ? bottom - ROOM * span : 0, top + ROOM * span);
      }
      case WHOLE -> new Range(0, 1);
      case COUNT -> new Range(0, Math.max(1, high) * (1 + ROOM));
      case AROUND_ONE -> {
        double bottom = Math.min(0.99, low);
        double top = Math.max(1.02, high);
        double room = ROOM * (top - bottom);
        yield new Range(bottom - room, top + room);
      }
      case DOUBLINGS -> {
        double bottom = Math.floor(log2(Math.max(1.0 / 1024, low)) + 1e-9);
        double top = Math.max(bottom + 2, Math.ceil(log2(Math.max(1.0 / 1024, high)) + 0.05));
        yield new Range(Math.pow(2, bottom), Math.pow(2, top));
      }
    };
  }

  private static double log2(double value) {
    return Math.log(value) / Math.log(2);
  }

  private static ValueAxis linear(Scale scale) {
    NumberAxis axis = new NumberAxis();
    axis.setAutoRangeIncludesZero(false);
    if (scale == Scale.COUNT) {
      axis.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    }
    axis.setNumberFormatOverride(format(scale.percent() ? "0.# %" : "#,##0.###"));
    return axis;
  }

  private static ValueAxis doublings() {
    LogAxis axis = new LogAxis();
    axis.setBase(2);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setMinorTickMarksVisible(false);
    axis.setNumberFormatOverride(format("0.###"));
    return axis;
  }
}
