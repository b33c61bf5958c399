package norma.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Function;
import norma.run.Loop;

/**
 * Many runs, as many at a time as there are threads, each on a thread of its own.
 *
 * <p>Results come in the order of the plans, whichever run ended first. A run that fails is written
 * down and the others go on. Memory does not grow with the number of runs but by what their
 * gatherers leave.
 *
 * @param <T> what a run has to say
 */
public final class Replicates<T> {
  private final Function<Plan, ? extends Gatherer<T>> gathering;
  private final Set<Loop> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /**
   * Sets up the work.
   *
   * @param gathering makes the gatherer of a run; called on the run's thread
   */
  public Replicates(Function<Plan, ? extends Gatherer<T>> gathering) {
    this.gathering = gathering;
  }

  /**
   * Makes the runs.
   *
   * @param plans what to run
   * @param threads how many at a time, at least 1
   * @param ended is told of each run as it ends, one at a time, in the order of ending
   * @return how each ended, in the order of the plans
   */
  public List<Replicate<T>> run(
      List<Plan> plans, int threads, Consumer<? super Replicate<T>> ended) {
    ExecutorService crew =
        Executors.newFixedThreadPool(
            Math.max(1, Math.min(threads, plans.size())),
            work -> {
              Thread thread = new Thread(work, "replicate");
              thread.setDaemon(true);
              return thread;
            });
    try {
      List<Future<Replicate<T>>> work = new ArrayList<>();
      for (Plan plan : plans) {
        work.add(
            crew.submit(
                () -> {
                  Replicate<T> replicate = replicate(plan);
                  synchronized (ended) {
                    ended.accept(replicate);
                  }
                  return replicate;
                }));
      }
      List<Replicate<T>> replicates = new ArrayList<>();
      for (Future<Replicate<T>> one : work) {
        replicates.add(result(one));
      }
      return replicates;
    } finally {
      stop();
      crew.shutdownNow();
    }
  }

  /**
   * Stops everything: runs under way end with their day and count as skipped, like those that have
   * not begun. Any thread may ask.
   */
  public void stop() {
    stopped = true;
    running.forEach(Loop::stop);
  }

  private Replicate<T> replicate(Plan plan) {
    if (stopped) {
      return Replicate.skipped(plan);
    }
    try {
      Gatherer<T> gatherer = gathering.apply(plan);
      try (Loop loop = new Loop(plan.scenario(), plan.seed(), 1, List.of(gatherer))) {
        running.add(loop);
        if (stopped) {
          loop.stop();
        }
        try {
          var outcome = loop.run();
          return outcome.stopped()
              ? Replicate.skipped(plan)
              : Replicate.ok(plan, gatherer.result(outcome));
        } finally {
          running.remove(loop);
        }
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError failure) {
      return Replicate.failed(plan, failure);
    }
  }

  private static <T> T result(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException failure) {
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("replicates were interrupted", interrupted);
    }
  }
}
