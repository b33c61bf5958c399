package norma.verb;

import java.io.PrintWriter;
import java.util.Map;
import norma.experiment.replicate.Replicate;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.store.Sweeping;
import norma.file.FileName;
import norma.report.ComparisonTable;
import norma.scenario.Sweep;
import norma.terminal.ExitCode;
import norma.terminal.Interruption;
import norma.terminal.Progress;
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
  private int failedNow;

  SweepWatch(CommandLine line, boolean quiet) {
    out = line.getOut();
    err = line.getErr();
    this.quiet = quiet;
  }

  /** Makes the runs and says with what the process ends. */
  int run(Sweeping sweeping, int threads, Interruption interruption) {
    interruption.stops(sweeping::stop);
    sweeping.mended().forEach(run -> err.println("damaged, and made again: " + run));
    err.flush();
    failed = sweeping.count(Status.FAILED) + sweeping.count(Status.TIMED_OUT);
    try {
      sweeping.run(threads, this);
    } finally {
      ended();
    }
    if (sweeping.isStopped()) {
      err.printf(
          "Stopped; %d of %d runs are done. To go on: norma resume %s%n",
          sweeping.total() - sweeping.count(Status.PLANNED),
          sweeping.total(),
          FileName.shown(sweeping.folder()));
      err.flush();
      return ExitCode.INTERRUPTED;
    }
    if (failedNow > MOST_SHOWN) {
      err.printf("… and %d more; runs.csv has all%n", failedNow - MOST_SHOWN);
      err.flush();
    }
    if (!quiet) {
      out.println(counts(sweeping));
    }
    imprecise(sweeping);
    out.println("folder " + FileName.shown(sweeping.folder()));
    out.flush();
    return failed == 0 || sweeping.plan().sweep().onError() == Sweep.OnError.CONTINUE
        ? ExitCode.OK
        : ExitCode.FAILED_RUNS;
  }

  /** Says that the seeds that may be added do not suffice, where they do not. */
  private void imprecise(Sweeping sweeping) {
    Map<String, Double> asked = sweeping.plan().sweep().seeds().until().orElse(Map.of());
    sweeping
        .imprecise()
        .forEach(
            (measure, half) ->
                err.printf(
                    "not as precise as asked: of %s the widest interval is %s with %d seeds,"
                        + " and was to be ±%s%n",
                    measure,
                    Double.isInfinite(half) ? "unknown" : "±" + ComparisonTable.figure(half),
                    sweeping.seeds(),
                    ComparisonTable.figure(asked.get(measure))));
    err.flush();
  }

  private static String counts(Sweeping sweeping) {
    var setup = sweeping.plan().setup();
    int points = setup.points().size();
    int runs = sweeping.total();
    StringBuilder text = new StringBuilder();
    text.append(setup.title()).append(": ").append(points);
    text.append(points == 1 ? " point, " : " points, ").append(runs);
    text.append(runs == 1 ? " run" : " runs");
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
      failedNow++;
      if (failedNow <= MOST_SHOWN) {
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
