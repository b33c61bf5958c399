package norma.experiment.store;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.SortedMap;
import java.util.TreeMap;
import norma.experiment.sweep.SetupJson;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SweepSetup;
import norma.file.Json;

/**
 * What a file of results says of its sweep as a whole, beside the runs. It bears a checksum of its
 * own, against which it is held whenever it is read.
 *
 * @param all the facts by their keys, in the order of the keys
 * @param setup what was planned
 * @param shard which slice of the sweep the file has
 */
public record SweepFacts(SortedMap<String, String> all, SweepSetup setup, Shard shard) {
  private static final String CHECKSUM = "checksum";
  private static final List<String> KEYS =
      List.of("program", "file", "scenario", "sweep", "shard", "setup");

  /** A run that is planned: its point, from 0, and its replicate. */
  record Place(int point, int replicate) {}

  /**
   * The facts that a file has.
   *
   * @throws RuntimeException with a sentence, where they are not those that were written
   */
  public static SweepFacts read(Database database) {
    Map<String, String> found = new HashMap<>();
    // The table itself: an index may be damaged where the table is not.
    database.each(
        "SELECT key, value FROM meta NOT INDEXED",
        row -> found.put(row.getString(1), row.getString(2)));
    String format = found.get("format");
    String checksum = found.remove(CHECKSUM);
    if (checksum == null && !SweepFile.FORMAT.equals(format)) {
      throw database.refused(otherVersion(found));
    }
    if (found.containsKey(null)
        || found.containsValue(null)
        || !checksum(new TreeMap<>(found)).equals(checksum)) {
      throw database.damaged(
          "what it says of the sweep as a whole is not what was written; make the sweep again, with"
              + " norma sweep FILE --overwrite");
    }
    if (!SweepFile.FORMAT.equals(format)) {
      throw database.refused(otherVersion(found));
    }
    for (String key : KEYS) {
      if (!found.containsKey(key)) {
        throw database.damaged("it does not say its " + key);
      }
    }
    return database.decoded(
        () ->
            new SweepFacts(
                new TreeMap<>(found),
                SetupJson.parse(found.get("setup")),
                Shard.parse(found.get("shard"))));
  }

  /** Writes facts down, in the place of those there were, with their checksum. */
  static void write(Database database, Map<String, String> facts) {
    SortedMap<String, String> all = new TreeMap<>(facts);
    String checksum = checksum(all);
    database.run("DELETE FROM meta");
    all.put(CHECKSUM, checksum);
    all.forEach((key, value) -> database.run("INSERT INTO meta VALUES (?, ?)", key, value));
  }

  /** One of the facts. */
  String get(String key) {
    return all.get(key);
  }

  /** The facts with one of them changed. */
  Map<String, String> with(String key, String value) {
    Map<String, String> changed = new TreeMap<>(all);
    changed.put(key, value);
    return changed;
  }

  /** The runs that the file must have, by their ids. */
  SortedMap<Long, Place> planned() {
    int most = ((Number) ((Map<?, ?>) Json.parse(get("sweep"))).get("most")).intValue();
    SortedMap<Long, Place> planned = new TreeMap<>();
    for (int point = 0; point < setup.points().size(); point++) {
      for (int replicate = 0; replicate < setup.seeds().size(); replicate++) {
        int id = point * most + replicate + 1;
        if (shard.has(id)) {
          planned.put((long) id, new Place(point, replicate));
        }
      }
    }
    return planned;
  }

  /** How to call runs: {@code run 3 (point 2, seed 1001)}; those never planned by their ids. */
  List<String> named(NavigableSet<Long> ids) {
    SortedMap<Long, Place> planned = planned();
    return ids.stream()
        .map(
            id -> {
              Place place = planned.get(id);
              return place == null
                  ? "run " + id + " (never planned)"
                  : "run %d (point %d, seed %d)"
                      .formatted(id, place.point + 1, setup.seeds().get(place.replicate));
            })
        .toList();
  }

  private static String otherVersion(Map<String, String> found) {
    return "was written by Norma "
        + found.getOrDefault("program", "of an unknown version")
        + ", which kept its results in another way; this version cannot use them, make the sweep"
        + " again";
  }

  private static String checksum(SortedMap<String, String> facts) {
    Checksum checksum = new Checksum();
    facts.forEach((key, value) -> checksum.add(key).add(value));
    return checksum.hex();
  }
}
