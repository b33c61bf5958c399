package norma.experiment.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.experiment.pattern.Finding.Verdict;
import norma.scenario.Aggregate;
import norma.scenario.Band;
import norma.scenario.Edge;
import norma.scenario.Expectation;
import norma.scenario.Expectation.Status;
import norma.scenario.Window;
import org.junit.jupiter.api.Test;

final class FindingTest {
  private static final double NONE = Double.NaN;

  @Test
  void passesWhenMedianAndEnoughSeedsLieInside() {
    assertThat(verdict(Status.TARGET, 2, 2, 2, 9, 9)).isEqualTo(Verdict.PASS);
    assertThat(verdict(Status.ASSUMED, 1, 3, 2)).isEqualTo(Verdict.PASS);
  }

  @Test
  void failsWhenTheMedianLiesOutside() {
    assertThat(verdict(Status.TARGET, 2, 9, 9)).isEqualTo(Verdict.FAIL);
    assertThat(verdict(Status.ASSUMED, 9)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void failsWhenTooFewSeedsLieInsideThoughTheMedianDoes() {
    assertThat(verdict(Status.TARGET, 0, 0, 2, 2, 9, 9)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void missingValueLiesOutsideAndIsLeftOutOfTheSpread() {
    Finding finding = finding(Status.TARGET, 2, 2, NONE, NONE);
    assertThat(finding.shareInside()).isEqualTo(0.5);
    assertThat(finding.spread().median()).isEqualTo(2);
    assertThat(finding.missing()).isEqualTo(2);
    assertThat(finding.verdict()).isEqualTo(Verdict.FAIL);
    assertThat(verdict(Status.TARGET, 2, 2, NONE)).isEqualTo(Verdict.PASS);
    assertThat(verdict(Status.TARGET, NONE, NONE)).isEqualTo(Verdict.FAIL);
  }

  @Test
  void knownFailureIsNamedAndItsPassingToo() {
    assertThat(verdict(Status.KNOWN_FAILURE, 9, 9)).isEqualTo(Verdict.KNOWN_FAILURE);
    assertThat(verdict(Status.KNOWN_FAILURE, 2, 2)).isEqualTo(Verdict.KNOWN_FAILURE_PASSES);
  }

  @Test
  void withoutARunThereIsNoVerdict() {
    assertThat(verdict(Status.TARGET)).isEqualTo(Verdict.NONE);
    assertThat(verdict(Status.INVARIANT)).isEqualTo(Verdict.NONE);
  }

  /** Four of five seeds would be enough for a target. */
  @Test
  void invariantIsBrokenByASingleSeed() {
    assertThat(verdict(Status.INVARIANT, 2, 2, 2, 2, 2)).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Status.TARGET, 2, 2, 2, 2, 9)).isEqualTo(Verdict.PASS);
    assertThat(verdict(Status.INVARIANT, 2, 2, 2, 2, 9)).isEqualTo(Verdict.BROKEN);
  }

  @Test
  void invariantIsNotBrokenWhereItsOccasionNeverCame() {
    assertThat(verdict(Status.INVARIANT, NONE, NONE, 2)).isEqualTo(Verdict.HOLDS);
    assertThat(verdict(Status.INVARIANT, NONE, NONE, 9)).isEqualTo(Verdict.BROKEN);
    assertThat(verdict(Status.INVARIANT, NONE, NONE)).isEqualTo(Verdict.UNTRIED);
  }

  @Test
  void onlyEvidencePasses() {
    assertThat(finding(Status.TARGET, 2).passes()).isTrue();
    assertThat(finding(Status.KNOWN_FAILURE, 2).passes()).isTrue();
    assertThat(finding(Status.KNOWN_FAILURE, 9).passes()).isFalse();
    assertThat(finding(Status.INVARIANT, 2).passes()).isFalse();
  }

  /** Of five, one is an invariant and one fails. */
  @Test
  void invariantsAreCountedOnNeitherSide() {
    List<Finding> five =
        List.of(
            finding(Status.TARGET, 2),
            finding(Status.ASSUMED, 9),
            finding(Status.KNOWN_FAILURE, 9),
            finding(Status.KNOWN_FAILURE, 2),
            finding(Status.INVARIANT, 2));
    assertThat(Passes.of(five)).isEqualTo(new Passes(2, 4));
    assertThat(Passes.of(five, Expectation::calibrated)).isEqualTo(new Passes(0, 0));
    assertThat(Passes.of(five).told()).isEqualTo("2 of 4");
  }

  static Finding finding(Status status, double... values) {
    List<Long> seeds = new ArrayList<>();
    List<Double> boxed = new ArrayList<>();
    for (double value : values) {
      seeds.add(1001L + seeds.size());
      boxed.add(value);
    }
    return new Finding(expectation(status), seeds, boxed);
  }

  private static Verdict verdict(Status status, double... values) {
    return finding(status, values).verdict();
  }

  /** From 1 to 3, with at least 0.6 of the seeds. */
  private static Expectation expectation(Status status) {
    return new Expectation(
        "id",
        "meaning",
        "output",
        "coal",
        new Window(Optional.of("record"), new Edge(null, 0), new Edge(null, 30)),
        Aggregate.MEAN,
        Optional.empty(),
        Optional.empty(),
        new Band(1, 3),
        0.6,
        status,
        Optional.empty(),
        false,
        "assumed",
        Optional.empty());
  }
}
