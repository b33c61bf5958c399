package norma.report;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.experiment.compare.Sensitivity;
import norma.experiment.statistics.Bootstrap.Interval;
import norma.experiment.statistics.Morris;
import norma.experiment.statistics.SeedShare;
import norma.experiment.statistics.Sobol;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup.Column;
import norma.file.Csv;

/** What a sweep says of the weight of its parameters, in full and one by one, for a program. */
public final class SensitivityFigures {
  private static final List<String> HEAD =
      List.of("measure", "parameter", "figure", "value", "low", "high", "n", "of");

  private final List<Figure> figures = new ArrayList<>();

  /** A figure; n is what it rests on, of so many that were planned; parameter "" for none. */
  private record Figure(
      String measure,
      String parameter,
      String name,
      double value,
      Interval interval,
      int n,
      int of) {}

  private SensitivityFigures() {}

  /** No figures, of what is no sweep. */
  public static SensitivityFigures none() {
    return new SensitivityFigures();
  }

  /** All that the design allows: shares of variance, Morris effects, Sobol indices. */
  public static SensitivityFigures of(SweepResults results, List<Column> columns, double level) {
    SensitivityFigures all = new SensitivityFigures();
    Sensitivity sensitivity = new Sensitivity(results, level);
    for (Column column : columns) {
      all.shares(column, sensitivity);
      if (sensitivity.isMorris()) {
        all.morris(column, sensitivity);
      }
      if (sensitivity.isSaltelli()) {
        all.sobol(column, sensitivity);
      }
    }
    return all;
  }

  /** Whether there are none. */
  public boolean isEmpty() {
    return figures.isEmpty();
  }

  /** Writes them as a table, a row for each; what has no value is empty. */
  public void write(Path file) {
    try (Csv csv = new Csv(file, HEAD)) {
      for (Figure figure : figures) {
        csv.text(figure.measure).text(figure.parameter).text(figure.name);
        csv.number(figure.value);
        csv.number(figure.interval.low());
        csv.number(figure.interval.high());
        csv.whole(figure.n).whole(figure.of).endRow();
      }
      csv.complete();
    }
  }

  /** The same rows for JSON; what has no value is null. */
  List<Map<String, Object>> rows() {
    return figures.stream().map(SensitivityFigures::row).toList();
  }

  private static Map<String, Object> row(Figure figure) {
    Map<String, Object> row = new LinkedHashMap<>();
    row.put("measure", figure.measure);
    row.put("parameter", figure.parameter.isEmpty() ? null : figure.parameter);
    row.put("figure", figure.name);
    row.put("value", JsonNumbers.value(figure.value));
    row.put("interval", JsonNumbers.ends(figure.interval.low(), figure.interval.high()));
    row.put("n", figure.n);
    row.put("of", figure.of);
    return row;
  }

  private void shares(Column column, Sensitivity sensitivity) {
    SeedShare share = sensitivity.seedShare(column);
    int of = sensitivity.seeds();
    add(column, "", "share_parameters", share.points(), Interval.NONE, share.n(), of);
    add(column, "", "share_seed_alike", share.seeds(), Interval.NONE, share.n(), of);
    add(column, "", "share_seed_by_point", share.rest(), Interval.NONE, share.n(), of);
  }

  private void morris(Column column, Sensitivity sensitivity) {
    int of = sensitivity.rows();
    List<Morris.Effect> effects = sensitivity.morris(column);
    for (int k = 0; k < effects.size(); k++) {
      Morris.Effect effect = effects.get(k);
      String path = sensitivity.axes().get(k).path();
      add(column, path, "mu_star", effect.muStar(), effect.interval(), effect.n(), of);
      add(column, path, "mu", effect.mu(), Interval.NONE, effect.n(), of);
      add(column, path, "sigma", effect.sigma(), Interval.NONE, effect.n(), of);
    }
  }

  private void sobol(Column column, Sensitivity sensitivity) {
    int of = sensitivity.rows();
    Sobol.Indices indices = sensitivity.sobol(column);
    for (int k = 0; k < sensitivity.axes().size(); k++) {
      String path = sensitivity.axes().get(k).path();
      Sobol.Index index =
          indices.of().isEmpty()
              ? new Sobol.Index(Double.NaN, Interval.NONE, Double.NaN, Interval.NONE)
              : indices.of().get(k);
      add(column, path, "first", index.first(), index.firstInterval(), indices.n(), of);
      add(column, path, "total", index.total(), index.totalInterval(), indices.n(), of);
    }
  }

  private void add(
      Column column, String path, String name, double value, Interval interval, int n, int of) {
    figures.add(new Figure(column.id(), path, name, value, interval, n, of));
  }
}
