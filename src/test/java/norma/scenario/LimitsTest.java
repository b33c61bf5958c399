package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import norma.file.InvalidInput;
import norma.file.Problem;
import norma.rule.Extremes;
import norma.rule.IndustryRules;
import norma.run.Small;
import norma.time.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What no run could hold is refused when a scenario is read, wherever it is stated. */
final class LimitsTest {
  private static final String BATCHES = "makes more than 10000 batches in a man's shift: with";

  @TempDir private Path folder;
  private Scenario scenario;

  @BeforeEach
  void readScenario() {
    scenario = Small.scenario(folder);
  }

  @Test
  void theBundledDistrictIsFarFromAll() {
    Scenario district =
        ScenarioReader.read(Path.of("scenarios/donbass-coal-1935.yaml"), Set.of(), Set.of());
    IndustryRules coal = district.rules().industries().get("coal");
    Extremes extremes = coal.extremes();
    assertThat(extremes.units()).isBetween(345.0, 346.0);
    assertThat(extremes.batches()).isBetween(287.0, 288.0);
    assertThat(extremes.men()).isEqualTo(960);
    assertThat(extremes.roubles(731, district.rules().mechanisms())).isBetween(1.6e9, 1.8e9);
  }

  @Test
  void tooManyBatchesAreRefusedInAFile() {
    assertThat(scenario.with(Map.of("industries.coal.work.batch", "0.035"))).isNotNull();
    Path file = folder.resolve("lump.yaml");
    Sample.write(file, "base: pit.yaml\nindustries: {coal: {work: {batch: 0.034}}}\n");
    assertThat(ScenarioReader.examine(file, Set.of(), Set.of()).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(file + ":2:35: industries.coal.work.batch: " + BATCHES);
  }

  @Test
  void theProblemPointsToWhatWasStatedLast() {
    assertThat(problems(() -> scenario.with(Map.of("industries.coal.work.batch", "0.0001"))))
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .isEqualTo(
            "--set: industries.coal.work.batch: "
                + BATCHES
                + " work.baseRate 5.94 the fastest man could make 346 units, so work.batch must be at"
                + " least 0.0346, found 0.0001");
    assertThat(problems(() -> scenario.with(Map.of("industries.coal.work.baseRate", "1e6"))))
        .extracting(Problem::path)
        .containsExactly("industries.coal.work.baseRate");
  }

  @Test
  void aChangeDuringTheRunIsHeldAgainstThemToo() {
    Map<String, String> change = Map.of("industries.coal.work.baseRate", "1000000");
    LocalDate date = LocalDate.of(1935, 12, 1);
    assertThat(problems(() -> scenario.amended(date, Phase.DAWN, change, "by hand")))
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("change: industries.coal.work.baseRate: " + BATCHES);
    Path file =
        Small.file(
            folder,
            "expect:",
            "  - {id: x, meaning: y, measure: output, scope: coal, aggregate: mean, inside: [0, 1],",
            "     over: {from: 1935-11-21, to: 1935-11-22}, calibrated: false, source: x,",
            "     with: {industries.coal.work.batch: 0.0001}}");
    assertThat(ScenarioReader.examine(file, Set.of(), Set.of()).problems())
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .contains("expect[0].with.industries.coal.work.batch: " + BATCHES);
  }

  @Test
  void moreMachinesMendedInAShiftThanAreSimulatedAreRefused() {
    Map<String, String> looms =
        Map.of("craft", "tending", "tending.machines", "1000", "tending.stopsPerHour", "100");
    Scenario slow = scenario.with(looms); // 1000 of ten men, and a way to each that takes time
    assertThat(
            slow.rules()
                .industries()
                .get("coal")
                .extremes()
                .mended(slow.rules().industries().get("coal").tending()))
        .isBetween(300.0, 1000.0);
    Map<String, String> quick = Map.of("tending.mendHours", "0.00001", "tending.wayHours", "0");
    assertThat(scenario.with(quick)).isNotNull(); // by hand nothing is tended
    assertThat(problems(() -> slow.with(quick)))
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith("--set: tending.mendHours: lets the fastest man, with all machines of his crew")
        .endsWith(" of them in a shift; a run simulates at most 100000");
  }

  @Test
  void menOfAllIndustriesAreCounted() {
    Map<String, String> many =
        Map.of(
            "industries.coal.district.shops", "5000",
            "industries.coal.district.crew", "100",
            "industries.coal.district.shiftsPerDay", "2");
    assertThat(scenario.with(many)).isNotNull();
    Small.file(folder, "pay: {tariff: 10}");
    Path two = folder.resolve("two.yaml");
    Sample.write(two, "base: pit.yaml\nindustries: {mill: {}}\ndistrict: {shops: 1, crew: 2}\n");
    assertThat(problems(() -> Small.read(two).with(many)))
        .extracting(Problem::toString)
        .containsExactly(
            "--set: industries.coal.district.shops: makes 1000002 men in all industries together,"
                + " shops times crew times shifts a day; a run holds at most 1000000");
  }

  @Test
  void moneyThatNoAccountCouldHoldIsRefused() {
    Map<String, String> dear =
        Map.of("norm.perShift", "0.001", "pay.tariff", "100000", "calendar.days", "36525");
    assertThat(problems(() -> scenario.with(dear)))
        .extracting(Problem::toString)
        .singleElement()
        .asString()
        .startsWith(
            "--set: pay.tariff: lets up to 2e+17 roubles be booked in 36525 days, men times");
    Map<String, String> growing =
        Map.of("planner.plan.growth", "0.5", "planner.plan.ease", "0", "calendar.days", "36525");
    assertThat(problems(() -> scenario.with(growing)))
        .extracting(Problem::path)
        .containsExactly("planner.plan.growth");
  }

  private static List<Problem> problems(Runnable reading) {
    assertThatThrownBy(reading::run).isInstanceOf(InvalidInput.class);
    return catchThrowableOfType(InvalidInput.class, reading::run).problems();
  }
}
