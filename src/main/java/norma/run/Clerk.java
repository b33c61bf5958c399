package norma.run;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/**
 * Does jobs one after the other on a thread of his own, so that whoever hands them over need not
 * wait; at most a desk full of them lies about.
 *
 * <p>After the first job that fails no other is done; its failure is thrown at whoever hands over
 * the next or waits for the end.
 */
final class Clerk implements AutoCloseable {
  private static final int DESK = 64;

  private final Semaphore desk = new Semaphore(DESK);
  private final ExecutorService thread;
  private volatile Throwable failure;
  private volatile boolean sentHome;

  Clerk(String name) {
    thread =
        Executors.newSingleThreadExecutor(
            job -> {
              Thread worker = new Thread(job, name);
              worker.setDaemon(true);
              return worker;
            });
  }

  /** Hands over a job; waits while the desk is full. */
  void take(Runnable job) {
    throwFailure();
    desk.acquireUninterruptibly();
    thread.execute(() -> attempt(job));
  }

  /** Waits until all that was handed over is done; no more can be handed over. */
  void finish() {
    thread.shutdown();
    await();
    throwFailure();
  }

  /** Ends the work; what still lies on the desk is left undone. */
  @Override
  public void close() {
    sentHome = true;
    thread.shutdown();
    await();
  }

  private void attempt(Runnable job) {
    try {
      if (failure == null && !sentHome) {
        job.run();
      }
    } catch (RuntimeException | Error trouble) {
      // Kept as it is: where memory has run out there is none to wrap it in.
      failure = trouble;
    } finally {
      desk.release();
    }
  }

  private void await() {
    boolean interrupted = false;
    while (!thread.isTerminated()) {
      try {
        thread.awaitTermination(1, TimeUnit.MINUTES);
      } catch (InterruptedException again) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  private void throwFailure() {
    if (failure instanceof RuntimeException trouble) {
      throw trouble;
    }
    if (failure != null) {
      throw new IllegalStateException(failure);
    }
  }
}
