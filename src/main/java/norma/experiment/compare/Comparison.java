package norma.experiment.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import norma.experiment.compare.Line.Kind;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.Contrast;
import norma.experiment.statistics.Crossing;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.statistics.Holm;
import norma.experiment.statistics.Paired;
import norma.experiment.sweep.SweepSetup.Column;
import org.apache.commons.math3.stat.StatUtils;

/**
 * Variants held against their baselines, measure by measure, on the same seeds.
 *
 * @param title what is compared
 * @param baseline name of the baseline
 * @param seeds seeds that both sides met
 * @param pairings the variants
 * @param columns the measures
 * @param level how often the intervals hold the true difference
 * @param wanted how narrow an interval is wanted
 * @param lines measure by measure, and within a measure variant by variant
 * @param leftOut what one side has and the other has not, in sentences
 */
public record Comparison(
    String title,
    String baseline,
    List<Long> seeds,
    List<Pairing> pairings,
    List<Column> columns,
    double level,
    HalfWidth wanted,
    List<Line> lines,
    List<String> leftOut) {

  /** Freezes the lists. */
  public Comparison {
    seeds = List.copyOf(seeds);
    pairings = List.copyOf(pairings);
    columns = List.copyOf(columns);
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
  }

  /** Compares. */
  public static Comparison of(
      String title,
      String baseline,
      List<Long> seeds,
      List<Pairing> pairings,
      List<Column> columns,
      double level,
      HalfWidth wanted) {
    List<Line> lines = new ArrayList<>();
    long stride = Math.max(1000, pairings.size());
    for (Column column : columns) {
      int at = 0;
      for (Pairing pairing : pairings) {
        // Tells the resamples of one line from those of the next, wherever the program runs.
        long key = stride * columns.indexOf(column) + at++;
        double[] a = pairing.baseline().values(column.id());
        double[] b = pairing.other().values(column.id());
        if (column.isDate()) {
          boolean[] ran = both(pairing.baseline().ran(), pairing.other().ran());
          Crossing crossing = Crossing.of(a, b, ran, level, key);
          lines.add(share(pairing, column, a, b, ran, crossing, level, wanted, key));
          lines.add(line(pairing, column, Kind.DATE, crossing.dates(), level, wanted));
        } else {
          Contrast contrast = Contrast.of(a, b, level, key);
          lines.add(line(pairing, column, Kind.VALUE, contrast, level, wanted));
        }
      }
    }
    double[] corrected = Holm.adjusted(lines.stream().mapToDouble(Line::probability).toArray());
    return new Comparison(
        title,
        baseline,
        seeds,
        pairings,
        columns,
        level,
        wanted,
        IntStream.range(0, lines.size())
            .mapToObj(i -> lines.get(i).corrected(corrected[i]))
            .toList(),
        List.of());
  }

  /** The same, with what was left out of it. */
  Comparison leavingOut(List<String> sentences) {
    return new Comparison(
        title, baseline, seeds, pairings, columns, level, wanted, lines, sentences);
  }

  /** Lines of a column, variant by variant; those of one kind. */
  public List<Line> lines(Column column, Kind kind) {
    return lines.stream().filter(l -> l.column().equals(column) && l.kind() == kind).toList();
  }

  /** Lines that are tests, over which the correction is made. */
  public long tests() {
    return lines.stream().filter(line -> !Double.isNaN(line.probability())).count();
  }

  /** The lines of each figure, in the order of the figures; in a figure variant by variant. */
  public List<List<Line>> figures() {
    return List.copyOf(
        lines.stream()
            .collect(Collectors.groupingBy(Line::measure, LinkedHashMap::new, Collectors.toList()))
            .values());
  }

  /**
   * Seeds with which a share can be shown to differ, if it does with every seed; empty where there
   * are enough, or no share is tested.
   *
   * <pre>2 · 0.5ⁿ · tests ≤ 1 - level</pre>
   */
  public OptionalInt seedsForShares() {
    double n = 1 + Math.log(tests() / (1 - level)) / Math.log(2);
    boolean few =
        lines.stream()
            .anyMatch(
                line ->
                    line.kind() == Kind.SHARE && !Double.isNaN(line.probability()) && line.n() < n);
    return few ? OptionalInt.of((int) Math.ceil(n)) : OptionalInt.empty();
  }

  /** Runs that did not come to their end, of those that were to be compared. */
  public long missing() {
    long others = pairings.stream().mapToLong(pairing -> pairing.other().missing()).sum();
    return others
        + pairings.stream().map(Pairing::baseline).distinct().mapToLong(Side::missing).sum();
  }

  /**
   * Median over the lines of how many times as many unpaired runs it would take; NaN where nothing
   * varies.
   */
  public double medianVarianceReduction() {
    return median(lines.stream().mapToDouble(line -> line.contrast().varianceReduction()));
  }

  /** Median over the lines of the correlation that the common seeds brought. */
  public double medianCorrelation() {
    return median(lines.stream().mapToDouble(line -> line.contrast().correlation()));
  }

  private static double median(java.util.stream.DoubleStream values) {
    double[] there = values.filter(value -> !Double.isNaN(value)).toArray();
    return there.length == 0 ? Double.NaN : StatUtils.percentile(there, 50);
  }

  private static Line line(
      Pairing pairing,
      Column column,
      Kind kind,
      Contrast contrast,
      double level,
      HalfWidth wanted) {
    Paired difference = contrast.difference();
    // Days are counted from a day that somebody chose, so a part of them is no yardstick either.
    boolean measured = kind != Kind.DATE || !wanted.relative();
    return new Line(
        pairing,
        column,
        kind,
        contrast,
        new Interval(difference.low(), difference.high()),
        contrast.probability(),
        Double.NaN,
        measured ? needed(contrast, wanted.at(contrast.baseline()), level) : Double.NaN);
  }

  private static Line share(
      Pairing pairing,
      Column column,
      double[] a,
      double[] b,
      boolean[] ran,
      Crossing crossing,
      double level,
      HalfWidth wanted,
      long key) {
    Contrast contrast = Contrast.of(crossed(a, ran), crossed(b, ran), level, key);
    return new Line(
        pairing,
        column,
        Kind.SHARE,
        contrast,
        crossing.interval(level),
        contrast.isNone() ? Double.NaN : crossing.probability(),
        Double.NaN,
        // A part of the baseline's share, which may be 0, would be no yardstick.
        needed(contrast, wanted.at(1), level));
  }

  private static double needed(Contrast contrast, double half, double level) {
    return Double.isNaN(half) ? Double.NaN : contrast.needed(half, level);
  }

  private static double[] crossed(double[] dates, boolean[] ran) {
    return IntStream.range(0, dates.length)
        .mapToDouble(i -> !ran[i] ? Double.NaN : Double.isNaN(dates[i]) ? 0 : 1)
        .toArray();
  }

  private static boolean[] both(boolean[] one, boolean[] other) {
    boolean[] both = Arrays.copyOf(one, one.length);
    for (int i = 0; i < both.length; i++) {
      both[i] &= other[i];
    }
    return both;
  }
}
