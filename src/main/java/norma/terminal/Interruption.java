package norma.terminal;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C, or a request to end: the work is asked to stop, and the process waits until it has come
 * to an end in good order. The process then ends with the code of the signal, 130 for Ctrl-C.
 */
public final class Interruption implements AutoCloseable {
  private final CountDownLatch inOrder = new CountDownLatch(1);
  private final Thread hook = new Thread(this::end, "interruption");
  private Runnable stop = () -> {};
  private boolean happened;

  /** Watches for an interruption until closed. */
  public Interruption() {
    try {
      Runtime.getRuntime().addShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // It came before the work began.
      happened = true;
    }
  }

  /**
   * Says what an interruption stops.
   *
   * @param work asks the work to stop; called on another thread, or now if there was one already
   */
  public synchronized void stops(Runnable work) {
    stop = work;
    if (happened) {
      work.run();
    }
  }

  /** Whether there was one. */
  public synchronized boolean happened() {
    return happened;
  }

  private void end() {
    synchronized (this) {
      happened = true;
      stop.run();
    }
    try {
      inOrder.await();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    inOrder.countDown();
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException ending) {
      // The process is on its way out, through this very hook or another.
    }
  }
}
