package norma.experiment.store;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import norma.file.FileName;

/**
 * Whether a file of results holds what a sweep wrote into it, all of it: a disk may have spoilt it
 * since, or a hand, and no number is told from such a file.
 *
 * <p>What a run left is held against the checksum that was written with it, so that a damaged run
 * can be named and made again; how the file is built, by SQLite's own check.
 */
final class Soundness {
  /** Complaints of SQLite that leave the tables readable, row by row. */
  private static final Pattern READABLE =
      Pattern.compile(
          ".*(missing from index|entries in index|non-unique entry in index| value in ).*");

  private static final int MOST_NAMED = 5;

  private Soundness() {}

  /** Throws, with a sentence that names the damaged runs, unless all is sound. */
  static void check(Database database, SweepFacts facts) {
    List<String> complaints = complaints(database);
    NavigableSet<Long> damaged = damaged(database, facts);
    if (!damaged.isEmpty()) {
      throw damage(database, facts, damaged);
    }
    if (!complaints.isEmpty()) {
      throw database.damaged("its index is not right; " + resuming(database) + " mends it");
    }
  }

  /** The same for the runs of one point, from 0, of a file that was found sound when opened. */
  static void check(Database database, SweepFacts facts, int point) {
    Map<Long, String> stored = RunChecksums.stored(database);
    NavigableSet<Long> damaged = new TreeSet<>();
    Map<Long, String> computed = RunChecksums.computed(database, facts.setup(), point);
    facts
        .planned()
        .forEach(
            (id, place) -> {
              if (place.point() == point && !same(id, computed, stored)) {
                damaged.add(id);
              }
            });
    if (!damaged.isEmpty()) {
      throw damage(database, facts, damaged);
    }
  }

  /**
   * Ids of the runs that are not as they were written, those that are missing, and those that were
   * never planned.
   */
  static NavigableSet<Long> damaged(Database database, SweepFacts facts) {
    Map<Long, String> stored = RunChecksums.stored(database);
    Map<Long, String> computed = RunChecksums.computed(database, facts.setup());
    Set<Long> planned = facts.planned().keySet();
    Set<Long> all = new HashSet<>(planned);
    all.addAll(stored.keySet());
    all.addAll(computed.keySet());
    NavigableSet<Long> damaged = new TreeSet<>();
    for (long id : all) {
      if (!planned.contains(id) || !same(id, computed, stored)) {
        damaged.add(id);
      }
    }
    return damaged;
  }

  /**
   * What SQLite finds wrong that leaves the tables readable.
   *
   * @throws RuntimeException where the file is not built as it should be, so that no row of it can
   *     be trusted
   */
  static List<String> complaints(Database database) {
    List<String> complaints =
        new ArrayList<>(database.all("PRAGMA integrity_check(1000)", row -> row.getString(1)));
    complaints.remove("ok");
    complaints.stream()
        .filter(complaint -> !READABLE.matcher(complaint).matches())
        .findFirst()
        .ifPresent(
            complaint -> {
              throw database.damaged(
                  "SQLite says: "
                      + complaint.replaceAll("\\s+", " ")
                      + "; make the sweep again, with norma sweep FILE --overwrite");
            });
    return complaints;
  }

  private static boolean same(long id, Map<Long, String> computed, Map<Long, String> stored) {
    return stored.get(id) != null && Objects.equals(computed.get(id), stored.get(id));
  }

  private static RuntimeException damage(
      Database database, SweepFacts facts, NavigableSet<Long> damaged) {
    List<String> names = facts.named(damaged);
    boolean one = names.size() == 1;
    int more = names.size() - MOST_NAMED;
    return database.damaged(
        String.join(", ", names.subList(0, Math.min(names.size(), MOST_NAMED)))
            + (more > 0 ? " and " + more + " more runs" : "")
            + (one ? " is" : " are")
            + " not what was written; "
            + resuming(database)
            + (one ? " makes it again" : " makes them again"));
  }

  private static String resuming(Database database) {
    return "norma resume " + FileName.shown(database.folder());
  }
}
