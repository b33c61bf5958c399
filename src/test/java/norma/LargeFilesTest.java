package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import norma.scenario.Sample;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Files that are large, or ask for much: looked at within seconds, and told of on one screen. The
 * time allowed is many times what a machine at rest needs.
 */
final class LargeFilesTest {
  private static final Duration ALLOWED = Duration.ofSeconds(90);
  private static final int MOST_SHOWN = 50;
  private static final String PIT = "base: base.yaml\nindustries: {coal: {}}\n";

  @TempDir private Path folder;

  @BeforeEach
  void writeBase() {
    Sample.base(folder);
  }

  @Test
  void ofManyProblemsTheFirstFiftyAreShownAndTheOthersCounted() throws IOException {
    Gate gate = check(PIT + lines(60_000, i -> "unknown" + i + ": 1"));
    assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gate.err().lines()).hasSize(MOST_SHOWN + 2);
    assertThat(gate.err()).contains("… and 59950 more", "60000 problems");
  }

  @Test
  void aLongTextIsShownByItsBeginningAndItsLength() throws IOException {
    String letters = "x".repeat(900_000);
    for (String line :
        new String[] {
          "? " + letters + "\n: 1",
          "seed: " + letters,
          "seed: '" + letters + "'",
          "seed: " + "9".repeat(900_000),
          "title: &" + letters + " x",
          "title: !" + letters + " x",
          "mechanisms: {helpers: " + letters + "}",
          "timeline: [{date: " + letters + ", set: {planner.campaign.push: 0.5}}]"
        }) {
      Gate gate = check(PIT + line + "\n");
      assertThat(gate.code()).as(line.substring(0, 20)).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(gate.err().length()).as(line.substring(0, 20)).isLessThan(3000);
      assertThat(gate.err()).contains("… (");
    }
  }

  @Test
  void problemsBelowALongKeyDoNotRepeatIt() throws IOException {
    String key = "? " + "k".repeat(500_000) + "\n:\n";
    Gate gate = check(PIT + "planner:\n  " + key.replace("\n", "\n  ") + lines(9, i -> "  a: 1"));
    assertThat(gate.err().length()).isLessThan(10_000);
  }

  @Test
  void industriesAreBounded() throws IOException {
    Gate gate = check("base: base.yaml\nindustries:\n" + lines(20_000, i -> "  i" + i + ": {}"));
    assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gate.err()).contains("has 20000 industries; 1000 are the most");
  }

  @Test
  void aThousandIndustriesAreRightAndCounted() throws IOException {
    Gate gate = check("base: base.yaml\nindustries:\n" + lines(1000, i -> "  i" + i + ": {}"));
    assertThat(gate.err()).isEmpty();
    assertThat(gate.out()).contains("1000 industries, ").hasLineCount(1);
  }

  @Test
  void changesTimesIndustriesAreBounded() throws IOException {
    Gate gate =
        check(
            "base: base.yaml\nindustries:\n"
                + lines(500, i -> "  i" + i + ": {}")
                + "timeline:\n"
                + lines(500, i -> "- {date: 1935-02-01, set: {planner.campaign.push: 0.5}}"));
    assertThat(gate.err()).contains("is too large: the 500 entries of timeline");
  }

  @Test
  void ofManyPointsSomeAreLookedAt() throws IOException {
    Files.writeString(folder.resolve("pit.yaml"), PIT);
    Gate gate =
        check(
            """
            scenario: pit.yaml
            title: Many
            description: points
            vary: {planner.campaign.push: {min: 0.1, max: 0.9}}
            design: {kind: latin-hypercube, points: 100000}
            seeds: {count: 1}
            measures: [{id: out, measure: norm, aggregate: mean}]
            """);
    assertThat(gate.err()).isEmpty();
    assertThat(gate.out())
        .contains("100000 points", "remark: 5000 of the points were looked at, evenly spread");
  }

  private Gate check(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("large.yaml"), text);
    return assertTimeoutPreemptively(ALLOWED, () -> Gate.pass("check", file));
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.range(0, count)
        .mapToObj(i -> line.apply(i) + "\n")
        .collect(Collectors.joining());
  }
}
