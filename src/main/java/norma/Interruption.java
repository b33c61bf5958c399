package norma;

import java.util.concurrent.CountDownLatch;

/**
 * Ctrl-C, or a request to end: the work is asked to stop, and the process waits until it has come
 * to an end in good order. The process then ends with the code of the signal, 130 for Ctrl-C.
 */
final class Interruption implements AutoCloseable {
  private final CountDownLatch inOrder = new CountDownLatch(1);
  private final Thread hook;
  private volatile boolean happened;

  /**
   * Watches for an interruption until closed.
   *
   * @param stop asks the work to stop; called on another thread
   */
  Interruption(Runnable stop) {
    hook = new Thread(() -> end(stop), "interruption");
    Runtime.getRuntime().addShutdownHook(hook);
  }

  /** Whether there was one. */
  boolean happened() {
    return happened;
  }

  private void end(Runnable stop) {
    happened = true;
    stop.run();
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
