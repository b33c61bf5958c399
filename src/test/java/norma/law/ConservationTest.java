package norma.law;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import norma.economy.Count;
import norma.model.Simulation;
import norma.rule.IndustryRules;
import norma.rule.RotaRule;
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
          Count.INPUT_STARVED,
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

  /** Two and three industries, of one to three shifts, on every day or not, in a season or not. */
  @Test
  void theTwentyScenariosAreOfEveryKind() {
    TreeSet<String> kinds = new TreeSet<>();
    for (int number = 0; number < 20; number++) {
      Map<String, IndustryRules> industries =
          RandomScenario.of(number, folder).rules().industries();
      kinds.add(industries.size() + " industries");
      for (IndustryRules industry : industries.values()) {
        RotaRule rota = industry.rota();
        kinds.add(industry.district().shiftsPerDay() + " shifts");
        kinds.add(rota.everyDay() ? "every day" : "the calendar's days");
        kinds.add(rota.inSeason(1) && rota.inSeason(2) && rota.inSeason(3) ? "always" : "season");
      }
    }
    assertThat(kinds)
        .containsExactly(
            "1 shifts",
            "2 industries",
            "2 shifts",
            "3 industries",
            "3 shifts",
            "always",
            "every day",
            "season",
            "the calendar's days");
  }

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
