package norma.experiment.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SweepPlan;
import norma.experiment.sweep.SweepSetup;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.file.Place;
import norma.file.Problem;

/**
 * Puts the shards of a sweep together, once it is proved that they are of one sweep and that none
 * of its runs is missing.
 */
public final class Merge {
  private final Map<Integer, Slice> slices = new TreeMap<>();
  private final List<Problem> problems = new ArrayList<>();
  private Slice first;

  /** What a folder holds. */
  private record Slice(Path file, SweepFacts facts, int unmade) {
    Shard shard() {
      return facts.shard();
    }
  }

  private Merge() {}

  /**
   * What came of merging.
   *
   * @param shards how many were merged
   * @param runs runs in all
   * @param failed runs that failed or timed out
   * @param tolerated whether the sweep ends well even where some failed
   */
  public record Merged(int shards, int runs, int failed, boolean tolerated) {}

  /**
   * Merges shards.
   *
   * @param folders their folders
   * @param out folder for the whole
   * @param overwrite whether an older sweep there may be thrown away
   * @param stopped whether to stop, asked before each shard
   * @return empty when it was stopped, which leaves nothing
   * @throws InvalidInput when one is no shard, or of another sweep than the first
   * @throws OutputTrouble when runs are missing, or the folder for the whole is one of the shards'
   */
  public static Optional<Merged> of(
      List<Path> folders, Path out, boolean overwrite, BooleanSupplier stopped) {
    Merge merge = new Merge();
    folders.forEach(folder -> refuseIfSame(folder, out));
    for (Path folder : folders) {
      if (stopped.getAsBoolean()) {
        return Optional.empty();
      }
      merge.read(folder);
    }
    if (!merge.problems.isEmpty()) {
      throw new InvalidInput(merge.problems);
    }
    merge.complete();
    return merge.into(out, overwrite, stopped);
  }

  /** Nothing may take the place of a shard, whatever leads there. */
  private static void refuseIfSame(Path folder, Path out) {
    try {
      if (Files.exists(out) && Files.isSameFile(file(folder).toAbsolutePath().getParent(), out)) {
        throw new OutputTrouble(FileName.shown(out) + " is one of the shards; name another folder");
      }
    } catch (IOException notThere) {
      // Reading it says so.
    }
  }

  /** The file of a shard that was named by its folder or by itself. */
  private static Path file(Path named) {
    return FileName.of(named).endsWith(".sqlite") && !Files.isDirectory(named)
        ? named
        : named.resolve(SweepFile.NAME);
  }

  private void read(Path folder) {
    if (Files.isRegularFile(folder) && !file(folder).equals(folder)) {
      problem(folder, "is neither the folder of a shard nor its " + SweepFile.NAME);
      return;
    }
    Path file = file(folder);
    Slice slice;
    try (Database database = Database.reading(file)) {
      SweepFacts facts = SweepFacts.read(database);
      if (!facts.shard().isPart()) {
        problem(file, "holds a whole sweep, not a shard of one");
        return;
      }
      Soundness.check(database, facts);
      int unmade =
          database
              .all(
                  "SELECT count(*) FROM ledger WHERE status IN ('planned', 'skipped')",
                  row -> row.getInt(1))
              .get(0);
      slice = new Slice(file, facts, unmade);
    } catch (InvalidInput unreadable) {
      problems.addAll(unreadable.problems());
      return;
    }
    if (first == null) {
      first = slice;
    }
    foreign(slice);
    Slice twin = slices.putIfAbsent(slice.shard().index(), slice);
    if (twin != null) {
      problem(file, "is shard " + slice.shard() + " once more, after " + FileName.shown(twin.file));
    }
  }

  /** Reports in what a slice differs from the first. */
  private void foreign(Slice slice) {
    List<String> differences = new ArrayList<>();
    if (slice.shard().of() != first.shard().of()) {
      differences.add("it is shard " + slice.shard() + ", the other " + first.shard());
    }
    differences.addAll(SweepLedger.changes(first.facts::get, slice.facts::get));
    if (!differences.isEmpty()) {
      problem(
          slice.file,
          "is of another sweep than "
              + FileName.shown(first.file)
              + ": "
              + String.join("; ", differences));
    }
  }

  /** Proves that nothing is missing. */
  private void complete() {
    List<Integer> gaps = new ArrayList<>();
    List<String> reasons = new ArrayList<>();
    for (int i = 1; i <= first.shard().of(); i++) {
      Slice slice = slices.get(i);
      if (slice == null) {
        reasons.add("shard " + i + " is not among them");
      } else if (slice.unmade > 0) {
        reasons.add("shard " + i + " lacks " + slice.unmade + " runs");
      } else {
        continue;
      }
      gaps.add(i);
    }
    if (!gaps.isEmpty()) {
      throw new OutputTrouble(
          "The sweep is not complete: "
              + String.join(", ", reasons)
              + ". To make what is missing: --array="
              + Shard.arrayExpression(gaps));
    }
  }

  private Optional<Merged> into(Path out, boolean overwrite, BooleanSupplier stopped) {
    SweepSetup setup = first.facts.setup();
    Map<String, String> meta = first.facts.with("shard", Shard.WHOLE.toString());
    int most = setup.seeds().size();
    List<int[]> runs = new ArrayList<>();
    for (int point = 0; point < setup.points().size(); point++) {
      for (int replicate = 0; replicate < most; replicate++) {
        runs.add(new int[] {point * most + replicate + 1, point, replicate});
      }
    }
    try (MergeDraft draft = MergeDraft.in(out, overwrite)) {
      try {
        Optional<Merged> merged = together(draft.folder(), setup, meta, runs, stopped);
        if (merged.isPresent()) {
          draft.settle();
        }
        return merged;
      } catch (OutputTrouble trouble) {
        throw trouble.calling(draft.folder(), out);
      }
    }
  }

  private Optional<Merged> together(
      Path folder,
      SweepSetup setup,
      Map<String, String> meta,
      List<int[]> runs,
      BooleanSupplier stopped) {
    try (SweepStore store = SweepStore.draft(folder, setup, meta, runs)) {
      for (Slice slice : slices.values()) {
        if (stopped.getAsBoolean()) {
          return Optional.empty();
        }
        store.takeOver(slice.file);
      }
      int unmade = store.count(Status.PLANNED);
      if (unmade > 0) {
        throw new OutputTrouble(
            "The sweep is not complete: " + unmade + " of its runs are in none of the shards");
      }
      store.complete();
      int failed = store.count(Status.FAILED) + store.count(Status.TIMED_OUT);
      return Optional.of(
          new Merged(slices.size(), store.total(), failed, SweepPlan.tolerates(meta.get("sweep"))));
    }
  }

  private void problem(Path file, String message) {
    problems.add(Place.of(FileName.of(file)).problem(message));
  }
}
