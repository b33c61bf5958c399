package norma.terminal;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongSupplier;
import norma.file.FileName;

/**
 * How far the work has come, on standard error: on a terminal one line that is drawn over and over,
 * elsewhere a plain line now and then. It never goes back.
 */
public abstract sealed class Progress implements AutoCloseable
    permits Progress.Silent, Progress.Plain, DrawnProgress {
  /** Where it is shown. */
  final PrintWriter err;

  private long done;

  Progress(PrintWriter err) {
    this.err = err;
  }

  /**
   * Begins to report.
   *
   * @param err where to
   * @param kind how
   * @param unit what is counted, in the plural
   * @param total how many there are
   */
  public static Progress of(PrintWriter err, Kind kind, String unit, long total) {
    return of(err, kind, unit, total, 0);
  }

  /**
   * Begins to report on work of which a part was done before.
   *
   * @param before how many were done before; they say nothing about the rate
   */
  public static Progress of(PrintWriter err, Kind kind, String unit, long total, long before) {
    return switch (kind) {
      case SILENT -> new Silent(err);
      case PLAIN -> new Plain(err, unit, total, before, System::nanoTime);
      case DRAWN ->
          new DrawnProgress(
              err,
              unit,
              total,
              before,
              DrawnProgress.style(Kind.mayColour(System.getenv())),
              new Columns());
    };
  }

  /** How progress is shown. */
  public enum Kind {
    SILENT,
    PLAIN,
    DRAWN;

    /** What suits standard error. */
    public static Kind suitable(boolean quiet) {
      return quiet ? SILENT : isTerminal(System.getenv()) ? DRAWN : PLAIN;
    }

    static boolean mayColour(Map<String, String> environment) {
      return environment.getOrDefault("NO_COLOR", "").isEmpty();
    }

    /** Java tells whether input and output are a terminal, Linux also whether standard error is. */
    @SuppressWarnings("SystemConsoleNull") // true of the Java this is built for
    private static boolean isTerminal(Map<String, String> environment) {
      if (environment.getOrDefault("TERM", "dumb").equals("dumb")) {
        return false;
      }
      Path error = Path.of("/proc/self/fd/2");
      try {
        return Files.exists(error)
            ? FileName.of(error.toRealPath()).matches("/dev/(pts/|tty|console).*")
            : System.console() != null;
      } catch (java.io.IOException hidden) {
        return false;
      }
    }
  }

  /**
   * So many are done.
   *
   * @param detail a few words on where the work is
   */
  public final void to(long nowDone, String detail) {
    done = Math.max(done, nowDone);
    show(done, detail);
  }

  abstract void show(long now, String detail);

  /** Says something else meanwhile, on a line of its own. */
  public void say(String sentence) {
    err.println(sentence);
    err.flush();
  }

  /** Ends the line, if there is one. */
  @Override
  public void close() {}

  static final class Silent extends Progress {
    Silent(PrintWriter err) {
      super(err);
    }

    @Override
    void show(long now, String detail) {}
  }

  static final class Plain extends Progress {
    private static final long FIRST_AFTER = Duration.ofSeconds(3).toNanos();
    private static final long EVERY = Duration.ofSeconds(10).toNanos();

    private final String unit;
    private final long total;
    private final long before;
    private final LongSupplier nanos;
    private final long start;
    private long next = FIRST_AFTER;

    Plain(PrintWriter err, String unit, long total, LongSupplier nanos) {
      this(err, unit, total, 0, nanos);
    }

    Plain(PrintWriter err, String unit, long total, long before, LongSupplier nanos) {
      super(err);
      this.before = before;
      this.unit = unit;
      this.total = total;
      this.nanos = nanos;
      start = nanos.getAsLong();
    }

    @Override
    void show(long now, String detail) {
      long elapsed = nanos.getAsLong() - start;
      if (elapsed < next || now == before) {
        return;
      }
      next = elapsed + EVERY;
      double seconds = elapsed / 1e9;
      err.println(
          String.format(
              Locale.ROOT,
              "%d of %d %s, %.3g a second, %.0f s left%s",
              now,
              total,
              unit,
              (now - before) / seconds,
              seconds * (total - now) / (now - before),
              detail.isEmpty() ? "" : ", " + detail));
      err.flush();
    }
  }
}
