package norma.experiment.sweep;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.experiment.sweep.SweepSetup.Point;
import norma.scenario.DesignRule;
import norma.scenario.Sweep;
import norma.scenario.Varied;
import org.apache.commons.math3.random.SobolSequenceGenerator;
import org.apache.commons.math3.random.Well19937c;

/**
 * Lays the points of a sweep.
 *
 * <p>Sampled designs are laid in the unit cube and carried over to the ranges; whole numbers and
 * six significant digits are what a point can have. Sources: McKay, Beckman and Conover (1979) for
 * the Latin hypercube; Joe and Kuo (2008) for Sobol's sequence, shifted digitally by the design's
 * seed; Saltelli and others (2010) for the rows A, B and A with one column from B; Morris (1991)
 * for the trajectories, with steps of levels / (2 (levels - 1)).
 */
final class Designs {
  private static final MathContext SIX_DIGITS = new MathContext(6);
  private static final int SOBOL_BITS = 52;

  private Designs() {}

  /** The points of a sweep, in order. */
  static List<Point> points(Sweep sweep) {
    DesignRule design = sweep.design();
    List<Varied> axes = sweep.varied();
    List<Map<String, String>> listed =
        switch (design.kind()) {
          case FACTORIAL -> factorial(axes);
          case LIST -> rows(axes);
          case ONE_AT_A_TIME -> oneAtATime(sweep);
          default -> null;
        };
    List<Point> points = new ArrayList<>();
    if (listed != null) {
      listed.forEach(settings -> points.add(new Point(points.size(), settings, List.of())));
      return points;
    }
    int k = axes.size();
    Well19937c luck = new Well19937c(design.seed());
    double[][] cube =
        switch (design.kind()) {
          case LATIN_HYPERCUBE -> latinHypercube(design.points().orElseThrow(), k, luck);
          case SOBOL -> sobol(design.points().orElseThrow(), k, luck);
          case SALTELLI -> saltelli(design.points().orElseThrow(), k, luck);
          default ->
              morris(design.trajectories().orElseThrow(), design.levels().orElse(4), k, luck);
        };
    boolean grid = design.kind() == DesignRule.Kind.MORRIS;
    for (double[] position : cube) {
      Map<String, String> settings = new LinkedHashMap<>();
      List<Double> at = new ArrayList<>();
      for (int i = 0; i < k; i++) {
        settings.put(axes.get(i).path(), value(axes.get(i), position[i], grid));
        at.add(position[i]);
      }
      points.add(new Point(points.size(), settings, at));
    }
    return points;
  }

  /** Every value with every other; the last path changes fastest. */
  private static List<Map<String, String>> factorial(List<Varied> axes) {
    List<Map<String, String>> points = new ArrayList<>();
    points.add(new LinkedHashMap<>());
    for (Varied axis : axes) {
      List<Map<String, String>> more = new ArrayList<>();
      for (Map<String, String> point : points) {
        axis.values().forEach(value -> more.add(with(point, axis.path(), value)));
      }
      points = more;
    }
    return points;
  }

  private static List<Map<String, String>> rows(List<Varied> axes) {
    List<Map<String, String>> points = new ArrayList<>();
    for (int row = 0; row < axes.get(0).values().size(); row++) {
      Map<String, String> point = new LinkedHashMap<>();
      for (Varied axis : axes) {
        point.put(axis.path(), axis.values().get(row));
      }
      points.add(point);
    }
    return points;
  }

  private static List<Map<String, String>> oneAtATime(Sweep sweep) {
    Map<String, String> middle = new LinkedHashMap<>();
    sweep.varied().forEach(axis -> middle.put(axis.path(), sweep.unvaried(axis)));
    sweep.compare().baseline().ifPresent(stated -> middle.putAll(stated.settings()));
    List<Map<String, String>> points = new ArrayList<>(List.of(middle));
    for (Varied axis : sweep.varied()) {
      for (String value : axis.values()) {
        if (!SweepSetup.meaning(value).equals(SweepSetup.meaning(middle.get(axis.path())))) {
          points.add(with(middle, axis.path(), value));
        }
      }
    }
    return points;
  }

