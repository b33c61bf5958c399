package norma.terminal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import me.tongfei.progressbar.ProgressBarStyle;
import norma.experiment.sweep.SmallSweep;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is left on a terminal, played back by one that wraps lines as real ones do. */
final class DrawnProgressTest {
  private static final List<ProgressBarStyle> STYLES =
      List.of(
          ProgressBarStyle.ASCII,
          ProgressBarStyle.UNICODE_BLOCK,
          ProgressBarStyle.COLORFUL_UNICODE_BAR);

  @TempDir private Path folder;

  private final StringWriter said = new StringWriter();
  private final PrintWriter err = new PrintWriter(said);

  @Test
  void fitsATerminalOfAnyWidth() {
    for (ProgressBarStyle style : STYLES) {
      for (int columns = 1; columns <= 200; columns++) {
        said.getBuffer().setLength(0);
        try (Progress progress = drawn(style, new AtomicInteger(columns), 123_456)) {
          progress.to(98_765, "12345 failed");
        }
        List<String> screen = new Screen(columns).show(said.toString());
        assertThat(screen).as("%d columns", columns).hasSize(2);
        assertThat(screen.get(1)).isEmpty();
        assertThat(screen.get(0)).hasSizeLessThan(Math.min(columns, 100));
        if (columns > 25) {
          assertThat(screen.get(0)).contains("98765/123456 runs");
        }
      }
    }
  }

  @Test
  void hasABarWhereThereIsRoomAndCountsWhereThereIsNone() {
    assertThat(shownOn(80)).contains(" 50% [====", "] 2/4 runs (", "runs/s", "  1 failed");
    assertThat(shownOn(40)).isEqualTo("2/4 runs  1 failed");
    assertThat(shownOn(7)).isEqualTo("2/4 ru");
  }

  @Test
  void fitsATerminalThatIsMadeNarrower() throws Exception {
    AtomicInteger columns = new AtomicInteger(100);
    int before;
    try (Progress progress = drawn(ProgressBarStyle.ASCII, columns, 10)) {
      awaitDrawn("0/10 runs");
      columns.set(30);
      // What is being drawn for the old width is drawn by then.
      progress.to(5, "");
      awaitDrawn("5/10 runs\u001b");
      before = said.toString().length();
      progress.to(7, "");
    }
    assertThat(new Screen(30).show(said.toString().substring(before)).get(0))
        .isEqualTo("7/10 runs");
  }

  /** It is asked how wide it is only now and then, and not every terminal knows. */
  @Test
  void leavesNothingBehindOnATerminalThatIsNarrowerThanItSays() throws Exception {
    try (Progress progress = drawn(ProgressBarStyle.ASCII, new AtomicInteger(80), 10)) {
      awaitDrawn("0/10 runs");
      progress.to(7, "");
    }
    List<String> screen = new Screen(40, true).show(said.toString());
    assertThat(screen).hasSize(2);
    assertThat(screen.get(0)).startsWith("  70% [====");
  }

  @Test
  void aSentenceStandsOnALineOfItsOwnAndTheBarGoesOnBelow() throws Exception {
    for (int columns : new int[] {30, 80}) {
      said.getBuffer().setLength(0);
      try (Progress progress =
          drawn(ProgressBarStyle.COLORFUL_UNICODE_BAR, new AtomicInteger(columns), 10)) {
        awaitDrawn("0/10 runs");
        progress.say("run 2 timed out");
        List<String> screen = new Screen(columns).show(said.toString());
        assertThat(screen).hasSize(2);
        assertThat(screen.get(0)).isEqualTo("run 2 timed out");
        assertThat(screen.get(1)).contains("0/10 runs");
        progress.to(10, "");
      }
      List<String> screen = new Screen(columns).show(said.toString());
      assertThat(screen).hasSize(3);
      assertThat(screen.get(0)).isEqualTo("run 2 timed out");
      assertThat(screen.get(1)).contains("10/10 runs");
    }
  }

  /** With the system's own terminal, whose width nobody tells the program. */
  @Test
  void theWidthIsThatOfTheTerminal() throws Exception {
    assumeThat(System.getProperty("os.name")).as("its script, with its options").isEqualTo("Linux");
    assumeThat(Path.of("/usr/bin/script")).as("a terminal without a window").exists();
    SmallSweep.file(folder, 20, 30);
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    String command = "stty cols 33; exec '" + java + "' norma.Main sweep small.yaml --out out";
    ProcessBuilder builder =
        new ProcessBuilder("/usr/bin/script", "-q", "-e", "-c", command, "typescript");
    builder.environment().put("CLASSPATH", System.getProperty("java.class.path"));
    builder.environment().put("TERM", "xterm");
    Process process =
        builder
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("said.txt").toFile())
            .start();
    assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
    String shown = Files.readString(folder.resolve("said.txt"));
    assertThat(process.exitValue()).as(shown).isZero();
    assertThat(new Screen(33).show(shown)).as(shown).contains("120/120 runs");
  }

  private Progress drawn(ProgressBarStyle style, AtomicInteger columns, long total) {
    return new DrawnProgress(err, "runs", total, 0, style, columns::get);
  }

  private String shownOn(int columns) {
    said.getBuffer().setLength(0);
    try (Progress progress = drawn(ProgressBarStyle.ASCII, new AtomicInteger(columns), 4)) {
      progress.to(2, "1 failed");
    }
    return new Screen(columns).show(said.toString()).get(0);
  }

  private void awaitDrawn(String text) throws InterruptedException {
    for (int i = 0; !said.toString().contains(text); i++) {
      assertThat(i).as("drawn within half a minute").isLessThan(600);
      Thread.sleep(50);
    }
  }

  /** A terminal of so many columns, with no end below; it knows what is used here. */
  private static final class Screen {
    private static final Pattern COLOUR = Pattern.compile("\u001b\\[[0-9;]*m");
    private static final char CLEAR = 1;
    private static final char CUT = 2;
    private static final char WRAP = 3;

    private final int columns;
    private final boolean canCut;
    private final List<StringBuilder> rows = new ArrayList<>();
    private int column;
    private boolean cutting;

    Screen(int columns) {
      this(columns, false);
    }

    Screen(int columns, boolean canCut) {
      this.columns = columns;
      this.canCut = canCut;
      rows.add(new StringBuilder());
    }

    /** What then stands on it, without blanks at the ends of lines. */
    List<String> show(String text) {
      String plain =
          COLOUR
              .matcher(text)
              .replaceAll("")
              .replace("\u001b[K", Character.toString(CLEAR))
              .replace("\u001b[?7l", Character.toString(CUT))
              .replace("\u001b[?7h", Character.toString(WRAP));
      assertThat(plain).as("other orders than those known").doesNotContain("\u001b");
      plain.chars().forEach(c -> put((char) c));
      assertThat(cutting).isFalse();
      return rows.stream().map(row -> row.toString().stripTrailing()).toList();
    }

    private void put(char c) {
      StringBuilder row = rows.get(rows.size() - 1);
      switch (c) {
        case '\r' -> column = 0;
        case '\n' -> {
          rows.add(new StringBuilder());
          column = 0;
        }
        case CLEAR -> row.setLength(Math.min(row.length(), column));
        case CUT, WRAP -> cutting = canCut && c == CUT;
        default -> {
          if (column == columns && cutting) {
            column--;
          } else if (column == columns) {
            row = new StringBuilder();
            rows.add(row);
            column = 0;
          }
          row.replace(column, Math.min(column + 1, row.length()), Character.toString(c));
          column++;
        }
      }
    }
  }
}
