package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Test;

/** The scenarios that come with the program are without a flaw. */
final class BundledScenariosTest {
  private static final Path FOLDER = Path.of("scenarios");

  @Test
  void theyPassTheCheckWithoutARemark() throws IOException {
    assumeTrue(Files.isDirectory(FOLDER), "no scenarios are bundled yet");
    for (Path file : files()) {
      Gate gate = Gate.pass("check", file);
      assertThat(gate.err()).isEmpty();
      assertThat(gate.code()).isEqualTo(ExitCode.OK);
      assertThat(gate.out()).as("nothing is said twice").doesNotContain("remark:");
      assertThat(Gate.pass("describe", file).code()).isEqualTo(ExitCode.OK);
    }
  }

  @Test
  void theSweepsPassTheCheckAndAskAQuestion() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER.resolve("sweeps"))) {
      List<Path> sweeps = files.sorted().toList();
      assertThat(sweeps).hasSizeGreaterThanOrEqualTo(5);
      for (Path file : sweeps) {
        Gate gate = Gate.pass("check", file);
        assertThat(gate.err()).isEmpty();
        assertThat(gate.out()).startsWith("ok: ").contains("a sweep of donbass-coal-1935");
        assertThat(Files.readString(file)).contains("?");
      }
    }
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(path -> path.toString().endsWith(".yaml"))
          .filter(path -> !path.startsWith(FOLDER.resolve("sweeps")))
          .sorted()
          .toList();
    }
  }
}
