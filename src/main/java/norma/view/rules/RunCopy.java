package norma.view.rules;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Supplier;
import norma.file.OutputTrouble;
import norma.run.Keeper;
import norma.run.Loop;
import norma.run.Status;

/** A run made again in the background up to the day it has reached, to be kept. */
public final class RunCopy implements AutoCloseable {
  private final Status status;
  private final Supplier<? extends Keeper> keeping;
  private final DoubleConsumer done;
  private final Consumer<String> report;
  private final Thread thread = new Thread(this::copy, "copy of the run");
  private volatile boolean stopped;

  /**
   * Begins at once.
   *
   * @param status where the run is, at least a day on
   * @param keeping makes what keeps it; called away from Swing's thread
   * @param done is told the share that is done, on the copy's thread; 1 while it is completed
   * @param report is given a sentence that says how it ended, on the copy's thread
   */
  public RunCopy(
      Status status,
      Supplier<? extends Keeper> keeping,
      DoubleConsumer done,
      Consumer<String> report) {
    this.status = status;
    this.keeping = keeping;
    this.done = done;
    this.report = report;
    thread.setDaemon(true);
    thread.start();
  }

  private void copy() {
    try (Keeper keeper = keeping.get();
        Loop loop = new Loop(status.scenario(), status.seed(), 1, List.of(keeper))) {
      while (!stopped && loop.day() < status.day()) {
        done.accept(loop.day() / (double) status.day());
        loop.advance();
      }
      if (stopped) {
        report.accept("The run was not saved.");
        return;
      }
      done.accept(1);
      keeper.ended(loop.outcome());
      report.accept("The run was saved, up to " + status.date().minusDays(1) + ".");
    } catch (OutputTrouble trouble) {
      report.accept("The run was not saved: " + trouble.getMessage() + ".");
    } catch (RuntimeException | AssertionError | OutOfMemoryError trouble) {
      report.accept("The run was not saved: internal error: " + trouble);
    }
  }

  /** Stops; nothing is left behind. */
  void stop() {
    stopped = true;
  }

  /** Stops, unless it is being completed, and waits for that. */
  @Override
  public void close() {
    stop();
    try {
      thread.join();
    } catch (InterruptedException again) {
      Thread.currentThread().interrupt();
    }
  }
}
