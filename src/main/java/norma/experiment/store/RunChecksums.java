package norma.experiment.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import norma.experiment.sweep.SweepSetup;

/**
 * A checksum for each run of a file of results, over all that the file has of it: what was planned,
 * how it ended, every number in the order of the measures, and its courses.
 */
public final class RunChecksums {
  /** In the order in which a checksum takes them. */
  private static final List<String> LEDGER =
      List.of("status", "message", "digest", "started", "ended");

  private RunChecksums() {}

  /** Checksums of what there is now, by the ids of the runs. */
  static Map<Long, String> computed(Database database, SweepSetup setup) {
    // The table itself: an index may be damaged where the table is not.
    return computed(database, setup, " NOT INDEXED", "");
  }

  /** The same of the runs of a point, from 0. */
  static Map<Long, String> computed(Database database, SweepSetup setup, int point) {
    String ofPoint = " WHERE run_id IN (SELECT run_id FROM runs WHERE point = ?)";
    return computed(database, setup, "", ofPoint, point + 1);
  }

  /** Checksums that were written, by the ids of the runs. */
  static Map<Long, String> stored(Database database) {
    Map<Long, String> stored = new HashMap<>();
    database.each(
        "SELECT run_id, checksum FROM ledger", row -> stored.put(row.getLong(1), row.getString(2)));
    return stored;
  }

  /** Writes down the checksums of runs that were just written. */
  public static void renew(Database database, SweepSetup setup, List<Integer> ids) {
    Map<Long, String> computed =
        ids.size() == 1
            ? computed(database, setup, "", " WHERE run_id = ?", ids.get(0))
            : computed(database, setup);
    for (int id : ids) {
      database.run("UPDATE ledger SET checksum = ? WHERE run_id = ?", computed.get((long) id), id);
    }
  }

  private static Map<Long, String> computed(
      Database database, SweepSetup setup, String hint, String where, Object... arguments) {
    StringBuilder cells = new StringBuilder("point, replicate, seed");
    setup.paths().forEach(path -> cells.append(", ").append(SweepTables.quoted(path)));
    LEDGER.forEach(column -> cells.append(", ").append(column));
    Map<Long, Checksum> sums = new HashMap<>();
    Database.Action take = row -> take(sums, row);
    database.each(
        "SELECT run_id, " + cells + " FROM runs JOIN ledger USING (run_id)" + where,
        take,
        arguments);
    database.each(
        "SELECT run_id, measure, value FROM results" + hint + where + " ORDER BY run_id, rowid",
        take,
        arguments);
    database.each("SELECT run_id, means FROM courses" + where, take, arguments);
    Map<Long, String> texts = new HashMap<>();
    sums.forEach((id, sum) -> texts.put(id, sum.hex()));
    return texts;
  }

  /** Adds the cells of a row after its first to the checksum of the run that the first names. */
  private static void take(Map<Long, Checksum> sums, ResultSet row) throws SQLException {
    Checksum sum = sums.computeIfAbsent(row.getLong(1), id -> new Checksum());
    int columns = row.getMetaData().getColumnCount();
    for (int i = 2; i <= columns; i++) {
      sum.add(row.getObject(i));
    }
  }
}
