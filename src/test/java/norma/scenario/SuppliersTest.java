package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.Map;
import norma.file.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether inputs that cannot come from anywhere are refused where they are stated. */
final class SuppliersTest {
  private static final String ORE = "{slack: 1, days: 2, openingDays: 3, storeDays: 9}";

  @TempDir private Path folder;

  private Path file(String inputs) {
    return Sample.overlay(
        folder, "base: base.yaml", "industries:", "  ore: {}", "  steel:", "    inputs: " + inputs);
  }

  private String refusal(String inputs) {
    Path file = file(inputs);
    return catchThrowableOfType(InvalidInput.class, () -> Sample.read(file)).getMessage();
  }

  @Test
  void whatComesFromAnotherIndustryIsRead() {
    Scenario scenario = Sample.read(file("{ore: " + ORE + "}"));
    assertThat(scenario.rules().industries().get("steel").inputs().get("ore").days()).isEqualTo(2);
    assertThat(scenario.rules().industries().get("ore").inputs()).isEmpty();
    assertThat(scenario.hasFeeds()).isTrue();
    // Each number is a parameter of its own.
    Scenario scarce = scenario.with(Map.of("industries.steel.inputs.ore.slack", "0.5"));
    assertThat(scarce.rules().industries().get("steel").inputs().get("ore").slack()).isEqualTo(0.5);
    assertThat(Sample.read(Sample.runnable(folder)).hasFeeds()).isFalse();
  }

  @Test
  void itStandsInTheTextOfTheScenarioAndInTheSchema() {
    Path file = file("{ore: " + ORE + "}");
    Scenario scenario = Sample.read(file);
    Scenario again =
        ScenarioReader.stored(
            scenario.id(), scenario.canonical(), new Vocabulary(Sample.MEASURES, Sample.EVENTS));
    assertThat(again.rules()).isEqualTo(scenario.rules());
    Judge judge = new Judge(Schema.document(new Vocabulary(Sample.MEASURES, Sample.EVENTS)));
    assertThat(judge.errors(file)).isEmpty();
    assertThat(judge.errors(file("{ore: {slack: 0.5}}"))).as("a base may state the rest").isEmpty();
    assertThat(judge.errors(file("{ore: {slak: 0.5}}"))).isNotEmpty();
    assertThat(judge.errors(file("{ore: {slack: -1}}"))).isNotEmpty();
  }

  @Test
  void aSupplierThatIsNoneIsRefusedWithTheNearest() {
    assertThat(refusal("{oer: " + ORE + "}"))
        .contains("pit.yaml:5:")
        .contains(
            "industries.steel.inputs.oer: must be the id of an industry of the scenario, of which"
                + " there is no oer; did you mean ore");
    assertThat(refusal("{ore: " + ORE + ", timber: " + ORE + "}"))
        .contains("there is no timber")
        .doesNotContain("did you mean");
  }

  @Test
  void nobodyTakesFromHimself() {
    assertThat(refusal("{steel: " + ORE + "}"))
        .contains("industries.steel.inputs.steel: an industry cannot take from itself");
  }

  @Test
  void whatIsLeftOutIsNamed() {
    assertThat(refusal("{ore: {slack: 1, openingDays: 3, storeDays: 9}}"))
        .contains("industries.steel.inputs.ore.days")
        .contains("is missing: days from the day it is made to the dawn at which it arrives");
    assertThat(refusal("{ore: {slack: 1, days: 0, openingDays: 3, storeDays: 9}}"))
        .contains("must be 1 to 365 (days), found 0");
  }

  @Test
  void noSupplierIsMetTwice() {
    assertThat(refusal("{ore: " + ORE + ", ore: " + ORE + "}")).contains("ore");
  }
}
