package norma.chart.sweep;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import norma.chart.pen.Ground;
import norma.chart.pen.Picture;
import norma.chart.pen.PictureFiles;
import norma.experiment.compare.Comparison;
import norma.experiment.compare.Matching;
import norma.experiment.compare.Pairing;
import norma.experiment.replicate.Replicate;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;

/** Draws the charts of comparisons of made-up sweeps that are hard to draw, to be looked at. */
final class ComparisonGallery {
  private static final int DAYS = 400;
  private static final String LONG =
      "industries.a-coal-trust-with-a-long-name.haulage.slackOfTheWagonsOnTheMainRoad";
  private static final double NONE = Double.NaN;

  private ComparisonGallery() {}

  public static void main(String[] args) throws IOException {
    Path folder = Path.of(args[0]);
    for (int seeds : new int[] {1, 12}) {
      draw(sweep(seeds, List.of("0", "0.5", "1", "2.25"), List.of("false", "true")), folder, seeds);
    }
    // Twelve points, all words.
    List<String> words = IntStream.range(0, 12).mapToObj(i -> "way-of-paying-" + i).toList();
    draw(sweep(5, words, List.of("true")), folder.resolve("words"), 5);
    weights(folder.resolve("weights"));
  }

  private static void draw(SweepResults results, Path folder, int seeds) throws IOException {
    Comparison comparison =
        new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
            .within("made-up", results, Optional.empty());
    PictureFiles.write(ComparisonCharts.of(comparison, true), folder.resolve("seeds-" + seeds), 1);
    List<Picture> screens = new ArrayList<>();
    Pairing pairing = comparison.pairings().get(comparison.pairings().size() - 1);
    for (Column column : results.setup().columns()) {
      Optional<norma.experiment.compare.Line> line =
          comparison.lines().stream()
              .filter(l -> l.pairing().equals(pairing) && l.column().equals(column))
              .filter(l -> l.kind() != norma.experiment.compare.Line.Kind.SHARE)
              .findFirst();
      ResultChart.courses(pairing, column, comparison.baseline(), 0.95)
          .ifPresent(chart -> screens.addAll(onScreen(chart)));
      screens.addAll(
          onScreen(ResultChart.pairs(pairing, column, comparison.baseline(), line, 0.95)));
      for (Axis axis : results.axes()) {
        screens.addAll(onScreen(ResultChart.response(results, column, axis, 0, 3)));
      }
    }
    PictureFiles.write(screens, folder.resolve("screen-" + seeds), 1);
  }

  private static List<Picture> onScreen(ResultChart chart) {
    java.awt.Dimension size = new java.awt.Dimension(640, 420);
    var area = new java.awt.geom.Rectangle2D.Double(0, 0, size.width, size.height);
    return List.of(
        new Picture(chart.id(), "", "", size, g -> chart.draw(g, area, Ground.LIGHT)),
        new Picture(chart.id() + "-dark", "", "", size, g -> chart.draw(g, area, Ground.DARK)));
  }

  /** Output that varies, one that does not, huge and negative figures, and dates never met. */
  private static SweepResults sweep(int seeds, List<String> slack, List<String> switches) {
    List<Point> points = new ArrayList<>();
    for (String one : slack) {
      for (String other : switches) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put(LONG, one);
        settings.put("mechanisms.progressivePay", other);
        points.add(new Point(points.size(), settings, List.of()));
      }
    }
    List<Column> columns =
        List.of(
            column("output", "output_per_man_shift", "t per man-shift", NONE),
            column("constant", "titles", "titles", NONE),
            column("huge", "overdraft", "roubles", NONE),
            column("missing", "wait", "h", NONE),
            column("never", "best_multiple", "days", 5));
    Random luck = new Random(7);
    double[][][] values = new double[columns.size()][points.size()][seeds];
    for (int p = 0; p < points.size(); p++) {
      for (int k = 0; k < seeds; k++) {
        values[0][p][k] = 7 + 0.2 * p + 0.3 * luck.nextGaussian();
        values[1][p][k] = 4;
        values[2][p][k] = -3e9 * (p - 2) + 4e9 * luck.nextGaussian();
        values[3][p][k] = p == 1 || luck.nextInt(3) == 0 ? NONE : 1e-5 * luck.nextDouble();
        values[4][p][k] = p % 3 == 0 ? NONE : 200 + 40 * luck.nextGaussian();
      }
    }
    SweepSetup setup =
        new SweepSetup(
            "made-up",
            "A made-up sweep whose title is so long that it does not fit into the width of any"
                + " picture that anybody would show",
            "",
            "pit",
            LocalDate.of(1935, 1, 1),
            DAYS,
            new Layout("factorial", 0, 0, 0),
            List.of(
                new Axis(LONG, "share", "slack", slack, NONE, NONE, false),
                new Axis("mechanisms.progressivePay", "", "", switches, NONE, NONE, false)),
            points,
            LongStream.rangeClosed(1, seeds).boxed().toList(),
            columns,
            0,
            0.95);
    Replicate.Status[][] ok = new Replicate.Status[points.size()][seeds];
    Arrays.stream(ok).forEach(row -> Arrays.fill(row, Replicate.Status.OK));
    return new SweepResults(setup, ok, values, (c, p) -> courses(setup, c, p, seeds));
  }

  private static double[][] courses(SweepSetup setup, int column, int point, int seeds) {
    Random luck = new Random(31L * column + point);
    double size = column == 2 ? -1e9 : column == 1 ? 0 : 1;
    double[][] courses = new double[seeds][setup.dekadas().size()];
    for (double[] course : courses) {
      for (int i = 0; i < course.length; i++) {
        boolean gap = column == 3 && i % 9 < 4;
        course[i] = gap ? NONE : 4 + size * (0.03 * i * point + luck.nextGaussian());
      }
    }
    return courses;
  }

  private static Column column(String id, String measure, String unit, double threshold) {
    String aggregate = Double.isNaN(threshold) ? "mean" : "date";
    return new Column(id, measure, "coal", unit, measure, aggregate, threshold, "");
  }

  /** Twenty-five parameters, many of them of no weight. */
  private static void weights(Path folder) throws IOException {
    Random luck = new Random(3);
    List<String> paths =
        IntStream.range(0, 25).mapToObj(i -> i % 5 == 0 ? LONG + i : "planner.key" + i).toList();
    List<Morris.Effect> effects = new ArrayList<>();
    List<Sobol.Index> indices = new ArrayList<>();
    for (int i = 0; i < paths.size(); i++) {
      double size = i < 15 ? 1e-3 * i : 50.0 * i;
      effects.add(
          new Morris.Effect(
              -size, size, new Interval(0.7 * size, 1.4 * size), luck.nextDouble() * size, 9));
      double share = i < 15 ? 0.001 * i - 0.02 : 0.02 * i;
      indices.add(
          new Sobol.Index(
              share,
              new Interval(share - 0.05, share + 0.1),
              share + 0.1,
              new Interval(share, share + 0.4)));
    }
    Column column = column("output", "output", "t", NONE);
    Interval none = Interval.NONE;
    PictureFiles.write(
        List.of(
            MorrisChart.of(column, LONG, paths, effects, 0.95),
            SobolChart.of(column, LONG, paths, new Sobol.Indices(false, 2, 64, indices), 0.95),
            MorrisChart.of(
                column("one", "one", "–", NONE),
                "one trajectory",
                List.of("a", "b"),
                List.of(
                    new Morris.Effect(-3e6, 3e6, none, NONE, 1),
                    new Morris.Effect(0, 0, none, NONE, 1)),
                0.95)),
        folder,
        1);
  }
}
