package norma.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.block.ColumnArrangement;
import org.jfree.chart.block.FlowArrangement;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.title.TextTitle;
import org.jfree.chart.ui.HorizontalAlignment;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.VerticalAlignment;
import org.jfree.data.Range;

/** What all charts of comparisons have alike: titles, plain axes, the line at zero. */
final class Canvas {
  static final Style STYLE = Style.LARGE;
  private static final int LONGEST = 110;

  private Canvas() {}

  /** A chart with a title, a line under it and a note. */
  static JFreeChart framed(Plot plot, String title, String subtitle, String note) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(Ground.LIGHT.paper());
    chart.setPadding(new RectangleInsets(14, 14, 10, 22));
    chart.addSubtitle(Painter.title(cut(title, 90), STYLE.bold(1.5), 0));
    chart.addSubtitle(Painter.title(cut(subtitle, LONGEST + 40), STYLE.plain(1), 4));
    if (!note.isEmpty()) {
      TextTitle small = Painter.title(note, STYLE.plain(0.86), 3);
      small.setPaint(Ground.LIGHT.softInk());
      chart.addSubtitle(small);
    }
    return chart;
  }

  /** Adds the key to the series under the titles. */
  static void key(JFreeChart chart, LegendItemCollection items) {
    LegendTitle legend =
        new LegendTitle(
            () -> items,
            new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 2),
            new ColumnArrangement());
    legend.setItemFont(STYLE.plain(1));
    legend.setItemPaint(Ground.LIGHT.ink());
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setPadding(new RectangleInsets(8, 0, 2, 0));
    legend.setBackgroundPaint(null);
    chart.addSubtitle(legend);
  }

  /** A plot with faint lines across. */
  static XYPlot plot() {
    XYPlot plot = new XYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(Ground.LIGHT.grid());
    plot.setRangeGridlinePaint(Ground.LIGHT.grid());
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage("nothing to show");
    plot.setNoDataMessageFont(STYLE.plain(1));
    plot.setNoDataMessagePaint(Ground.LIGHT.softInk());
    return plot;
  }

  /** An axis that shows all values; any will do, none and equal ones too. */
  static NumberAxis axis(String label, List<double[]> shown, boolean withZero) {
    NumberAxis axis = new NumberAxis(label);
    axis.setAutoRangeIncludesZero(false);
    axis.setRange(range(shown, withZero));
    axis.setNumberFormatOverride(ValueScale.format("#,##0.######"));
    dress(axis);
    // Figures keep their distance.
    axis.setTickLabelInsets(new RectangleInsets(8, 8, 8, 8));
    return axis;
  }

  static void dress(ValueAxis axis) {
    axis.setAxisLinePaint(Ground.LIGHT.mark());
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(STYLE.plain(0.93));
    axis.setTickLabelPaint(Ground.LIGHT.softInk());
    axis.setLabelFont(STYLE.plain(0.93));
    axis.setLabelPaint(Ground.LIGHT.softInk());
  }

  static Range range(List<double[]> shown, boolean withZero) {
    double low = withZero ? 0 : Double.POSITIVE_INFINITY;
    double high = withZero ? 0 : Double.NEGATIVE_INFINITY;
    for (double[] values : shown) {
      for (double value : values) {
        if (Double.isFinite(value)) {
          low = Math.min(low, value);
          high = Math.max(high, value);
        }
      }
    }
    if (low > high) {
      return new Range(0, 1);
    }
    Range room = ValueScale.range(Panel.Scale.FREE, low, high);
    // What is never negative has no room below nought, unless nought is to be seen crossed.
    return withZero || low < 0
        ? room
        : new Range(Math.max(0, room.getLowerBound()), room.getUpperBound());
  }

  /** The line at zero, by which differences are read. */
  static ValueMarker zero() {
    return new ValueMarker(0, Ground.LIGHT.softInk(), new BasicStroke(1.2f));
  }

  /** Name and unit of what an axis shows; the name alone where it has no unit. */
  static String label(String name, String unit) {
    return unit.isBlank() || unit.equals("–") ? name : name + ", " + unit;
  }

  static Color faint(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** A text that must not run out of the picture. */
  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
