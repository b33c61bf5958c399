package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.Gate;
import norma.experiment.sweep.SmallSweep;
import norma.file.Json;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CompareVerbTest {
  @TempDir private Path folder;
  private Path pit;
  private Path wagons;
  private Path out;

  @BeforeEach
  void scenarios() throws IOException {
    pit = Small.file(folder);
    wagons = folder.resolve("wagons.yaml");
    Files.writeString(
        wagons, "base: pit.yaml\ntitle: <script>\nindustries: {coal: {haulage: {slack: 3}}}\n");
    out = folder.resolve("out");
  }

  @Test
  void comparesTwoScenariosOnTheSameSeeds() throws IOException {
    Gate gate =
        Gate.pass("compare", pit, wagons, "--seeds", 4, "--out", out, "--threads", 2, "--quiet");
    assertThat(gate.err()).isEmpty();
    assertThat(gate.code()).isEqualTo(ExitCode.OK);
    assertThat(gate.out()).contains("<script> against", "4 seeds in pairs", "n needed");
    assertThat(Files.readString(out.resolve("compare.csv")).lines()).hasSize(1 + 13);
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("&lt;script&gt;")
        .doesNotContain("<script");
    Gate again =
        Gate.pass(
            "compare",
            pit,
            wagons,
            "--seeds",
            2,
            "--out",
            out,
            "--overwrite",
            "--quiet",
            "--days",
            9,
            "--no-charts");
    assertThat(again.code()).as(again.err()).isEqualTo(ExitCode.OK);
    assertThat(out.resolve("charts")).doesNotExist();
    Files.writeString(out.resolve("mine.txt"), "not the program's");
    refused(
        ExitCode.OUTPUT,
        "also holds what no run wrote",
        pit,
        wagons,
        "--seeds",
        2,
        "--out",
        out,
        "--overwrite");
    refused(ExitCode.USAGE, "scenario files; found 3", pit, wagons, pit);
    refused(ExitCode.USAGE, "--overwrite wants to know", pit, wagons, "--seeds", 2, "--overwrite");
  }

  @Test
  void drawsWhatDiffersAndHow() throws IOException {
    Gate.pass("compare", pit, wagons, "--seeds", 2, "--out", out, "--days", 30, "--quiet");
    assertThat(out.resolve("charts/differences.png")).isNotEmptyFile();
    assertThat(out.resolve("charts/course-pay_mean.svg")).isNotEmptyFile();
  }

  /** Equal scenarios on equal seeds differ in nothing, which is what pairing means. */
  @Test
  void aScenarioDiffersInNothingFromItself() {
    Gate gate =
        Gate.pass(
            "compare",
            pit,
            pit,
            "--seeds",
            2,
            "--days",
            20,
            "--format",
            "json",
            "--no-charts",
            "--quiet",
            "--out",
            out);
    Map<?, ?> json = (Map<?, ?>) Json.parse(gate.out());
    assertThat((List<?>) json.get("lines"))
        .allSatisfy(
            line -> {
              Object difference = ((Map<?, ?>) line).get("difference");
              assertThat(difference == null || ((Number) difference).doubleValue() == 0).isTrue();
              assertThat(((Map<?, ?>) line).get("verdict")).isIn("same", "none");
            });
  }

  @Test
  void whatTheScenariosStateDifferentlyIsTold() throws IOException {
    Path other = folder.resolve("other.yaml");
    Files.writeString(
        other,
        """
        base: wagons.yaml
        industries: {coal: {norm: {perShift: 6.50}}}
        timeline: [{date: 1935-12-10, set: {planner.campaign.push: 0.25}}]
        """);
    Gate gate =
        Gate.pass(
            "compare", pit, other, "--seeds", 1, "--until", "1935-12-20", "--out", out, "--quiet");
    assertThat(gate.err()).isEmpty();
    assertThat(gate.out().lines().takeWhile(line -> !line.isEmpty()))
        .first()
        .asString()
        .isEqualTo("What the scenarios state differently:");
    assertThat(gate.out().lines().takeWhile(line -> !line.isEmpty()).skip(1))
        .satisfiesExactly(
            line -> assertThat(line).matches(" +pit +other"),
            line -> assertThat(line).matches("industries.coal.norm.perShift +[0-9.]+ +6.50"),
            line -> assertThat(line).matches("industries.coal.haulage.slack +[0-9.]+ +3"),
            line ->
                assertThat(line).matches("1935-12-10 dawn planner.campaign.push +[–0-9.]+ +0.25"));
    assertThat(Files.readString(out.resolve("report.html")))
        .contains("What the scenarios state differently", "<td>6.50</td>");
  }

  @Test
  void oneSeedHasNoVerdict() {
    Gate gate =
        Gate.pass(
            "compare",
            pit,
            wagons,
            "--seeds",
            1,
            "--days",
            10,
            "--no-charts",
            "--quiet",
            "--out",
            out);
    assertThat(gate.code()).isEqualTo(ExitCode.OK);
    assertThat(gate.out())
        .contains("1 seed, with which nothing can be said")
        .doesNotContain("higher", "lower");
  }

  /** What could not be paired as two scenarios cannot be as two results, charts or not. */
  @Test
  void resultsOfOtherLengthsAreRefusedEitherWay() {
    Path three = sweep(3);
    Path five = sweep(5);
    for (Object charts : new Object[] {"--no-charts", "--wide"}) {
      refused(ExitCode.INVALID_INPUT, "covers other days than", three, five, charts);
      refused(ExitCode.INVALID_INPUT, "covers other days than", five, three, charts);
    }
    refused(ExitCode.INVALID_INPUT, "5 days from 1935-11-21 and not 3 from", three, five);
  }

  private Path sweep(int days) {
    Path made = folder.resolve("sweep-" + days);
    Gate gate = Gate.pass("sweep", SmallSweep.file(folder, 1, days), "--quiet", "--out", made);
    assertThat(gate.code()).as(gate.err()).isEqualTo(ExitCode.OK);
    return made;
  }

  @Test
  void mistakesAreOneSentence() throws IOException {
    Files.writeString(folder.resolve("late.yaml"), "base: pit.yaml\ncalendar: {days: 9}\n");
    Files.writeString(folder.resolve("no.sqlite"), "no database at all, but long enough to look");
    refused(ExitCode.USAGE, "'--seeds=N'", pit, wagons);
    refused(ExitCode.USAGE, "use ablate", pit);
    refused(ExitCode.USAGE, "not one of each", pit, folder, "--seeds", 2);
    refused(ExitCode.USAGE, "--level must be 0.5 to 0.9999", pit, wagons, "--level", 2);
    refused(ExitCode.USAGE, "--measures wants ids", pit, wagons, "--seeds", 2, "--measures", ",");
    refused(ExitCode.USAGE, "--half-width wants", pit, wagons, "--half-width", "wide");
    refused(ExitCode.USAGE, "--baseline is for results", pit, wagons, "--baseline", 1);
    refused(ExitCode.INVALID_INPUT, "there is no", pit, folder.resolve("x.yaml"), "--seeds", 2);
    refused(ExitCode.INVALID_INPUT, "there is no such file", folder.resolve("nothing"));
    refused(ExitCode.INVALID_INPUT, "is not that of a sweep", folder);
    refused(ExitCode.INVALID_INPUT, "damaged or no file of results", folder.resolve("no.sqlite"));
    refused(
        ExitCode.INVALID_INPUT,
        "covers other days",
        pit,
        folder.resolve("late.yaml"),
        "--seeds",
        2);
    refused(
        ExitCode.INVALID_INPUT,
        "there is no measure x",
        pit,
        wagons,
        "--seeds",
        2,
        "--measures",
        "x");
    Files.createDirectory(out);
    refused(ExitCode.OUTPUT, "exists already", pit, wagons, "--seeds", 2, "--out", out);
  }

  private static void refused(int code, String sentence, Object... args) {
    Object[] words = new Object[args.length + 1];
    words[0] = "compare";
    System.arraycopy(args, 0, words, 1, args.length);
    Gate gate = Gate.pass(words);
    assertThat(gate.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(gate.code()).as(gate.err()).isEqualTo(code);
    assertThat(gate.out()).isEmpty();
  }
}
