package norma.experiment.statistics;

import java.util.Arrays;

/**
 * How values of many runs lie at each of several places: dates, or values of a parameter.
 *
 * @param p05 at each place the value that 5 % of the runs lie below
 * @param p25 that of 25 %
 * @param median the median
 * @param p75 that of 75 %
 * @param p95 that of 95 %
 */
public record Bands(double[] p05, double[] p25, double[] median, double[] p75, double[] p95) {

  /**
   * Bands of values.
   *
   * @param values for each place the values of all runs; missing ones (NaN) are left out
   */
  public static Bands of(double[][] values) {
    double[][] sorted = new double[values.length][];
    for (int i = 0; i < values.length; i++) {
      sorted[i] = Arrays.stream(values[i]).filter(v -> !Double.isNaN(v)).sorted().toArray();
    }
    return new Bands(
        at(sorted, 0.05), at(sorted, 0.25), at(sorted, 0.5), at(sorted, 0.75), at(sorted, 0.95));
  }

  /**
   * Mean difference of two bundles of courses in time with its interval, place by place.
   *
   * @param baseline by seed and place
   * @param other the same for the variant
   * @return three rows: mean, lower end, upper end
   */
  public static double[][] differences(double[][] baseline, double[][] other, double level) {
    double[][] a = turned(baseline);
    double[][] b = turned(other);
    double[][] rows = new double[3][a.length];
    for (int i = 0; i < a.length; i++) {
      Paired paired = Paired.difference(a[i], b[i], level);
      rows[0][i] = paired.mean();
      rows[1][i] = paired.low();
      rows[2][i] = paired.high();
    }
    return rows;
  }

  /** Rows as columns. */
  public static double[][] turned(double[][] rows) {
    double[][] columns = new double[rows.length == 0 ? 0 : rows[0].length][rows.length];
    for (int i = 0; i < rows.length; i++) {
      for (int k = 0; k < columns.length; k++) {
        columns[k][i] = rows[i][k];
      }
    }
    return columns;
  }

  private static double[] at(double[][] sorted, double share) {
    return Arrays.stream(sorted).mapToDouble(values -> Spread.quantile(values, share)).toArray();
  }
}
