package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import norma.law.Bare;
import norma.model.Simulation;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lumpy supply is not less supply, and does not hang on the day a run begins. */
final class SupplyTest {
  @TempDir static Path folder;

  private static Map<LocalDate, Double> delivered(String start, int days) {
    Map<String, String> set = new TreeMap<>();
    set.put("calendar.start", start);
    set.put("calendar.days", Integer.toString(days));
    set.put("district.shops", "1");
    set.put("district.crew", "4");
    set.put("norm.shopError", "0");
    set.put("supplies.growthPerYear", "0");
    set.put("supplies.dekadaLogSd", "0");
    set.put("supplies.dayLogSd", "0");
    set.put("supplies.lateShare", "0");
    set.put("supplies.firstDekada", "0.2");
    set.put("supplies.secondDekada", "1");
    set.put("supplies.thirdDekada", "1.8");
    Scenario scenario = Bare.scenario(folder, "mill").with(set);
    Map<LocalDate, Double> byDate = new TreeMap<>();
    try (Simulation simulation = new Simulation(scenario, 1, 1)) {
      while (simulation.step()) {
        byDate.put(
            simulation.calendar().date(simulation.day()),
            simulation.economy().onlooker().tallies().get(0).of(Count.DELIVERED)
                / simulation.economy().onlooker().tallies().get(0).of(Count.DAILY_SUPPLY));
      }
    }
    return byDate;
  }

  @Test
  void aMonthsDeliveriesAverageToAnOrdinaryDays() {
    Map<LocalDate, Double> january = delivered("1935-01-01", 31);
    double sum = january.values().stream().mapToDouble(x -> x).sum();
    assertThat(sum / 25).isCloseTo(1, within(1e-12)); // 25 working days
    assertThat(january.get(LocalDate.of(1935, 1, 31)) / january.get(LocalDate.of(1935, 1, 2)))
        .isCloseTo(9, within(1e-12));
  }

  @Test
  void aRunThatBeginsWithinAMonthGetsWhatThatDayWouldHaveBrought() {
    Map<LocalDate, Double> whole = delivered("1935-01-01", 59);
    Map<LocalDate, Double> late = delivered("1935-01-21", 39);
    late.forEach((date, x) -> assertThat(x).isCloseTo(whole.get(date), within(1e-12)));
    assertThat(late).hasSize(39);
  }
}
