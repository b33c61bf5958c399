package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.Arrays;
import java.util.List;
import norma.chart.pen.Ground;
import norma.chart.pen.Palette;
import norma.chart.pen.Style;
import norma.chart.run.Painter;
import norma.chart.run.Panel;
import norma.chart.run.ValueScale;
import norma.experiment.sweep.SweepSetup.Column;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.SymbolAxis;
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

/**
 * What all charts of comparisons have alike: titles, plain axes, the line at zero.
 *
 * @param style type, lines and ground
 * @param titled whether titles stand over the chart; they are left out where a window says the same
 */
record Canvas(Style style, boolean titled) {
  /** For files and pages. */
  static final Canvas PAPER = new Canvas(Style.LARGE, true);

  private static final int LONGEST = 110;

  /** For a part of a window. */
  static Canvas screen(Ground ground) {
    return new Canvas(new Style(12, 2, ground), false);
  }

  /** A chart with a title, a line under it and a note. */
  JFreeChart framed(Plot plot, String title, String subtitle, String note) {
    plot.setOutlineVisible(false);
    plot.setBackgroundPaint(null);
    // Figures at the upper end of an axis keep clear of the words above.
    plot.setInsets(new RectangleInsets(titled ? 10 : 4, 8, 4, 8));
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(style.ground().paper());
    chart.setPadding(
        titled ? new RectangleInsets(14, 14, 10, 22) : new RectangleInsets(2, 6, 4, 12));
    if (!titled) {
      return chart;
    }
    chart.addSubtitle(Painter.title(cut(title, 90), style.bold(1.5), 0));
    chart.addSubtitle(Painter.title(cut(subtitle, LONGEST + 40), style.plain(1), 4));
    if (!note.isEmpty()) {
      TextTitle small = Painter.title(note, style.plain(0.86), 3);
      small.setPaint(style.ground().softInk());
      chart.addSubtitle(small);
    }
    return chart;
  }

  /** Adds the key to the series under the titles. */
  void key(JFreeChart chart, LegendItemCollection items) {
    LegendTitle legend =
        new LegendTitle(
            () -> items,
            new FlowArrangement(HorizontalAlignment.LEFT, VerticalAlignment.CENTER, 14, 2),
            new ColumnArrangement());
    legend.setItemFont(style.plain(1));
    legend.setItemPaint(style.ground().ink());
    legend.setPosition(RectangleEdge.TOP);
    legend.setHorizontalAlignment(HorizontalAlignment.LEFT);
    legend.setPadding(new RectangleInsets(titled ? 8 : 2, 0, 2, 0));
    legend.setBackgroundPaint(null);
    chart.addSubtitle(legend);
  }

  /** A plot with faint lines across. */
  XYPlot plot() {
    XYPlot plot = new XYPlot();
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setDomainGridlinePaint(style.ground().grid());
    plot.setRangeGridlinePaint(style.ground().grid());
    plot.setDomainGridlineStroke(new BasicStroke(1));
    plot.setRangeGridlineStroke(new BasicStroke(1));
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setNoDataMessage("nothing to show");
    plot.setNoDataMessageFont(style.plain(1));
    plot.setNoDataMessagePaint(style.ground().softInk());
    return plot;
  }

  /** An axis that shows all values; any will do, none and equal ones too. */
  NumberAxis axis(String label, List<double[]> shown, boolean withZero) {
    NumberAxis axis = new NumberAxis(label);
    axis.setAutoRangeIncludesZero(false);
    axis.setRange(range(shown, withZero));
    axis.setNumberFormatOverride(ValueScale.format("#,##0.######"));
    dress(axis);
    // Figures keep their distance.
    axis.setTickLabelInsets(new RectangleInsets(8, 8, 8, 8));
    return axis;
  }

  /** An axis of a parameter's values, with room for the dots at its ends. */
  NumberAxis places(String label, List<double[]> shown) {
    NumberAxis axis = axis(label, shown, false);
    double least =
        shown.stream().flatMapToDouble(Arrays::stream).min().orElse(axis.getLowerBound());
    axis.setLowerBound(Math.min(axis.getLowerBound(), least - 0.02 * axis.getRange().getLength()));
    return axis;
  }

  /**
   * An axis of names.
   *
   * @param room how far it reaches beyond the first and the last
   */
  SymbolAxis names(String label, List<String> names, double room) {
    SymbolAxis axis = new SymbolAxis(label, names.toArray(String[]::new));
    axis.setGridBandsVisible(false);
    dress(axis);
    axis.setTickLabelPaint(style.ground().ink());
    axis.setRange(-room, names.size() - 1 + room);
    return axis;
  }

  void dress(ValueAxis axis) {
    axis.setAxisLinePaint(style.ground().mark());
    axis.setTickMarksVisible(false);
    axis.setTickLabelFont(style.plain(0.93));
    axis.setTickLabelPaint(style.ground().softInk());
    axis.setLabelFont(style.plain(0.93));
    axis.setLabelPaint(style.ground().softInk());
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
  ValueMarker zero() {
    return new ValueMarker(0, style.ground().softInk(), new BasicStroke(1.2f));
  }

  /** The pen of a series on this ground. */
  Palette.Pen pen(String series) {
    return style.pen(series);
  }

  /** Name and unit of what an axis shows; the name alone where it has no unit. */
  static String label(String name, String unit) {
    return unit.isBlank() || unit.equals("–") ? name : name + ", " + unit;
  }

  /** What an axis along the numbers of a column is called. */
  static String label(Column column) {
    return column.isDate() ? column.unit() + " from the first" : column.unit();
  }

  /** A name that must not run out of the picture; its end tells it from others, so that is kept. */
  static String cutWithin(String name, int longest) {
    int end = 2 * longest / 3;
    return name.length() <= longest
        ? name
        : name.substring(0, longest - end - 1) + "…" + name.substring(name.length() - end);
  }

  /** How many seeds, in words: "1 seed", "12 seeds". */
  static String seeds(int seeds) {
    return seeds == 1 ? "1 seed" : seeds + " seeds";
  }

  static Color faint(Color colour, int alpha) {
    return new Color(colour.getRed(), colour.getGreen(), colour.getBlue(), alpha);
  }

  /** A text that must not run out of the picture. */
  static String cut(String text, int longest) {
    return text.length() <= longest ? text : text.substring(0, longest - 1) + "…";
  }
}
