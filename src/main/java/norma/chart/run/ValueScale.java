package norma.chart.run;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.List;
import java.util.Locale;
import norma.chart.pen.Style;
import norma.chart.run.Panel.Scale;
import org.jfree.chart.axis.LogAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;

/** Lays out the value axis of a panel; any values will do, none, equal and negative ones too. */
public final class ValueScale {
  private static final double ROOM = 0.07;
  private static final double MOST_RATIO = 1e-4;
  private static final double MOST_DOUBLED = 64;

  private ValueScale() {}

  /** An axis that shows all the values. */
  static ValueAxis axis(Panel panel, List<double[]> drawn, PanelSetting setting) {
    Style style = setting.style();
    double low = Double.POSITIVE_INFINITY;
    double high = Double.NEGATIVE_INFINITY;
    for (double[] series : drawn) {
      for (double value : series) {
        if (Double.isFinite(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    boolean any = low <= high;
    low = any ? low : 0;
    high = any ? high : 1;
    boolean wanted = setting.wantsRatios(panel);
    Range range = wanted ? ratios(low, high) : range(panel.scale(), low, high);
    ValueAxis axis =
        setting.ratios(panel) ? logarithmic(range, panel.scale().percent()) : linear(panel.scale());
    axis.setAutoRange(false);
    axis.setRange(range);
    axis.setAxisLineVisible(false);
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(style.plain(0.93));
    axis.setTickLabelPaint(style.ground().softInk());
    axis.setLabelFont(style.plain(0.93));
    axis.setLabelPaint(style.ground().softInk());
    // Figures keep their distance.
    axis.setTickLabelInsets(new RectangleInsets(7, 2, 7, 4));
    axis.setTickLabelsVisible(any);
    return axis;
  }

  /** Number format of figures on the axis; a point, whatever the machine's language. */
  public static NumberFormat format(String pattern) {
    return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH));
  }

  /** The part of the axis that is shown; never of length zero. */
  public static Range range(Scale scale, double low, double high) {
    return switch (scale) {
      case FREE -> {
        double room = high > low ? ROOM * (high - low) : Math.max(0.1 * Math.abs(high), 0.5);
        yield new Range(low - room, high + room);
      }
      case DIFFERENCE, DIFFERENCE_PERCENT -> {
        double far = Math.max(Math.max(Math.abs(low), Math.abs(high)), 0.005);
        double room = ROOM * far;
        // Zero at the edge only where all differ in one direction, with room to see the line.
        yield new Range(Math.min(-0.15 * far, low - room), Math.max(0.15 * far, high + room));
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

  private static boolean isDoubling(double value) {
    return Math.abs(log2(value) - Math.rint(log2(value))) < 1e-9;
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

  /** Whole doublings or, of what spans more, whole powers of ten; of at most four of these. */
  static Range ratios(double low, double high) {
    double top = high > 0 ? high : 1;
    double bottom = Math.max(low > 0 ? low : 0, MOST_RATIO * top);
    double base = top / bottom > MOST_DOUBLED ? 10 : 2;
    double from = Math.floor(Math.log(bottom) / Math.log(base) + 1e-9);
    double to = Math.ceil(Math.log(top) / Math.log(base) - 1e-9);
    return new Range(Math.pow(base, from), Math.pow(base, Math.max(from + 1, to)));
  }

  private static ValueAxis logarithmic(Range range, boolean percent) {
    LogAxis axis = new LogAxis();
    boolean doublings = isDoubling(range.getLowerBound()) && isDoubling(range.getUpperBound());
    axis.setBase(doublings ? 2 : 10);
    axis.setTickUnit(new NumberTickUnit(1));
    axis.setMinorTickMarksVisible(false);
    axis.setNumberFormatOverride(format(percent ? "0.### %" : "#,##0.####"));
    return axis;
  }
}
