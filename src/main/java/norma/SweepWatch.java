package norma;

import java.io.PrintWriter;
import norma.experiment.Replicate;
import norma.experiment.Replicate.Status;
import norma.experiment.Sweeping;
import norma.scenario.Sweep;
import picocli.CommandLine;

/** Shows how a sweep comes along, and says at its end how it went. */
final class SweepWatch implements Sweeping.Watcher {
  private static final int MOST_SHOWN = 5;

  private final PrintWriter out;
  private final PrintWriter err;
  private final boolean quiet;
  private Progress progress;
  private long done;
  private int failed;

  SweepWatch(CommandLine line, boolean quiet) {
    out = line.getOut();
    err = line.getErr();
    this.quiet = quiet;
  }

  /** Makes the runs and says with what the process ends. */
  int run(Sweeping sweeping, int threads, Interruption interruption) {
    interruption.stops(sweeping::stop);
    failed = sweeping.count(Status.FAILED) + sweeping.count(Status.TIMED_OUT);
    try {
      sweeping.run(threads, this);
    } finally {
      ended();
    }
    if (sweeping.isStopped()) {
      err.printf(
          "Stopped; %d of %d runs are done. To go on: norma resume %s%n",
          sweeping.total() - sweeping.count(Status.PLANNED), sweeping.total(), sweeping.folder());
      err.flush();
      return ExitCode.INTERRUPTED;
    }
    if (!quiet) {
      out.println(counts(sweeping));
    }
    out.println("folder " + sweeping.folder());
    out.flush();
    return failed == 0 || sweeping.plan().sweep().onError() == Sweep.OnError.CONTINUE
        ? ExitCode.OK
        : ExitCode.FAILED_RUNS;
  }

  private static String counts(Sweeping sweeping) {
    var setup = sweeping.plan().setup();
    StringBuilder text = new StringBuilder();
    text.append(setup.title()).append(": ").append(setup.points().size()).append(" points, ");
    text.append(sweeping.total()).append(" runs");
    for (Status status : Status.values()) {
      int count = sweeping.count(status);
      if (count > 0) {
        text.append(", ").append(count).append(' ').append(status.label());
      }
    }
    return text.toString();
  }

  @Override
  public void round(int doneBefore, int total) {
    ended();
    done = doneBefore;
    progress = Progress.of(err, Progress.Kind.suitable(quiet), "runs", total, doneBefore);
  }

  @Override
  public void ended(Replicate<?> run) {
    done++;
    if (run.status() == Status.FAILED || run.status() == Status.TIMED_OUT) {
      failed++;
      if (failed <= MOST_SHOWN) {
        progress.say(
            String.format(
                "run %s, seed %d, %s: %s",
                run.plan().variant(), run.plan().seed(), run.status().label(), run.message()));
      }
    }
    progress.to(done, failed == 0 ? "" : failed + " failed");
  }

  private void ended() {
    if (progress != null) {
      progress.close();
      progress = null;
    }
  }
}
