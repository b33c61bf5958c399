package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import norma.experiment.sweep.SmallSweep;
import norma.file.Place;
import norma.file.Problem;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Characters that nobody sees and a terminal obeys: refused in files, spelt out in messages. */
final class UnseenCharactersTest {
  private static final String ESC = "\u001b";

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource({
    "\\e[31m, a control character U+001B",
    "\\0, a control character U+0000",
    "\\r, a control character U+000D",
    "\\x7f, a control character U+007F",
    "\\u009b, a control character U+009B",
    "\\N, a control character U+0085",
    "\\L, an end of a line that few see U+2028",
    "\\u202E, a character that turns the direction of writing U+202E",
    "\\u2066, a character that turns the direction of writing U+2066",
    "\\uFEFF, a mark that nobody sees U+FEFF",
    "\\u200B, a mark that nobody sees U+200B",
    "\\uD800, half a character U+D800"
  })
  void anEscapeInAScenarioOrASweepIsRefusedAtItsPlace(String escape, String kind)
      throws IOException {
    int code = kind.lastIndexOf(' ');
    String said = kind.substring(0, code) + "," + kind.substring(code) + ", which no text needs";
    Path file = SmallSweep.file(folder, 2, 5);
    Files.writeString(file, Files.readString(file).replace("Small", "\"a" + escape + "b\""));
    assertRefused(file, ":2:8: title: holds " + said);
    Path scenario = folder.resolve("odd.yaml");
    Files.writeString(scenario, "norma: 1\ndescription: \"" + escape + "\"\n");
    assertThat(Gate.pass("check", scenario).err())
        .contains(scenario + ":2:14: description: holds " + said);
    Files.writeString(scenario, "{\"norma\": 1, \"a" + escape + "\": 1}");
    assertThat(Gate.pass("check", scenario).err())
        .contains("holds " + said)
        .matches("[^\\p{Cc}\\x{202E}\\x{2066}\\p{Cs}]*(\\R[^\\p{Cc}\\x{202E}\\x{2066}\\p{Cs}]*)*");
  }

  @Test
  void theCharacterItselfIsRefusedAtItsLineAndColumn() throws IOException {
    Path file = SmallSweep.file(folder, 2, 5);
    for (String one : new String[] {"\u007f", "\u009b", "\u202e", "\u2069"}) {
      SmallSweep.file(folder, 2, 5);
      Files.writeString(file, Files.readString(file).replace("title: Small", "title: Sm" + one));
      assertRefused(file, ":2:10: holds ");
    }
  }

  @Test
  void tabsAndLinesAreText() throws IOException {
    Path file = SmallSweep.file(folder, 2, 5);
    Files.writeString(
        file, Files.readString(file).replace("Small", "\"Sm\\tall\\nand\\u00e9 😀\""));
    assertThat(Gate.pass("check", file).err()).isEmpty();
  }

  @Test
  void oneProblemIsOneLineInWhichNothingIsHidden() {
    Problem problem =
        new Place("a\n" + ESC + "[2J.yaml", 1, 2, "x\u202e").problem("found \u009b\ud800");
    assertThat(problem).hasToString("a\\n\\u001B[2J.yaml:1:2: x\\u202E: found \\u009B\\uD800");
    assertThat(Place.of("b\n")).hasToString("b\\n");
    assertThat(Gate.pass("check", folder.resolve("no\nsuch" + ESC + "c.yaml")).err())
        .contains("no\\nsuch\\u001Bc.yaml: there is no such file")
        .hasLineCount(1);
  }

  private static void assertRefused(Path file, String sentence) {
    Gate check = Gate.pass("check", file);
    assertThat(check.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(check.err()).contains(file + sentence).hasLineCount(1);
  }
}
