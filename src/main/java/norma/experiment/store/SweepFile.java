package norma.experiment.store;

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
import java.util.regex.Pattern;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.SetupJson;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Point;
import norma.file.FileName;
import norma.file.OutputTrouble;
import norma.run.Destination;

/**
 * The one file in which a sweep has what was planned and what came out: how it is called, what
 * tables it has, and how it comes to be.
 *
 * <p>What is varied stands in the table of runs only; clocks stand in the ledger only.
 */
public final class SweepFile {
  public static final String NAME = "results.sqlite";

  /** What is written; another version of the program may write another. */
  static final String FORMAT = "2";

  /** The table of numbers as it is created. */
  static final String NUMBERS =
      "results (run_id INTEGER NOT NULL REFERENCES runs, measure TEXT NOT NULL, value REAL,"
          + " PRIMARY KEY (run_id, measure))";

  private static final String PART = "." + NAME + ".part";

  /** What sweeps write into their folders, whatever becomes of them. */
  private static final Set<String> OURS =
      Set.of(
          NAME,
          NAME + "-wal",
          NAME + "-shm",
          NAME + "-journal",
          PART,
          PART + "-wal",
          PART + "-shm",
          PART + "-journal",
          MergeDraft.NAME,
          SweepTables.RUNS,
          SweepTables.RESULTS);

  /** Tables that were being written when a process was killed. */
  private static final Pattern TABLE_DRAFT =
      Pattern.compile("\\.(runs|results)\\.csv\\.[0-9]+\\.part");

  private SweepFile() {}

  /**
   * Lays the file down; it is there with its whole plan or not at all.
   *
   * @param folder where; claimed by the caller
   * @param setup what is planned
   * @param meta further facts by key
   * @param runs the runs by their ids, each with point and replicate
   * @param overwrite whether results of an older sweep may be thrown away
   */
  static void create(
      Path folder,
      SweepSetup setup,
      Map<String, String> meta,
      List<int[]> runs,
      boolean overwrite) {
    clear(folder, overwrite);
    Path part = folder.resolve(PART);
    Path whole = folder.resolve(NAME);
    try (Database database = Database.draft(part)) {
      database.together(
          () -> {
            tables(database, setup);
            Map<String, String> all = new LinkedHashMap<>(meta);
            all.put("format", FORMAT);
            all.put("setup", SetupJson.text(setup));
            SweepFacts.write(database, all);
            plan(database, setup, runs);
          });
    } catch (RuntimeException trouble) {
      discard(part);
      throw trouble instanceof OutputTrouble told ? told.calling(part, whole) : trouble;
    }
    try {
      Files.move(part, whole, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException trouble) {
      throw new OutputTrouble(whole, trouble);
    }
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
                + " NOT NULL, digest TEXT NOT NULL, started TEXT, ended TEXT, checksum TEXT NOT"
                + " NULL)",
            NUMBERS,
            "courses (run_id INTEGER PRIMARY KEY REFERENCES runs, means BLOB NOT NULL)")) {
      database.run("CREATE TABLE " + table);
    }
  }

  /** Plans runs: each has its id, point and replicate. */
  static void plan(Database database, SweepSetup setup, List<int[]> runs) {
    String marks = ", ?".repeat(setup.axes().size());
    for (int[] run : runs) {
      Point point = setup.points().get(run[1]);
      List<Object> cells =
          new ArrayList<>(List.of(run[0], point.number(), run[2] + 1, setup.seeds().get(run[2])));
      cells.addAll(point.settings().values());
      database.run("INSERT INTO runs VALUES (?, ?, ?, ?" + marks + ")", cells.toArray());
      database.run(
          "INSERT INTO ledger VALUES (?, ?, '', '', NULL, NULL, '')",
          run[0],
          Status.PLANNED.label());
    }
    RunChecksums.renew(database, setup, runs.stream().map(run -> run[0]).toList());
  }

  private static void discard(Path part) {
    try {
      Files.deleteIfExists(part);
    } catch (IOException leftBehind) {
      // Hidden, and the next sweep in this folder throws it away.
    }
  }

  /**
   * Files in a folder that a sweep may throw away to take their place.
   *
   * @throws OutputTrouble when the folder is not for a sweep to take
   */
  static List<Path> free(Path folder, boolean overwrite) {
    List<Path> ours = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String name = FileName.of(file.getFileName());
        // The second is what a network disk makes of a file that is removed while it is open.
        if (name.equals(Claim.NAME) || name.startsWith(".nfs")) {
          continue;
        }
        if (OURS.contains(name) || TABLE_DRAFT.matcher(name).matches()) {
          ours.add(file);
        } else if (!Files.exists(folder.resolve(NAME))) {
          throw new OutputTrouble(
              FileName.shown(folder)
                  + " holds what no sweep wrote; name another folder: "
                  + FileName.shown(file.getFileName()));
        }
      }
    } catch (IOException trouble) {
      throw new OutputTrouble(folder, trouble);
    }
    if (Files.exists(folder.resolve(NAME))) {
      if (!overwrite) {
        throw new OutputTrouble(
            FileName.shown(folder)
                + " holds a sweep already; go on with norma resume, name another folder or use"
                + " --overwrite");
      }
      // Also by a version of the program that made no claim to the folder.
      Database.refuseIfWritten(folder.resolve(NAME));
    }
    return ours;
  }

  /** Throws away drafts of tables, and of a merged sweep, that a killed process has left. */
  static void sweepUp(Path folder) {
    Destination.delete(folder.resolve(MergeDraft.NAME));
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, ".*.part")) {
      for (Path file : files) {
        if (TABLE_DRAFT.matcher(FileName.of(file.getFileName())).matches()) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException trouble) {
      throw new OutputTrouble(folder, trouble);
    }
  }

  private static void clear(Path folder, boolean overwrite) {
    try {
      for (Path file : free(folder, overwrite)) {
        if (file.endsWith(MergeDraft.NAME)) {
          Destination.delete(file);
        }
        Files.deleteIfExists(file);
      }
    } catch (IOException trouble) {
      throw new OutputTrouble(folder, trouble);
    }
  }
}
