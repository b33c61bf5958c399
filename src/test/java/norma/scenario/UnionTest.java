package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.option.ScenarioFile;
import norma.rule.District;
import norma.rule.IndustryRules;
import org.junit.jupiter.api.Test;

/**
 * The Union's trades are those of their own scenarios, but for their size and what they live on.
 */
final class UnionTest {
  private static final Path FOLDER = Path.of("scenarios");

  private static final Map<String, String> HOMES =
      Map.of(
          "coal", "donbass-coal-1935",
          "ore", "magnitogorsk-1935",
          "railway", "donbass-railway-1935",
          "steel", "magnitogorsk-1935",
          "forge", "gorky-forge-1935",
          "machining", "gorky-forge-1935",
          "assembly", "gorky-forge-1935",
          "weaving", "vichuga-looms-1935",
          "shoes", "leningrad-shoes-1935",
          "construction", "construction-1933");

  private static Map<String, IndustryRules> trades(String id) {
    Path file = FOLDER.resolve(id + ".yaml");
    return ScenarioReader.read(file, ScenarioFile.measures(), ScenarioFile.events())
        .rules()
        .industries();
  }

  @Test
  void itHasTenTradesAndAboutTwelveThousandPeople() {
    Map<String, IndustryRules> union = trades("all-union-1935");
    assertThat(union.keySet()).containsExactlyInAnyOrderElementsOf(HOMES.keySet());
    double men = union.values().stream().mapToDouble(one -> one.extremes().men()).sum();
    assertThat(men).isBetween(11_500.0, 12_500.0);
  }

  @Test
  void itsTradesAreThoseOfTheirOwnScenarios() throws ReflectiveOperationException {
    Map<String, IndustryRules> union = trades("all-union-1935");
    for (Map.Entry<String, String> home : HOMES.entrySet()) {
      IndustryRules here = union.get(home.getKey());
      IndustryRules there = trades(home.getValue()).get(home.getKey());
      for (RecordComponent part : IndustryRules.class.getRecordComponents()) {
        if (!List.of("district", "inputs").contains(part.getName())) {
          assertThat(part.getAccessor().invoke(here))
              .as("%s.%s is that of %s", home.getKey(), part.getName(), home.getValue())
              .isEqualTo(part.getAccessor().invoke(there));
        }
      }
      assertThat(unsized(here.district())).as(home.getKey()).isEqualTo(unsized(there.district()));
    }
  }

  private static District unsized(District district) {
    return new District(1, district.crew(), district.shiftsPerDay(), district.hoursPerShift());
  }
}
