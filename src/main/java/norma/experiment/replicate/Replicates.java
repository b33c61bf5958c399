package norma.experiment.replicate;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import norma.run.Loop;

/**
 * Many runs, as many at a time as there are threads, each on a thread of its own.
 *
 * <p>A run that fails is written down and the others go on. Memory does not grow with the number of
 * runs but by what is kept of their results.
 *
 * @param <T> what a run has to say
 */
public final class Replicates<T> {
  /** Seconds after which a thread that has work and does nothing is dead. */
  private static final int MOST_IDLE = 5;

  private final Function<Plan, ? extends Gatherer<T>> gathering;
  private final Optional<Double> timeoutSeconds;
  private final Set<Loop> running = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;

  /**
   * Sets up the work.
   *
   * @param gathering makes the gatherer of a run; called on the run's thread
   */
  public Replicates(Function<Plan, ? extends Gatherer<T>> gathering) {
    this(gathering, Optional.empty());
  }

  /**
   * Sets up the work.
   *
   * @param gathering makes the gatherer of a run; called on the run's thread
   * @param timeoutSeconds time after which a run is given up at the end of its day, if ever
   */
  public Replicates(
      Function<Plan, ? extends Gatherer<T>> gathering, Optional<Double> timeoutSeconds) {
    this.gathering = gathering;
    this.timeoutSeconds = timeoutSeconds;
  }

  /**
   * Makes the runs and keeps what they say.
   *
   * @param plans what to run
   * @param threads how many at a time, at least 1
   * @param ended is told of each run as it ends, one at a time, in the order of ending
   * @return how each ended, in the order of the plans
   */
  public List<Replicate<T>> run(
      List<Plan> plans, int threads, Consumer<? super Replicate<T>> ended) {
    List<Replicate<T>> replicates = new ArrayList<>();
    plans.forEach(plan -> replicates.add(null));
    work(
        plans.iterator(),
        Math.min(threads, plans.size()),
        (index, replicate) -> {
          replicates.set(index, replicate);
          ended.accept(replicate);
        });
    for (int i = 0; i < replicates.size(); i++) {
      if (replicates.get(i) == null) {
        replicates.set(i, Replicate.skipped(plans.get(i)));
        ended.accept(replicates.get(i));
      }
    }
    return replicates;
  }

  /**
   * Makes the runs and keeps nothing; when stopped, plans that have not begun are left.
   *
   * @param plans what to run, asked for one at a time
   * @param threads how many at a time, at least 1
   * @param ended is told of each run as it ends, one at a time; an exception ends everything
   */
  public void each(Iterator<Plan> plans, int threads, Consumer<? super Replicate<T>> ended) {
    work(plans, threads, (index, replicate) -> ended.accept(replicate));
  }

  /**
   * Stops everything: runs under way end with their day and count as skipped, like those that have
   * not begun. Any thread may ask.
   */
  public void stop() {
    stopped = true;
    running.forEach(Loop::stop);
  }

  /** Is told of the ends of runs, by their places among the plans. */
  private interface Ending<T> {
    void of(int index, Replicate<T> replicate);
  }

  private void work(Iterator<Plan> plans, int threads, Ending<T> ended) {
    int hands = Math.max(1, threads);
    ThreadPoolExecutor crew =
        (ThreadPoolExecutor) Executors.newFixedThreadPool(hands, work -> daemon(work, "replicate"));
    ScheduledExecutorService timer =
        Executors.newSingleThreadScheduledExecutor(work -> daemon(work, "timeout"));
    int[] taken = new int[1];
    try {
      List<Future<?>> work = new ArrayList<>();
      for (int i = 0; i < hands; i++) {
        work.add(crew.submit(() -> hand(plans, taken, timer, ended)));
      }
      work.forEach(one -> await(one, crew));
    } finally {
      stop();
      crew.shutdownNow();
      timer.shutdownNow();
    }
  }

  /** One pair of hands: takes plan after plan until there is none. */
  private void hand(
      Iterator<Plan> plans, int[] taken, ScheduledExecutorService timer, Ending<T> ended) {
    try {
      while (!stopped) {
        Plan plan;
        int index;
        synchronized (plans) {
          if (!plans.hasNext()) {
            return;
          }
          plan = plans.next();
          index = taken[0]++;
        }
        Replicate<T> replicate = replicate(plan, timer);
        synchronized (ended) {
          ended.of(index, replicate);
        }
      }
    } catch (RuntimeException | Error trouble) {
      stop();
      throw trouble;
    }
  }

  private Replicate<T> replicate(Plan plan, ScheduledExecutorService timer) {
    try {
      Gatherer<T> gatherer = gathering.apply(plan);
      try (Loop loop = new Loop(plan.scenario(), plan.seed(), 1, List.of(gatherer))) {
        running.add(loop);
        if (stopped) {
          loop.stop();
        }
        AtomicBoolean late = new AtomicBoolean();
        Optional<Future<?>> alarm =
            timeoutSeconds.map(
                seconds ->
                    timer.schedule(
                        () -> {
                          late.set(true);
                          loop.stop();
                        },
                        Math.round(seconds * 1000),
                        TimeUnit.MILLISECONDS));
        try {
          var outcome = loop.run();
          return !outcome.stopped()
              ? Replicate.ok(plan, gatherer.result(outcome))
              : late.get() && !stopped
                  ? Replicate.timedOut(plan, timeoutSeconds.orElseThrow())
                  : Replicate.skipped(plan);
        } finally {
          alarm.ifPresent(set -> set.cancel(false));
          running.remove(loop);
        }
      }
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError | AssertionError failure) {
      return Replicate.failed(plan, failure);
    }
  }

  private static Thread daemon(Runnable work, String name) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    return thread;
  }

  private static void await(Future<?> work, ThreadPoolExecutor crew) {
    try {
      int idle = 0;
      while (idle < MOST_IDLE) {
        try {
          work.get(1, TimeUnit.SECONDS);
          return;
        } catch (TimeoutException notYet) {
          idle = crew.getActiveCount() == 0 ? idle + 1 : 0;
        }
      }
      // Where memory runs out twice, a thread dies and cannot even leave its result.
      throw new OutOfMemoryError("threads that made runs have died");
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      if (failure.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(failure.getCause());
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("replicates were interrupted", interrupted);
    }
  }
}
