package norma.terminal;

import java.io.PrintWriter;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.function.IntSupplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarConsumer;
import me.tongfei.progressbar.ProgressBarStyle;
import norma.file.Unseen;

/**
 * Progress on a terminal: a bar in one line that is drawn over and over, as wide as the terminal
 * lets it be; where that is too narrow for a bar, how many are done of how many.
 *
 * <p>A line that is longer than the terminal is wide could not be drawn over, and would leave a
 * piece of itself behind each time.
 */
final class DrawnProgress extends Progress {
  private static final int MILLIS = 150;
  private static final int WIDEST = 99;
  private static final int WITH_A_BAR = 70;

  /** Leaves nothing of what stood in the rest of the line. */
  private static final String CLEAR = "\u001b[K";

  /** What goes beyond the last column is lost, as when a window was just made smaller. */
  private static final String CUT = "\u001b[?7l";

  private static final String WRAP = "\u001b[?7h";

  private final String unit;
  private final long total;
  private final IntSupplier columns;
  private volatile String counted;
  private final ProgressBar bar;
  private String drawn = "";

  /**
   * Begins to draw.
   *
   * @param columns how many the terminal has, each time it is drawn
   */
  DrawnProgress(
      PrintWriter err,
      String unit,
      long total,
      long before,
      ProgressBarStyle style,
      IntSupplier columns) {
    super(Visible.terminal(err));
    this.unit = unit;
    this.total = total;
    this.columns = columns;
    counted = counted(before, "");
    bar =
        new ProgressBarBuilder()
            .setInitialMax(total)
            .startsFrom(before, Duration.ZERO)
            .setUnit(" " + unit, 1)
            .showSpeed()
            .setUpdateIntervalMillis(MILLIS)
            .setStyle(style)
            .setConsumer(new Line())
            .build();
  }

  /** What the terminal can show. */
  static ProgressBarStyle style(boolean colour) {
    if (!Charset.defaultCharset().name().startsWith("UTF")) {
      return ProgressBarStyle.ASCII;
    }
    return colour ? ProgressBarStyle.COLORFUL_UNICODE_BAR : ProgressBarStyle.UNICODE_BLOCK;
  }

  @Override
  void show(long now, String detail) {
    counted = counted(now, detail);
    bar.setExtraMessage("  " + Unseen.spelt(detail));
    bar.stepTo(now);
  }

  private String counted(long now, String detail) {
    return (now + "/" + total + " " + unit + "  " + Unseen.spelt(detail)).strip();
  }

  public @Override synchronized void say(String sentence) {
    err.print("\r" + CLEAR + Unseen.speltLines(sentence) + System.lineSeparator() + drawn);
    err.flush();
  }

  private synchronized void draw(String line) {
    drawn = CUT + line + WRAP + CLEAR;
    err.print("\r" + drawn);
    err.flush();
  }

  @Override
  public void close() {
    bar.close();
    err.println();
    err.flush();
  }

  /** The line of the terminal on which the bar is drawn. */
  private final class Line implements ProgressBarConsumer {
    private int width;

    /** The last column stays free: some terminals go to the next line as soon as it is used. */
    @Override
    public int getMaxRenderedLength() {
      width = Math.max(0, Math.min(WIDEST, columns.getAsInt() - 1));
      return width;
    }

    @Override
    public void accept(String line) {
      String text = counted;
      draw(width < WITH_A_BAR ? text.substring(0, Math.min(width, text.length())) : line);
    }

    @Override
    public void close() {}
  }
}
