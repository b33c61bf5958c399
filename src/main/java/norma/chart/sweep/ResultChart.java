package norma.chart.sweep;

import java.awt.Dimension;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import norma.chart.pen.Ground;
import norma.chart.pen.Picture;
import norma.experiment.compare.Line;
import norma.experiment.compare.Pairing;
import norma.experiment.statistics.Bands;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import org.jfree.chart.JFreeChart;

/**
 * A chart of two points of a sweep, for a window: drawn at any size and on any ground, and told as
 * a table.
 *
 * @param id name of its file, without ending
 * @param title what it shows
 * @param words the same in a sentence, for those who do not see it
 * @param table the figures it is drawn from
 * @param chart makes it for a canvas
 */
public record ResultChart(
    String id, String title, String words, Table table, Function<Canvas, JFreeChart> chart) {

  /**
   * Figures of a chart.
   *
   * @param key name of the first column
   * @param keys what stands in it
   * @param columns the others by name, as long as the first; NaN where nothing is
   */
  public record Table(String key, List<String> keys, Map<String, double[]> columns) {}

  /** Two bundles and their difference over time; empty where no courses were kept. */
  public static Optional<ResultChart> courses(
      Pairing pairing, Column column, String baseline, double level) {
    double[][] a = pairing.baseline().course(column.id());
    double[][] b = pairing.other().course(column.id());
    if (a.length == 0 || b.length == 0) {
      return Optional.empty();
    }
    SweepSetup setup = pairing.baseline().results().setup();
    String title = column.measure().replace('_', ' ') + " in time";
    var courses = CourseChart.Courses.of(pairing, column, baseline, level);
    Map<String, double[]> columns = new LinkedHashMap<>();
    put(columns, "baseline", Bands.of(Bands.turned(a)));
    put(columns, "variant", Bands.of(Bands.turned(b)));
    double[][] rows = Bands.differences(a, b, level);
    columns.put("difference", rows[0]);
    columns.put("difference_low", rows[1]);
    columns.put("difference_high", rows[2]);
    List<String> dates = setup.dekadas().stream().map(Object::toString).toList();
    return Optional.of(
        new ResultChart(
            "course-" + column.id(),
            title,
            courses.words(),
            new Table("date", dates, columns),
            canvas -> CourseChart.chart(canvas, title, courses)));
  }

  /**
   * Values of both points seed by seed and their differences.
   *
   * @param line what is said of the difference; empty where nothing is
   */
  public static ResultChart pairs(
      Pairing pairing, Column column, String baseline, Optional<Line> line, double level) {
    double[] a = pairing.baseline().values(column.id());
    double[] b = pairing.other().values(column.id());
    PairsChart pairs = new PairsChart(column, baseline, pairing.name(), a, b, line, level);
    SweepResults results = pairing.baseline().results();
    List<String> seeds =
        pairing.baseline().replicates().stream().map(k -> "" + results.seeds().get(k)).toList();
    Map<String, double[]> columns = new LinkedHashMap<>();
    columns.put("baseline", a);
    columns.put("variant", b);
    columns.put("difference", pairs.differences());
    return new ResultChart(
        "pairs-" + column.id(),
        pairs.title(),
        pairs.words(),
        new Table("seed", seeds, columns),
        pairs::chart);
  }

  /** The measure over one parameter, through both points. */
  public static ResultChart response(
      SweepResults results, Column column, Axis axis, int baseline, int variant) {
    ResponseChart response = new ResponseChart(results, column, axis, baseline, variant);
    List<String> points = results.points().stream().map(p -> "" + p.number()).toList();
    Map<String, double[]> columns = new LinkedHashMap<>();
    put(columns, column.id(), Bands.of(results.values(column.id())));
    return new ResultChart(
        "response-" + column.id(),
        response.title(),
        response.title() + ", medians and bands, the two points marked.",
        new Table("point", points, columns),
        response::chart);
  }

  private static void put(Map<String, double[]> columns, String name, Bands bands) {
    columns.put(name + "_p05", bands.p05());
    columns.put(name + "_p25", bands.p25());
    columns.put(name + "_median", bands.median());
    columns.put(name + "_p75", bands.p75());
    columns.put(name + "_p95", bands.p95());
  }

  /** Draws it without titles, for a window that says the same. */
  public void draw(Graphics2D g, Rectangle2D area, Ground ground) {
    chart.apply(Canvas.screen(ground)).draw(g, area);
  }

  /** The picture for a file. */
  public Picture picture() {
    Dimension size = Picture.USUAL;
    return Picture.of(id, title, words, size, chart.apply(Canvas.PAPER));
  }
}
