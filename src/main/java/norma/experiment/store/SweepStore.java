package norma.experiment.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.RunNumbers;
import norma.experiment.sweep.SetupJson;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.file.FileName;
import norma.file.OutputTrouble;

/**
 * Writes down what came out of a sweep, run by run, in its {@link SweepFile}.
 *
 * <p>Each run is written whole or not at all, so that whenever the process is killed only the runs
 * under way are lost.
 */
final class SweepStore implements AutoCloseable {
  private final Path folder;
  private final Claim claim;
  private final Database database;
  private SweepFacts facts;

  private SweepStore(Path folder, Claim claim, boolean draft) {
    this.folder = folder;
    this.claim = claim;
    Path file = folder.resolve(SweepFile.NAME);
    database = draft ? Database.draft(file) : Database.writing(file);
    try {
      facts = SweepFacts.read(database);
    } catch (RuntimeException trouble) {
      database.close();
      throw trouble;
    }
  }

  /** Begins a store; see {@link SweepFile#create}. */
  static SweepStore begin(
      Path folder,
      SweepSetup setup,
      Map<String, String> meta,
      List<int[]> runs,
      boolean overwrite) {
    return claimed(folder, false, () -> SweepFile.create(folder, setup, meta, runs, overwrite));
  }

  /** Begins a store in an empty folder that counts only once it is complete. */
  static SweepStore draft(
      Path folder, SweepSetup setup, Map<String, String> meta, List<int[]> runs) {
    return claimed(folder, true, () -> SweepFile.create(folder, setup, meta, runs, false));
  }

  /** Opens a store to go on with it. */
  static SweepStore resume(Path folder) {
    if (!Files.isRegularFile(folder.resolve(SweepFile.NAME))) {
      throw new OutputTrouble(
          FileName.shown(folder)
              + (Files.isDirectory(folder)
                  ? " holds no sweep that could be resumed: there is no "
                      + SweepFile.NAME
                      + " in it"
                  : " is no folder, so there is no sweep that could be resumed"));
    }
    return claimed(folder, false, () -> {});
  }

  private static SweepStore claimed(Path folder, boolean draft, Runnable beforehand) {
    Claim claim = Claim.to(folder);
    try {
      beforehand.run();
      SweepStore store = new SweepStore(folder, claim, draft);
      claim.keep();
      return store;
    } catch (RuntimeException trouble) {
      claim.close();
      throw trouble;
    }
  }

  /** What it says of the sweep as a whole. */
  SweepFacts facts() {
    return facts;
  }

  /** The sweep file it was begun with. */
  Path sweepFile() {
    return database.decoded(() -> FileName.path(facts.get("file")));
  }

  SweepSetup setup() {
    return facts.setup();
  }

  Path folder() {
    return folder;
  }

  /** Runs to be made, in order. */
  List<Integer> ids(Status status) {
    return database.all(
        "SELECT run_id FROM ledger WHERE status = ? ORDER BY run_id",
        row -> row.getInt(1),
        status.label());
  }

  int count(Status status) {
    return database
        .all("SELECT count(*) FROM ledger WHERE status = ?", row -> row.getInt(1), status.label())
        .get(0);
  }

  int total() {
    return database.all("SELECT count(*) FROM ledger", row -> row.getInt(1)).get(0);
  }

  /** Writes down how a run ended. */
  synchronized void write(int runId, Replicate<RunNumbers> run) {
    database.present();
    database.together(
        () -> {
          RunNumbers numbers = run.result().orElse(null);
          database.run(
              "UPDATE ledger SET status = ?, message = ?, digest = ?, started = ?,"
                  + " ended = strftime('%Y-%m-%dT%H:%M:%fZ', 'now') WHERE run_id = ?",
              run.status().label(),
              run.message(),
              numbers == null ? "" : numbers.digest(),
              numbers == null ? null : numbers.started().toString(),
              runId);
          if (numbers != null) {
            for (int i = 0; i < numbers.values().length; i++) {
              double value = numbers.values()[i];
              database.run(
                  "INSERT INTO results VALUES (?, ?, ?)",
                  runId,
                  setup().columns().get(i).id(),
                  Double.isNaN(value) ? null : (Double) value);
            }
            if (numbers.courses().length > 0) {
              database.run("INSERT INTO courses VALUES (?, ?)", runId, numbers.courses());
            }
          }
          RunChecksums.renew(database, setup(), List.of(runId));
        });
  }

