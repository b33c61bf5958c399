package norma.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.concurrent.TimeUnit;
import norma.OwnProcess;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.file.Problem;
import org.junit.jupiter.api.Test;

/** Whatever goes wrong ends in sentences and the documented exit code. */
final class MistakesTest {

  @Test
  void eachKindOfTroubleHasItsExitCode() {
    assertThat(report(new InvalidInput(new Problem("a.yaml", 1, 2, "b", "is wrong")), false))
        .isEqualTo("3 a.yaml:1:2: b: is wrong\n");
    assertThat(report(new OutputTrouble("runs/x exists"), false)).isEqualTo("6 runs/x exists\n");
    assertThat(report(new StackOverflowError(), false))
        .startsWith("1 Internal error, a mistake of Norma and not yours:")
        .contains("(StackOverflow)", "--debug")
        .doesNotContain("\tat ");
    assertThat(report(new OutOfMemoryError("Java heap space"), false))
        .isEqualTo(
            "7 Not enough memory; give Java more with -Xmx, or work with fewer --threads.\n");
    assertThat(report(new OutOfMemoryError("unable to create native thread: …"), false))
        .startsWith("7 Not enough threads; allow more (ulimit -u)")
        .hasLineCount(1);
    assertThat(
            report(
                new OutputTrouble(
                    Path.of("runs"), new FileSystemException("x", null, "Too many open files")),
                false))
        .isEqualTo("7 Not enough file handles; allow more (ulimit -n).\n");
    assertThat(report(new NoClassDefFoundError("norma/Lost"), false)).startsWith("1 Internal");
    Error within = new ExceptionInInitializerError("Exception (Too many open files) [in thread]");
    assertThat(report(new NoClassDefFoundError("norma/Lost").initCause(within), false))
        .startsWith("7 Not enough file handles");
    assertThat(
            report(
                new InvalidInput(
                    new Problem("a", 0, 0, "b", "found Too many open files; write a number")),
                false))
        .startsWith("3 a: b: found");
  }

  @Test
  void theTraceIsForThoseWhoAskForIt() {
    assertThat(report(new IllegalStateException("lost"), true))
        .contains("\tat norma.terminal.MistakesTest", "lost (IllegalState)");
  }

  @Test
  void aFloodOfProblemsIsCutShortAndCounted() {
    Problem problem = new Problem("a.yaml", 0, 0, "", "is wrong");

    assertThat(report(new InvalidInput(Collections.nCopies(150, problem)), false))
        .hasLineCount(52)
        .endsWith("… and 100 more\n150 problems\n");
  }

  @Test
  void theProcessEndsWithTheCodeAndSpeaksUtf8WhateverTheLocale() throws Exception {
    Process process = norma("check", "nowhere.yaml");
    String err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);

    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(err).isEqualToNormalizingNewlines("nowhere.yaml: there is no such file\n");

    process = norma("describe");
    String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(ExitCode.OK);
    assertThat(out).contains(" · a whole number");
  }

  private static Process norma(String... args) throws IOException {
    ProcessBuilder builder = OwnProcess.of(args);
    builder.environment().put("LC_ALL", "C");
    return builder.start();
  }

  private static String report(Throwable thrown, boolean debug) {
    StringWriter err = new StringWriter();
    int code = new Mistakes(() -> debug).report(thrown, new PrintWriter(err, true));
    return code + " " + err.toString().replace(System.lineSeparator(), "\n");
  }
}
