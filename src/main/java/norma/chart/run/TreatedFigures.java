package norma.chart.run;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.measure.History;
import norma.measure.Scope;

/**
 * The treated figures of a run that goes on. What was worked out before is kept: a new day can
 * change the figures of its own month only, and no treatment looks back further than two months.
 */
final class TreatedFigures implements Source {
  private static final int BACK = 62;

  /** So long the first month's means may still change: short runs are shown from the first day. */
  private static final int SHORT = 92;

  private final History history;
  private final Scope scope;
  private final List<LocalDate> dates = new ArrayList<>();
  private final Map<Key, double[]> known = new LinkedHashMap<>();

  private record Key(Quantity figure, Treatment treatment, Quantity weight) {}

  TreatedFigures(History history, Scope scope) {
    this.history = history;
    this.scope = scope;
  }

  History history() {
    return history;
  }

  Scope scope() {
    return scope;
  }

  @Override
  public List<LocalDate> dates() {
    for (int day = dates.size(); day < history.days(); day++) {
      dates.add(history.date(day));
    }
    return Collections.unmodifiableList(dates);
  }

  @Override
  public double[] values(Layer layer, int quantity) {
    Key key = new Key(layer.quantities().get(quantity), layer.treatment(), layer.weight());
    double[] before = known.getOrDefault(key, new double[0]);
    if (before.length == history.days() && before.length > 0) {
      return before;
    }
    double[] now = extended(before, key);
    known.put(key, now);
    return now;
  }

  private double[] extended(double[] before, Key key) {
    List<LocalDate> all = dates();
    int from = 0;
    if (before.length > SHORT) {
      from = Math.max(0, before.length - all.get(before.length - 1).getDayOfMonth());
    }
    int context = Math.max(0, from - BACK);
    double[] daily = key.figure().read(history, scope, context);
    double[] weights = key.weight().read(history, scope, context);
    double[] tail = key.treatment().of(daily, weights, all.subList(context, all.size()));
    double[] now = new double[all.size()];
    System.arraycopy(before, 0, now, 0, Math.min(from, before.length));
    System.arraycopy(tail, from - context, now, from, now.length - from);
    if (key.treatment() == Treatment.CUMULATED && context > 0) {
      addTo(now, from, before[context - 1]);
    }
    return now;
  }

  /** What was counted before the days that were read counts too. */
  private static void addTo(double[] sums, int from, double already) {
    if (Double.isFinite(already)) {
      for (int i = from; i < sums.length; i++) {
        sums[i] = already + (Double.isFinite(sums[i]) ? sums[i] : 0);
      }
    }
  }
}
