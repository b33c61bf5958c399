package norma.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.file.CsvTable;
import norma.file.Json;
import norma.scenario.RecordRule;
import norma.scenario.RecordRule.Scopes;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is recorded of thirty men in three sections from 21 November 1935 to 19 January 1936. */
final class RecordingTest {
  private static final long SEED = 42;

  @TempDir Path folder;

  private Path run(String name, Map<String, String> settings) {
    Scenario scenario = Small.scenario(folder);
    return run(name, settings.isEmpty() ? scenario : scenario.with(settings));
  }

  private Path run(String name, Scenario scenario) {
    Provenance by = new Provenance("0.1", "abc", List.of("run"));
    try (RunFolder kept = new RunFolder(Destination.named(folder.resolve(name), false), by);
        Loop loop = new Loop(scenario, SEED, 1, List.of(kept))) {
      return kept.complete(loop.run());
    }
  }

  private static List<String> cells(Path table, List<String> header, String column) {
    List<String> cells = new ArrayList<>();
    new CsvTable(table, header).each(row -> cells.add(row.text(column)));
    return cells;
  }

  private static Set<String> steps(Path run, String column) {
    return new TreeSet<>(cells(run.resolve("steps.csv"), Steps.header(), column));
  }

  /** Numbers of the men of each census. */
  private static List<String> men(Path run, String date) throws IOException {
    return Files.readAllLines(run.resolve("workers.csv")).stream()
        .filter(row -> row.startsWith(date + ","))
        .map(row -> row.split(",", 3)[1])
        .toList();
  }

  @Test
  void allIsRecordedUnlessSomethingElseIsSaid() throws IOException {
    Path usual = run("usual", Map.of());
    // The eve and 60 days, of the economy, its industry and 3 sections.
    assertThat(Files.readAllLines(usual.resolve("steps.csv"))).hasSize(1 + 61 * 5);
    Path said =
        run(
            "said",
            Map.of(
                "record.scopes", "shops",
                "record.every", "day",
                "record.workers.sample", "1",
                "record.workers.dates", "[1935-11-20, 1935-12-31, 1936-01-19]"));
    for (String table : List.of("steps.csv", "events.csv", "workers.csv")) {
      assertThat(said.resolve(table)).hasSameBinaryContentAs(usual.resolve(table));
    }
  }

  @Test
  void scopesAreRecordedEachWithThoseBeforeIt() {
    assertThat(steps(run("e", Map.of("record.scopes", "economy")), "scope"))
        .containsExactly("economy");
    assertThat(steps(run("i", Map.of("record.scopes", "industries")), "scope"))
        .containsExactly("coal", "economy");
    assertThat(steps(run("s", Map.of("record.scopes", "shops")), "scope"))
        .containsExactly("coal", "coal/01", "coal/02", "coal/03", "economy");
  }

  @Test
  void daysAreTheLastOfTheirDekadaOrMonth() {
    assertThat(steps(run("dekada", Map.of("record.every", "dekada")), "date"))
        .containsExactly(
            "1935-11-20", "1935-11-30", "1935-12-10", "1935-12-20", "1935-12-31", "1936-01-10");
    assertThat(steps(run("month", Map.of("record.every", "month")), "date"))
        .containsExactly("1935-11-20", "1935-11-30", "1935-12-31");
  }

  @Test
  void whatFlowsBetweenIndustriesIsRecordedWhereItDoes() throws IOException {
    Scenario alone = Small.scenario(folder);
    assertThat(run("alone", alone).resolve("flows.csv")).doesNotExist();
    Path file =
        Files.writeString(
            folder.resolve("two.yaml"),
            """
            base: pit.yaml
            industries:
              mill:
                district: {shops: 1, crew: 4}
                inputs: {coal: {slack: 1, days: 2, openingDays: 3, storeDays: 5}}
            """);
    Scenario two = Small.read(file);
    Path daily = run("daily", two);
    assertThat(cells(daily.resolve("flows.csv"), Flows.HEADER, "from"))
        .hasSize(61)
        .containsOnly("coal");
    assertThat(cells(daily.resolve("flows.csv"), Flows.HEADER, "stock").get(0)).isEqualTo("3.0");
    Path monthly = run("monthly", two.with(Map.of("record.every", "month")));
    assertThat(cells(monthly.resolve("flows.csv"), Flows.HEADER, "date"))
        .containsExactly("1935-11-20", "1935-11-30", "1935-12-31");
    assertThat(digest(monthly)).isEqualTo(digest(daily));
    assertThat(run("economy", two.with(Map.of("record.scopes", "economy"))).resolve("flows.csv"))
        .doesNotExist();
    assertThat(run("gzip", two.with(Map.of("record.gzip", "true"))).resolve("flows.csv.gz"))
        .exists();
  }

