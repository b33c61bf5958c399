package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import norma.file.InvalidInput;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Scenario files become scenarios: overlay, industries, timeline, expectations, settings. */
final class ScenarioReaderTest {
  @TempDir Path folder;

  @Test
  void aBaseWithoutIndustryIsWellFormedButCannotRun() {
    Path base = Sample.base(folder);

    assertThat(ScenarioReader.examine(base, Sample.MEASURES, Sample.EVENTS))
        .satisfies(reading -> assertThat(reading.problems()).isEmpty())
        .satisfies(reading -> assertThat(reading.scenario()).isEmpty());
    assertThatThrownBy(() -> Sample.read(base))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("base for other scenarios");
  }

  @Test
  void anOverlayMergesMapsAndReplacesListsWhole() {
    Scenario scenario =
        Sample.read(
            Sample.runnable(folder, "title: Pit", "calendar:", "  days: 50", "  daysOff: [7]"));

    assertThat(scenario.id()).isEqualTo("pit");
    assertThat(scenario.title()).isEqualTo("Pit");
    assertThat(scenario.calendar().days()).isEqualTo(50);
    assertThat(scenario.calendar().daysOff()).containsExactly(7);
    assertThat(scenario.calendar().start()).isEqualTo(LocalDate.of(1935, 1, 1));
    assertThat(scenario.files()).hasSize(2);
  }

  @Test
  void anIndustryOverridesWhatHoldsForAll() {
    Scenario scenario =
        Sample.read(
            Sample.overlay(
                folder,
                "base: base.yaml",
                "district: {shops: 3}",
                "industries:",
                "  textiles: {}",
                "  coal: {district: {shops: 40}}"));

    assertThat(scenario.rules().industries().keySet()).containsExactly("textiles", "coal");
    assertThat(scenario.rules().industries().get("coal").district().shops()).isEqualTo(40);
    assertThat(scenario.rules().industries().get("textiles").district().shops()).isEqualTo(3);
    assertThat(scenario.rules().industries().get("coal").district().crew()).isEqualTo(2);
  }

  /** As in JSON, for whose integers the schema of scenarios asks. */
  @ParameterizedTest
  @ValueSource(strings = {"3.0", "0.3e1", "30e-1", "+3", "3."})
  void aWholeNumberIsTheSameHoweverItIsWritten(String three) {
    Scenario plain = Sample.read(Sample.runnable(folder)).with(Map.of("district.shops", "3"));
    Scenario other = Sample.read(Sample.runnable(folder)).with(Map.of("district.shops", three));

    assertThat(other.rules()).isEqualTo(plain.rules());
    assertThat(other.canonical()).isEqualTo(plain.canonical());
  }

  /** They share what was bound before, and that must not show. */
  @Test
  void variantsAreThoseThatAreMadeOneByOne() {
    Scenario scenario =
        Sample.read(
            Sample.runnable(
                folder, "timeline:", "  - {date: 1935-02-01, set: {planner.campaign.push: 0.5}}"));
    Variants variants = new Variants(scenario);
    for (Map<String, String> settings :
        List.of(
            Map.of("planner.campaign.push", "0.75"),
            Map.of("district.shops", "7"),
            Map.of("mechanisms.blame", "false"),
            Map.<String, String>of())) {
      assertThat(variants.with(settings)).isEqualTo(scenario.with(settings));
    }
    assertThatThrownBy(() -> variants.with(Map.of("district.shops", "0")))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("must be 1 to 50000");
  }

  @Test
  void theTimelineIsCumulativeAndInOrder() {
    Scenario scenario =
        Sample.read(
            Sample.runnable(
                folder,
                "timeline:",
                "  - {date: 1935-03-01, phase: night, set: {planner.campaign.push: 0.75}}",
                "  - {date: 1935-03-01, set: {planner.campaign.push: 0.5}, note: the call}",
                "  - {date: 1935-02-01, set: {mechanisms.storming: false}}"));

    List<Change> timeline = scenario.timeline();
    assertThat(timeline)
        .extracting(Change::phase)
        .containsExactly(Phase.DAWN, Phase.DAWN, Phase.NIGHT);
    assertThat(timeline).extracting(Change::note).containsExactly("", "the call", "");
    assertThat(timeline.get(2).rules().mechanisms().storming()).isFalse();
    assertThat(timeline)
        .extracting(change -> change.rules().industries().get("coal").planner().campaign().push())
        .containsExactly(0.25, 0.5, 0.75);
    assertThat(scenario.rules().mechanisms().storming()).isTrue();
  }

  @Test
  void expectationsAreReadWithWhatTheyLeaveUnsaid() {
    Scenario scenario =
        Sample.read(
            Sample.runnable(
                folder,
                "expect:",
                "  - id: more-resentment",
                "    meaning: resentment rises after the revision",
                "    measure: resentment_mean",
                "    scope: coal",
                "    over: {event: norm_revision, from: 1, to: 60}",
                "    aggregate: mean",
                "    relativeTo: {over: {event: norm_revision, from: -60, to: -1}}",
                "    inside: [1.3, null]",
                "    calibrated: false",
                "    source: assumed",
                "    with: {mechanisms.blame: false}"));

    Expectation expectation = scenario.expectations().get(0);
    assertThat(expectation.leastShare()).isEqualTo(0.6);
    assertThat(expectation.status()).isEqualTo(Expectation.Status.TARGET);
    assertThat(expectation.inside().holds(9)).isTrue();
    assertThat(expectation.inside().holds(1.2)).isFalse();
    assertThat(expectation.variant()).containsExactly(Map.entry("mechanisms.blame", "false"));
    assertThat(expectation.over().from().on(LocalDate.of(1936, 2, 1)))
        .isEqualTo(LocalDate.of(1936, 2, 2));
    assertThat(expectation.relativeTo().orElseThrow().over().orElseThrow().to().days())
        .isEqualTo(-1);
  }

