package norma.key;

import java.nio.file.Path;
import java.util.Set;
import norma.measure.Measure;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;

/** Ninety men in two industries, among whom every mechanism runs within fourteen months. */
public final class TwoIndustries {
  private static final Path FILE =
      Path.of("src", "test", "resources", "norma", "key", "two-industries.yaml");

  private TwoIndustries() {}

  /** The scenario, read from its file. */
  public static Scenario scenario() {
    return ScenarioReader.read(FILE, Set.copyOf(Measure.ids()), Set.of());
  }
}
