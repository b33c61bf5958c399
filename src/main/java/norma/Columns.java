package norma;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/**
 * How many columns the terminal has on which standard error is shown. Java cannot tell, but the
 * system's own {@code stty} can; it is asked again now and then, as windows are drawn larger and
 * smaller.
 */
final class Columns implements IntSupplier {
  private static final int UNKNOWN = 80;
  private static final long EVERY = Duration.ofSeconds(1).toNanos();
  private static final long PATIENCE = 500;

  private int columns = UNKNOWN;
  private boolean answered = true;
  private long asked;

  Columns() {
    asked = System.nanoTime() - EVERY;
  }

  @Override
  public synchronized int getAsInt() {
    long now = System.nanoTime();
    if (answered && now - asked >= EVERY) {
      asked = now;
      columns = ask();
    }
    return columns;
  }

  /** What was last known, where nobody can answer; nobody is asked again then. */
  private int ask() {
    String[] size = {};
    try {
      Process stty =
          new ProcessBuilder("/bin/sh", "-c", "exec stty size <&2 2>/dev/null")
              .redirectError(Redirect.INHERIT)
              .start();
      stty.getOutputStream().close();
      try {
        if (!stty.waitFor(PATIENCE, TimeUnit.MILLISECONDS)) {
          // The machine is busy; another time.
          return columns;
        }
        byte[] said = stty.getInputStream().readAllBytes();
        size = new String(said, StandardCharsets.US_ASCII).strip().split(" ");
      } finally {
        stty.destroyForcibly();
      }
    } catch (IOException nobody) {
      // As on systems that have no such program.
    } catch (InterruptedException ending) {
      Thread.currentThread().interrupt();
      return columns;
    }
    answered = size.length == 2 && size[1].matches("[0-9]{1,6}");
    // A line to a terminal far away says that it has none.
    return !answered ? columns : size[1].matches("0+") ? UNKNOWN : Integer.parseInt(size[1]);
  }
}
