package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.Gate;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Validation.Findings;
import norma.experiment.replicate.Plan;
import norma.experiment.replicate.Replicate;
import norma.file.Json;
import norma.report.PatternTable;
import norma.run.Small;
import norma.scenario.Scenario;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ValidateVerbTest {
  @TempDir private Path folder;

  @Test
  void passesWhenAllPass() {
    Gate gate = Gate.pass("validate", file(pattern("men", "[20, 30]", "")), "--seeds", 3);
    assertThat(gate.err()).isEmpty();
    assertThat(gate.code()).isEqualTo(ExitCode.OK);
    assertThat(gate.out())
        .contains("pit: seeds 1001 to 1003, 3 runs", "men  ", "20 … 30", "100 %", "pass")
        .contains("Men are there. Not calibrated. Source: assumed.");
    assertThat(gate.out().lines()).allMatch(line -> line.length() <= 120);
  }

  @Test
  void failsWhenATargetOrAnAssumedPatternFails() {
    for (String status : List.of("target", "assumed")) {
      Path file = file(pattern("men", "[100, null]", "status: " + status));
      Gate gate = Gate.pass("validate", file, "--seeds", 2);
      assertThat(gate.code()).isEqualTo(ExitCode.EXPECTATION);
      assertThat(gate.out()).contains("≥ 100", "0 %", "FAIL");
    }
  }

  @Test
  void knownFailureDoesNotCount() {
    String known = "status: known-failure, reason: the mine is small";
    Path file =
        file(pattern("men", "[100, null]", known), pattern("more-men", "[null, 100]", known));
    Gate gate = Gate.pass("validate", file, "--seeds", 2);
    assertThat(gate.code()).isEqualTo(ExitCode.OK);
    assertThat(gate.out())
        .contains("known failure\n", "known failure now passes\n", "the mine is small.");
  }

  @Test
  void jsonHasEveryValue() {
    Path file =
        file(
            pattern("men", "[20, 30]", ""),
            pattern("never", "[0, 9]", "over: {event: removal, from: 900, to: 901}"),
            pattern("few", "[1, 10]", "with: {industries.coal.district.shops: 1}"));
    Gate gate =
        Gate.pass("validate", file, "--seeds", 2, "--format", "json", "--first-seed", 7, "--quiet");
    assertThat(gate.code()).isEqualTo(ExitCode.EXPECTATION);
    Map<?, ?> top = (Map<?, ?>) Json.parse(gate.out());
    assertThat(top.get("seeds")).isEqualTo(List.of(7, 8));
    assertThat(top.get("runs")).isEqualTo(4);
    List<?> patterns = (List<?>) top.get("patterns");
    Map<?, ?> never = (Map<?, ?>) patterns.get(1);
    assertThat(never.get("median")).isNull();
    assertThat(never.get("missing")).isEqualTo(2);
    assertThat(never.get("verdict")).isEqualTo("fail");
    Map<?, ?> few = (Map<?, ?>) patterns.get(2);
    assertThat(few.get("variant")).isEqualTo(Map.of("industries.coal.district.shops", "1"));
    assertThat((List<?>) few.get("values"))
        .hasSize(2)
        .allSatisfy(value -> assertThat(((Map<?, ?>) value).get("value")).isNotNull());
  }

  @Test
  void warnsOfSeedsThatWereCalibratedOn() {
    Path file = file(pattern("men", "[20, 30]", ""));
    Gate gate =
        Gate.pass(
            "validate",
            file,
            "--seeds",
            3,
            "--first-seed",
            5,
            "--set",
            "calibrationSeeds.from=1",
            "--set",
            "calibrationSeeds.to=6");
    assertThat(gate.err())
        .contains("Warning: seeds 5 to 6 were used for calibration, so this is no test.");
    assertThat(gate.code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void refusesWhatMakesNoSense() {
    Path file = file(pattern("men", "[20, 30]", ""));
    assertThat(Gate.pass("validate", file).code()).isEqualTo(ExitCode.USAGE);
    Gate none = Gate.pass("validate", file, "--seeds", 0);
    assertThat(none.code()).isEqualTo(ExitCode.USAGE);
    assertThat(none.err()).contains("--seeds must be 1 to 100000, found 0");
    Gate edge = Gate.pass("validate", file, "--seeds", 2, "--first-seed", Long.MAX_VALUE);
    assertThat(edge.code()).isEqualTo(ExitCode.USAGE);
    Gate nothing = Gate.pass("validate", Small.file(folder), "--seeds", 2);
    assertThat(nothing.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(nothing.err()).contains("pit.yaml: expect: expects nothing to look at");
  }

  @Test
  void failedRunGoesBeforeAFailedPattern() {
    Path file = file(pattern("men", "[100, null]", ""));
    Scenario scenario = Small.read(file);
    Finding fails = new Finding(scenario.expectations().get(0), List.of(1L), List.of(12.0));
    Replicate<?> failed =
        new Replicate<>(
            new Plan("", scenario, 2),
            Replicate.Status.FAILED,
            java.util.Optional.empty(),
            "IllegalStateException: the roof fell in");
    Findings found = new Findings(scenario, List.of(1L, 2L), 2, List.of(fails), List.of(failed));
    assertThat(ValidateVerb.exitCode(found)).isEqualTo(ExitCode.FAILED_RUNS);
    assertThat(PatternTable.text(found))
        .contains("seed 2 failed: IllegalStateException: the roof fell in");
  }

  private Path file(String... patterns) {
    Path file = Small.file(folder, "expect:", "  - " + String.join("\n  - ", patterns));
    assertThat(Files.exists(file)).isTrue();
    return file;
  }

  private static String pattern(String id, String inside, String more) {
    String window = more.contains("over") ? "" : "over: {from: 1935-11-21, to: 1935-12-20}, ";
    return "{id: "
        + id
        + ", meaning: Men are there, measure: roster, scope: coal, aggregate: mean, "
        + window
        + "inside: "
        + inside
        + ", calibrated: false, source: assumed"
        + (more.isEmpty() ? "" : ", " + more)
        + "}";
  }
}
