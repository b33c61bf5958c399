package norma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import norma.economy.Hands;

/** The economy's hands: the thread of the run alone, or several of a pool. */
final class Crews implements Hands, AutoCloseable {
  /** Shops taken up at a time: fewer would be felt at the counter, more would leave hands idle. */
  private static final int PORTION = 8;

  private final int count;
  private final Runnable pulse;
  private final ExecutorService threads;

  /**
   * Hands for one run.
   *
   * @param count how many, at least 1
   * @param pulse is run with each beat
   */
  Crews(int count, Runnable pulse) {
    this.count = count;
    this.pulse = pulse;
    threads =
        count == 1
            ? null
            : Executors.newFixedThreadPool(
                count,
                work -> {
                  Thread thread = new Thread(work, "norma-crew");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public void beat() {
    pulse.run();
  }

  @Override
  public void each(int shops, Work work) {
    if (threads == null) {
      for (int shop = 0; shop < shops; shop++) {
        work.at(shop, 0);
      }
      return;
    }
    int portion = Math.max(1, Math.min(PORTION, shops / (4 * count)));
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> gangs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      int hand = i;
      gangs.add(
          () -> {
            for (int first = next.getAndAdd(portion);
                first < shops;
                first = next.getAndAdd(portion)) {
              for (int shop = first; shop < Math.min(shops, first + portion); shop++) {
                work.at(shop, hand);
              }
            }
            return null;
          });
    }
    carryOut(gangs);
  }

  private void carryOut(List<Callable<Void>> gangs) {
    try {
      for (Future<Void> gang : threads.invokeAll(gangs)) {
        gang.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while shops were at work", e);
    } catch (ExecutionException e) {
      // As on one thread, so that the number of threads makes no difference to who catches it.
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("work in a shop failed: " + e.getCause(), e.getCause());
    }
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
