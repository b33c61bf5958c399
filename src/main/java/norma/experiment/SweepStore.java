package norma.experiment;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.experiment.Replicate.Status;
import norma.experiment.SweepSetup.Point;
import norma.file.OutputTrouble;

/**
 * The one file in which a sweep writes down what was planned and what came out, run by run.
 *
 * <p>What is varied stands in the table of runs only; clocks stand in the ledger only. Each run is
 * written whole or not at all, so that whenever the process is killed only the runs under way are
 * lost.
 */
final class SweepStore implements AutoCloseable {
  static final String FILE = "results.sqlite";

  /** What is written; another version of the program may write another. */
  static final String FORMAT = "1";

  private static final String PART = "." + FILE + ".part";

  /** What sweeps write into their folders, whatever becomes of them. */
  private static final Set<String> OURS =
      Set.of(
          FILE,
          FILE + "-wal",
          FILE + "-shm",
          FILE + "-journal",
          PART,
          PART + "-wal",
          PART + "-shm",
          PART + "-journal",
          SweepTables.RUNS,
          SweepTables.RESULTS);

  private final Path folder;
  private final Database database;
  private SweepSetup setup;

  private SweepStore(Path folder) {
    this.folder = folder;
    database = Database.writing(folder.resolve(FILE));
    try {
      String text = meta(database, "setup");
      if (text == null || !FORMAT.equals(meta(database, "format"))) {
        throw new OutputTrouble(
            folder.resolve(FILE) + " was written by another version of Norma and cannot go on");
      }
      setup = database.decoded(() -> SetupJson.parse(text));
      database.decoded(this::checkedLedger);
    } catch (RuntimeException trouble) {
      database.close();
      throw trouble;
    }
  }

