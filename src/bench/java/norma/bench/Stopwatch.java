package norma.bench;

import java.util.List;

/** Times and what is made of several of them. */
final class Stopwatch {
  private static final double NANOS = 1e9;

  private Stopwatch() {}

  /** Seconds since a reading of {@link System#nanoTime}. */
  static double secondsSince(long begun) {
    return (System.nanoTime() - begun) / NANOS;
  }

  /** The value in the middle; of an even number of values the mean of the two. */
  static double median(List<Double> values) {
    List<Double> sorted = values.stream().sorted().toList();
    int half = sorted.size() / 2;
    return sorted.size() % 2 == 1
        ? sorted.get(half)
        : (sorted.get(half - 1) + sorted.get(half)) / 2;
  }
}
