package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import norma.run.Listener;
import norma.run.Loop;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tons and metres have no sum: an economy that makes both has no figure of its output. */
final class UnlikeUnitsTest {
  private static final Scope COAL = new Scope("coal", -1);
  private static final Scope WEAVING = new Scope("weaving", -1);

  @TempDir Path folder;

  /** Two sections of six hewers and a shed of six weavers, for six days. */
  private Scenario scenario(String unit) throws IOException {
    Path file =
        Files.write(
            folder.resolve("mixed.yaml"),
            List.of(
                "base: " + Path.of("scenarios", "base.yaml").toAbsolutePath(),
                "title: Mixed",
                "calendar: {start: 1935-01-01, days: 6}",
                "industries:",
                "  coal:",
                "    product: {unit: t}",
                "    district: {shops: 2, crew: 6}",
                "  weaving:",
                "    product: {unit: " + unit + "}",
                "    district: {shops: 1, crew: 6}"));
    return ScenarioReader.read(file, Set.of(), Set.of());
  }

  private static List<Readings> run(Scenario scenario) {
    List<Readings> days = new ArrayList<>();
    Listener listener =
        new Listener() {
          @Override
          public void read(Readings readings) {
            days.add(readings);
          }
        };
    try (Loop loop = new Loop(scenario, 1, 1, List.of(listener))) {
      loop.run();
    }
    return days;
  }

  private static History history(List<Readings> days) {
    History history = new History();
    days.forEach(history::add);
    return history;
  }

  @Test
  void tonsAndMetresHaveNoSum() throws IOException {
    List<Readings> days = run(scenario("m"));
    Readings first = days.get(1);
    for (Measure measure :
        List.of(
            Measure.OUTPUT,
            Measure.REPORTED_OUTPUT,
            Measure.PLAN,
            Measure.OUTPUT_PER_MAN_SHIFT,
            Measure.OUTPUT_PER_MAN_SHIFT_MONTH,
            Measure.NORM)) {
      assertThat(first.of(Scope.ECONOMY, measure)).as(measure.id()).isNaN();
    }
    assertThat(first.of(COAL, Measure.OUTPUT)).isPositive();
    assertThat(first.of(WEAVING, Measure.OUTPUT)).isPositive();
    // 2 sections of 6 and a shed of 6: 12 + 6 men, in whatever they make.
    assertThat(first.of(Scope.ECONOMY, Measure.ROSTER)).isEqualTo(18);
    for (Measure measure :
        List.of(
            Measure.MEAN_FULFILMENT, Measure.GROSS_FULFILMENT, Measure.PAY, Measure.STORE_DAYS)) {
      assertThat(first.of(Scope.ECONOMY, measure)).as(measure.id()).isPositive();
    }
    assertThat(history(days).usual()).isEqualTo(COAL);
  }

  @Test
  void tonsAndTonsHaveOne() throws IOException {
    List<Readings> days = run(scenario("t"));
    Readings first = days.get(1);
    assertThat(first.of(Scope.ECONOMY, Measure.OUTPUT))
        .isEqualTo(first.of(COAL, Measure.OUTPUT) + first.of(WEAVING, Measure.OUTPUT));
    assertThat(history(days).usual()).isEqualTo(Scope.ECONOMY);
  }

  @Test
  void theUnitsOfMeasuresSayWhichTheyAre() {
    assertThat(List.of(Measure.values()).stream().filter(Measure::isOfProduct))
        .extracting(Measure::unit)
        .containsOnly("units", "units per shift", "units per man-shift");
    assertThat(Measure.STORE_DAYS.isOfProduct()).isFalse();
    assertThat(Measure.MEAN_FULFILMENT.isOfProduct()).isFalse();
  }
}
