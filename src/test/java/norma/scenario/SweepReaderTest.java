package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import norma.file.Problem;
import norma.measure.Measure;
import norma.run.Small;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sweep files are read with the care of scenarios: what is wrong is said where it stands. */
final class SweepReaderTest {
  private static final List<String> GOOD =
      List.of(
          "scenario: pit.yaml",
          "title: Wagons",
          "vary:",
          "  industries.coal.haulage.slack: [1.0, 1.2]",
          "  mechanisms.priority: [true, false]",
          "design: {kind: factorial}",
          "seeds: {count: 4}",
          "measures:",
          "  - {id: output, measure: output, scope: coal, aggregate: mean}",
          "compare: {level: 0.9}");

  @TempDir private Path folder;

  @BeforeEach
  void scenario() {
    Small.file(folder);
  }

  @Test
  void aGoodFileIsASweep() throws IOException {
    var reading = read(GOOD);
    assertThat(reading.problems()).isEmpty();
    Sweep sweep = reading.sweep().orElseThrow();
    assertThat(sweep.id()).isEqualTo("wagons");
    assertThat(sweep.varied()).extracting(Varied::path).hasSize(2);
    assertThat(sweep.varied().get(0).values()).containsExactly("1.0", "1.2");
    assertThat(sweep.seeds().opening()).containsExactly(1001L, 1002L, 1003L, 1004L);
    assertThat(sweep.onError()).isEqualTo(Sweep.OnError.FINISH);
    assertThat(sweep.compare().level()).isEqualTo(0.9);
    assertThat(SweepReader.isSweep(folder.resolve("wagons.yaml"))).isTrue();
    assertThat(SweepReader.isSweep(folder.resolve("pit.yaml"))).isFalse();
  }

  @Test
  void stepsAreDecimalAndDaysAndSettingsHoldAtEveryPoint() throws IOException {
    Sweep sweep =
        read(changed(
                3,
                "  industries.coal.haulage.slack: {from: 0.9, to: 1.2, step: 0.1}",
                "days: 30",
                "set: {industries.coal.district.shops: 2}"))
            .sweep()
            .orElseThrow();
    assertThat(sweep.varied().get(0).values()).containsExactly("0.9", "1", "1.1", "1.2");
    assertThat(sweep.scenario().calendar().days()).isEqualTo(30);
    assertThat(sweep.scenario().rules().industries().get("coal").district().shops()).isEqualTo(2);
  }

