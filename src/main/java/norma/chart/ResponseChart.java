package norma.chart;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import norma.experiment.Bands;
import norma.experiment.SweepResults;
import norma.experiment.SweepSetup.Axis;
import norma.experiment.SweepSetup.Column;
import norma.experiment.SweepSetup.Point;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.annotations.XYTextAnnotation;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.ui.TextAnchor;

/**
 * A measure over the values of one parameter: the median at every point as a dot, and through each
 * of two points the curve of those that differ from it in this parameter alone.
 */
final class ResponseChart {
  private final SweepResults results;
  private final Column column;
  private final Axis axis;
  private final int baseline;
  private final int variant;
  private final List<String> words;
  private final double[] places;
  private final Bands bands;

  ResponseChart(SweepResults results, Column column, Axis axis, int baseline, int variant) {
    this.results = results;
    this.column = column;
    this.axis = axis;
    this.baseline = baseline;
    this.variant = variant;
    Varied varied = new Varied(results, axis);
    words = varied.isNumber() ? List.of() : varied.values();
    places = results.points().stream().mapToDouble(varied::place).toArray();
    bands = Bands.of(results.values(column.id()));
  }

  String title() {
    return column.id() + " over " + axis.path();
  }

  JFreeChart chart(Canvas canvas) {
    BundleChart chart = new BundleChart(canvas);
    chart.dots(places, bands.median(), new Palette.Pen(canvas.style().ground().mark(), 0));
    List<Integer> ofBaseline = alike(baseline);
    List<Integer> ofVariant = alike(variant);
    curve(chart, canvas, "baseline", "A", baseline, ofBaseline);
    if (!ofVariant.equals(ofBaseline)) {
      curve(chart, canvas, "variant", "B", variant, ofVariant);
    }
    mark(chart, canvas, "baseline", "A", baseline);
    mark(chart, canvas, "variant", "B", variant);
    chart.plot().setRangeAxis(canvas.axis(column.unit(), chart.shown(), false));
    chart.plot().setDomainAxis(domain(canvas));
    JFreeChart drawn =
        canvas.framed(
            chart.plot(),
            title(),
            "A: " + label(baseline) + "  ·  B: " + label(variant),
            "medians of the runs at each point; bands hold 50 % and 90 % of them");
    canvas.key(drawn, chart.key());
    return drawn;
  }

  private void curve(
      BundleChart chart, Canvas canvas, String series, String letter, int point, List<Integer> on) {
    int[] order =
        on.stream()
            .sorted(Comparator.comparingDouble(i -> places[i]))
            .mapToInt(Integer::intValue)
            .toArray();
    double[] x = BundleChart.pick(places, order);
    Bands along =
        new Bands(
            BundleChart.pick(bands.p05(), order),
            BundleChart.pick(bands.p25(), order),
            BundleChart.pick(bands.median(), order),
            BundleChart.pick(bands.p75(), order),
            BundleChart.pick(bands.p95(), order));
    String name = others(point);
    chart.bands(series, name.isEmpty() ? "median and bands" : letter + ": " + name, x, along);
    chart.line(x, along.median(), canvas.pen(series));
    chart.dots(x, along.median(), canvas.pen(series));
  }

  private void mark(BundleChart chart, Canvas canvas, String series, String letter, int point) {
    double median = bands.median()[point];
    if (!Double.isFinite(median)) {
      return;
    }
    chart.ring(places[point], median, canvas.pen(series));
    XYTextAnnotation name = new XYTextAnnotation(" " + letter + "  ", places[point], median);
    name.setFont(canvas.style().bold(1.15));
    name.setPaint(canvas.pen(series).colour());
    name.setTextAnchor(letter.equals("A") ? TextAnchor.BOTTOM_RIGHT : TextAnchor.TOP_RIGHT);
    chart.plot().addAnnotation(name);
  }

  private ValueAxis domain(Canvas canvas) {
    String unit = axis.unit().isEmpty() ? "" : ", " + axis.unit();
    if (words.isEmpty()) {
      return canvas.places(axis.path() + unit, List.of(places));
    }
    return canvas.names(axis.path(), words, 0.5);
  }

  /** Points whose other settings are those of a point. */
  private List<Integer> alike(int point) {
    Map<String, String> wanted = without(results.points().get(point));
    List<Integer> found = new ArrayList<>();
    IntStream.range(0, results.points().size())
        .filter(i -> without(results.points().get(i)).equals(wanted))
        .forEach(found::add);
    return found;
  }

  private String others(int point) {
    StringBuilder text = new StringBuilder();
    without(results.points().get(point))
        .forEach(
            (path, value) ->
                text.append(text.length() == 0 ? "" : ", ")
                    .append(results.setup().shortened(path))
                    .append('=')
                    .append(value));
    return text.toString();
  }

  private Map<String, String> without(Point point) {
    Map<String, String> settings = new LinkedHashMap<>(point.settings());
    settings.remove(axis.path());
    return settings;
  }

  private String label(int point) {
    return results.setup().label(results.points().get(point));
  }
}
