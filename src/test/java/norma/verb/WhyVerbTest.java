package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import norma.Gate;
import norma.run.RunEvents;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A run's folder can be asked why something happened. */
final class WhyVerbTest {
  private static final String HEADER =
      "id,date,day,phase,kind,industry,shop,worker,worker_name,target,target_name,foreman,text,"
          + "quantities,causes\n";

  /** As runs wrote it before persons had columns of their own. */
  private static final String OLDER =
      """
      id,date,day,phase,kind,industry,shop,worker,worker_name,text,quantities,causes
      1,1935-01-01,0,dawn,intervention,,,,,,,
      """;

  @TempDir private static Path folder;
  private static Path run;

  @BeforeAll
  static void aRunWithRecords() {
    run = folder.resolve("run");
    Gate made =
        Gate.pass("run", Small.file(folder), "--out", run, "--no-charts", "--days", 120, "--quiet");
    assertThat(made.code()).as(made.err()).isZero();
  }

  @Test
  void everyEventIsToldWithWhatLedToIt() {
    List<norma.event.Event> events = RunEvents.read(run).events();
    assertThat(events).hasSizeGreaterThan(5);
    for (norma.event.Event event : events) {
      Gate why = Gate.pass("why", run, event.id());
      assertThat(why.code()).as(why.err()).isZero();
      assertThat(why.out()).startsWith("[" + event.id() + "] ");
      event.causes().forEach(cause -> assertThat(why.out()).contains("because [" + cause + "] "));
    }
  }

  @Test
  void threeStepsAreToldUnlessMoreAreAskedFor() {
    int last = RunEvents.read(run).events().size();
    String usual = Gate.pass("why", run, last).out();
    String all = Gate.pass("why", run, last, "--all").out();
    assertThat(usual).isEqualTo(Gate.pass("why", run, last, "--depth", 3).out());
    assertThat(usual).contains("\n  … and ", "more event");
    assertThat(all.lines().count()).isGreaterThan(usual.lines().count());
    assertThat(all).doesNotContain("…").contains("[1] ");
    assertThat(Gate.pass("why", run, last, "--depth", "99999999999").out()).isEqualTo(all);
    assertThat(Gate.pass("why", run, last, "--depth", 0).out().lines())
        .noneMatch(line -> line.contains("because ["));
  }

  @Test
  void howFarBackIsOneOfTwoAndOfAnEvent() {
    for (String words :
        List.of("1 --depth -1", "1 --depth two", "1 --depth 2 --all", "--all", "--depth 2")) {
      List<Object> command = new ArrayList<>(List.of("why", run));
      command.addAll(List.of(words.split(" ")));
      Gate why = Gate.pass(command.toArray());
      assertThat(why.code()).as(words).isEqualTo(ExitCode.USAGE);
      assertThat(why.err()).contains("--");
    }
  }

  /** Only the readings tell which way a change of the push went. */
  @Test
  void aChangeThatLoweredThePushIsNoCause() throws IOException {
    Path lowered = folder.resolve("lowered");
    Path place = Files.createDirectories(folder.resolve("place"));
    Path file =
        Files.writeString(
            place.resolve("lower.yaml"),
            "base: "
                + Small.file(place).toAbsolutePath()
                + "\ntimeline:\n  - {date: 1935-11-22, set: {planner.campaign.push: 0.7}}\n");
    Gate made = Gate.pass("run", file, "--out", lowered, "--no-charts", "--days", 120, "--quiet");
    assertThat(made.code()).as(made.err()).isZero();
    List<norma.event.Event> events = RunEvents.read(lowered).events();
    int change =
        events.stream()
            .filter(event -> event.kind() == norma.event.Event.Kind.INTERVENTION)
            .findFirst()
            .orElseThrow()
            .id();
    norma.event.Event record =
        events.stream().filter(e -> e.causes().contains(change)).findFirst().orElseThrow();
    assertThat(Gate.pass("why", lowered, record.id()).out()).doesNotContain("[" + change + "]");
    Path seldom = folder.resolve("seldom");
    Gate.pass(
        "run",
        file,
        "--out",
        seldom,
        "--no-charts",
        "--days",
        120,
        "--quiet",
        "--record",
        "every=month,gzip=true");
    assertThat(Gate.pass("why", seldom, record.id()).out())
        .contains("because [" + change + "] ")
        .endsWith(
            "This run recorded only the last day of each month in steps.csv. So a change from"
                + " outside may stand above that lowered the leadership's push and led to"
                + " nothing.\n");
    assertThat(Gate.pass("why", lowered, record.id()).out()).doesNotContain("This run recorded");
    Path zipped = folder.resolve("zipped");
    Gate.pass(
        "run",
        file,
        "--out",
        zipped,
        "--no-charts",
        "--days",
        120,
        "--quiet",
        "--record",
        "gzip=true");
    assertThat(Gate.pass("why", zipped, record.id()).out())
        .isEqualTo(Gate.pass("why", lowered, record.id()).out());
    Files.write(zipped.resolve("steps.csv.gz"), new byte[] {1, 2, 3});
    refused(zipped, "steps.csv.gz: cannot be read: ", "" + record.id());
    Files.delete(lowered.resolve("steps.csv"));
    assertThat(Gate.pass("why", lowered, record.id()).out()).contains("because [" + change + "] ");
    Files.writeString(lowered.resolve("steps.csv"), "date,day\n");
    refused(lowered, "steps.csv: has not the columns", "" + record.id());
  }

