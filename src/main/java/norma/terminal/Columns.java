package norma.terminal;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.IntSupplier;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.terminal.TerminalBuilder.SystemOutput;
import org.jline.utils.Signals;

/**
 * How many columns the terminal has on which standard error is shown. It is asked once, and again
 * when it signals that its window was made larger or smaller.
 */
final class Columns implements IntSupplier {
  private static final int UNKNOWN = 80;
  private static final String RESIZED = "WINCH";

  private final AtomicBoolean stale = new AtomicBoolean(true);
  private int columns = UNKNOWN;

  /** Begins to listen for a change of size, on systems that signal one. */
  Columns() {
    Signals.register(RESIZED, () -> stale.set(true));
  }

  @Override
  public synchronized int getAsInt() {
    if (stale.getAndSet(false)) {
      columns = ask();
    }
    return columns;
  }

  /** A usual width where nobody knows, as on a line to a terminal far away. */
  private static int ask() {
    try (Terminal terminal =
        TerminalBuilder.builder()
            .system(true)
            .systemOutput(SystemOutput.SysErr)
            .dumb(true)
            .build()) {
      int width = terminal.getWidth();
      return width > 0 ? width : UNKNOWN;
    } catch (IOException | IllegalStateException none) {
      return UNKNOWN;
    }
  }
}
