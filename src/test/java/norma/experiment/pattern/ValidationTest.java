package norma.experiment.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import norma.experiment.pattern.Validation.Findings;
import norma.run.Small;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidationTest {
  private static final String WINDOW = "over: {from: 1935-11-21, to: 1935-12-20}";

  @TempDir private Path folder;

  @Test
  void runsEachVariantThatIsLookedAtAndNoOther() {
    Scenario none = scenario(pattern("a", "with: {industries.coal.district.shops: 2}"));
    assertThat(new Validation(none, 1001, 3).plans())
        .hasSize(3)
        .allSatisfy(
            plan -> assertThat(plan.variant()).isEqualTo("industries.coal.district.shops=2"));
    Scenario both =
        scenario(
            pattern("a", ""),
            pattern("b", "with: {industries.coal.district.shops: 2}"),
            pattern("c", ""));
    assertThat(new Validation(both, 1001, 3).plans())
        .extracting(plan -> plan.seed() + plan.variant())
        .containsExactly(
            "1001",
            "1001industries.coal.district.shops=2",
            "1002",
            "1002industries.coal.district.shops=2",
            "1003",
            "1003industries.coal.district.shops=2");
  }

  @Test
  void findsTheValueOfEachPatternInItsVariant() {
    Scenario scenario =
        scenario(
            pattern("all", "aggregate: last, measure: roster"),
            pattern(
                "two",
                "aggregate: last, measure: roster, with: {industries.coal.district.shops: 2}"),
            pattern("output", "aggregate: sum"));
    Findings found = new Validation(scenario, 1001, 4).run(2, run -> {});
    assertThat(found.failed()).isEmpty();
    assertThat(found.stopped()).isFalse();
    List<Finding> findings = found.findings();
    assertThat(findings)
        .extracting(f -> f.expectation().id())
        .containsExactly("all", "two", "output");
    assertThat(findings.get(0).seeds()).containsExactly(1001L, 1002L, 1003L, 1004L);
    assertThat(findings.get(0).values()).allMatch(men -> men > 20 && men <= 30);
    assertThat(findings.get(1).values()).allMatch(men -> men <= 20);
    assertThat(findings.get(2).values()).doesNotHaveDuplicates().allMatch(output -> output > 0);
  }

  @Test
  void firstSeedLiesClearOfTheCalibration() {
    Scenario free = scenario(pattern("a", ""));
    assertThat(Validation.firstSeed(free, 20)).isEqualTo(1001);
    Scenario calibrated =
        Small.read(
            Small.file(
                folder,
                "calibrationSeeds: {from: 1015, to: 2050}",
                "expect: [" + pattern("a", "") + "]"));
    assertThat(Validation.firstSeed(calibrated, 14)).isEqualTo(1001);
    assertThat(Validation.firstSeed(calibrated, 15)).isEqualTo(3001);
    assertThat(Validation.calibrated(calibrated, 1001, 14)).isEmpty();
    assertThat(Validation.calibrated(calibrated, 2050, 3))
        .hasValueSatisfying(used -> assertThat(used.from()).isEqualTo(used.to()).isEqualTo(2050));
  }

  private Scenario scenario(String... patterns) {
    return Small.read(Small.file(folder, "expect:", "  - " + String.join("\n  - ", patterns)));
  }

  private static String pattern(String id, String more) {
    String aggregate = more.contains("aggregate") ? "" : "aggregate: mean, ";
    String measure = more.contains("measure") ? "" : "measure: output, ";
    return "{id: "
        + id
        + ", meaning: it is so, scope: coal, "
        + measure
        + aggregate
        + WINDOW
        + ", inside: [0, null], calibrated: false, source: assumed"
        + (more.isEmpty() ? "" : ", " + more)
        + "}";
  }
}
