package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import norma.file.FileName;
import norma.run.Small;
import norma.terminal.CommandWords;
import norma.terminal.ExitCode;
import norma.terminal.Visible;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of files that a terminal would obey, and those whose letters the locale does not know. */
final class FileNamesTest {
  private static final String ODD = "a\u001b[31mb\nok: c\rd\u0007e\u202ef";
  private static final String ODD_SHOWN = "a\\u001B[31mb\\nok: c\\u000Dd\\u0007e\\u202Ef";

  @TempDir private Path folder;

  /** A process, what it printed and with what it ended. */
  private record Ended(int code, String printed) {}

  @Test
  void aNameIsShownInOneLineAndNothingInItIsObeyed() throws Exception {
    Path odd = Files.move(Small.file(folder), folder.resolve(ODD + ".yaml"));
    Ended checked = start(folder, "check", odd.toString());
    assertThat(checked.printed).startsWith("ok: ").contains(ODD_SHOWN + ".yaml: ");
    assertPlain(checked, 1);
    Ended run = start(folder, "run", odd.toString(), "--quiet", "--no-charts", "--days", "2");
    assertThat(run.printed).contains("folder runs/" + ODD_SHOWN + "-42");
    assertPlain(run, 2);
    Ended again = start(folder, "run", odd.toString(), "--quiet", "--out", "runs/" + ODD + "-42");
    assertThat(again.code).isEqualTo(ExitCode.OUTPUT);
    assertPlain(again, 1);
    assertPlain(start(folder, "why", "runs/" + ODD), 1);
    assertPlain(start(folder, "compare", "runs/" + ODD), 1);
    assertPlain(start(folder, "merge", "runs/" + ODD, "--out", ODD), 1);
    assertPlain(start(folder, "resume", ODD), 1);
    assertPlain(start(folder, "no" + ODD), 2);
    assertPlain(start(folder, "run", "--" + ODD), 2);
  }

  private static void assertPlain(Ended ended, int lines) {
    assertThat(ended.printed.replace("\n", ""))
        .doesNotContainPattern("[\\p{Cc}\\x{202E}\\x{2028}]");
    assertThat(ended.printed.lines().filter(line -> line.startsWith("ok: c"))).isEmpty();
    assertThat(ended.printed.lines().count()).isLessThanOrEqualTo(lines + 2L);
  }

  @Test
  void whatIsPrintedIsSpeltOutWhoeverPrintsIt() {
    StringWriter out = new StringWriter();
    Visible printed = new Visible(out);
    printed.print("a\u001b[2J😀\tb\u202e");
    printed.printf("%s%n", "\u0007");
    printed.write('\u009b');
    printed.write(new char[] {'\ud83d'}, 0, 1);
    printed.write(new char[] {'\ude00'}, 0, 1);
    printed.flush();
    assertThat(out.toString().replace(System.lineSeparator(), "|"))
        .isEqualTo("a\\u001B[2J😀\tb\\u202E\\u0007|\\u009B😀");
    Visible.terminal(printed).print("\r\u001b[K");
    Visible.terminal(printed).flush();
    assertThat(out.toString()).endsWith("\r\u001b[K");
  }

  /** In these locales Java knows the letters of ASCII only. */
  @ParameterizedTest
  @ValueSource(strings = {"C", "POSIX"})
  void aFolderMayHaveLettersThatTheLocaleDoesNotKnow(String locale) throws Exception {
    assumeThat(FileName.isPlain()).as("this process can make such a folder").isTrue();
    Path place = Files.createDirectory(folder.resolve("шахта"));
    Path plain = Small.file(place);
    Path scenario = place.resolve("район.yaml");
    Files.copy(plain, scenario);
    String[] environment = {"LC_ALL", locale};
    Ended checked = start(place, environment, "check", "pit.yaml", "район.yaml");
    assertThat(checked.printed).contains("ok: pit.yaml: ", "ok: район.yaml: ");
    assertThat(checked.code).isZero();
    Ended run = start(place, environment, "run", "район.yaml", "--quiet", "--days", "2");
    assertThat(run.printed).contains("folder runs/район-42");
    assertThat(place.resolve("runs/район-42/charts/overview.png")).isNotEmptyFile();
    assertThat(place.resolve("runs/район-42/manifest.json")).content().contains("район.yaml");
    Ended whole =
        start(
            folder,
            environment,
            "run",
            scenario.toString(),
            "--quiet",
            "--no-charts",
            "--days",
            "2",
            "--out",
            "шахта/итог");
    assertThat(whole.printed).contains("folder шахта/итог");
    assertThat(place.resolve("итог/steps.csv")).isNotEmptyFile();
    Ended missing = start(place, environment, "check", "нет.yaml");
    assertThat(missing.printed).contains("нет.yaml: there is no such file");
    assertThat(missing.code).isEqualTo(ExitCode.INVALID_INPUT);
  }

  @Test
  void wordsAreThoseThatWereTyped() {
    String[] given = {"check", "??"};
    assertThat(CommandWords.last("java\0-jar\0norma.jar\0check\0ая\0", given))
        .containsExactly("check", "ая");
    assertThat(CommandWords.last("java\0", given)).isSameAs(given);
  }

  private static Ended start(Path where, String... words) throws Exception {
    return start(where, new String[0], words);
  }

  private static Ended start(Path where, String[] environment, String... words)
      throws IOException, InterruptedException {
    ProcessBuilder builder =
        OwnProcess.of(words).directory(where.toFile()).redirectErrorStream(true);
    for (int i = 0; i < environment.length; i += 2) {
      builder.environment().put(environment[i], environment[i + 1]);
    }
    Process process = builder.start();
    process.getOutputStream().close();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
    return new Ended(process.exitValue(), printed);
  }
}
