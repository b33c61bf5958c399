package norma.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.economy.Count;
import norma.model.Simulation;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Materials, output, people, hours and money are conserved in scenarios drawn at random. */
final class ConservationTest {
  /** What must have happened somewhere, or the laws were not put to the test. */
  private static final List<Count> MUST_HAPPEN =
      List.of(
          Count.CREDITED_TO_LEAVERS,
          Count.HIRES,
          Count.QUITS,
          Count.STARVED,
          Count.BLOCKED,
          Count.DOWN,
          Count.ABSENT,
          Count.RETURNED,
          Count.FAVOUR,
          Count.RECORD,
          Count.OBSTRUCT,
          Count.INCIDENTS,
          Count.ACCIDENTS,
          Count.RECORDS,
          Count.TITLED,
          Count.ACCUSATIONS,
          Count.REMOVALS,
          Count.REVISIONS,
          Count.MONTH_PADDED);

  @TempDir static Path folder;

  @Test
  void inTwentyScenarios() {
    holdsIn(0, 20);
  }

  @Test
  @Tag("study")
  void inTwoHundredScenarios() {
    holdsIn(20, 220);
  }

  private static void holdsIn(int from, int to) {
    Map<Count, Double> met = new java.util.EnumMap<>(Count.class);
    for (int number = from; number < to; number++) {
      Scenario scenario = RandomScenario.of(number, folder);
      try (Simulation simulation = new Simulation(scenario, 1000 + number, 1)) {
        Books books = new Books(scenario, simulation);
        try {
          books.keep();
        } catch (AssertionError broken) {
          throw new AssertionError("scenario " + number + ": " + broken.getMessage(), broken);
        }
        books.met.forEach((count, sum) -> met.merge(count, sum, Double::sum));
      }
    }
    for (Count count : MUST_HAPPEN) {
      assertThat(met.get(count)).as("%s", count).isPositive();
    }
  }
}
