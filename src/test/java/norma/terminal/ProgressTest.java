package norma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import norma.terminal.Progress.Kind;
import org.junit.jupiter.api.Test;

final class ProgressTest {
  private static final long SECOND = 1_000_000_000;

  private final StringWriter said = new StringWriter();
  private final PrintWriter err = new PrintWriter(said);

  @Test
  void plainLinesComeNowAndThenAndNeverGoBack() {
    AtomicLong clock = new AtomicLong(-7);
    try (Progress progress = new Progress.Plain(err, "days", 100, clock::get)) {
      progress.to(1, "1935-01-01");
      clock.addAndGet(4 * SECOND);
      progress.to(40, "1935-02-09");
      progress.to(41, "1935-02-10");
      clock.addAndGet(16 * SECOND);
      progress.to(20, "");
      clock.addAndGet(20 * SECOND);
      progress.to(100, "1935-04-10");
    }
    assertThat(said.toString().lines())
        .containsExactly(
            "40 of 100 days, 10.0 a second, 6 s left, 1935-02-09",
            "41 of 100 days, 2.05 a second, 29 s left",
            "100 of 100 days, 2.50 a second, 0 s left, 1935-04-10");
  }

  @Test
  void drawnLineIsDrawnOverAndEnds() {
    try (Progress progress = Progress.of(err, Kind.DRAWN, "runs", 4)) {
      progress.to(3, "1 failed");
      progress.to(2, "1 failed");
    }
    assertThat(said.toString()).startsWith("\r").endsWith("\n").contains("3/4 runs", "  1 failed");
  }

  @Test
  void aSentenceStandsOnALineOfItsOwnHoweverProgressIsShown() {
    for (Kind kind : new Kind[] {Kind.SILENT, Kind.PLAIN}) {
      try (Progress progress = Progress.of(err, kind, "runs", 4)) {
        progress.say("run 2 timed out");
      }
    }
    assertThat(said.toString().lines()).containsExactly("run 2 timed out", "run 2 timed out");
  }

  @Test
  void quietSaysNothing() {
    try (Progress progress = Progress.of(err, Kind.suitable(true), "runs", 4)) {
      progress.to(4, "");
    }
    assertThat(said.toString()).isEmpty();
  }

  @Test
  void colourIsGivenUpWhereItIsNotWanted() {
    assertThat(Kind.mayColour(Map.of())).isTrue();
    assertThat(Kind.mayColour(Map.of("NO_COLOR", ""))).isTrue();
    assertThat(Kind.mayColour(Map.of("NO_COLOR", "1"))).isFalse();
  }
}