  /** Line to replace, its replacement, line and column of the problem, what it says. */
  static Stream<Arguments> mistakes() {
    return Stream.of(
        bad(0, "scenario: pti.yaml", "1:11: scenario: there is no such file", "did you mean pit"),
        bad(0, "scenari: pit.yaml", "1:1: scenari: is not a known key; did you mean scenario"),
        bad(0, "scenario: [a]", "1:11: scenario: must be text"),
        bad(1, "titel: Wagons", "2:1: titel: is not a known key; did you mean title"),
        bad(1, "description: x", "title: is missing: title, as on charts"),
        bad(
            3,
            "  industries.coal.haulage.slak: [1]",
            "4:3: vary.industries.coal.haulage.slak: is not a known parameter; did you mean"
                + " industries.coal.haulage.slack"),
        bad(3, "  industries.ore.haulage.slack: [1]", "4:3:", "there is no industry ore"),
        bad(
            3,
            "  industries.coal.haulage.slack: [1, many]",
            "4:38: vary.industries.coal.haulage.slack[1]: must be a number",
            "found many"),
        bad(3, "  industries.coal.haulage.slack: [1, -2]", "4:38:", "must be", "found -2"),
        bad(3, "  industries.coal.haulage.slack: []", "4:3:", "an empty list"),
        bad(3, "  industries.coal.haulage.slack: 1", "4:3:", "must be a list of values"),
        bad(3, "  industries.coal.haulage.slack: [1, 1]", "4:38:", "is given twice, found 1"),
        bad(
            3,
            "  industries.coal.haulage.slack: {from: 1, to: 2, step: 0.3}",
            "4:34:",
            "steps of 0.3 from 1 do not meet 2 but end at 1.9"),
        bad(
            3,
            "  industries.coal.haulage.slack: {from: 2, to: 1, step: 0.3}",
            "4:34:",
            "needs a from that is not above its to"),
        bad(
            3,
            "  industries.coal.haulage.slack: {from: 1, to: 2}",
            "vary.industries.coal.haulage.slack.step: is missing"),
        bad(
            3,
            "  industries.coal.haulage.slack: {from: 1, to: two, step: 1}",
            "4:48:",
            "must be a number, found two"),
        bad(
            3,
            "  industries.coal.haulage.slack: {from: 0, to: 1, step: 1e-9}",
            "makes more than 10000 values"),
        bad(
            3,
            "  industries.coal.haulage.slack: {min: 1, max: 2}",
            "4:34:",
            "a design of kind factorial wants a list of values"),
        bad(3, "  seed: [1, 2]", "4:3: vary.seed: is not varied but stated under seeds"),
        bad(3, "  calendar.days: [10, 20]", "4:3:", "all runs of a sweep are of the same days"),
        bad(3, "  record.every: [day, month]", "4:3: vary.record.every: changes nothing in a run"),
        bad(3, "  title: [a, b]", "4:3: vary.title: changes nothing in a run"),
        bad(
            5,
            "design: {kind: sobol, points: 8}",
            "a design of kind sobol wants a range, {min, max}"),
        bad(5, "design: {kind: sobol}", "design.points: is missing: a design of kind sobol"),
        bad(5, "design: {kind: factoral}", "6:16:", "must be one of", "did you mean factorial"),
        bad(5, "design: {kind: factorial, levels: 4}", "6:35:", "has no use for a design of kind"),
        bad(5, "design: {kind: morris, levels: 3}", "trajectories: is missing", "must be even"),
        bad(
            5,
            "design: {kind: list, file: none.csv}",
            "is given beside a table of points",
            "6:28: design.file: there is no such file: none.csv"),
        bad(6, "seeds: {}", "seeds.count: is missing: state one of count, list"),
        bad(6, "seeds: {count: 0}", "7:16: seeds.count: must be 1 to 100000 (seeds), found 0"),
        bad(6, "seeds: {count: 3, list: [1]}", "is one of several"),
        bad(6, "seeds: {list: [1, 2, 1]}", "7:15: seeds.list: names a seed twice"),
        bad(6, "seeds: {least: 9, most: 4, until: {output: 1}}", "is 4, less than least 9"),
        bad(6, "seeds: {least: 4, most: 9}", "seeds.until: is missing"),
        bad(
            6,
            "seeds: {least: 4, most: 9, until: {outptu: 1}}",
            "seeds.until.outptu: there is no measure of that id; did you mean output"),
        bad(6, "seeds: {least: 4, most: 9, until: {output: 0}}", "must be above 0"),
        bad(8, "  []", "must have at least one item"),
        bad(
            8,
            "  - {id: output, measure: outputt, aggregate: mean}",
            "9:27: measures[0].measure: there is no measure outputt; did you mean output"),
        bad(8, "  - {id: output, measure: output, aggregate: average}", "must be one of"),
        bad(8, "  - {id: out, measure: output, scope: ore, aggregate: max}", "no scope ore"),
        bad(8, "  - {id: out, measure: output, aggregate: date}", "threshold: is missing"),
        bad(
            8,
            "  - {id: out, measure: output, aggregate: max, threshold: 1}",
            "has no use for max"),
        bad(8, "  - {id: Out put, measure: output, aggregate: max}", "9:10:", "small letter first"),
        bad(
            8,
            "  - {id: out, measure: output, aggregate: max, over: {from: 1935-01-01, to:"
                + " 1935-12-01}}",
            "lies outside the run"),
        bad(
            8,
            "  - {id: a, measure: output, aggregate: max}\n"
                + "  - {id: a, measure: pay, aggregate: max}",
            "10:10:",
            "the id a is given twice"),
        bad(9, "compare: {level: 95}", "10:18: compare.level: must be 0.5 to 0.9999"),
        bad(9, "compare: {baseline: [1]}", "10:21:", "must be the number of a point"),
        bad(9, "compare: {baseline: 0}", "points count from 1, found 0"),
        bad(9, "onError: ignore", "10:10: onError: must be one of continue, finish, stop"),
        bad(9, "timeoutSeconds: -1", "must be 0.001 to 1000000 (s), found -1"),
        bad(9, "days: 0", "10:7: days: must be 1 to 36525"),
        bad(
            9,
            "set: {mechanisms.prioity: true}",
            "10:7: set.mechanisms.prioity: is not a known parameter; did you mean"
                + " mechanisms.priority"));
  }

