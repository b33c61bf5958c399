package norma.experiment.sweep;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import norma.experiment.replicate.Replicate;
import norma.experiment.store.Database;
import norma.experiment.store.RunChecksums;
import norma.experiment.store.SweepFacts;
import norma.experiment.store.SweepFile;
import norma.experiment.store.Sweeping;
import norma.measure.Measure;
import norma.run.Small;
import norma.scenario.Sweep;
import norma.scenario.SweepReader;

/** A sweep of six points over the small scenario, for tests of what goes on around its runs. */
public final class SmallSweep {
  private SmallSweep() {}

  /** Its file, {@code small.yaml}, beside {@code pit.yaml}, with so many seeds and days. */
  public static Path file(Path folder, int seeds, int days) {
    Small.file(folder);
    return write(
        folder,
        "scenario: pit.yaml",
        "title: Small",
        "days: " + days,
        "vary:",
        "  industries.coal.haulage.slack: {from: 0.9, to: 1.3, step: 0.2}",
        "  mechanisms.priority: [true, false]",
        "seeds: {count: " + seeds + "}",
        "measures:",
        "  - {id: output, measure: output, scope: coal, aggregate: mean}",
        "  - {id: high, measure: best_multiple, aggregate: date, threshold: 2}",
        "compare: {baseline: {industries.coal.haulage.slack: 1.1, mechanisms.priority: false}}");
  }

  /** Makes a sweep with two threads and says nothing of it. */
  public static void make(Sweep sweep, Path out) {
    try (Sweeping sweeping =
        Sweeping.begin(new SweepPlan(sweep), out, "test", Shard.WHOLE, false)) {
      finish(sweeping);
    }
  }

  /** Makes the runs of a sweep with two threads and says nothing of it. */
  public static void finish(Sweeping sweeping) {
    sweeping.run(
        2,
        new Sweeping.Watcher() {
          @Override
          public void round(int done, int total) {}

          @Override
          public void ended(Replicate<?> run) {}
        });
  }

  /** Has a run of a sweep that was made end otherwise than well, with no number left of it. */
  public static void spoil(Path out, int runId, Replicate.Status status, String message) {
    try (Database database = Database.writing(out.resolve(SweepFile.NAME))) {
      database.together(
          () -> {
            database.run("DELETE FROM results WHERE run_id = ?", runId);
            database.run("DELETE FROM courses WHERE run_id = ?", runId);
            database.run(
                "UPDATE ledger SET status = ?, message = ?, digest = '' WHERE run_id = ?",
                status.label(),
                message,
                runId);
            SweepSetup setup = SweepFacts.read(database).setup();
            RunChecksums.renew(database, setup, List.of(runId));
          });
      database.settle();
    }
  }

  /** A file {@code small.yaml} of these lines. */
  public static Path write(Path folder, String... lines) {
    try {
      return Files.write(folder.resolve("small.yaml"), List.of(lines));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  public static Sweep read(Path file) {
    return SweepReader.read(file, Set.copyOf(Measure.ids()), Set.of("record"));
  }
}
