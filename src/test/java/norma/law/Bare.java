package norma.law;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import norma.measure.Measure;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;

/** The base of all scenarios with industries that state nothing of their own. */
public final class Bare {
  private Bare() {}

  /** Writes such a scenario into a folder and reads it. */
  public static Scenario scenario(Path folder, String... industries) {
    return scenario(folder, List.of(industries), List.of());
  }

  /** The same with further lines, such as a timeline. */
  static Scenario scenario(Path folder, List<String> industries, List<String> lines) {
    List<String> all = new ArrayList<>();
    all.add("base: " + Path.of("scenarios", "base.yaml").toAbsolutePath());
    all.add("industries: {" + String.join(": {}, ", industries) + ": {}}");
    all.addAll(lines);
    try {
      Path file = Files.write(Files.createTempFile(folder, "bare", ".yaml"), all);
      return ScenarioReader.read(file, Set.copyOf(Measure.ids()), Set.of());
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
