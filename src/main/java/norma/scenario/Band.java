package norma.scenario;

/**
 * Where a pattern's value must lie, both ends included.
 *
 * @param low lower end, negative infinity where it is open ({@code null} in the file)
 * @param high upper end, infinity where it is open
 */
public record Band(double low, double high) {

  /** Whether a value lies inside; a value that is missing (NaN) does not. */
  public boolean holds(double value) {
    return value >= low && value <= high;
  }

  /** As in a file. */
  @Override
  public String toString() {
    return "["
        + (Double.isInfinite(low) ? "null" : Numerals.plain(low))
        + ", "
        + (Double.isInfinite(high) ? "null" : Numerals.plain(high))
        + "]";
  }
}