  @Test
  void settingsMakeAVariantAndLeaveTheScenario() {
    Scenario scenario = Sample.read(Sample.runnable(folder));
    Scenario variant =
        scenario.with(
            Map.of(
                "district.shops", "7",
                "calendar.days", "10",
                "seed", "4294967338",
                "mechanisms.blame", "false",
                "calendar.daysOff", "[1, 2]"));

    assertThat(variant.rules().industries().get("coal").district().shops()).isEqualTo(7);
    assertThat(variant.calendar().days()).isEqualTo(10);
    assertThat(variant.seed()).isEqualTo(4294967338L);
    assertThat(variant.rules().mechanisms().blame()).isFalse();
    assertThat(variant.calendar().daysOff()).containsExactly(1, 2);
    assertThat(scenario.calendar().days()).isEqualTo(100);
    assertThat(variant.parameters())
        .filteredOn(row -> row.path().equals("district.shops"))
        .extracting(row -> row.from().toString())
        .containsExactly("--set");
  }

  @Test
  void aShortenedRunLeavesLaterChangesOut() {
    Scenario scenario =
        Sample.read(
            Sample.runnable(
                folder, "timeline:", "  - {date: 1935-03-01, set: {planner.campaign.push: 0.75}}"));

    assertThat(scenario.with(Map.of("calendar.days", "20")).timeline()).isEmpty();
  }

  @Test
  void everySettingThatIsWrongIsReported() {
    Scenario scenario = Sample.read(Sample.runnable(folder));

    assertThatThrownBy(
            () ->
                scenario.with(
                    new java.util.TreeMap<>(
                        Map.of(
                            "planner.campain.push", "1",
                            "district.shops", "0",
                            "industries.cole.district.shops", "3",
                            "planner", "3",
                            "push", "3",
                            "expect", "[]"))))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("--set: district.shops: must be 1 to 50000 (shops), found 0")
        .hasMessageContaining("did you mean planner.campaign.push")
        .hasMessageContaining("there is no industry cole; did you mean coal")
        .hasMessageContaining("--set: planner: is a section; name one of its parameters: plan,")
        .hasMessageContaining("push: is not a known parameter; there is planner.campaign.push")
        .hasMessageContaining("expect: cannot be set");
  }

  @Test
  void aSettingThatEveryIndustryOverridesIsRefused() {
    Scenario scenario =
        Sample.read(
            Sample.overlay(
                folder, "base: base.yaml", "industries: {coal: {district: {shops: 40}}}"));

    assertThatThrownBy(() -> scenario.with(Map.of("district.shops", "3")))
        .hasMessageContaining("would change nothing")
        .hasMessageContaining("set industries.coal.district.shops");
    assertThat(
            scenario
                .with(Map.of("industries.coal.district.shops", "3"))
                .rules()
                .industries()
                .get("coal")
                .district()
                .shops())
        .isEqualTo(3);
  }

  @Test
  void everyValueKnowsWhereItWasSaid() {
    Scenario scenario = Sample.read(Sample.runnable(folder, "district:", "  shops: 9"));

    assertThat(scenario.parameters())
        .filteredOn(row -> row.path().startsWith("district."))
        .extracting(row -> row.path() + " " + row.value() + " " + row.from().toString())
        .contains("district.shops 9 " + folder.resolve("pit.yaml") + ":4")
        .anyMatch(row -> row.contains("district.crew 2 " + folder.resolve("base.yaml") + ":"));
  }

  @Test
  void theCanonicalTextReadsBackAsTheSameScenario() {
    Scenario scenario =
        Sample.read(
            Sample.runnable(
                folder,
                "seed: 9223372036854775807",
                "perturb: [work.auxShare]",
                "timeline:",
                "  - {date: 1935-03-01, set: {planner.campaign.push: 0.750}}"));
    String text = scenario.canonical();
    Scenario again = Sample.read(Sample.write(folder.resolve("again.yaml"), text));

    assertThat(again.canonical()).isEqualTo(text).contains("\"planner.campaign.push\" : 0.75");
    assertThat(again.rules()).isEqualTo(scenario.rules());
    assertThat(again.seed()).isEqualTo(Long.MAX_VALUE);
    assertThat(again.perturbed()).containsExactly("work.auxShare");
  }

  @Test
  void aValueSaidAgainIsRemarkedUpon() {
    Path file = Sample.runnable(folder, "seed: 42");

    assertThat(ScenarioReader.examine(file, Sample.MEASURES, Sample.EVENTS).remarks())
        .singleElement()
        .asString()
        .contains("pit.yaml:3:7: seed: says again what")
        .contains("base.yaml:");
  }
}
