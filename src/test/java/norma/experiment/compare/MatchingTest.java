package norma.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Which points are held against which, where the baseline is a setting that several have. */
final class MatchingTest {
  private static final Matching PLAIN =
      new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID);
  private static final String SLACK = "coal.slack";
  private static final String PRIORITY = "mechanisms.priority";

  /** Slack by priority; at seed s point i reads 10 i + s. */
  private final SweepResults crossed =
      made("1.1 false", "1.1 true", "1.3 false", "1.3 true", "1.6 false", "1.6 true");

  @Test
  void eachPointIsHeldAgainstTheOneThatDiffersInNothingElse() {
    Comparison comparison = PLAIN.within("r", crossed, Optional.of(PRIORITY + "=false"));
    assertThat(comparison.baseline()).isEqualTo("priority=false instead of true, all else equal");
    assertThat(names(comparison)).containsExactly("slack=1.1", "slack=1.3", "slack=1.6");
    assertThat(couples(comparison)).containsExactly("0-1", "2-3", "4-5");
    assertThat(comparison.lines())
        .allSatisfy(line -> assertThat(line.contrast().difference().mean()).isEqualTo(10));
  }

  @Test
  void whereTheSettingHasSeveralAlternativesEachIsNamed() {
    Comparison comparison = PLAIN.within("r", crossed, Optional.of(SLACK + "=1.3"));
    assertThat(comparison.baseline()).isEqualTo("slack=1.3, all else equal");
    assertThat(couples(comparison)).containsExactly("2-0", "3-1", "2-4", "3-5");
    assertThat(names(comparison))
        .containsExactly(
            "slack=1.1, priority=false",
            "slack=1.1, priority=true",
            "slack=1.6, priority=false",
            "slack=1.6, priority=true");
  }

  @Test
  void aNumberIsTheSameHoweverItIsWritten() {
    Comparison comparison = PLAIN.within("r", crossed, Optional.of(SLACK + "=1.30"));
    assertThat(comparison.baseline()).isEqualTo("slack=1.3, all else equal");
    assertThat(couples(comparison)).hasSize(4);
    Optional<String> one = Optional.of(" " + SLACK + " = 1.60 , " + PRIORITY + "=true");
    assertThat(PLAIN.within("r", crossed, one).baseline()).isEqualTo("slack=1.6, priority=true");
    assertThat(couples(PLAIN.within("r", crossed, one)))
        .containsExactly("5-0", "5-1", "5-2", "5-3", "5-4");
  }

  @Test
  void aPointWithoutATwinIsLeftOut() {
    SweepResults gap = made("1.1 false", "1.1 true", "1.3 false", "1.6 true");
    assertThat(couples(PLAIN.within("r", gap, Optional.of(PRIORITY + "=false"))))
        .containsExactly("0-1");
    SweepResults apart = made("1.1 false", "1.3 false", "1.6 true");
    refused(
        "r: has no two points that differ in mechanisms.priority=false alone",
        () -> PLAIN.within("r", apart, Optional.of(PRIORITY + "=false")));
  }

  @Test
  void whatIsAbsentOrAmbiguousIsSaid() {
    refused(
        "r: has no point with mechanisms.priority=maybe; it varies coal.slack, mechanisms.priority",
        () -> PLAIN.within("r", crossed, Optional.of(PRIORITY + "=maybe")));
    refused(
        "r: has no point with mechanisms.envy=false; it varies",
        () -> PLAIN.within("r", crossed, Optional.of("mechanisms.envy=false")));
    refused(
        "r: cannot have a baseline that gives coal.slack twice",
        () -> PLAIN.within("r", crossed, Optional.of(SLACK + "=1.1," + SLACK + "=1.3")));
    SweepResults repeated = made("1.1 false", "1.1 false", "1.1 true");
    refused(
        "r: has 2 points with coal.slack=1.1, mechanisms.priority=false, so it cannot tell",
        () -> PLAIN.within("r", repeated, Optional.of(PRIORITY + "=false")));
    refused(
        "r: has one point only",
        () -> PLAIN.within("r", made("1.1 false"), Optional.of(PRIORITY + "=false")));
  }

  private static void refused(String sentence, ThrowingCallable call) {
    assertThatThrownBy(call).hasMessageContaining(sentence);
  }

  private static List<String> names(Comparison comparison) {
    return comparison.pairings().stream().map(Pairing::name).toList();
  }

  private static List<String> couples(Comparison comparison) {
    return comparison.pairings().stream()
        .map(pairing -> pairing.baseline().point() + "-" + pairing.other().point())
        .toList();
  }

  private static SweepResults made(String... rows) {
    double none = Double.NaN;
    List<Point> points = new ArrayList<>();
    double[][] values = new double[rows.length][3];
    for (String row : rows) {
      Map<String, String> settings = new LinkedHashMap<>();
      settings.put(SLACK, row.split(" ")[0]);
      settings.put(PRIORITY, row.split(" ")[1]);
      for (int seed = 0; seed < 3; seed++) {
        values[points.size()][seed] = 10 * points.size() + seed;
      }
      points.add(new Point(points.size(), settings, List.of()));
    }
    SweepSetup setup =
        new SweepSetup(
            "made-up",
            "Made up",
            "",
            "pit",
            LocalDate.of(1935, 1, 1),
            30,
            new Layout("list", 0, 0, 0),
            List.of(
                new Axis(SLACK, "", "slack", List.of(), none, none, false),
                new Axis(PRIORITY, "", "priority", List.of(), none, none, false)),
            points,
            List.of(1L, 2L, 3L),
            List.of(new Column("output", "output", "economy", "t", "output", "mean", none, "")),
            -1,
            0.95);
    return SweepResults.of(setup, new double[][][] {values});
  }
}
