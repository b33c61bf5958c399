package norma.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.key.TwoIndustries;
import norma.measure.Measure;
import norma.run.Loop;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;

/**
 * Runs whose digests are written down, and the file they are written in.
 *
 * <p>A digest changes with any bit of any reading, so a change of it is either an accident or a
 * change of the model, which its commit must explain. {@link #main} writes them anew.
 */
final class Golden {
  static final Path FILE = Path.of("src", "test", "resources", "norma", "golden", "digests.txt");

  static final String COMMAND =
      "mvn -q test-compile org.codehaus.mojo:exec-maven-plugin:3.6.4:java"
          + " -Dexec.classpathScope=test -Dexec.mainClass=norma.golden.Golden";

  private Golden() {}

  /**
   * A run of which the digest is known.
   *
   * @param name name of it in the file
   * @param scenario what is run
   * @param seed with what luck
   */
  record Case(String name, Scenario scenario, long seed) {
    /** One line of the file. */
    String line(int threads) {
      return name + " " + seed + " " + digest(threads);
    }

    String digest(int threads) {
      try (Loop loop = new Loop(scenario, seed, threads, List.of())) {
        return loop.run().digest();
      }
    }
  }

  /** The cases, in the order of the file. */
  static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (long seed : new long[] {42, 42 + (1L << 32)}) {
      cases.add(new Case("coal-around-the-push", coal(), seed));
      cases.add(new Case("two-industries", TwoIndustries.scenario(), seed));
      cases.add(new Case("three-industries", threeIndustries(), seed));
    }
    return cases;
  }

  /** The coal district from a month before the push to three months after it. */
  private static Scenario coal() {
    Path file = Path.of("scenarios", "donbass-coal-1935.yaml");
    return ScenarioReader.read(file, Set.copyOf(Measure.ids()), Set.of())
        .with(
            Map.of(
                "calendar.start", "1935-07-15",
                "calendar.days", "120",
                "planner.campaign.openingMonths", "1"));
  }

  /** Industries of one, two and three shifts, of which one works every day and one in a season. */
  private static Scenario threeIndustries() {
    return ScenarioReader.read(
        FILE.resolveSibling("three-industries.yaml"), Set.copyOf(Measure.ids()), Set.of());
  }

  /** Three hundred small shops, from the push over two month's ends. */
  static Case manyShops() {
    Scenario many =
        coal()
            .with(
                Map.of(
                    "calendar.start", "1935-08-01",
                    "calendar.days", "65",
                    "industries.coal.district.shops", "300",
                    "industries.coal.district.crew", "4"));
    return new Case("many-shops", many, 5);
  }

  /** Writes the digests of all cases. */
  public static void main(String[] args) throws IOException {
    Files.write(FILE, cases().stream().map(one -> one.line(1)).toList());
  }
}