  @Test
  void aKindIsItsFirstEvent() {
    Gate why = Gate.pass("why", run, "record");
    Gate all = Gate.pass("why", run);
    assertThat(why.code()).as(why.err()).isZero();
    String first = why.out().lines().findFirst().orElseThrow();
    assertThat(first).contains("norms, the best of the");
    assertThat(all.out().lines().map(String::strip).toList()).contains(first);
    assertThat(all.out()).contains("record: ", "publicity: ").doesNotContain("removal: ");
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        List.of("has no event 0, only 1 to ", "0"),
        List.of("has no event 99999, only 1 to ", "99999"),
        List.of("has no event 99999999999999, only 1 to ", "99999999999999"),
        List.of("has no kind of event recrod; there are intervention, record", "recrod"),
        List.of("has no removal: none happened in this run", "removal"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void whatDidNotHappenIsSaidSo(List<String> expectedAndEvent) {
    refused(run, expectedAndEvent.get(0), expectedAndEvent.get(1));
  }

  static Stream<List<String>> damages() {
    return Stream.of(
        List.of("events.csv", "has not the columns id, date, day, phase", "id,date,day\n"),
        List.of("events.csv", "is empty", ""),
        List.of(":2:3: day", "must be a whole number, found x", row("1,1935-01-01,x,dawn")),
        List.of(":2:4: phase", "is not known, found 'tea'", row("1,1935-01-01,0,tea")),
        List.of(":2:1: id", "must be 1, found 7", row("7,1935-01-01,0,dawn")),
        List.of(":2:2: date", "must be a date, found '1.1.35'", row("1,1.1.35,0,dawn")),
        List.of(":2:3: day", "must be 0 or more, found -5", row("1,1935-01-01,-5,dawn")),
        List.of(":2:3: day", "must be 0 or more, found nothing", row("1,1935-01-01,,dawn")),
        List.of(":2:7: shop", "must be 1 or more, found 0", full("coal,0,,,,,,,,")),
        List.of(":2:7: shop", "must be 1 or more, found -3", full("coal,-3,,,,,,,,")),
        List.of(":2:8: worker", "must be 0 or more, found -2", full("coal,1,-2,,,,,,,")),
        List.of(":2:10: target", "must be 0 or more, found -2", full("coal,1,2,,-2,,,,,")),
        List.of(":2:10: target", "must be a whole number, found Ivan", full("coal,1,2,,Ivan,,,,,")),
        List.of("events.csv", "worker_name, target, target_name, foreman, text", OLDER),
        List.of(":2:14: quantities", "must be name=number;…, found 'a='", full(",,,,,,,,a=1;a=,")),
        List.of(":2:14: quantities", "found 'a=-Infinity'", full(",,,,,,,,a=-Infinity,")),
        List.of(":2:14: quantities", "found '=3'", full(",,,,,,,,=3,")),
        List.of(":2:14: quantities", "found '3'", full(",,,,,,,,3,")),
        List.of(":2:15: causes", "must be ids of earlier events, found -1", full(",,,,,,,,,-1")),
        List.of(":2:15: causes", "must be ids of earlier events, found 0", full(",,,,,,,,,0")),
        List.of(":2:15: causes", "must be ids of earlier events, found 1", full(",,,,,,,,,1")),
        List.of(
            ":3:2: date",
            "must be 1935-01-03, found 1935-01-04",
            full(",,,,,,,,,") + "2,1935-01-04,2,dawn,record,,,,,,,,,,\n"),
        List.of(":2:1: ", "has a quote that is never closed", full(",,,,,,,,,\"")),
        List.of(
            ":2:1: ",
            "has 4 cells where the header has 15",
            row("1,2").replaceAll(",+\n$", ",\n")));
  }

  private static String full(String ended) {
    return row("1,1935-01-01,0,dawn").replaceAll(",intervention,.*", ",intervention," + ended);
  }

  @Test
  void aByteOrderMarkIsReadOver() throws IOException {
    Path marked = Files.createDirectories(folder.resolve("marked"));
    Files.copy(run.resolve("manifest.json"), marked.resolve("manifest.json"));
    Files.writeString(
        marked.resolve("events.csv"), "\uFEFF" + Files.readString(run.resolve("events.csv")));
    assertThat(Gate.pass("why", marked).out()).isEqualTo(Gate.pass("why", run).out());
  }

  private static String row(String begun) {
    return HEADER + begun + ",intervention,,,,,,,,,,\n";
  }

  @ParameterizedTest
  @MethodSource("damages")
  void aDamagedTableIsToldByItsPlace(List<String> placeMessageAndText) throws IOException {
    Path damaged = folder.resolve("damaged");
    Files.createDirectories(damaged);
    Files.copy(
        run.resolve("manifest.json"),
        damaged.resolve("manifest.json"),
        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
    Files.writeString(damaged.resolve("events.csv"), placeMessageAndText.get(2));
    refused(damaged, placeMessageAndText.get(0), "1");
    refused(damaged, placeMessageAndText.get(1), "1");
  }

  @Test
  void aFolderThatNoRunLeftIsRefused() {
    refused(folder.resolve("nowhere"), "is no folder", "1");
    refused(folder, ": is a folder without events.csv, so it is not that of a run", "1");
  }

  private static void refused(Path folder, String sentence, String event) {
    Gate why = Gate.pass("why", folder, event);
    assertThat(why.err()).contains(sentence).doesNotContain("\tat ");
    assertThat(why.out()).isEmpty();
    assertThat(why.code()).isEqualTo(ExitCode.INVALID_INPUT);
  }
}