  @ParameterizedTest(name = "{1}")
  @MethodSource("mistakes")
  void aMistakeIsSaidWhereItStands(int line, String instead, String[] said) throws IOException {
    var reading = read(changed(line, instead));
    assertThat(reading.sweep()).isEmpty();
    String all =
        String.join("\n", reading.problems().stream().map(Problem::toString).toList())
            .replace(folder + "/", "");
    assertThat(all).contains(said);
  }

  @Test
  void allMistakesAreSaidAtOnceInTheOrderOfTheFile() throws IOException {
    var reading =
        read(
            List.of(
                "scenario: pit.yaml",
                "titl: x",
                "vary: {mechanisms.prioity: [true]}",
                "seeds: {count: many}",
                "measures: [{id: a, measure: nothing, aggregate: mean}]",
                "compare: {level: 2}"));
    assertThat(reading.problems()).extracting(Problem::line).isSorted().hasSizeGreaterThan(5);
  }

  @Test
  void aTableOfPointsIsCheckedCellByCell() throws IOException {
    Files.writeString(
        folder.resolve("points.csv"),
        "mechanisms.priority,industries.coal.haulage.slack\ntrue,1.1\nmaybe,1.2\n");
    List<String> lines =
        new java.util.ArrayList<>(changed(5, "design: {kind: list, file: points.csv}"));
    lines.subList(2, 5).clear();
    assertThat(read(lines).problems())
        .singleElement()
        .asString()
        .contains("points.csv:3:1: mechanisms.priority: must be true or false, found maybe");
  }

  static Stream<Arguments> tables() {
    String head = "mechanisms.priority,industries.coal.haulage.slack\n";
    return Stream.of(
        Arguments.of(head + "true,1.1\nfalse\n", ":3:1: has 1 cell where the header has 2"),
        Arguments.of(head + "true,1.1,2\n", ":2:1: has 3 cells where the header has 2"),
        Arguments.of(head + "true,1.1\n\"false,1.2\n", ":3:1: has a quote that is never closed"),
        Arguments.of(
            "mechanisms.priority,mechanisms.priority\ntrue,false\n",
            ":1:2: mechanisms.priority: heads two columns"),
        Arguments.of("mechanisms.priority,\ntrue,1\n", ":1:2: has an empty heading; a column"),
        Arguments.of(
            head.replace(',', ';') + "true;0,9\n", ":1:1: has its cells apart by semicolons;"),
        Arguments.of(head.replace(',', '\t') + "true\t1\n", ":1:1: has its cells apart by tabs;"),
        Arguments.of(head + "true;1.1\n", ":2:1: has 1 cell where the header has 2; has its cells"),
        Arguments.of(head + "true,0,9\n", ":2:1: has 3 cells where the header has 2; the decimal"),
        Arguments.of(
            head + "true,\"0,9\"\n",
            ":2:2: industries.coal.haulage.slack: must be a number, found 0,9; the decimal sign"),
        Arguments.of(
            head + "true,1\nfalse,1\ntrue,1.0\n",
            ":4:1: mechanisms.priority: is given twice, found true, 1.0, which is true, 1, first in"
                + " line 2"),
        Arguments.of(head + "true,1\nTRUE,1\n", ":3:1: mechanisms.priority: is given twice"),
        Arguments.of("", ": is empty"),
        Arguments.of(head, ": has no row below its header"));
  }

