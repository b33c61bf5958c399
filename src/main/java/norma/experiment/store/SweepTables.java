package norma.experiment.store;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.experiment.sweep.SweepSetup;
import norma.file.Csv;

/**
 * The two tables of a sweep, in the order of point and replicate: {@code runs.csv}, a row per run
 * with what was varied and how it ended, and {@code results.csv}, a row per run and measure.
 *
 * <p>No clock is in them, so equal sweeps give equal files.
 */
final class SweepTables {
  static final String RUNS = "runs.csv";
  static final String RESULTS = "results.csv";

  private SweepTables() {}

  static void write(Database database, SweepSetup setup, Path folder) {
    List<String> header = new ArrayList<>(List.of("run_id", "point", "replicate", "seed"));
    header.addAll(setup.paths());
    header.addAll(List.of("status", "message", "digest"));
    StringBuilder varied = new StringBuilder();
    setup.paths().forEach(path -> varied.append(", ").append(quoted(path)));
    int paths = setup.paths().size();
    try (Csv csv = new Csv(folder.resolve(RUNS), header)) {
      database.each(
          "SELECT run_id, point, replicate, seed"
              + varied
              + ", status, message, digest FROM runs JOIN ledger USING (run_id) ORDER BY run_id",
          row -> {
            csv.whole(row.getLong(1)).whole(row.getLong(2));
            csv.whole(row.getLong(3)).whole(row.getLong(4));
            for (int i = 0; i < paths; i++) {
              value(csv, row.getString(5 + i));
            }
            csv.text(row.getString(5 + paths)).text(row.getString(6 + paths));
            csv.text(row.getString(7 + paths)).endRow();
          });
      csv.complete();
    }
    try (Csv csv = new Csv(folder.resolve(RESULTS), List.of("run_id", "measure", "value"))) {
      database.each(
          "SELECT run_id, measure, value FROM results ORDER BY run_id, rowid",
          row -> {
            csv.whole(row.getLong(1)).text(row.getString(2));
            double value = row.getDouble(3);
            if (row.wasNull()) {
              csv.empty();
            } else {
              csv.number(value);
            }
            csv.endRow();
          });
      csv.complete();
    }
  }

  /** A name as SQL takes it. */
  static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }

  /** Numbers are written as such, so that a minus is no formula; all else is text. */
  private static void value(Csv csv, String text) {
    if (text.matches("-?[0-9]{1,18}")) {
      csv.whole(Long.parseLong(text));
    } else if (text.matches("-?[0-9]*\\.?[0-9]+([eE][-+]?[0-9]+)?")) {
      csv.number(Double.parseDouble(text));
    } else {
      csv.text(text);
    }
  }
}
