package norma.experiment.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import norma.experiment.replicate.Plan;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.replicate.Replicates;
import norma.experiment.sweep.Precision;
import norma.experiment.sweep.RunNumbers;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SweepPlan;
import norma.experiment.sweep.SweepSetup;
import norma.file.FileName;
import norma.file.OutputTrouble;
import norma.scenario.Sweep;

/**
 * A sweep being run: makes the runs that are planned, writes each down as it ends, adds seeds where
 * that was asked for, and writes the tables when all is done.
 */
public final class Sweeping implements AutoCloseable {
  private final SweepPlan plan;
  private final SweepStore store;
  private final Shard shard;
  private final List<String> mended;
  private Replicates<RunNumbers> replicates;
  private boolean stopped;
  private boolean failedFast;

  private Sweeping(SweepPlan plan, SweepStore store, Shard shard, List<String> mended) {
    this.plan = plan;
    this.store = store;
    this.shard = shard;
    this.mended = List.copyOf(mended);
  }

  /** Is told how a sweep comes along. */
  public interface Watcher {
    /** Runs are about to be made. */
    void round(int done, int total);

    /** A run has ended. */
    void ended(Replicate<?> run);
  }

  /**
   * Begins a sweep.
   *
   * @param plan what is to be run
   * @param folder where results go
   * @param program version and commit of the program
   * @param shard the slice that is to be run
   * @param overwrite whether an older sweep in the folder may be thrown away
   * @throws OutputTrouble when the folder cannot be used
   */
  public static Sweeping begin(
      SweepPlan plan, Path folder, String program, Shard shard, boolean overwrite) {
    Map<String, String> meta = new LinkedHashMap<>();
    meta.put("program", program);
    meta.put("file", FileName.whole(plan.sweep().file()));
    meta.put("scenario", plan.sweep().scenario().canonical());
    meta.put("sweep", plan.identity());
    meta.put("shard", shard.toString());
    SweepStore store =
        SweepStore.begin(folder, plan.setup(), meta, runs(plan, shard, 0, plan.setup()), overwrite);
    return new Sweeping(plan, store, shard, List.of());
  }

  /**
   * Goes on with a sweep. Runs that a disk or a hand has spoilt are made again; {@link #mended}
   * says which.
   *
   * @param folder where its results are
   * @param moved where the sweep file is now; empty where it is still where it was
   * @param program version and commit of the program
   * @param reader reads a sweep file
   * @param again whether runs that failed or timed out are made again
   * @throws OutputTrouble when there is none, or what it was begun with has changed since
   */
  public static Sweeping resume(
      Path folder,
      Optional<Path> moved,
      String program,
      Function<Path, Sweep> reader,
      boolean again) {
    SweepStore store = SweepStore.resume(folder);
    try {
      Path file = moved.orElseGet(store::sweepFile);
      if (moved.isEmpty() && !Files.exists(file)) {
        throw new OutputTrouble(
            FileName.shown(folder)
                + " cannot be resumed: its sweep file is gone, "
                + FileName.shown(file)
                + "; where that has moved, say where it is now: norma resume "
                + FileName.shown(folder)
                + " --sweep FILE");
      }
      SweepPlan plan = new SweepPlan(reader.apply(file));
      List<String> changed = SweepLedger.changes(store.facts()::get, program, plan);
      if (!changed.isEmpty()) {
        throw new OutputTrouble(
            FileName.shown(folder)
                + " cannot be resumed, what it was begun with has changed: "
                + String.join("; ", changed));
      }
      List<String> mended = store.mend();
      store.moved(file);
      // Runs that were skipped were not made only because another had failed.
      store.mark(Status.SKIPPED, Status.PLANNED);
      if (again || plan.sweep().onError() == Sweep.OnError.STOP) {
        store.mark(Status.FAILED, Status.PLANNED);
        store.mark(Status.TIMED_OUT, Status.PLANNED);
      }
      return new Sweeping(plan, store, store.facts().shard(), mended);
    } catch (RuntimeException refused) {
      store.close();
      throw refused;
    }
  }

  /** Runs that were not as they had been written and are made again, each as it is called. */
  public List<String> mended() {
    return mended;
  }

