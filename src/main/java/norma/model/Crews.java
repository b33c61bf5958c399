package norma.model;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import norma.economy.Economy;
import norma.time.Phase;

/** Works the shifts of a phase, on one thread when each is due, or on several ahead of that. */
final class Crews implements AutoCloseable {
  private final Economy economy;
  private final List<Economy.Floor> floors = new ArrayList<>();
  private final ExecutorService threads;

  Crews(Economy economy, int threads, Runnable pulse) {
    this.economy = economy;
    for (int i = 0; i < threads; i++) {
      floors.add(Economy.floor(pulse));
    }
    this.threads =
        threads == 1
            ? null
            : Executors.newFixedThreadPool(
                threads,
                work -> {
                  Thread thread = new Thread(work, "norma-crew");
                  thread.setDaemon(true);
                  return thread;
                });
  }

  /** With several threads, works all shifts of the phase now. */
  void begin(Phase phase) {
    if (threads == null) {
      return;
    }
    AtomicInteger next = new AtomicInteger();
    List<Callable<Void>> gangs = new ArrayList<>();
    for (Economy.Floor floor : floors) {
      gangs.add(
          () -> {
            for (int shop = next.getAndIncrement();
                shop < economy.shopCount();
                shop = next.getAndIncrement()) {
              if (economy.works(shop, phase)) {
                economy.work(shop, phase, floor);
              }
            }
            return null;
          });
    }
    try {
      for (Future<Void> gang : threads.invokeAll(gangs)) {
        gang.get();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while shifts were worked", e);
    } catch (ExecutionException e) {
      // As on one thread, so that the number of threads makes no difference to who catches it.
      if (e.getCause() instanceof RuntimeException trouble) {
        throw trouble;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException("a shift failed: " + e.getCause(), e.getCause());
    }
  }

  /** A shop's shift is due: works it, unless that was done ahead. */
  void finish(int shop, Phase phase) {
    if (threads == null) {
      economy.work(shop, phase, floors.get(0));
    }
  }

  long workerShifts() {
    return floors.stream().mapToLong(Economy.Floor::workerShifts).sum();
  }

  @Override
  public void close() {
    if (threads != null) {
      threads.shutdownNow();
    }
  }
}