  @Test
  void theDigestHangsOnNoneOfIt() {
    Set<Object> digests = new TreeSet<>();
    digests.add(digest(run("all", Map.of())));
    digests.add(digest(run("few", Map.of("record.scopes", "economy", "record.every", "month"))));
    digests.add(digest(run("dated", Map.of("record.workers.dates", "[1935-12-05]"))));
    digests.add(digest(run("none", Map.of("record.workers.sample", "0", "record.gzip", "true"))));
    assertThat(digests).hasSize(1);
  }

  private static String digest(Path run) {
    return (String) RunFolder.manifest(run).get("digest");
  }

  @Test
  void aSampleIsOfTheSameMenAtEachDateAndOfThoseWhoseDrawIsBelowIt() throws IOException {
    Map<String, String> dates = Map.of("record.workers.dates", "[1935-11-20, 1935-11-25]");
    Path all = run("all", dates);
    Scenario half = Small.scenario(folder).with(dates).with(Map.of("record.workers.sample", "0.5"));
    Path some = run("some", half);
    for (String date : List.of("1935-11-20", "1935-11-25")) {
      List<String> expected =
          men(all, date).stream()
              .filter(
                  id ->
                      Draw.uniform(Draw.key(SEED, Purpose.CENSUS, Long.parseLong(id), 0), 0) < 0.5)
              .toList();
      assertThat(men(some, date)).isEqualTo(expected).hasSizeBetween(5, 25);
    }
    assertThat(men(all, "1935-12-31")).as("not asked for").isEmpty();
  }

  @Test
  void ofNobodyOrNeverThereIsNoTable() {
    assertThat(run("nobody", Map.of("record.workers.sample", "0")).resolve("workers.csv"))
        .doesNotExist();
    assertThat(run("never", Map.of("record.workers.dates", "[]")).resolve("workers.csv"))
        .doesNotExist();
  }

  @Test
  void compressedTablesAreTheSameByteForByteAndReadBackAsThePlainOnes() throws IOException {
    Path plain = run("plain", Map.of());
    Path one = run("one", Map.of("record.gzip", "true"));
    Path two = run("two", Map.of("record.gzip", "true"));
    for (String table : List.of("steps.csv.gz", "workers.csv.gz")) {
      byte[] bytes = Files.readAllBytes(one.resolve(table));
      assertThat(Files.readAllBytes(two.resolve(table))).isEqualTo(bytes);
      // RFC 1952: two bytes of magic, the method, flags (no name), and four bytes of time.
      assertThat(List.of(bytes[3], bytes[4], bytes[5], bytes[6], bytes[7])).containsOnly((byte) 0);
    }
    assertThat(one.resolve("steps.csv")).doesNotExist();
    for (String column : List.of("date", "scope", "output")) {
      assertThat(cells(one.resolve("steps.csv.gz"), Steps.header(), column))
          .isEqualTo(cells(plain.resolve("steps.csv"), Steps.header(), column));
    }
  }

  @Test
  void theManifestSaysWhatWasRecorded() {
    Path run =
        run(
            "stated",
            Map.of(
                "record.every", "month",
                "record.workers.sample", "0.25",
                "record.workers.dates", "[1935-12-31]"));
    assertThat(RunFolder.manifest(run).get("recorded"))
        .isEqualTo(
            Map.of(
                "scopes",
                "shops",
                "every",
                "month",
                "workers_sample",
                0.25,
                "workers_dates",
                List.of("1935-12-31"),
                "gzip",
                false));
    assertThat(Json.line(RunFolder.manifest(run).get("scenario"))).contains("1935-12-31");
  }

  @Test
  void above200ShopsTheyAreLeftOutAndThatIsSaid() {
    assertThat(Scopes.AUTO.among(200)).isEqualTo(Scopes.SHOPS);
    assertThat(Scopes.AUTO.among(201)).isEqualTo(Scopes.INDUSTRIES);
    assertThat(Scopes.SHOPS.among(201)).isEqualTo(Scopes.SHOPS);
    Scenario small = Small.scenario(folder);
    assertThat(Recording.remark(small)).isEmpty();
    assertThat(small.record().scopes()).isEqualTo(RecordRule.USUAL.scopes());
    Scenario large = small.with(Map.of("industries.coal.district.shops", "201"));
    assertThat(Recording.remark(large))
        .hasValue(
            "There are 201 shops, more than 200, so steps.csv has no rows of shops;"
                + " --record scopes=shops writes them.");
    assertThat(Recording.remark(large.with(Map.of("record.scopes", "shops")))).isEmpty();
    assertThat(Recording.remark(large.with(Map.of("record.scopes", "economy")))).isEmpty();
  }

  @Test
  void datesBehindTheEndOfARunThatIsShortenedAreLeftOutOfItsScenario() {
    Scenario shorter =
        Small.scenario(folder)
            .with(Map.of("record.workers.dates", "[1935-11-20, 1935-11-25, 1935-12-31]"))
            .with(Map.of("calendar.days", "10"));
    assertThat(shorter.canonical()).contains("1935-11-25").doesNotContain("1935-12-31");
    assertThat(shorter.canonical()).contains("1935-11-20");
  }
}