  static double[][] latinHypercube(int n, int k, Well19937c luck) {
    double[][] cube = new double[n][k];
    for (int axis = 0; axis < k; axis++) {
      int[] slices = shuffled(n, luck);
      for (int i = 0; i < n; i++) {
        cube[i][axis] = (slices[i] + luck.nextDouble()) / n;
      }
    }
    return cube;
  }

  /**
   * The shift flips the same binary digits of every point, which keeps them as even as they are.
   */
  static double[][] sobol(int n, int k, Well19937c luck) {
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(k);
    long[] shift = new long[k];
    for (int axis = 0; axis < k; axis++) {
      shift[axis] = luck.nextLong() >>> (Long.SIZE - SOBOL_BITS);
    }
    double[][] cube = new double[n][];
    for (int i = 0; i < n; i++) {
      cube[i] = sequence.nextVector();
      for (int axis = 0; axis < k; axis++) {
        long digits = (long) (cube[i][axis] * (1L << SOBOL_BITS)) ^ shift[axis];
        cube[i][axis] = (double) digits / (1L << SOBOL_BITS);
      }
    }
    return cube;
  }

  /** Row by row: A, B, then A with the first column from B, with the second, and so on. */
  private static double[][] saltelli(int n, int k, Well19937c luck) {
    double[][] both = sobol(n, 2 * k, luck);
    double[][] cube = new double[n * (k + 2)][k];
    for (int row = 0; row < n; row++) {
      for (int which = 0; which < k + 2; which++) {
        for (int axis = 0; axis < k; axis++) {
          boolean fromB = which == 1 || which == axis + 2;
          cube[row * (k + 2) + which][axis] = both[row][fromB ? k + axis : axis];
        }
      }
    }
    return cube;
  }

  static double[][] morris(int trajectories, int levels, int k, Well19937c luck) {
    double step = levels / (2.0 * (levels - 1));
    double[][] cube = new double[trajectories * (k + 1)][];
    for (int t = 0; t < trajectories; t++) {
      double[] here = new double[k];
      for (int axis = 0; axis < k; axis++) {
        here[axis] = luck.nextInt(levels) / (levels - 1.0);
      }
      cube[t * (k + 1)] = here.clone();
      int[] order = shuffled(k, luck);
      for (int i = 0; i < k; i++) {
        int axis = order[i];
        // From each level exactly one of the two directions stays on the grid.
        here[axis] += here[axis] < 0.5 ? step : -step;
        here[axis] = Math.rint(here[axis] * (levels - 1)) / (levels - 1);
        cube[t * (k + 1) + i + 1] = here.clone();
      }
    }
    return cube;
  }

  private static int[] shuffled(int n, Well19937c luck) {
    int[] order = new int[n];
    for (int i = 0; i < n; i++) {
      int j = luck.nextInt(i + 1);
      order[i] = order[j];
      order[j] = i;
    }
    return order;
  }

  /**
   * A place in the unit interval carried over to a range: <code>min + u (max - min)</code>, or
   * <code>min (max / min)^u</code>. Whole numbers share the interval evenly, but on a grid the
   * nearest is taken, so that its ends are the range's.
   */
  private static String value(Varied axis, double u, boolean grid) {
    if (axis.isWhole()) {
      double top = grid ? axis.max() : axis.max() + 1;
      double place = between(axis, u, top);
      double whole = grid ? Math.rint(place) : Math.floor(place);
      return Varied.text(Math.min(axis.max(), Math.max(axis.min(), whole)));
    }
    double exact = new BigDecimal(between(axis, u, axis.max())).round(SIX_DIGITS).doubleValue();
    return Varied.text(Math.min(axis.max(), Math.max(axis.min(), exact)));
  }

  private static double between(Varied axis, double u, double top) {
    return axis.log()
        ? axis.min() * Math.pow(top / axis.min(), u)
        : axis.min() + u * (top - axis.min());
  }

  private static Map<String, String> with(Map<String, String> point, String path, String value) {
    Map<String, String> changed = new LinkedHashMap<>(point);
    changed.put(path, value);
    return changed;
  }
}
