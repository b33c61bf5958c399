package norma.verb;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import norma.experiment.sweep.Preview;
import norma.experiment.sweep.Shard;
import norma.experiment.sweep.SweepPlan;
import norma.terminal.ExitCode;
import picocli.CommandLine;

/** A few runs made beforehand, to say what a sweep would cost. */
final class Pilot {
  private Pilot() {}

  static int run(SweepPlan plan, Shard shard, int threads, CommandLine line) {
    PrintWriter out = line.getOut();
    var setup = plan.setup();
    int points = setup.points().size();
    long runs = Preview.runs(plan, shard);
    out.printf(
        "%s: %d %s × %d seeds%s = %d runs%n",
        setup.title(),
        points,
        points == 1 ? "point" : "points",
        setup.seeds().size(),
        shard.isPart() ? ", shard " + shard : "",
        runs);
    if (plan.sweep().seeds().isAdaptive()) {
      out.printf(
          "seeds are added until the intervals are narrow enough, to at most %d a point%n",
          plan.sweep().seeds().limit());
    }
    setup.points().stream()
        .limit(12)
        .forEach(point -> out.println("  point " + point.number() + ": " + point.label()));
    if (points > 12) {
      out.println("  … and " + (points - 12) + " more");
    }
    out.flush();
    List<Integer> at = Stream.of(0, points / 2, points - 1).toList();
    List<Preview> made = at.stream().map(point -> Preview.of(plan, point)).toList();
    double least = made.stream().mapToDouble(Preview::seconds).min().orElseThrow();
    double most = made.stream().mapToDouble(Preview::seconds).max().orElseThrow();
    double mean = made.stream().mapToDouble(Preview::seconds).average().orElseThrow();
    double bytes = made.stream().mapToLong(Preview::bytes).average().orElseThrow();
    out.printf(
        Locale.ROOT,
        "pilot: %d runs of %.2f s each (%.2f to %.2f)%n",
        made.size(),
        mean,
        least,
        most);
    out.printf(
        "on %d %s about %s (%s to %s), %s on disk%n",
        threads,
        threads == 1 ? "thread" : "threads",
        time(runs * mean / threads),
        time(runs * least / threads),
        time(runs * most / threads),
        size(runs * bytes));
    plan.sweep()
        .timeoutSeconds()
        .filter(limit -> most > limit)
        .ifPresent(
            limit ->
                out.printf(
                    Locale.ROOT,
                    "timeoutSeconds is %s: runs as long as the longest of these are given up%n",
                    limit));
    out.flush();
    return ExitCode.OK;
  }

  static String time(double seconds) {
    Duration time = Duration.ofSeconds(Math.max(1, Math.round(seconds)));
    return time.toHours() > 0
        ? time.toHours() + " h " + time.toMinutesPart() + " min"
        : time.toMinutes() > 0
            ? time.toMinutes() + " min " + time.toSecondsPart() + " s"
            : time.toSeconds() + " s";
  }

  private static String size(double bytes) {
    return bytes < 1e6
        ? String.format(Locale.ROOT, "%.0f kB", Math.max(1, bytes / 1e3))
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }
}
