package norma.chart.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.chart.pen.Palette;
import norma.measure.History;
import norma.measure.Scope;

/**
 * What other seeds of a scenario came to: quantiles of each day over the seeds.
 *
 * <p>Each seed's figures are treated before they are compared: the median of monthly means is not
 * the monthly mean of medians.
 */
final class Ensemble {
  /** The middle 90 % and 50 % of the seeds, and the median. */
  static final double[] LEVELS = {0.05, 0.25, 0.5, 0.75, 0.95};

  private static final int LEAST = 2;

  private final List<TreatedFigures> seeds;
  private final Map<Quantity, double[][]> known = new LinkedHashMap<>();
  private int days;

  Ensemble(List<History> runs, Scope scope) {
    seeds = runs.stream().map(run -> new TreatedFigures(run, scope)).toList();
  }

  /**
   * Whether seeds are shown of a layer: not of parts of a whole or of bands, which have no room for
   * more bands, nor of what stands beside the matter itself and is drawn with a broken line.
   */
  static boolean shows(Layer layer) {
    boolean figure = !layer.stacked() && layer.look() != Layer.Look.BAND;
    return figure && Palette.of(layer.name()).pattern() == 0;
  }

  /** How many seeds there are. */
  int size() {
    return seeds.size();
  }

  /** Whether it is of just these runs in that scope. */
  boolean isOf(List<History> runs, Scope scope) {
    if (runs.size() != seeds.size()) {
      return false;
    }
    for (int i = 0; i < runs.size(); i++) {
      if (seeds.get(i).history() != runs.get(i) || !seeds.get(i).scope().equals(scope)) {
        return false;
      }
    }
    return true;
  }

  /** Dates of the longest of them. */
  List<LocalDate> dates() {
    List<LocalDate> longest = List.of();
    for (TreatedFigures one : seeds) {
      longest = one.dates().size() > longest.size() ? one.dates() : longest;
    }
    return longest;
  }

  /** A row for each of the {@link #LEVELS}; NaN on days of which fewer than two seeds tell. */
  double[][] quantiles(Layer layer, int quantity) {
    int total = seeds.stream().mapToInt(one -> one.history().days()).sum();
    if (total != days) {
      known.clear();
      days = total;
    }
    return known.computeIfAbsent(
        layer.quantities().get(quantity), figure -> workedOut(layer, quantity));
  }

  private double[][] workedOut(Layer layer, int quantity) {
    List<double[]> all = new ArrayList<>();
    seeds.forEach(one -> all.add(one.values(layer, quantity)));
    int longest = all.stream().mapToInt(one -> one.length).max().orElse(0);
    double[][] rows = new double[LEVELS.length][longest];
    double[] day = new double[all.size()];
    for (int i = 0; i < longest; i++) {
      int n = 0;
      for (double[] one : all) {
        if (i < one.length && Double.isFinite(one[i])) {
          day[n++] = one[i];
        }
      }
      Arrays.sort(day, 0, n);
      for (int k = 0; k < LEVELS.length; k++) {
        rows[k][i] = n < LEAST ? Double.NaN : quantile(day, n, LEVELS[k]);
      }
    }
    return rows;
  }

  /**
   * A quantile of sorted values, on the straight line between the two nearest. Source: Hyndman and
   * Fan, Sample quantiles in statistical packages, 1996, type 7.
   */
  static double quantile(double[] sorted, int n, double level) {
    double at = level * (n - 1);
    int below = (int) Math.floor(at);
    int above = Math.min(n - 1, below + 1);
    return sorted[below] + (at - below) * (sorted[above] - sorted[below]);
  }
}
