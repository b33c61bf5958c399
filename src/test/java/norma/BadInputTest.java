package norma;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import norma.scenario.Sample;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of bad input: one clear sentence for each problem, exit code 3, no stack trace. */
final class BadInputTest {
  private static final String HEAD = "base: base.yaml\nindustries: {coal: {}}\n";
  private static final String PUSH = "  - {date: 1935-02-01, set: {planner.campaign.push: 0.5}}\n";

  private static final String SHARES =
      "worker: {incidents: {blowShare: %s, damageShare: %s, refusalShare: %s}}";

  @TempDir static Path folder;

  @BeforeAll
  static void writeBase() {
    Sample.base(folder);
  }

  /** Lines that follow {@link #HEAD}, and how the only problem must read. */
  static Stream<Arguments> lines() {
    return Stream.of(
        bad("distrikt: {shops: 3}", "3:1: distrikt: is not a known key; did you mean district"),
        bad("district: {shop: 3}", "3:12: district.shop: is not a known key; did you mean shops"),
        bad("district: {push: 3}", "is not a known key; there is planner.campaign.push"),
        bad("district: {qwertyuiop: 3}", "3:12: district.qwertyuiop: is not a known key"),
        bad("district: {shops: many}", "3:19: district.shops: must be a whole number (shops)"),
        bad("district: {shops: 3.5}", "must be a whole number (shops), found 3.5"),
        bad("district: {shops: 0}", "must be 1 to 50000 (shops), found 0"),
        bad("district: {shops: -3}", "must be 1 to 50000 (shops), found -3"),
        bad("district: {shops: '3'}", "is text in quotes; write the number 3"),
        bad("district: {shops: true}", "must be a whole number (shops), found true"),
        bad("district: {shops: }", "has no value; it must be a whole number (shops)"),
        bad("district: {shops: ~}", "has no value"),
        bad("district: {shops: [3]}", "found a list; lists, ranges and steps belong in a sweep"),
        bad("district: {shops: {min: 1, max: 9}}", "found a map; lists, ranges and steps belong"),
        bad("district: {shops: {from: 1, to: 9, step: 1}}", "found a map; lists, ranges and steps"),
        bad("district: {shops: 99999999999}", "is too large for a whole number"),
        bad("district: {shops: 010}", "010, which some read as octal"),
        bad("district: {shops: 0x10}", "0x10; write it as a decimal number"),
        bad("district: {shops: 1_000}", "1_000; write it without underscores"),
        bad("district: {hoursPerShift: 6 h}", "the unit is h, so write the number of it alone, 6"),
        bad("district: {hoursPerShift: 360 min}", "found 360 min; the unit is h"),
        bad("district: {hoursPerShift: 6:30}", "6:30, which some read as minutes and seconds"),
        bad("district:\n  hoursPerShift: 6,5", "6,5; the decimal sign is a point"),
        bad("district: {hoursPerShift: .nan}", "must be a finite number (h), found .nan"),
        bad("district: {hoursPerShift: -.inf}", "must be a finite number (h), found -.inf"),
        bad("district: {hoursPerShift: 1e999}", "is too large for a number"),
        bad(
            "district: {shiftsPerDay: 3, hoursPerShift: 9}",
            "shiftsPerDay: makes more than the 24 h of a day: 3 shifts of 9.0 h are 27.0 h"),
        bad("rota: {firstMonth: 0}", "rota.firstMonth: must be 1 to 12 (month), found 0"),
        bad("planner: {campaign: {push: 20 %}}", "the unit is share", "alone, 0.2"),
        bad("planner: {campaign: 3}", "must be a section of keys (push, "),
        bad("planner: [1, 2]", "3:10: planner: must be a section of keys", "found a list"),
        bad("mechanisms: {blame: no}", "mechanisms.blame: must be true or false, found no"),
        bad("mechanisms: {blame: 1}", "must be true or false, found 1"),
        bad("mechanisms: {blame: 'true'}", "must be true or false, found the text \"true\""),
        bad("worker: {effort: {payUtility: lgo}}", "must be one of log, ", "did you mean log"),
        bad("worker: {effort: {lowest: 2, highest: 1}}", "highest: 1.0 is below lowest, 2.0"),
        bad(
            SHARES.formatted("0.17", "1", "0.2"),
            "blowShare: and the other two shares sum to 1.37,"),
        bad("record: {every: week}", "3:17: record.every: must be one of day, dekada, month"),
        bad(
            "record: {scope: shops}",
            "3:10: record.scope: is not a known key; did you mean scopes"),
        bad("record: {gzip: yes}", "record.gzip: must be true or false, found yes"),
        bad("record: {workers: {sample: 10 %}}", "record.workers.sample", "alone, 0.1"),
        bad(
            "record: {workers: {dates: [1934-12-31, 1934-12-30]}}",
            "3:40: record.workers.dates[1]: lies outside the run, which goes from 1935-01-01"),
        bad("calendar: {start: 1935-02-30}", "which is no such day"),
        bad("calendar: {start: yesterday}", "must be a date (year-month-day), found yesterday"),
        bad("calendar: {start: +300000000-01-01}", "which does not lie from 1583-01-01 to 9999-"),
        bad("calendar: {start: -0044-03-15}", "which does not lie from 1583-01-01 to 9999-12-31"),
        bad(
            "calendar: {start: 9999-12-31, days: 2}",
            "days: makes a run of 2 days from 9999-12-31"),
        bad("calendar: {holidays: [13-01]}", "holidays[0]: must be a month and day (as in 05-01)"),
        bad("calendar: {daysOff: 6}", "must be a list, found a single value"),
        bad("calendar: {daysOff: [0]}", "daysOff[0]: must be 1 to 31 (day of month), found 0"),
        bad("names: {given: []}", "must have at least one item, found an empty list"),
        bad("pay: {scale: [{above: 1}]}", "scale[0].multiplier: is missing: multiplier of"),
        bad("seed: 1.5", "must be a whole number, found 1.5"),
        bad("seed: 99999999999999999999", "is too large for a whole number"),
        bad("calibrationSeeds: {from: 9, to: 1}", "calibrationSeeds.to: is 1, before from 9"),
        bad("seed: 1\nseed: 2", "4:1: seed: is given twice, first on line 3"),
        bad("seed: !!float 3", "has the tag !!float; tags are not read"),
        bad("seed: !java.io.File x", "has the tag !java.io.File; tags are not read"),
        bad("seed: &a 3", "has the anchor &a"),
        bad("3: x", "the key 3 is not a name"),
        bad("? [a, b]\n: x", "a key must be a name, found a list"),
        bad("district:\n\tshops: 3", "4:1: is indented with a tab; YAML wants spaces"),
        bad("title:\tx", "3:7: has a tab before a value; YAML wants a space there"),
        bad("district: {shops:\t3}", "3:18: has a tab before a value"),
        bad("title: @x", "3:8: begins with @, which YAML keeps for itself; put it in quotes"),
        bad("title: %x", "3:8: begins with %, which YAML keeps"),
        bad("seed:5\ntitle: x", "3:1: lacks the blank after the colon: key: value"),
        bad("only words\ntitle: x", "3:1: is no key with a value; a line reads key: value"),
        bad("seed:\u00a05\ntitle: x", "3:6: has the character U+00A0 where YAML wants a plain"),
        bad("\u00a0seed: 5", "holds a no-break space, U+00A0; YAML wants plain spaces"),
        bad("\ufefftitle: x", "3:1: holds a mark that nobody sees, U+FEFF"),
        bad("district: {shops: 3", "3:11: has a bracket that is not closed, or lacks a comma"),
        bad("district: shops: 3", "3:16: is not valid YAML: mapping values are not allowed"),
        bad("title: 'open\nseed: 5", "3:8: has a quote that is never closed"),
        bad("district: {shops: 3e-1}", "must be a whole number (shops), found 3e-1"),
        bad("district: {shops: 1e999999999}", "is too large for a whole number"),
        bad("district: {shops: 1e99999999999}", "must be a whole number (shops)"),
        bad("--- \nseed: 3", "a second document begins here"),
        bad("timeline: {}", "timeline: must be a list, found a map"),
        bad("timeline:\n" + PUSH.replace("-02-01", "-13-01"), "4:12: timeline[0].date: must be"),
        bad("timeline:\n" + PUSH.replace("1935", "+12000"), "date: must be a date", "does not lie"),
        bad("timeline:\n" + PUSH.replace("1935", "1934"), "outside the run, which goes from 1935-"),
        bad("timeline:\n" + PUSH.replace("0.5", "-5"), "4:53: timeline[0].set.planner.campaign"),
        bad("timeline:\n" + PUSH.replace("push", "puhs"), "did you mean planner.campaign.push"),
        bad("timeline:\n" + PUSH.replace(".push", ""), "is a section; name one of its parameters"),
        bad("timeline:\n" + PUSH.replace("}}", "}, phase: noon}"), "must be one of dawn, shift1"),
        bad(
            "timeline:\n" + PUSH.replace("planner.campaign.push: 0.5", "district.shops: 5"),
            "is read at the start of a run and cannot change during it"),
        bad("timeline:\n  - {date: 1935-02-01}", "timeline[0].set: is missing"),
        expect("measure: output", "measure: outptu", "there is no measure outptu; did you mean"),
        expect("scope: coal", "scope: cool", "there is no scope cool; did you mean coal"),
        expect(
            "scope: coal",
            "scope: coal/03",
            "is a shop, which only tables tell of; a scope here is one of economy, coal, found"),
        expect("aggregate: mean", "aggregate: avg", "must be one of mean, max, min"),
        expect("aggregate: mean", "aggregate: share", "reaches: is missing: the aggregate share"),
        expect("[1, 2]", "[2, 1]", "inside: ends before it begins"),
        expect("[1, 2]", "[1]", "must be two numbers, [low, high]"),
        expect("source: assumed", "source: ''", "must say where the band comes from"),
        expect("source: assumed", "note: x", "note: is not a known key", "source: is missing"),
        expect("calibrated: no", "calibrated: no, status: known-failure", "reason: is missing"),
        expect("from: 1935-01-02", "from: 1936-01-02", "lies outside the run", "before from"),
        expect("from: 1935-01-02", "from: 1500-01-02", "which does not lie from 1583-01-01 to"),
        expect("from: 1935-01-02", "from: -3", "counts days, but no event is named"),
        expect(
            "calibrated: no",
            "calibrated: true, status: invariant",
            "calibrated: must be false: no number can be chosen for what is an invariant"),
        expect("calibrated: no", "calibrated: no, status: invarient", "did you mean invariant"),
        bad("perturb: []", "3:10: perturb: must have at least one item, found an empty list"),
        bad("perturb: work.auxShare", "3:10: perturb: must be a list, found a single value"),
        bad("perturb: [[a]]", "3:11: perturb[0]: must be the path of a parameter, found a list"),
        bad(
            "perturb:\n  - work.auxShar",
            "4:5: perturb[0]: work.auxShar is not a known parameter; did you mean work.auxShare"),
        bad("perturb: [work]", "perturb[0]: work is a section; name one of its parameters: base"),
        bad("perturb: [calendar.days]", "calendar.days is no number of an industry's rules"),
        bad("perturb: [mechanisms.blame]", "mechanisms.blame is no number of an industry's rules"),
        bad("perturb: [foreman.plans.preparingShifts]", "is no number of an industry's rules"),
        bad(
            "perturb: [haulage.slack, haulage.slack]",
            "3:26: perturb[1]: haulage.slack is given twice, first at"),
        bad(
            "perturb: [industries.cool.haulage.slack]",
            "perturb[0]: there is no industry cool; did you mean coal"),
        expect("calibrated: no", "calibrated: no, with: {blame: no}", "there is mechanisms.blame"));
  }