  /** As spreadsheets write them. */
  @Test
  void aTableMaySayTrueInCapitals() throws IOException {
    Files.writeString(folder.resolve("points.csv"), "mechanisms.priority\nTRUE\nFalse\n");
    List<String> lines =
        new java.util.ArrayList<>(changed(5, "design: {kind: list, file: points.csv}"));
    lines.subList(2, 5).clear();
    Sweep sweep = read(lines).sweep().orElseThrow();
    assertThat(sweep.varied().get(0).values()).containsExactly("true", "false");
  }

  /** One rule for every design whose points are listed, by what a value means. */
  @ParameterizedTest
  @ValueSource(strings = {"list", "factorial", "one-at-a-time"})
  void whatIsListedTwiceIsRefused(String kind) throws IOException {
    List<String> lines = new java.util.ArrayList<>(changed(5, "design: {kind: " + kind + "}"));
    lines.set(3, "  industries.coal.haulage.slack: [1, 1.2, 1.0]");
    lines.set(
        4, "  mechanisms.priority: " + (kind.equals("list") ? "[true, true, true]" : "[true]"));
    assertThat(read(lines).problems())
        .singleElement()
        .asString()
        .contains("wagons.yaml:4:", "is given twice, found 1.0", "which is 1");
    lines.set(3, "  industries.coal.haulage.slack: [1, 1.2, 1.4]");
    assertThat(read(lines).problems()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"''", "'  '", "~", "", "[pit.yaml]", "{a: b}", ".", "nothing.yaml"})
  void aScenarioThatIsNoneIsRefusedInOneSentence(String named) throws IOException {
    assertThat(read(changed(0, "scenario: " + named)).problems())
        .singleElement()
        .asString()
        .contains("wagons.yaml:1:1", ": scenario: ");
  }

  /** The same of the base of a scenario, and of a table of points. */
  @ParameterizedTest
  @ValueSource(strings = {"''", "'  '", "~", "", "[pit.yaml]", "{a: b}", ".", "nothing.yaml"})
  void aBaseOrTableThatIsNoneIsRefusedInOneSentence(String named) throws IOException {
    Path other = folder.resolve("other.yaml");
    Files.writeString(other, "base: " + named + "\n");
    assertThat(ScenarioReader.examine(other, Set.of(), Set.of()).problems())
        .singleElement()
        .asString()
        .contains(other.toString());
    List<String> lines =
        new java.util.ArrayList<>(changed(5, "design: {kind: list, file: " + named + "}"));
    lines.subList(2, 5).clear();
    assertThat(read(lines).problems()).as(named).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("tables")
  void aTableThatIsNoneIsToldInOneSentence(String table, String said) throws IOException {
    Files.writeString(folder.resolve("points.csv"), table);
    List<String> lines =
        new java.util.ArrayList<>(changed(5, "design: {kind: list, file: points.csv}"));
    lines.subList(2, 5).clear();
    assertThat(read(lines).problems())
        .singleElement()
        .asString()
        .contains(folder.resolve("points.csv") + said);
  }

  @Test
  void aTableThatIsNotThereIsToldWhereItIsNamed() throws IOException {
    for (String[] named : new String[][] {{"''", "names no file"}, {"no.csv", "no such file"}}) {
      List<String> lines =
          new java.util.ArrayList<>(changed(5, "design: {kind: list, file: " + named[0] + "}"));
      lines.subList(2, 5).clear();
      assertThat(read(lines).problems())
          .singleElement()
          .asString()
          .contains("wagons.yaml:3:28: design.file: ", named[1]);
    }
  }

  private static Arguments bad(int line, String instead, String... said) {
    return Arguments.of(line, instead, said);
  }

  private static List<String> changed(int line, String... instead) {
    List<String> lines = new java.util.ArrayList<>(GOOD);
    lines.set(line, instead[0]);
    lines.addAll(List.of(instead).subList(1, instead.length));
    return lines;
  }

  private SweepReader.Reading read(List<String> lines) throws IOException {
    Path file = Files.writeString(folder.resolve("wagons.yaml"), String.join("\n", lines) + "\n");
    return SweepReader.examine(file, Set.copyOf(Measure.ids()), Set.of("record"));
  }
}