  /** Gives runs a status that they get without being made. */
  void mark(Status from, Status to) {
    database.present();
    List<Integer> marked = ids(from);
    database.together(
        () -> {
          database.run(
              "UPDATE ledger SET status = ?, message = '', digest = '' WHERE status = ?",
              to.label(),
              from.label());
          RunChecksums.renew(database, setup(), marked);
        });
  }

  /**
   * Throws away what a disk or a hand has spoilt, so that it is made again: runs that are not as
   * they were written, and runs that were never planned.
   *
   * @return what was thrown away, run by run
   */
  List<String> mend() {
    List<String> complaints = Soundness.complaints(database);
    NavigableSet<Long> damaged = Soundness.damaged(database, facts);
    if (complaints.isEmpty() && damaged.isEmpty()) {
      return List.of();
    }
    database.present();
    database.together(
        () -> {
          // Written anew, so that no damage of the index is in the way.
          database.run("ALTER TABLE results RENAME TO spoilt");
          database.run("CREATE TABLE " + SweepFile.NUMBERS);
          database.run("CREATE TEMP TABLE damaged (run_id INTEGER PRIMARY KEY)");
          damaged.forEach(id -> database.run("INSERT INTO damaged VALUES (?)", id));
          database.run(
              "INSERT INTO results SELECT * FROM spoilt NOT INDEXED WHERE run_id NOT IN (SELECT"
                  + " run_id FROM damaged) ORDER BY run_id, rowid");
          database.run("DROP TABLE spoilt");
          database.run("REINDEX meta");
          for (String table : List.of("courses", "ledger", "runs")) {
            database.run("DELETE FROM " + table + " WHERE run_id IN (SELECT run_id FROM damaged)");
          }
          database.run("DROP TABLE damaged");
          SweepFile.plan(database, setup(), planned(damaged));
          Soundness.check(database, facts);
        });
    return facts.named(damaged);
  }

  private List<int[]> planned(NavigableSet<Long> ids) {
    List<int[]> runs = new ArrayList<>();
    facts
        .planned()
        .forEach(
            (id, place) -> {
              if (ids.contains(id)) {
                runs.add(new int[] {id.intValue(), place.point(), place.replicate()});
              }
            });
    return runs;
  }

  /** Writes down where the sweep file is now. */
  void moved(Path file) {
    String now = FileName.whole(file);
    if (!now.equals(facts.get("file"))) {
      database.present();
      database.together(() -> SweepFacts.write(database, facts.with("file", now)));
      facts = SweepFacts.read(database);
    }
  }

  /** Adds seeds to every point. */
  void extend(SweepSetup longer, List<int[]> runs) {
    database.present();
    database.together(
        () -> {
          SweepFacts.write(database, facts.with("setup", SetupJson.text(longer)));
          SweepFile.plan(database, longer, runs);
        });
    facts = SweepFacts.read(database);
  }

  /** The results so far. */
  SweepResults results() {
    return StoredSweep.read(database, folder.resolve(SweepFile.NAME));
  }

  /** Takes over all that another store of the same sweep wrote down of its runs. */
  void takeOver(Path other) {
    database.beside(
        other,
        () -> {
          database.run(
              "UPDATE ledger SET (status, message, digest, started, ended, checksum) ="
                  + " (SELECT status, message, digest, started, ended, checksum FROM other.ledger o WHERE o.run_id ="
                  + " ledger.run_id) WHERE run_id IN (SELECT run_id FROM other.ledger)");
          database.run("INSERT INTO results SELECT * FROM other.results ORDER BY rowid");
          database.run("INSERT INTO courses SELECT * FROM other.courses");
        });
  }

  /** Writes the tables and leaves nothing beside them. */
  void complete() {
    database.present();
    SweepFile.sweepUp(folder);
    Soundness.check(database, facts);
    SweepTables.write(database, setup(), folder);
    database.settle();
  }

  @Override
  public void close() {
    try {
      database.close();
    } finally {
      claim.close();
    }
  }
}
