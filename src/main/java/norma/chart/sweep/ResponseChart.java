package norma.chart.sweep;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import norma.chart.pen.Palette;
import norma.experiment.statistics.Bands;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Point;
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
    VariedAxis varied = new VariedAxis(results, axis);
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
    boolean apart = !ofVariant.equals(ofBaseline);
    Bands first = bands(chart, "baseline", "A", baseline, ofBaseline);
    Bands second = apart ? bands(chart, "variant", "B", variant, ofVariant) : first;
    // Lines last, lest one lie under the other's bands.
    line(chart, canvas.pen("baseline"), ofBaseline, first);
    if (apart) {
      line(chart, canvas.pen("variant"), ofVariant, second);
    }
    mark(chart, canvas, "baseline", "A", baseline);
    mark(chart, canvas, "variant", "B", variant);
    chart.plot().setRangeAxis(canvas.axis(Canvas.label(column), chart.shown(), false));
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

  private Bands bands(
      BundleChart chart, String series, String letter, int point, List<Integer> on) {
    int[] order = on.stream().mapToInt(Integer::intValue).toArray();
    Bands along =
        new Bands(
            BundleChart.pick(bands.p05(), order),
            BundleChart.pick(bands.p25(), order),
            BundleChart.pick(bands.median(), order),
            BundleChart.pick(bands.p75(), order),
            BundleChart.pick(bands.p95(), order));
    String name = others(point);
    chart.bands(
        series, name.isEmpty() ? "median and bands" : letter + ": " + name, along(on), along);
    return along;
  }

  private void line(BundleChart chart, Palette.Pen pen, List<Integer> on, Bands along) {
    chart.line(along(on), along.median(), pen);
    chart.dots(along(on), along.median(), pen);
  }

  private double[] along(List<Integer> points) {
    return points.stream().mapToDouble(i -> places[i]).toArray();
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

  /** Points whose other settings are those of a point, from the left to the right. */
  private List<Integer> alike(int point) {
    Map<String, String> wanted = without(results.points().get(point));
    return IntStream.range(0, results.points().size())
        .filter(i -> without(results.points().get(i)).equals(wanted))
        .boxed()
        .sorted(Comparator.comparingDouble(i -> places[i]))
        .toList();
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
