package norma.chart.sweep;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import norma.chart.pen.Palette;
import norma.experiment.compare.Line;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.sweep.SweepSetup.Column;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CombinedDomainXYPlot;
import org.jfree.chart.plot.IntervalMarker;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.ui.Layer;

/**
 * Values of two points seed by seed, each pair joined, and below them their differences with the
 * interval of their mean.
 *
 * @param column what was read off each run
 * @param baseline name of the baseline
 * @param variant name of the variant
 * @param a values of the baseline, by seed
 * @param b values of the variant
 * @param line what is said of the difference; empty where nothing is
 * @param level level of the interval
 */
record PairsChart(
    Column column,
    String baseline,
    String variant,
    double[] a,
    double[] b,
    Optional<Line> line,
    double level) {

  String title() {
    return column.id() + " seed by seed";
  }

  String words() {
    return title() + ", " + variant + " against " + baseline + ", " + Canvas.seeds(a.length) + ".";
  }

  double[] differences() {
    return IntStream.range(0, a.length).mapToDouble(i -> b[i] - a[i]).toArray();
  }

  JFreeChart chart(Canvas canvas) {
    double[] places = IntStream.rangeClosed(1, a.length).asDoubleStream().toArray();
    BundleChart values = new BundleChart(canvas);
    double[][] joints = joints();
    values.line(joints[0], joints[1], new Palette.Pen(canvas.style().ground().mark(), 0));
    values.dots(places, a, canvas.pen("baseline"));
    values.dots(places, b, canvas.pen("variant"));
    values.name(baseline, canvas.pen("baseline"));
    values.name(variant, canvas.pen("variant"));
    values.plot().setRangeAxis(canvas.axis(Canvas.label(column), values.shown(), false));
    BundleChart below = new BundleChart(canvas);
    Palette.Pen pen = canvas.pen("difference");
    Interval interval = line.map(Line::interval).orElse(Interval.NONE);
    double mean = line.map(one -> one.contrast().difference().mean()).orElse(Double.NaN);
    below.shown().add(new double[] {mean, interval.low(), interval.high()});
    below.dots(places, differences(), new Palette.Pen(pen.colour(), 0));
    below
        .plot()
        .setRangeAxis(
            canvas.axis(
                column.isDate() ? Canvas.label("difference", column.unit()) : "difference",
                below.shown(),
                true));
    below.plot().addRangeMarker(canvas.zero(), Layer.BACKGROUND);
    if (Double.isFinite(interval.low())) {
      Color faint = Canvas.faint(pen.colour(), 60);
      IntervalMarker band = new IntervalMarker(interval.low(), interval.high(), faint);
      band.setAlpha(1);
      band.setOutlinePaint(null);
      below.plot().addRangeMarker(band, Layer.BACKGROUND);
    }
    if (Double.isFinite(mean)) {
      below
          .plot()
          .addRangeMarker(
              new ValueMarker(mean, pen.colour(), new BasicStroke(canvas.style().line())));
    }
    NumberAxis seeds = canvas.axis("replicate", List.of(), false);
    seeds.setRange(0.5, a.length + 0.5);
    seeds.setStandardTickUnits(NumberAxis.createIntegerTickUnits());
    CombinedDomainXYPlot stacked = new CombinedDomainXYPlot(seeds);
    stacked.setGap(14);
    stacked.setBackgroundPaint(null);
    stacked.add(values.plot(), 3);
    stacked.add(below.plot(), 2);
    JFreeChart chart =
        canvas.framed(
            stacked,
            title(),
            variant + " against " + baseline + "  ·  " + Canvas.seeds(a.length),
            "each pair of dots met the same luck; below, the differences, their mean and its "
                + BundleChart.percent(level)
                + " interval");
    canvas.key(chart, values.key());
    return chart;
  }

  /** Upright lines from the baseline's dots to the variant's. */
  private double[][] joints() {
    double[][] joints = new double[2][3 * a.length];
    for (int i = 0; i < a.length; i++) {
      boolean both = Double.isFinite(a[i]) && Double.isFinite(b[i]);
      for (int k = 0; k < 3; k++) {
        joints[0][3 * i + k] = i + 1.0;
      }
      joints[1][3 * i] = both ? a[i] : Double.NaN;
      joints[1][3 * i + 1] = both ? b[i] : Double.NaN;
      joints[1][3 * i + 2] = Double.NaN;
    }
    return joints;
  }
}
