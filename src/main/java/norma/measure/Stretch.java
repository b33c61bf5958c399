package norma.measure;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * A stretch of a run's days, for averages and windows: from the first day, included, to the end,
 * excluded. It may be empty, and may reach beyond the run.
 *
 * <p>Its ends are worked out from events, settings and the length of the run, so they come in any
 * order: a reversed stretch is an empty one. What is cut out of a series by it is the part that the
 * series has, and nothing can fail. Of an empty stretch nothing was measured: its mean is NaN and
 * its sum 0.
 *
 * @param from first day, counted from the first day of the run; may be negative
 * @param to day after the last, never before {@code from}
 */
public record Stretch(int from, int to) {

  /** Where the end comes before the beginning, the stretch is empty. */
  public Stretch {
    to = Math.max(from, to);
  }

  /** The same of days that may lie beyond what an {@code int} can count. */
  public static Stretch of(long from, long to) {
    return new Stretch(clamped(from), clamped(to));
  }

  /** So many days up to a day, which is not one of them. */
  public static Stretch before(int day, int length) {
    return of((long) day - length, day);
  }

  /** So many days from a day on. */
  public static Stretch from(int day, int length) {
    return of(day, (long) day + length);
  }

  /** How many days it has. */
  public int days() {
    return clamped((long) to - from);
  }

  /** Whether it has no day. */
  public boolean isEmpty() {
    return from == to;
  }

  /** The days that are also in another. */
  public Stretch within(Stretch other) {
    return new Stretch(Math.max(from, other.from), Math.min(to, other.to));
  }

  /**
   * Its readings, as far as the series goes.
   *
   * @param daily readings from day 0 on
   */
  public double[] cut(double[] daily) {
    Stretch part = within(new Stretch(0, daily.length));
    return part.isEmpty() ? new double[0] : Arrays.copyOfRange(daily, part.from, part.to);
  }

  /** Mean over its days that have a reading; NaN without any. */
  public double mean(double[] daily) {
    return measured(daily).average().orElse(Double.NaN);
  }

  /** Sum over its days that have a reading. */
  public double sum(double[] daily) {
    return measured(daily).sum();
  }

  /** Highest reading; NaN without any. */
  public double max(double[] daily) {
    return measured(daily).max().orElse(Double.NaN);
  }

  private DoubleStream measured(double[] daily) {
    return Arrays.stream(cut(daily)).filter(Double::isFinite);
  }

  private static int clamped(long days) {
    return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, days));
  }
}
