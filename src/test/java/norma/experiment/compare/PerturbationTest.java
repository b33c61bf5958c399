package norma.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import norma.experiment.compare.Perturbation.Step;
import norma.experiment.compare.PerturbationOutcome.Effect;
import norma.experiment.pattern.Finding;
import norma.experiment.pattern.Passes;
import norma.file.InvalidInput;
import norma.run.Small;
import norma.scenario.Expectation;
import norma.scenario.Scenario;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PerturbationTest {
  @TempDir private Path folder;

  @Test
  void eachNumberGoesDownThenUp() {
    // The mine has a share of its own, 0.75, and takes the slack from the base, 1.145.
    Perturbation two = perturbation("work.auxShare", "supplies.slack");
    assertThat(two.steps())
        .extracting(Step::settings)
        .containsExactly(
            Map.of("industries.coal.work.auxShare", "0.6"),
            Map.of("industries.coal.work.auxShare", "0.9"),
            Map.of("supplies.slack", "0.916"),
            Map.of("supplies.slack", "1.374"));
    assertThat(two.remarks()).isEmpty();
    assertThat(two.steps().get(1).scenario().rules().industries().get("coal").work().auxShare())
        .isEqualTo(0.9);
    assertThat(two.variants()).hasSize(5);
    assertThat(two.variants().get(0).scenario()).isSameAs(two.scenario());
  }

  @Test
  void oneIndustrysNumberMayBeNamedThoughItIsEveryones() {
    assertThat(perturbation("industries.coal.supplies.slack").steps())
        .extracting(Step::settings)
        .containsExactly(
            Map.of("industries.coal.supplies.slack", "0.916"),
            Map.of("industries.coal.supplies.slack", "1.374"));
  }

  @Test
  void ofSeveralIndustriesEachMovesItsOwn() throws IOException {
    Small.file(folder);
    String two = "base: pit.yaml\nwork: {auxShare: 0.3}\nindustries: {weaving: {}}\n";
    Scenario weaving = Small.read(Files.writeString(folder.resolve("two.yaml"), two));
    assertThat(Perturbation.of(weaving, List.of("work.auxShare"), 0.5, "test").steps().get(0))
        .extracting(Step::settings, Step::value)
        .containsExactly(
            Map.of("work.auxShare", "0.15", "industries.coal.work.auxShare", "0.375"),
            "0.15, 0.375");
  }

  @Test
  void whatCannotBeMovedIsLeftOutWithASentence() {
    Perturbation none = perturbation("tools.benches");
    assertThat(none.steps()).isEmpty();
    assertThat(none.remarks())
        .containsExactly(
            "tools.benches -20 %: stays at 1, so it is left out.",
            "tools.benches +20 %: stays at 1, so it is left out.");
  }

  @Test
  void whatWouldContradictAnotherNumberIsLeftOut() {
    Perturbation paces =
        Perturbation.of(scenario(), List.of("worker.effort.highest"), 0.99, "test");
    assertThat(paces.steps()).hasSize(1);
    assertThat(paces.remarks()).singleElement().asString().contains("left out, for the file would");
  }

  @Test
  void whatTheTimelineSetsIsRemarkedOn() {
    Scenario pushed =
        scenario()
            .amended(
                LocalDate.of(1935, 12, 1), Phase.DAWN, Map.of("planner.plan.ratchet", "0.1"), "");
    assertThat(Perturbation.of(pushed, List.of("planner.plan.ratchet"), 0.2, "test").remarks())
        .containsExactly(
            "planner.plan.ratchet: the timeline sets it on 1935-12-01, so it is moved until then.");
  }

  @Test
  void unknownPathsAreRefusedWithTheNearest() {
    assertThatThrownBy(() -> perturbation("work.auxShar"))
        .isInstanceOf(InvalidInput.class)
        .hasMessageContaining("work.auxShar is not a known parameter; did you mean work.auxShare");
    assertThatThrownBy(() -> perturbation("mechanisms.blame"))
        .hasMessageContaining("mechanisms.blame is no number of an industry's rules");
    assertThatThrownBy(() -> perturbation("work"))
        .hasMessageContaining("is a section; name one of its parameters: baseRate");
    assertThatThrownBy(() -> perturbation("industries.col.work.auxShare"))
        .hasMessageContaining("there is no industry col; did you mean coal");
  }

  /** Of four patterns two pass; the first step loses one, the second loses one and gains one. */
  @Test
  void meansAreOverTheSteps() {
    List<Finding> whole = findings(2, 2, 9, 9);
    List<Step> steps = perturbation("work.auxShare").steps();
    List<Effect> effects =
        List.of(
            new Effect(steps.get(0), whole, findings(9, 2, 9, 9)),
            new Effect(steps.get(1), whole, findings(2, 9, 2, 9)));
    assertThat(effects.get(1).lost()).containsExactly("b");
    assertThat(effects.get(1).gained()).containsExactly("c");
    assertThat(effects.get(1).passes()).isEqualTo(new Passes(2, 4));
    PerturbationOutcome outcome =
        new PerturbationOutcome(perturbation("work.auxShare"), List.of(1L), whole, effects);
    assertThat(outcome.meanPassed()).isCloseTo((1 + 2) / 2.0, within(1e-12));
    assertThat(outcome.meanKept()).isCloseTo((1 + 1) / 2.0, within(1e-12));
  }

  @Test
  void brokenInvariantsAreNamedStepByStep() {
    List<Finding> whole = findings(2, 2, 2, 2);
    Expectation law =
        Small.read(
                Small.file(folder, "expect: [" + pattern("law", "false, status: invariant") + "]"))
            .expectations()
            .get(0);
    Finding broken = new Finding(law, List.of(1L, 2L), List.of(2.0, 9.0));
    Effect effect =
        new Effect(perturbation("work.auxShare").steps().get(0), whole, List.of(broken));
    assertThat(effect.broken()).containsExactly("law");
    assertThat(effect.passes()).isEqualTo(new Passes(0, 0));
  }

  private Scenario scenario() {
    return Small.scenario(folder);
  }

  private Perturbation perturbation(String... paths) {
    return Perturbation.of(scenario(), List.of(paths), 0.2, "test");
  }

  /** Of patterns a, b, c, d, from 1 to 3, with one seed. */
  private List<Finding> findings(double... values) {
    String all =
        String.join(
            ", ", List.of("a", "b", "c", "d").stream().map(id -> pattern(id, "true")).toList());
    List<Expectation> patterns =
        Small.read(Small.file(folder, "expect: [" + all + "]")).expectations();
    List<Finding> findings = new ArrayList<>();
    for (int i = 0; i < values.length; i++) {
      findings.add(new Finding(patterns.get(i), List.of(1L), List.of(values[i])));
    }
    return findings;
  }

  private static String pattern(String id, String calibrated) {
    return "{id: "
        + id
        + ", meaning: it is so, scope: coal, measure: output, aggregate: mean,"
        + " over: {from: 1935-11-21, to: 1935-12-20}, inside: [1, 3], source: assumed, calibrated: "
        + calibrated
        + "}";
  }
}
