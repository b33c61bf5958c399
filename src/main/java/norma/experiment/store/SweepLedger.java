package norma.experiment.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.SweepPlan;
import norma.experiment.sweep.SweepSetup;
import norma.file.FileName;
import norma.file.InvalidInput;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.scenario.Sweep;
import norma.scenario.Vocabulary;

/**
 * What a sweep wrote down of its runs beside their numbers: how each ended, and what it was made
 * from, so that it can be made again.
 */
public final class SweepLedger {
  private final Path file;

  private SweepLedger(Path file) {
    this.file = file;
  }

  /**
   * A run that was planned.
   *
   * @param point index of its point, from 0
   * @param replicate index of its replicate, from 0
   * @param seed its seed
   * @param status how it stands
   * @param message why it failed or was given up, "" unless it was
   * @param digest its digest, "" unless it ended well
   */
  public record Run(
      int point, int replicate, long seed, Status status, String message, String digest) {}

  /**
   * The ledger of a sweep.
   *
   * @param place {@code results.sqlite}, or the folder that holds it
   */
  public static SweepLedger of(Path place) {
    return new SweepLedger(Files.isDirectory(place) ? place.resolve(SweepFile.NAME) : place);
  }

  /** Whether a path is that of a sweep's results, or of a folder that holds some. */
  public static boolean isAt(Path place) {
    return Files.isDirectory(place)
        ? Files.exists(place.resolve(SweepFile.NAME))
        : FileName.of(place).endsWith(".sqlite");
  }

  /** Runs of a point, in the order of replicates. */
  public List<Run> runs(int point) {
    try (Database database = Database.reading(file)) {
      Soundness.check(database, SweepFacts.read(database), point);
      return database.all(
          "SELECT replicate, seed, status, message, digest FROM runs JOIN ledger USING (run_id)"
              + " WHERE point = ? ORDER BY replicate",
          row ->
              new Run(
                  point,
                  row.getInt(1) - 1,
                  row.getLong(2),
                  Status.of(row.getString(3)),
                  row.getString(4),
                  row.getString(5)),
          point + 1);
    }
  }

  /**
   * The scenario of a point as it was when the sweep was begun, whatever became of its file.
   *
   * @throws InvalidInput where this version of the program cannot read it
   */
  public Scenario scenario(SweepSetup setup, int point, Vocabulary words) {
    Scenario scenario = ScenarioReader.stored(setup.scenario(), stated("scenario"), words);
    var settings = setup.points().get(point).settings();
    return settings.isEmpty() ? scenario : scenario.with(settings);
  }

  /**
   * Why runs made now from the sweep's file would be others than those stored.
   *
   * @param program version and commit of the program
   * @param reader reads a sweep file
   * @return a clause; empty where nothing has changed
   */
  public Optional<String> changed(String program, Function<Path, Sweep> reader) {
    Path from = FileName.path(stated("file"));
    if (!Files.exists(from)) {
      return Optional.of("its sweep file is gone, " + FileName.shown(from));
    }
    try {
      SweepPlan plan = new SweepPlan(reader.apply(from));
      List<String> changes = changes(this::stated, program, plan);
      return changes.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", changes));
    } catch (InvalidInput unreadable) {
      return Optional.of("its sweep file can no longer be read, " + FileName.shown(from));
    }
  }

  /** What differs between what a sweep was begun with and what it would begin with now. */
  static List<String> changes(UnaryOperator<String> stored, String program, SweepPlan plan) {
    return changes(
        stored,
        Map.of(
                "program",
                program,
                "scenario",
                plan.sweep().scenario().canonical(),
                "sweep",
                plan.identity())
            ::get);
  }

  /** What differs between what one sweep was begun with and another. */
  static List<String> changes(UnaryOperator<String> one, UnaryOperator<String> other) {
    List<String> changed = new ArrayList<>();
    if (!other.apply("program").equals(one.apply("program"))) {
      changed.add("the program was " + one.apply("program") + " and is " + other.apply("program"));
    }
    JsonDifference.between(one.apply("scenario"), other.apply("scenario"))
        .forEach(difference -> changed.add("scenario: " + difference));
    JsonDifference.between(one.apply("sweep"), other.apply("sweep"))
        .forEach(difference -> changed.add("sweep file: " + difference));
    return changed;
  }

  private String stated(String key) {
    try (Database database = Database.reading(file)) {
      return SweepFacts.read(database).get(key);
    }
  }
}
