package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
  void passesAreToldApartByWhatTheyAreWorth() {
    Path file =
        file(
            pattern("chosen", "[20, 30]", "").replace("calibrated: false", "calibrated: true"),
            pattern("chosen-too", "[99, 100]", "").replace("calibrated: false", "calibrated: true"),
            pattern("free", "[20, 30]", ""),
            pattern("missed", "[99, 100]", "status: known-failure, reason: the mine is small"),
            pattern("of-course", "[20, 30]", "status: invariant"),
            pattern(
                "of-removals",
                "[0, 9]",
                "status: invariant, over: {event: removal, from: 900, to: 901}"));
    Gate gate = Gate.pass("validate", file, "--seeds", 2);
    assertThat(gate.code()).isEqualTo(ExitCode.EXPECTATION);
    assertThat(gate.out())
        .contains(
            "  holds\n",
            "  untried\n",
            "Men are there. Invariant, so no evidence. Source: assumed.")
        .contains(
            """

            Used in calibration: 1 of 2 pass.
            Not used in calibration: 1 of 2 pass.
            Failed: chosen-too.
            Known failures, counted above as not passing: 1: missed (the mine is small).
            Invariants: 1 holds, 1 untried.

            Grades of sources: A archives""");
    Map<?, ?> top =
        (Map<?, ?>) Json.parse(Gate.pass("validate", file, "--seeds", 2, "--format", "json").out());
    assertThat(top.get("used_in_calibration")).isEqualTo(Map.of("passed", 1, "of", 2));
    assertThat(top.get("not_used_in_calibration")).isEqualTo(Map.of("passed", 1, "of", 2));
    assertThat(top.get("invariants")).isEqualTo(Map.of("holds", 1, "broken", 0, "untried", 1));
  }

  @Test
  void brokenInvariantIsAFailureOfItsOwn() {
    Path file =
        file(pattern("men", "[20, 30]", ""), pattern("law", "[99, 100]", "status: invariant"));
    Gate gate = Gate.pass("validate", file, "--seeds", 2);
    assertThat(gate.code()).isEqualTo(ExitCode.EXPECTATION);
    assertThat(gate.out())
        .contains("  BROKEN\n", "Not used in calibration: 1 of 1 passes.")
        .contains("Invariants: BROKEN: law.")
        .doesNotContain("Failed:");
  }

  /** Fewer or more shops than three: 20 or 40 men instead of 30. */
  @Test
  void perturbingSaysWhichPatternsGo() throws IOException {
    Path file =
        file(
            pattern("men", "[28, 31]", ""),
            pattern("some", "[1, 99]", ""),
            pattern("law", "[1, 99]", "status: invariant"));
    Path out = folder.resolve("moved");
    Gate gate =
        Gate.pass(
            "validate",
            file,
            "--perturb",
            "--keys",
            "district.shops,tools.benches,planner.plan.ratchet",
            "--seeds",
            1,
            "--days",
            40,
            "--quiet",
            "--out",
            out);
    assertThat(gate.err()).isEmpty();
    assertThat(gate.code()).as(gate.out()).isEqualTo(ExitCode.OK);
    assertThat(gate.out().lines().map(line -> line.replaceAll(" +", " ")))
        .contains(
            "pit: one number at a time lower and higher by 20 %, seeds 1001 to 1001, 5 runs",
            "as it is 2 of 2",
            "district.shops -20 % 2 1 of 2 −men",
            " +20 % 4 1 of 2 −men",
            "planner.plan.ratchet -20 % 0.24 2 of 2",
            "tools.benches -20 %: stays at 1, so it is left out.")
        .contains(
            "Mean over 4 steps: 1.5 of 2 patterns pass; of the 2 that pass as it is, 1.5 still do.");
    assertThat(Files.readAllLines(out.resolve("perturb.csv")))
        .hasSize(1 + 3 * 5)
        .startsWith(
            "number,change,value,pattern,status,calibrated,seeds,median,share_inside,verdict")
        .anyMatch(
            row ->
                row.startsWith("district.shops,-0.2,2,men,target,false,1,")
                    && row.endsWith(",0.0,fail"))
        .anyMatch(row -> row.startsWith(",0.0,,law,invariant,") && row.endsWith(",1.0,holds"));
    Gate again = Gate.pass("validate", file, "--perturb", "--keys", "work.batch", "--out", out);
    assertThat(again.code()).isEqualTo(ExitCode.OUTPUT);
  }

  /** The pattern fails as it is, so it is the scenario that is to blame and not a step. */
  @Test
  void whatFailsUnperturbedEndsWithFive() {
    Path file = file(pattern("men", "[99, 100]", ""));
    Gate gate =
        Gate.pass(
            "validate",
            "--perturb",
            file,
            "--keys",
            "work.batch",
            "--seeds",
            1,
            "--days",
            40,
            "--out",
            folder.resolve("failing"));
    assertThat(gate.code()).isEqualTo(ExitCode.EXPECTATION);
    assertThat(gate.out()).contains("0 of 1");
  }

  @Test
  void refusesToPerturbWhatMakesNoSense() {
    Path file = file(pattern("men", "[20, 30]", ""));
    refused(ExitCode.USAGE, "--keys goes with --perturb", file, "--keys", "a", "--seeds", 1);
    refused(ExitCode.USAGE, "--out goes with --perturb", file, "--seeds", 1, "--out", "x");
    refused(ExitCode.USAGE, "above 0 and below 100%, as in 20%", file, "--perturb=120%");
    refused(ExitCode.USAGE, "found 'much'", file, "--perturb=much");
    refused(ExitCode.USAGE, "does not go with --perturb", file, "--perturb", "--format", "json");
    refused(
        ExitCode.USAGE, "names a path twice", file, "--perturb", "--keys", "work.batch,work.batch");
    refused(ExitCode.USAGE, "--keys wants paths of numbers", file, "--perturb", "--keys", "a,,b");
    refused(
        ExitCode.INVALID_INPUT,
        "--keys: work.batsh is not a known parameter; did you mean work.batch",
        file,
        "--perturb",
        "--keys",
        "work.batsh");
    refused(
        ExitCode.INVALID_INPUT,
        "--keys: tools.benches -20 %: stays at 1, so it is left out",
        file,
        "--perturb",
        "--keys",
        "tools.benches");
  }

  private static void refused(int code, String sentence, Object... words) {
    List<Object> all = new ArrayList<>(List.of("validate"));
    all.addAll(List.of(words));
    Gate gate = Gate.pass(all.toArray());
    assertThat(gate.code()).as(gate.err()).isEqualTo(code);
    assertThat(gate.err()).contains(sentence);
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
