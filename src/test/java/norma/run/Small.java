package norma.run;

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

/** A scenario of thirty men and sixty days, for tests of what goes on around a run. */
public final class Small {
  private Small() {}

  /** The scenario, written into a folder and read back. */
  public static Scenario scenario(Path folder) {
    return read(file(folder));
  }

  /** Its file, {@code pit.yaml}, with further lines. */
  public static Path file(Path folder, String... lines) {
    List<String> all = new ArrayList<>();
    all.add("base: " + Path.of("scenarios", "donbass-coal-1935.yaml").toAbsolutePath());
    all.add("seed: 42");
    all.add("calendar: {start: 1935-11-21, days: 60}");
    all.add("planner: {campaign: {push: 0.8, openingMonths: 0}}");
    all.add("industries: {coal: {district: {shops: 3, crew: 10}}}");
    all.add("timeline: []");
    if (List.of(lines).stream().noneMatch(line -> line.startsWith("expect"))) {
      all.add("expect: []");
    }
    all.addAll(List.of(lines));
    try {
      return Files.write(folder.resolve("pit.yaml"), all);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  /** Reads a scenario whose patterns may name any measure. */
  public static Scenario read(Path file) {
    return ScenarioReader.read(file, Set.copyOf(Measure.ids()), Set.of());
  }
}
