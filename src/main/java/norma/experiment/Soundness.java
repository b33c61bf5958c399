package norma.experiment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import norma.experiment.Replicate.Status;
import norma.experiment.SweepSetup.Column;
import norma.experiment.SweepSetup.Point;
import norma.file.Json;

/**
 * Whether a file of results holds what a sweep wrote into it, all of it: a disk may have spoilt it
 * since, or a hand, and no number is told from such a file.
 */
final class Soundness {
  private final Database database;
  private final SweepSetup setup;
  private final boolean[][] met;

  private Soundness(Database database, SweepSetup setup) {
    this.database = database;
    this.setup = setup;
    this.met = new boolean[setup.points().size()][setup.seeds().size()];
  }

  /** Throws, with a sentence that says what is wrong first, unless all is sound. */
  static void check(Database database, SweepSetup setup) {
    Soundness soundness = new Soundness(database, setup);
    database.decoded(
        () -> {
          soundness.facts();
          soundness.runs();
          soundness.results();
          soundness.courses();
          return setup;
        });
  }

  private void facts() {
    for (String key : List.of("program", "file", "scenario", "sweep", "shard")) {
      if (SweepFile.meta(database, key) == null) {
        throw database.damaged("it does not say its " + key);
      }
    }
    for (String key : List.of("scenario", "sweep")) {
      Json.parse(SweepFile.meta(database, key));
    }
  }

  /** Each run has the point and the seed that were planned, and a status that there is. */
  private void runs() {
    StringBuilder varied = new StringBuilder();
    setup.paths().forEach(path -> varied.append(", ").append(SweepTables.quoted(path)));
    database.each(
        "SELECT run_id, point, replicate, seed, status"
            + varied
            + " FROM ledger LEFT JOIN runs USING (run_id)",
        this::run);
    long known = count("SELECT count(*) FROM ledger");
    long whole = (long) setup.points().size() * setup.seeds().size();
    boolean part = Shard.parse(SweepFile.meta(database, "shard")).isPart();
    if (known != count("SELECT count(*) FROM runs") || (!part && known != whole)) {
      throw database.damaged("the ledger is not that of the sweep");
    }
  }

  private void run(ResultSet row) throws SQLException {
    int id = row.getInt(1);
    int point = row.getInt(2) - 1;
    int replicate = row.getInt(3) - 1;
    boolean planned =
        point >= 0 && point < met.length && replicate >= 0 && replicate < setup.seeds().size();
    if (!planned || met[point][replicate]) {
      throw database.damaged("run " + id + " is none that was planned");
    }
    met[point][replicate] = true;
    if (!setup.seeds().get(replicate).toString().equals(row.getString(4))) {
      throw database.damaged("run " + id + " has another seed than was planned");
    }
    Status.of(row.getString(5));
    Point wanted = setup.points().get(point);
    int at = 6;
    for (String path : setup.paths()) {
      if (!wanted.settings().get(path).equals(row.getString(at++))) {
        throw database.damaged("run " + id + " has another " + path + " than was planned");
      }
    }
  }

  /** Each run that ended well has a number for each measure, and no other run has any. */
  private void results() {
    List<String> ids = setup.columns().stream().map(Column::id).toList();
    database.each(
        "SELECT DISTINCT measure FROM results",
        row -> {
          if (!ids.contains(row.getString(1))) {
            throw database.damaged("it has a measure that the sweep does not read");
          }
        });
    database.each(
        "SELECT run_id, measure FROM results WHERE typeof(value) NOT IN ('real', 'null') LIMIT 1",
        row -> {
          throw database.damaged(
              "the " + row.getString(2) + " of run " + row.getInt(1) + " is no number");
        });
    database.each(
        "SELECT run_id, status, coalesce(n, 0) FROM ledger LEFT JOIN (SELECT run_id, count(*) AS n"
            + " FROM results GROUP BY run_id) USING (run_id) WHERE coalesce(n, 0) <> CASE status"
            + " WHEN 'ok' THEN ? ELSE 0 END LIMIT 1",
        row -> {
          throw database.damaged(
              "run "
                  + row.getInt(1)
                  + " is "
                  + row.getString(2)
                  + " and has numbers for "
                  + row.getInt(3)
                  + " of "
                  + ids.size()
                  + " measures");
        },
        ids.size());
    if (count("SELECT count(*) FROM results WHERE run_id NOT IN (SELECT run_id FROM ledger)") > 0) {
      throw database.damaged("it has numbers of a run that was not planned");
    }
  }

  /** Courses are kept of all runs that ended well or of none, and can be read. */
  private void courses() {
    int length = Packed.lengthOfCourses(setup);
    database.each(
        "SELECT run_id, means, coalesce(status, '') FROM courses LEFT JOIN ledger USING (run_id)",
        row -> {
          boolean sound = row.getString(3).equals(Status.OK.label());
          try {
            Packed.plain(row.getBytes(2), length);
          } catch (IllegalStateException changed) {
            sound = false;
          }
          if (!sound) {
            throw database.damaged("the courses of run " + row.getInt(1) + " cannot be read");
          }
        });
    long kept = count("SELECT count(*) FROM courses");
    if (kept > 0 && kept != count("SELECT count(*) FROM ledger WHERE status = 'ok'")) {
      throw database.damaged("courses of some runs are missing");
    }
  }

  private long count(String sql) {
    return database.all(sql, row -> row.getLong(1)).get(0);
  }
}
