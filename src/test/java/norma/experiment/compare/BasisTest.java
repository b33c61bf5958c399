package norma.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.statistics.HalfWidth;
import norma.experiment.sweep.SweepResults;
import norma.experiment.sweep.SweepSetup;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;
import norma.file.InvalidInput;
import norma.file.Problem;
import norma.run.Small;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What cannot be paired is refused, with every reason, be it scenarios or results. */
final class BasisTest {
  private static final double NONE = Double.NaN;
  private static final Column OUTPUT =
      new Column("output", "output", "coal", "t", "output", "mean", NONE, "");
  private static final Column FIVE =
      new Column("five", "best_multiple", "economy", "days", "five", "date", 5, "");
  private static final String PIT =
      """
      {"calendar": {"start": "1935-11-21", "days": 30, "daysOff": [6]},
       "product": {"unit": "t"}, "industries": {"coal": {}}}""";

  @TempDir private Path folder;

  @Test
  void resultsOfTheSameKindArePaired() {
    Comparison comparison = compared(made(PIT), made(PIT));
    assertThat(comparison.lines()).hasSize(6);
    assertThat(comparison.leftOut()).isEmpty();
  }

  @Test
  void allThatPartsThemIsSaidAtOnce() {
    String other =
        """
        {"calendar": {"start": "1936-01-01", "days": 20, "daysOff": [7]},
         "product": {"unit": "t"}, "industries": {"coal": {"product": {"unit": "m"}}, "iron": {}}}""";
    assertThat(refusal(made(PIT), made("2.0", other, OUTPUT, FIVE)))
        .satisfiesExactly(
            one -> assertThat(one).contains("b: was made by program 2.0 and a by 1.0"),
            one ->
                assertThat(one)
                    .contains("covers other days than a, 20 days from 1936-01-01 and not 30 from"),
            one -> assertThat(one).contains("has another calendar than a, in daysOff"),
            one -> assertThat(one).contains("has other industries than a, coal, iron and not coal"),
            one -> assertThat(one).contains("counts the output of coal in m and a in t"));
  }

  @Test
  void otherStartDatesDoNotPass() {
    String later = PIT.replace("1935-11-21", "1935-11-22");
    assertThat(refusal(made(PIT), made("1.0", later, OUTPUT, FIVE)))
        .singleElement()
        .asString()
        .contains("covers other days");
  }

  @Test
  void aMeasureThatIsReadAnotherWayIsAnotherMeasure() {
    Column four = new Column("five", "best_multiple", "economy", "days", "five", "date", 4, "");
    Column some = new Column("output", "output", "coal", "t", "output", "mean", NONE, "1935-12");
    assertThat(refusal(made(PIT), made("1.0", PIT, some, four)))
        .satisfiesExactly(
            one ->
                assertThat(one)
                    .contains("reads another output than a: over 1935-12 and not the whole run"),
            one ->
                assertThat(one).contains("reads another five than a: threshold 4.0 and not 5.0"));
    Matching one = new Matching(List.of("output"), Optional.empty(), HalfWidth.UNLESS_SAID);
    assertThat(one.between("a", made(PIT), "b", made("1.0", PIT, OUTPUT, four)).lines()).hasSize(2);
  }

  @Test
  void whatOnlyOneSideHasIsLeftOutAndSaid() {
    assertThat(compared(made(PIT), made("1.0", PIT, OUTPUT)).leftOut())
        .containsExactly("Left out are the measures that only one side has: 1 of a, 0 of b.");
  }

  /** The same rule for scenarios, which are yet to be run. */
  @Test
  void scenariosAreRefusedForTheSameReasons() throws Exception {
    var pit = Small.scenario(folder);
    Path file = folder.resolve("other.yaml");
    Files.writeString(
        file,
        """
        base: pit.yaml
        calendar: {days: 9, daysOff: [7]}
        industries: {coal: {product: {unit: m}}}
        """);
    InvalidInput refused =
        catchThrowableOfType(
            InvalidInput.class, () -> ScenarioPair.of("a", pit, "b", Small.read(file)));
    assertThat(refused.problems().stream().map(Problem::message))
        .satisfiesExactly(
            one -> assertThat(one).contains("covers other days than a, 9 days from 1935-11-21"),
            one -> assertThat(one).contains("has another calendar than a, in daysOff"),
            one -> assertThat(one).contains("counts the output of coal in m and a in t"));
  }

  /** Points of two sweeps are matched by what their settings mean. */
  @Test
  void aNumberWrittenOtherwiseIsTheSamePoint() {
    assertThat(compared(made("1.0", PIT, "1", OUTPUT), made("1.0", PIT, "1.0", OUTPUT)).lines())
        .hasSize(2);
  }

  private static Comparison compared(SweepResults one, SweepResults other) {
    return new Matching(List.of(), Optional.empty(), HalfWidth.UNLESS_SAID)
        .between("a", one, "b", other);
  }

  private static List<String> refusal(SweepResults one, SweepResults other) {
    return catchThrowableOfType(InvalidInput.class, () -> compared(one, other)).problems().stream()
        .map(Problem::toString)
        .toList();
  }

  private static SweepResults made(String scenario) {
    return made("1.0", scenario, OUTPUT, FIVE);
  }

  private static SweepResults made(String program, String scenario, Column... columns) {
    return made(program, scenario, "1", columns);
  }

  private static SweepResults made(
      String program, String scenario, String slack, Column... columns) {
    SweepSetup setup =
        new SweepSetup(
            "made-up",
            "Made up",
            "",
            "pit",
            LocalDate.of(1935, 11, 21),
            30,
            new Layout("list", 0, 0, 0),
            List.of(new Axis("slack", "", "slack", List.of(), NONE, NONE, false)),
            List.of(
                new Point(0, Map.of("slack", slack), List.of()),
                new Point(1, Map.of("slack", "2"), List.of())),
            List.of(1L, 2L),
            List.of(columns),
            -1,
            0.95);
    return results(program, scenario, setup);
  }

  private static SweepResults results(String program, String scenario, SweepSetup setup) {
    double[][][] values = new double[setup.columns().size()][2][2];
    return new SweepResults(
        setup,
        new Status[][] {{Status.OK, Status.OK}, {Status.OK, Status.OK}},
        values,
        SweepResults.Courses.NONE,
        Optional.of(new SweepResults.Origin(program, scenario)));
  }
}
