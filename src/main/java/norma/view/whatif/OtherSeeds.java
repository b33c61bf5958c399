package norma.view.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import norma.experiment.replicate.Gatherer;
import norma.experiment.replicate.Plan;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicates;
import norma.measure.History;
import norma.measure.Readings;
import norma.run.Outcome;
import norma.scenario.Scenario;

/** The run's scenario with other seeds, run in the background on the processors that are spare. */
public final class OtherSeeds implements AutoCloseable {
  private final Scenario scenario;
  private final List<Plan> plans = new ArrayList<>();
  private final Consumer<Progress> listener;
  private final Replicates<History> replicates = new Replicates<>(plan -> new Lines());
  private final TreeMap<Long, History> ended = new TreeMap<>();
  private final Thread thread = new Thread(this::run, "other seeds");
  private String failure = "";

  /**
   * How far it is.
   *
   * @param histories runs that ended, in order of their seeds
   * @param planned runs that were planned
   * @param over whether no more will come
   * @param failure why a run failed, "" where none did
   */
  public record Progress(List<History> histories, int planned, boolean over, String failure) {}

  /**
   * Begins at once.
   *
   * @param scenario what is run, with what was changed by hand until now
   * @param seed seed of the run itself, which is left out
   * @param count how many others, the first being 1
   * @param listener is told after each run and at the end, on threads of its own
   */
  public OtherSeeds(Scenario scenario, long seed, int count, Consumer<Progress> listener) {
    this.scenario = scenario;
    this.listener = listener;
    for (long other = 1; plans.size() < count; other++) {
      if (other != seed) {
        plans.add(new Plan("", scenario, other));
      }
    }
    thread.setDaemon(true);
    thread.start();
  }

  private void run() {
    int spare = Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
    replicates.run(plans, spare, this::take);
    tell(true);
  }

  private synchronized void take(Replicate<History> one) {
    one.result().ifPresent(history -> ended.put(one.plan().seed(), history));
    if (one.status() == Replicate.Status.FAILED && failure.isEmpty()) {
      failure = "seed " + one.plan().seed() + ": " + one.message();
    }
    tell(false);
  }

  private synchronized void tell(boolean over) {
    listener.accept(new Progress(List.copyOf(ended.values()), plans.size(), over, failure));
  }

  /** The scenario that is run. */
  Scenario scenario() {
    return scenario;
  }

  /** Stops; what has ended stays. */
  void stop() {
    replicates.stop();
  }

  /** Stops and waits for the end. */
  @Override
  public void close() {
    stop();
    try {
      thread.join();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  /** Remembers the lines of a run; what happened in it is not drawn. */
  private static final class Lines implements Gatherer<History> {
    private final History history = new History();

    @Override
    public void read(Readings readings) {
      history.add(readings);
    }

    @Override
    public History result(Outcome outcome) {
      return history;
    }
  }
}