  private static Arguments bad(String lines, String... sentences) {
    return arguments(lines, List.of(sentences));
  }

  private static Arguments expect(String right, String wrong, String... sentences) {
    String lines =
        "expect:\n  - {id: a, meaning: b, measure: output, scope: coal, aggregate: mean,"
            + " over: {from: 1935-01-02, to: 1935-02-01}, inside: [1, 2],"
            + " calibrated: no, source: assumed}";
    return bad(
        lines.replace(right, wrong).replace("calibrated: no", "calibrated: false"), sentences);
  }

  @ParameterizedTest
  @MethodSource("lines")
  void isReportedInOneSentence(String lines, List<String> sentences) throws IOException {
    Path file = Files.writeString(folder.resolve("pit.yaml"), HEAD + lines + "\n");

    assertRefused(Gate.pass("check", file), file, sentences);
  }

  @Test
  void theUnchangedLinesAreFine() throws IOException {
    Path file =
        Files.writeString(folder.resolve("good.yaml"), HEAD + "timeline:\n" + PUSH + "seed: 7\n");

    assertThat(Gate.pass("check", file).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void sharesThatAreOneInDecimalsAreNotAboveOne() throws IOException {
    for (String lines :
        List.of(
            SHARES.formatted("0.34", "0.56", "0.1"), SHARES.formatted("0.33", "0.56", "0.11"))) {
      Path file = Files.writeString(folder.resolve("whole.yaml"), HEAD + lines + "\n");
      Gate check = Gate.pass("check", file);
      assertThat(check.code()).as(check.err()).isEqualTo(ExitCode.OK);
    }
  }

  /** Files that cannot be read at all. */
  static Stream<Arguments> contents() {
    String bomb = "a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\n";
    return Stream.of(
        arguments("empty", new byte[0], "is empty"),
        arguments("only a comment", bytes("# nothing\n"), "is empty"),
        arguments("a list", bytes("- 1\n- 2\n"), "must be a map of keys and values, found a list"),
        arguments("a word", bytes("hello\n"), "must be a map of keys and values, found a single"),
        arguments(
            "binary",
            new byte[] {0x7F, 'E', 'L', 'F', 2, 1, 1, 0},
            "holds a control character, U+0"),
        arguments("latin-1", new byte[] {'a', ':', ' ', (byte) 0xE9, '\n'}, "not encoded in UTF-8"),
        arguments("utf-16", "seed: 1".getBytes(StandardCharsets.UTF_16), "is encoded in UTF-16"),
        arguments("huge", bytes("# x\n".repeat(300_000)), "is larger than 1 MiB"),
        arguments("deep", bytes("a: " + "[".repeat(50_000)), "is nested more than 20 levels deep"),
        arguments("aliases", bytes(bomb), "b[0]: is the alias *a; aliases are not read"),
        arguments("a directive", bytes("%YAML 9.0\n---\nseed: 1\n"), "is not valid YAML"));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("contents")
  void anUnreadableFileIsReported(String name, byte[] content, String sentence) throws IOException {
    Path file = Files.write(folder.resolve("odd.yaml"), content);

    assertRefused(Gate.pass("check", file), file, List.of(sentence));
  }

  @Test
  void aByteOrderMarkIsTolerated() throws IOException {
    Path file = Files.writeString(folder.resolve("bom.yaml"), "\uFEFF" + HEAD);

    assertThat(Gate.pass("check", file).code()).isEqualTo(ExitCode.OK);
  }

  @Test
  void aMissingFileAFolderAndAPipeAreReported() {
    Path missing = folder.resolve("nowhere.yaml");
    assertRefused(Gate.pass("check", missing), missing, List.of("there is no such file"));
    assertRefused(Gate.pass("check", folder), folder, List.of("is a folder, not a file"));
    Path device = Path.of("/dev/null");
    Assumptions.assumeTrue(Files.exists(device));
    assertRefused(Gate.pass("check", device), device, List.of("is not a plain file"));
  }

  @Test
  void aFileWithoutTheRightToReadItIsReported() throws IOException {
    Assumptions.assumeTrue(
        Files.getFileStore(folder).supportsFileAttributeView("posix"), "no POSIX permissions here");
    Path file = Files.writeString(folder.resolve("locked.yaml"), HEAD);
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
    Assumptions.assumeFalse(Files.isReadable(file), "root reads everything");

    assertRefused(Gate.pass("check", file), file, List.of("cannot be read: permission denied"));
  }

  @Test
  void aBaseThatIsMissingCyclicOrNoNameIsReported() throws IOException {
    Path file = Files.writeString(folder.resolve("top.yaml"), "base: bse.yaml\n");
    assertRefused(
        Gate.pass("check", file),
        file,
        List.of("1:7: base: there is no such file", "did you mean base.yaml"));

    Files.writeString(file, "base: low.yaml\n");
    Path low = Files.writeString(folder.resolve("low.yaml"), "base: top.yaml\n");
    assertRefused(Gate.pass("check", file), low, List.of("1:7: base: goes in a circle"));

    Files.writeString(file, "base: [base.yaml]\n");
    assertRefused(
        Gate.pass("check", file),
        file,
        List.of("must be the name of a scenario file, found a list"));
  }

  @Test
  void allProblemsOfAllFilesComeAtOnceInOrder() throws IOException {
    Files.writeString(folder.resolve("middle.yaml"), "base: base.yaml\ndistrict: {shops: -1}\n");
    Path file =
        Files.writeString(
            folder.resolve("many.yaml"),
            """
            base: middle.yaml
            seed: x
            district: {crew: 0, shops: 3}
            nonsense: 1
            industries: {coal: {tools: {benches: 1.5}}}
            """);

    Gate gate = Gate.pass("check", file);

    assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gate.err().lines().map(line -> line.replace(folder + "/", "")))
        .containsExactly(
            "many.yaml:2:7: seed: must be a whole number, found x",
            "many.yaml:3:18: district.crew: must be 2 to 200 (men), found 0",
            "many.yaml:4:1: nonsense: is not a known key",
            "many.yaml:5:38: industries.coal.tools.benches:"
                + " must be a whole number (benches), found 1.5",
            "middle.yaml:2:19: district.shops: must be 1 to 50000 (shops), found -1",
            "5 problems");
  }

  @Test
  void whatIsMissingIsNamedWithItsMeaning() throws IOException {
    Path file = Files.writeString(folder.resolve("bare.yaml"), "industries: {coal: {tools: {}}}\n");

    Gate gate = Gate.pass("check", file);

    assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
    List<String> lines = new ArrayList<>(gate.err().lines().toList());
    assertThat(lines)
        .anyMatch(line -> line.contains("industries.coal.tools.benches: is missing: repair"))
        .anyMatch(line -> line.contains("industries.coal.planner: is missing: the planner"))
        .anyMatch(line -> line.contains(": calendar: is missing: the calendar"));
  }

  @Test
  void whereThereIsNoFolderNoSweepIsResumed() throws IOException {
    Gate nowhere = Gate.pass("resume", folder.resolve("nowhere"));
    assertThat(nowhere.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(nowhere.err()).contains("nowhere is no folder, so there is no sweep");

    Gate empty = Gate.pass("resume", Files.createDirectory(folder.resolve("empty")));
    assertThat(empty.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(empty.err()).contains("there is no results.sqlite in it");
  }

  @Test
  void theCommandLineIsReportedToo() throws IOException {
    Path file = Files.writeString(folder.resolve("line.yaml"), HEAD);

    assertUsage(Gate.pass(), "A verb is missing: one of ");
    assertUsage(Gate.pass("chekc", file), "'chekc' is no verb", "check");
    assertUsage(
        Gate.pass("describe", file, "b c", "d"), "describe takes nothing more, found 'b c', 'd'");
    assertUsage(
        Gate.pass("run", file, "--days", "2", "--days", "3"),
        "--days=D or --until=DATE may be given only once");
    assertUsage(Gate.pass("check", "a\0b"), "is no name for a file here");
    assertUsage(Gate.pass("check"), "Missing required parameter: 'FILE");
    assertUsage(Gate.pass("check", file, "--sett", "a=b"), "--sett", "--set");
    assertUsage(Gate.pass("check", file, "--set", "push"), "--set wants PATH=VALUE, found 'push'");
    assertUsage(
        Gate.pass("check", file, "--set", "seed=1", "--set", "seed=2"), "--set gives seed twice");
    assertUsage(Gate.pass("describe", file, "--format", "xml"), "--format", "xml");
    assertUsage(Gate.pass("describe", "--set", "seed=1"), "--set needs a scenario FILE");
  }

  @Test
  void aSettingIsRefusedLikeALineOfTheFile() throws IOException {
    Path file = Files.writeString(folder.resolve("line.yaml"), HEAD);

    for (List<String> wrong :
        List.of(
            List.of("planner.campaign.pusj=1", "did you mean planner.campaign.push"),
            List.of("planner.campaign.push=", "is empty"),
            List.of("planner.campaign.push=[", "is not valid YAML"),
            List.of("planner.campaign.push=3 %", "alone, 0.03"),
            List.of("calendar.days=-1", "must be 1 to 36525 (days), found -1"),
            List.of("a..b=1", "is not a known parameter"))) {
      Gate gate = Gate.pass("check", file, "--set", wrong.get(0));
      assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
      assertThat(gate.err()).startsWith("--set: ").contains(wrong.get(1)).hasLineCount(1);
    }
    assertThat(Gate.pass("check", folder.resolve("base.yaml"), "--set", "seed=1").err())
        .contains("needs a scenario with an industry");
  }

  private static void assertRefused(Gate gate, Path file, List<String> sentences) {
    assertThat(gate.code()).as(gate.err()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gate.out()).isEmpty();
    assertThat(gate.err()).contains(sentences).doesNotContain("Exception", "\tat ", "NullPointer");
    List<String> lines = gate.err().lines().toList();
    assertThat(lines.get(0)).startsWith(file.toString());
    assertThat(lines.size()).as(gate.err()).isLessThanOrEqualTo(20);
  }

  private static void assertUsage(Gate gate, String... sentences) {
    assertThat(gate.code()).as(gate.err()).isEqualTo(ExitCode.USAGE);
    assertThat(gate.out()).isEmpty();
    assertThat(gate.err()).contains(sentences).doesNotContain("Exception", "\tat ");
  }
}
