package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.Gate;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mechanisms taken out of a scenario in turn, and what is left of it in a folder. */
final class AblateVerbTest {
  @TempDir private Path folder;
  private Path pit;
  private Path out;

  @BeforeEach
  void scenario() {
    pit = Small.file(folder);
    out = folder.resolve("out");
  }

  @Test
  void saysWhatEachMechanismMovesAndWhichPatternsGoWithIt() throws IOException {
    String window = "over: {from: 1935-11-21, to: 1936-01-19}, calibrated: false, source: assumed}";
    Small.file(
        folder,
        "expect:",
        "  - {id: rows, meaning: resentment leads to acts, measure: resentment, scope: coal, aggregate: mean,"
            + " inside: [0.000001, null], "
            + window,
        "  - {id: calm, meaning: nobody resents anything, measure: resentment, scope: coal, aggregate: mean,"
            + " inside: [null, 0], "
            + window);
    Gate gate =
        Gate.pass(
            "ablate",
            pit,
            "--seeds",
            3,
            "--mechanisms",
            "resentment,fatigue",
            "--out",
            out,
            "--quiet");
    assertThat(gate.err()).isEmpty();
    assertThat(gate.code()).isEqualTo(ExitCode.OK);
    assertThat(gate.out())
        .contains("3 seeds in pairs", "patterns that come out", "1 of 2.")
        .containsPattern(
            "(?s)without resentment(?:(?!\\nwithout).)*no longer comes out: rows \\(3 → 0 of 3\\)\\R")
        .containsOnlyOnce("no longer comes out");
    // Two patterns and the eleven key measures they do not read, one with two figures.
    assertThat(Files.readString(out.resolve("compare.csv")).lines()).hasSize(1 + 2 * 14);
    assertThat(out.resolve("charts/matrix.png")).isNotEmptyFile();
    assertThat(Files.readString(out.resolve("charts/matrix.svg"))).contains("×");
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("Mechanism by pattern", "Patterns that no longer come out")
        .containsPattern("<th[^>]*>rows</th><td>[^<]*</td><td>× ");
  }

  @Test
  void whatCannotBeTakenOutIsSaid() {
    Gate unknown = Gate.pass("ablate", pit, "--seeds", 2, "--mechanisms", "magic");
    assertThat(unknown.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(unknown.err()).contains("has no mechanism magic; it has campaign, press");
    assertThat(Gate.pass("ablate", pit).code()).isEqualTo(ExitCode.USAGE);
    Gate none = Gate.pass("ablate", pit, "--seeds", 2, "--mechanisms", ",");
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("--mechanisms wants names of mechanisms, separated by commas");
  }

  @Test
  void anOlderOneGivesWayOnlyWhenToldTo() throws IOException {
    assertThat(ablate("envy,shortage").code()).isEqualTo(ExitCode.OK);
    String first = Files.readString(out.resolve("compare.csv"));
    assertThat(first).contains("without shortage");
    Gate refused = ablate("envy");
    assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(refused.err()).hasLineCount(1).contains("exists already");
    assertThat(out.resolve("compare.csv")).hasContent(first);
    Gate again = ablate("envy", "--overwrite");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.OK);
    assertThat(Files.readString(out.resolve("compare.csv")))
        .contains("without envy")
        .doesNotContain("without shortage");
  }

  @Test
  void whatIsNoAblationIsNeverThrownAway() throws IOException {
    assertThat(ablate("envy").code()).isEqualTo(ExitCode.OK);
    Files.writeString(out.resolve("mine.txt"), "dear");
    Gate refused = ablate("envy", "--overwrite");
    assertThat(refused.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(refused.err()).hasLineCount(1).contains("mine.txt");
    assertThat(out.resolve("mine.txt")).hasContent("dear");
    Gate nowhere = Gate.pass("ablate", pit, "--seeds", 2, "--overwrite");
    assertThat(nowhere.code()).isEqualTo(ExitCode.USAGE);
    assertThat(nowhere.err()).contains("--overwrite wants to know which folder");
  }

  private Gate ablate(String mechanisms, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("ablate", pit, "--seeds", 2, "--days", 10, "--mechanisms"));
    words.addAll(List.of(mechanisms, "--no-charts", "--quiet", "--out", out));
    words.addAll(List.of(more));
    return Gate.pass(words.toArray());
  }
}
