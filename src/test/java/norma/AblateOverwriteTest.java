package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.run.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of an older ablation, and of what is no ablation, where a new one shall stand. */
final class AblateOverwriteTest {
  @TempDir private Path folder;
  private Path pit;
  private Path out;

  @BeforeEach
  void scenario() {
    pit = Small.file(folder);
    out = folder.resolve("out");
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