  /**
   * Begins a store; it is there with its whole plan or not at all.
   *
   * @param folder where; made if need be
   * @param setup what is planned
   * @param meta further facts by key
   * @param runs the runs by their ids, each with point and replicate
   * @param overwrite whether results of an older sweep may be thrown away
   */
  static SweepStore begin(
      Path folder,
      SweepSetup setup,
      Map<String, String> meta,
      List<int[]> runs,
      boolean overwrite) {
    clear(folder, overwrite);
    Path part = folder.resolve(PART);
    try (Database database = Database.draft(part)) {
      database.together(
          () -> {
            tables(database, setup);
            Map<String, String> all = new LinkedHashMap<>(meta);
            all.put("format", FORMAT);
            all.put("setup", SetupJson.text(setup));
            all.forEach((key, value) -> database.run("INSERT INTO meta VALUES (?, ?)", key, value));
            plan(database, setup, runs);
          });
    } catch (RuntimeException trouble) {
      discard(part);
      throw trouble;
    }
    try {
      Files.move(part, folder.resolve(FILE), StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException trouble) {
      throw new OutputTrouble(folder.resolve(FILE), trouble);
    }
    return new SweepStore(folder);
  }

  /** Opens a store to go on with it. */
  static SweepStore resume(Path folder) {
    if (!Files.isRegularFile(folder.resolve(FILE))) {
      throw new OutputTrouble(
          folder + " holds no sweep that could be resumed: there is no " + FILE + " in it");
    }
    return new SweepStore(folder);
  }

  /** Number of runs, each of which has its point, seed and a status that there is. */
  private int checkedLedger() {
    database.each("SELECT DISTINCT status FROM ledger", row -> Status.of(row.getString(1)));
    Shard shard = Shard.parse(meta("shard"));
    long whole = (long) setup.points().size() * setup.seeds().size();
    int known =
        database
            .all(
                "SELECT count(*) FROM ledger JOIN runs USING (run_id) WHERE point BETWEEN 1 AND ?"
                    + " AND replicate BETWEEN 1 AND ?",
                row -> row.getInt(1),
                setup.points().size(),
                setup.seeds().size())
            .get(0);
    if (known != total() || (!shard.isPart() && known != whole)) {
      throw new IllegalStateException("the ledger is not that of the sweep");
    }
    return known;
  }

  static String meta(Database database, String key) {
    List<String> found =
        database.all("SELECT value FROM meta WHERE key = ?", row -> row.getString(1), key);
    return found.isEmpty() ? null : found.get(0);
  }

  String meta(String key) {
    return meta(database, key);
  }

  /** The sweep file it was begun with. */
  Path sweepFile() {
    return database.decoded(() -> Path.of(meta("file")));
  }

  SweepSetup setup() {
    return setup;
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
                  setup.columns().get(i).id(),
                  Double.isNaN(value) ? null : (Double) value);
            }
            if (numbers.courses().length > 0) {
              database.run("INSERT INTO courses VALUES (?, ?)", runId, numbers.courses());
            }
          }
        });
  }

  /** Gives runs a status that they get without being made. */
  void mark(Status from, Status to) {
    database.run(
        "UPDATE ledger SET status = ?, message = '', digest = '' WHERE status = ?",
        to.label(),
        from.label());
  }

  /** Adds seeds to every point. */
  void extend(SweepSetup longer, List<int[]> runs) {
    database.together(
        () -> {
          database.run("UPDATE meta SET value = ? WHERE key = 'setup'", SetupJson.text(longer));
          plan(database, longer, runs);
        });
    setup = longer;
  }

  /** The results so far. */
  SweepResults results() {
    return StoredSweep.read(database, folder.resolve(FILE));
  }

  /** Takes over all that another store of the same sweep wrote down of its runs. */
  void takeOver(Path other) {
    database.run("ATTACH DATABASE ? AS other", other.toAbsolutePath().toString());
    database.together(
        () -> {
          database.run(
              "UPDATE ledger SET (status, message, digest, started, ended) = (SELECT status,"
                  + " message, digest, started, ended FROM other.ledger o WHERE o.run_id ="
                  + " ledger.run_id) WHERE run_id IN (SELECT run_id FROM other.ledger)");
          database.run("INSERT INTO results SELECT * FROM other.results ORDER BY rowid");
          database.run("INSERT INTO courses SELECT * FROM other.courses");
        });
    database.run("DETACH DATABASE other");
  }

  /** Writes the tables and leaves nothing beside them. */
  void complete() {
    SweepTables.write(database, setup, folder);
    database.settle();
  }

  @Override
  public void close() {
    database.close();
  }

  private static void tables(Database database, SweepSetup setup) {
    StringBuilder varied = new StringBuilder();
    for (String path : setup.paths()) {
      varied.append(", ").append(SweepTables.quoted(path)).append(" TEXT NOT NULL");
    }
    for (String table :
        List.of(
            "meta (key TEXT PRIMARY KEY, value TEXT NOT NULL)",
            "runs (run_id INTEGER PRIMARY KEY, point INTEGER NOT NULL, replicate INTEGER NOT NULL,"
                + " seed INTEGER NOT NULL"
                + varied
                + ")",
            "ledger (run_id INTEGER PRIMARY KEY REFERENCES runs, status TEXT NOT NULL, message TEXT"
                + " NOT NULL, digest TEXT NOT NULL, started TEXT, ended TEXT)",
            "results (run_id INTEGER NOT NULL REFERENCES runs, measure TEXT NOT NULL, value REAL,"
                + " PRIMARY KEY (run_id, measure))",
            "courses (run_id INTEGER PRIMARY KEY REFERENCES runs, means BLOB NOT NULL)")) {
      database.run("CREATE TABLE " + table);
    }
  }

  private static void plan(Database database, SweepSetup setup, List<int[]> runs) {
    String marks = ", ?".repeat(setup.axes().size());
    for (int[] run : runs) {
      Point point = setup.points().get(run[1]);
      List<Object> cells =
          new ArrayList<>(List.of(run[0], point.number(), run[2] + 1, setup.seeds().get(run[2])));
      cells.addAll(point.settings().values());
      database.run("INSERT INTO runs VALUES (?, ?, ?, ?" + marks + ")", cells.toArray());
      database.run(
          "INSERT INTO ledger VALUES (?, ?, '', '', NULL, NULL)", run[0], Status.PLANNED.label());
    }
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException leftBehind) {
      // Hidden, and the next sweep in this folder throws it away.
    }
  }

  private static void clear(Path folder, boolean overwrite) {
    try {
      Files.createDirectories(folder);
      List<Path> ours = new ArrayList<>();
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
        for (Path file : files) {
          if (OURS.contains(file.getFileName().toString())) {
            ours.add(file);
          } else if (!Files.exists(folder.resolve(FILE))) {
            throw new OutputTrouble(
                folder + " holds what no sweep wrote; name another folder: " + file.getFileName());
          }
        }
      }
      if (Files.exists(folder.resolve(FILE))) {
        if (!overwrite) {
          throw new OutputTrouble(
              folder
                  + " holds a sweep already; go on with norma resume, name another folder or use"
                  + " --overwrite");
        }
        // Nobody may be writing it.
        Database.writing(folder.resolve(FILE)).close();
      }
      for (Path file : ours) {
        Files.deleteIfExists(file);
      }
    } catch (IOException trouble) {
      throw new OutputTrouble(folder, trouble);
    }
  }
}
