package norma.experiment;

import java.util.List;

/** The one file in which a sweep writes down what was planned and what came out, run by run. */
final class SweepStore {
  static final String FILE = "results.sqlite";

  /** What is written; another version of the program may write another. */
  static final String FORMAT = "1";

  private SweepStore() {}

  static String meta(Database database, String key) {
    List<String> found =
        database.all("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key);
    return found.isEmpty() ? null : found.get(0);
  }
}
