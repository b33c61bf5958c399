package norma.verb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import norma.Gate;
import norma.file.Json;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RunVerbTest {
  @TempDir static Path folder;
  private static Path file;

  @BeforeAll
  static void writeScenario() {
    file = Small.file(folder);
  }

  @Test
  void printsDigestAndFolderAndLeavesTheTables() {
    Path out = folder.resolve("plain");
    Gate run = Gate.pass("run", file, "--out", out, "--no-charts");
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    Map<String, Object> manifest = Json.read(out.resolve("manifest.json"));
    assertThat(run.out().lines()).contains("digest " + manifest.get("digest"), "folder " + out);
    assertThat(manifest)
        .containsEntry("stopped", false)
        .containsEntry("days_done", 60)
        .containsEntry("seed", 42)
        .containsEntry(
            "command_line",
            List.of("run", file.toString(), "--out", out.toString(), "--no-charts"));
    assertThat(names(out))
        .containsExactly("events.csv", "manifest.json", "steps.csv", "workers.csv");
  }

  @Test
  void digestHangsOnNothingButScenarioAndSeed() {
    String digest = digest("--no-charts");
    assertThat(digest("--no-charts", "--quiet", "--threads", "3")).isEqualTo(digest);
    assertThat(digest("--no-charts", "--seed", "42")).isEqualTo(digest);
    assertThat(digest("--no-charts", "--days", "60")).isEqualTo(digest);
    assertThat(digest("--no-charts", "--until", "1936-01-19")).isEqualTo(digest);
    assertThat(digest("--no-charts", "--set", "seed=42")).isEqualTo(digest);
    assertThat(digest("--no-charts", "--seed", "4294967338")).isNotEqualTo(digest);
    assertThat(digest("--no-charts", "--set", "worker.population.skillLogSd=0.3"))
        .isNotEqualTo(digest);
  }

  @Test
  void drawsChartsUnlessToldNotTo() {
    Path out = folder.resolve("drawn");
    Gate run = Gate.pass("run", file, "--out", out, "--quiet");
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(run.out().lines()).containsExactly(digest("--no-charts"), "folder " + out);
    assertThat(out.resolve("charts/overview.png")).isNotEmptyFile();
    Object outputs = Json.read(out.resolve("manifest.json")).get("outputs");
    assertThat((List<?>) outputs)
        .anySatisfy(
            one -> assertThat(((Map<?, ?>) one).get("file")).isEqualTo("charts/overview.svg"));
  }

  @Test
  void whatIsRecordedChangesNoDigestAndNoChart() {
    Path all = folder.resolve("all");
    Path few = folder.resolve("few");
    Gate.pass("run", file, "--out", all, "--quiet", "--days", "20");
    String wish = "scopes=economy,every=month,gzip=true,workers.dates=1935-11-25,1935-12-01";
    Gate run = Gate.pass("run", file, "--out", few, "--days", "20", "--record", wish);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isEqualTo(ExitCode.OK);
    assertThat(few.resolve("steps.csv.gz")).exists();
    assertThat(few.resolve("workers.csv.gz")).exists();
    assertThat(few.resolve("steps.csv")).doesNotExist();
    for (String chart : List.of("charts/overview.svg", "charts/pay.svg")) {
      assertThat(few.resolve(chart)).hasSameBinaryContentAs(all.resolve(chart));
    }
    assertThat(Json.read(few.resolve("manifest.json")).get("digest"))
        .isEqualTo(Json.read(all.resolve("manifest.json")).get("digest"));
  }

  @Test
  void shorterRunSaysSoInItsScenario() {
    Path out = folder.resolve("short");
    Gate.pass("run", file, "--out", out, "--no-charts", "--until", "1935-11-30");
    Map<String, Object> manifest = Json.read(out.resolve("manifest.json"));
    assertThat(manifest).containsEntry("days_done", 10).containsEntry("days_planned", 10);
    assertThat(manifest.toString()).contains("calendar={start=1935-11-21, days=10");
  }

  @Test
  void refusesAFolderThatIsTakenUnlessToldToOverwrite() throws IOException {
    Path out = folder.resolve("taken");
    Gate.pass("run", file, "--out", out, "--no-charts", "--days", "2");
    Gate again = Gate.pass("run", file, "--out", out, "--no-charts", "--days", "3");
    assertThat(again.code()).isEqualTo(ExitCode.OUTPUT);
    assertThat(again.err())
        .isEqualTo(out + " exists already; name another folder or use --overwrite\n");
    assertThat(Json.read(out.resolve("manifest.json"))).containsEntry("days_done", 2);
    Gate over = Gate.pass("run", file, "--out", out, "--no-charts", "--days", "3", "--overwrite");
    assertThat(over.code()).isEqualTo(ExitCode.OK);
    assertThat(Json.read(out.resolve("manifest.json"))).containsEntry("days_done", 3);
    Path work = Files.createDirectory(folder.resolve("thesis"));
    Files.writeString(work.resolve("chapter.txt"), "years of work");
    assertThat(Gate.pass("run", file, "--out", work, "--overwrite").code())
        .isEqualTo(ExitCode.OUTPUT);
    assertThat(work.resolve("chapter.txt")).hasContent("years of work");
  }

  static Stream<List<String>> mistakes() {
    return Stream.of(
        List.of("Invalid value for option '--seed': 'x' is not a whole number", "--seed", "x"),
        List.of("'1.5' is not a whole number", "--seed", "1.5"),
        List.of("9223372036854775808 does not fit 64 bits", "--seed", "9223372036854775808"),
        List.of("--days must make 1 to 36525 days, found 0", "--days", "0"),
        List.of("--days must make 1 to 36525 days, found -3", "--days=-3"),
        List.of("--days must make 1 to 36525 days, found 40000", "--days", "40000"),
        List.of("'ten' is not a whole number", "--days", "ten"),
        List.of("'+12000-01-01' does not lie from 1583", "--until", "+12000-01-01"),
        List.of("'1935-13-01' is no such day; write year-month-day", "--until", "1935-13-01"),
        List.of("--until 1935-11-20 lies before the scenario's first day", "--until", "1935-11-20"),
        List.of("--until must make 1 to 36525 days", "--until", "2100-01-01"),
        List.of("mutually exclusive", "--days", "3", "--until", "1935-12-01"),
        List.of("--threads must be 1 to 1024, found 0", "--threads", "0"),
        List.of("'many' is not a whole number", "--threads", "many"),
        List.of("it must be the name of a file or folder", "--out", ""),
        List.of("--overwrite wants to know which folder", "--overwrite"),
        List.of("--record wants KEY=VALUE[,KEY=VALUE…], found 'gzip'", "--record", "gzip"),
        List.of("record.evry: is not a known parameter; did you mean", "--record", "evry=day"),
        List.of("must be one of day, dekada, month, found week", "--record", "every=week,gzip=1"),
        List.of("record.gzip: must be true or false, found 1", "--record", "every=week,gzip=1"),
        List.of("--record gives every twice", "--record", "every=day,every=month"),
        List.of("must be 0 to 1 (share), found 2", "--record", "workers.sample=2"),
        List.of(
            "lies outside the run, which goes from 1935-11-21 to 1936-01-19, found 1936-01-20",
            "--record",
            "workers.dates=1935-12-31,1936-01-20"),
        List.of("--set wants PATH=VALUE, found 'seed'", "--set", "seed"),
        List.of("Possible solutions: --days", "--day", "3"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void aMistakenOptionGetsASentence(List<String> expectedAndOptions) {
    Path never = folder.resolve("never");
    List<Object> words = new java.util.ArrayList<>(List.of("run", file));
    words.addAll(expectedAndOptions.subList(1, expectedAndOptions.size()));
    if (!words.contains("--overwrite") && !words.contains("--out")) {
      words.addAll(List.of("--out", never));
    }
    Gate run = Gate.pass(words.toArray());
    assertThat(run.err()).contains(expectedAndOptions.get(0)).doesNotContain("\tat ");
    assertThat(run.code()).isEqualTo(ExitCode.USAGE);
    assertThat(run.out()).isEmpty();
    assertThat(never).doesNotExist();
  }

  @Test
  void aWrongSettingIsInvalidInput() {
    Path never = folder.resolve("never");
    Gate run = Gate.pass("run", file, "--out", never, "--set", "industries.coal.district.shop=3");
    assertThat(run.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(run.err()).contains("did you mean industries.coal.district.shops");
    assertThat(never).doesNotExist();
  }

  private static String digest(String... options) {
    Path out = folder.resolve("digest" + Integer.toHexString(List.of(options).hashCode()));
    List<Object> words =
        new java.util.ArrayList<>(List.of("run", file, "--out", out, "--overwrite"));
    words.addAll(List.of(options));
    return Gate.pass(words.toArray())
        .out()
        .lines()
        .filter(line -> line.startsWith("digest "))
        .findFirst()
        .orElse("none");
  }

  private static List<String> names(Path directory) {
    try (Stream<Path> list = Files.list(directory)) {
      return list.map(path -> path.getFileName().toString()).sorted().toList();
    } catch (IOException trouble) {
      throw new java.io.UncheckedIOException(trouble);
    }
  }
}
