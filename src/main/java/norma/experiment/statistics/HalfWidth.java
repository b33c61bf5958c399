package norma.experiment.statistics;

/**
 * How narrow an interval is wanted.
 *
 * @param size half its width, in the measure's unit or as a part of the baseline's mean
 * @param relative whether it is the latter
 */
public record HalfWidth(double size, boolean relative) {
  /** A twentieth of the baseline's mean. */
  public static final HalfWidth UNLESS_SAID = new HalfWidth(0.05, true);

  /** Half the width for a baseline of that mean; NaN where there is nothing to be a part of. */
  public double at(double baseline) {
    double half = relative ? size * Math.abs(baseline) : size;
    return half > 0 ? half : Double.NaN;
  }

  /** As one says it: "5 % of the baseline", "0.2". */
  public String words() {
    String number = number(relative ? 100 * size : size);
    return relative ? number + " % of the baseline" : number;
  }

  private static String number(double value) {
    return value == Math.rint(value) && Math.abs(value) < 1e15
        ? Long.toString((long) value)
        : Double.toString(value);
  }
}