  /** Makes the runs. */
  public void run(int threads, Watcher watcher) {
    do {
      List<Integer> planned = store.ids(Status.PLANNED);
      watcher.round(store.total() - planned.size(), store.total());
      Replicates<RunNumbers> round = round();
      if (round != null) {
        round.each(plans(planned.iterator()), threads, ended -> write(ended, watcher));
      }
    } while (!isStopped() && !failedFast && extended());
    if (failedFast) {
      store.mark(Status.PLANNED, Status.SKIPPED);
    }
    if (!isStopped()) {
      store.complete();
    }
  }

  /** Stops everything; runs under way are lost and are made again by a resumption. */
  public synchronized void stop() {
    stopped = true;
    if (replicates != null) {
      replicates.stop();
    }
  }

  /** Whether it was stopped from outside before all was done. */
  public synchronized boolean isStopped() {
    return stopped && store.count(Status.PLANNED) > 0;
  }

  /** Runs of a status. */
  public int count(Status status) {
    return store.count(status);
  }

  /** Runs planned so far, made or not. */
  public int total() {
    return store.total();
  }

  /** Seeds that every point has by now. */
  public int seeds() {
    return store.setup().seeds().size();
  }

  /**
   * Measures of which seeds were to be added until their intervals are narrow enough, and are not:
   * the half-width of the widest interval by the measure's id; infinite where nothing is known.
   */
  public Map<String, Double> imprecise() {
    return plan.sweep()
        .seeds()
        .until()
        .map(asked -> Precision.missed(store.results(), asked))
        .orElse(Map.of());
  }

  /** What is run. */
  public SweepPlan plan() {
    return plan;
  }

  /** Where the results are. */
  public Path folder() {
    return store.folder();
  }

  @Override
  public void close() {
    store.close();
  }

  private synchronized Replicates<RunNumbers> round() {
    if (stopped) {
      return null;
    }
    Sweep sweep = plan.sweep();
    replicates =
        new Replicates<>(
            one -> new RunNumbers.Look(sweep.gauges(), sweep.courses()), sweep.timeoutSeconds());
    return replicates;
  }

  /** A plan's variant is the id of its run. */
  private Iterator<Plan> plans(Iterator<Integer> ids) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return ids.hasNext();
      }

      @Override
      public Plan next() {
        int id = ids.next();
        long seed = store.setup().seeds().get(plan.replicate(id));
        return new Plan(Integer.toString(id), plan.scenario(plan.point(id)), seed);
      }
    };
  }

  private void write(Replicate<RunNumbers> ended, Watcher watcher) {
    if (ended.status() == Status.SKIPPED) {
      return;
    }
    store.write(Integer.parseInt(ended.plan().variant()), ended);
    watcher.ended(ended);
    if (ended.status() != Status.OK && plan.sweep().onError() == Sweep.OnError.STOP) {
      failedFast = true;
      synchronized (this) {
        replicates.stop();
      }
    }
  }

  /** Adds seeds if intervals are not narrow enough; the decision hangs on whole rounds only. */
  private boolean extended() {
    if (!plan.sweep().seeds().isAdaptive() || store.count(Status.PLANNED) > 0) {
      return false;
    }
    if (store.count(Status.OK) == 0) {
      // Where every run fails, more of them tell nothing.
      return false;
    }
    SweepSetup setup = store.setup();
    int before = setup.seeds().size();
    int wanted =
        Precision.wanted(
            store.results(),
            plan.sweep().seeds().until().orElseThrow(),
            plan.sweep().seeds().limit());
    if (wanted <= before) {
      return false;
    }
    SweepSetup longer = setup.with(plan.sweep().seeds().seeds(wanted));
    store.extend(longer, runs(plan, shard, before, longer));
    return true;
  }

  /** Runs of a slice, from a replicate on: id, point, replicate. */
  private static List<int[]> runs(SweepPlan plan, Shard shard, int from, SweepSetup setup) {
    List<int[]> runs = new ArrayList<>();
    for (int point = 0; point < setup.points().size(); point++) {
      for (int replicate = from; replicate < setup.seeds().size(); replicate++) {
        int id = plan.runId(point, replicate);
        if (shard.has(id)) {
          runs.add(new int[] {id, point, replicate});
        }
      }
    }
    return runs;
  }
}
