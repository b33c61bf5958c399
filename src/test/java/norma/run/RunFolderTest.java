package norma.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import norma.event.Event;
import norma.file.Json;
import norma.file.OutputTrouble;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.portrait.Portrait;
import norma.scenario.Sample;
import norma.scenario.Scenario;
import norma.time.Phase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunFolderTest {
  private static final Provenance BY = new Provenance("0.1", "abc", List.of("run", "pit.yaml"));
  private static final LocalDate EVE = LocalDate.of(1934, 12, 31);

  @TempDir private Path folder;
  private Scenario scenario;

  @BeforeEach
  void readScenario() {
    scenario = Sample.read(Sample.runnable(folder));
  }

  @Test
  void tablesReadBackAsTheyWereTold() throws IOException {
    Path run = run(Destination.firstFree(folder.resolve("runs/pit-42")), 3, false);

    List<NamedCsvRecord> steps = read(run.resolve("steps.csv"));
    assertThat(steps).hasSize(4 * 3);
    assertThat(steps.get(0).getHeader()).startsWith("date", "day", "scope").hasSize(3 + width());
    assertThat(steps.get(0).getField("date")).isEqualTo("1934-12-31");
    assertThat(steps.get(0).getField("day")).isEqualTo("-1");
    assertThat(steps.get(0).getField("scope")).isEqualTo("economy");
    NamedCsvRecord last = steps.get(11);
    assertThat(last.getField("date")).isEqualTo("1935-01-03");
    assertThat(last.getField("scope")).isEqualTo("coal/01");
    assertThat(last.getField("output")).isEqualTo(Double.toString(value(2, 2, 0)));
    assertThat(last.getField(Measure.ids().get(2))).isEmpty();

    List<NamedCsvRecord> events = read(run.resolve("events.csv"));
    assertThat(events).hasSize(3);
    assertThat(events.get(1).getFields())
        .containsExactly(
            "2",
            "1935-01-02",
            "1",
            "night",
            "record",
            "coal",
            "1",
            "5",
            "Ivan",
            "9",
            "Petro",
            "Osip Vlasov",
            "'=a; \"quoted\"",
            "multiple=9.5;norm=7.0",
            "1;2");

    List<NamedCsvRecord> workers = read(run.resolve("workers.csv"));
    assertThat(workers).hasSize(2);
    assertThat(workers.get(0).getField("census")).isEqualTo("1934-12-31");
    assertThat(workers.get(0).getField("shop")).isEqualTo("1");
    assertThat(workers.get(0).getField("woman")).isEqualTo("true");
    assertThat(workers.get(0).getField("ratchet_belief")).isEqualTo("0.3");
    assertThat(workers.get(0).getField("pay_month")).isEmpty();
  }

  @Test
  void manifestKnowsEveryOtherFile() throws Exception {
    Path run = run(Destination.firstFree(folder.resolve("runs/pit-42")), 3, true);
    Map<String, Object> manifest = Json.read(run.resolve("manifest.json"));
    assertThat(manifest)
        .containsEntry("norma", "0.1")
        .containsEntry("commit", "abc")
        .containsEntry("command_line", List.of("run", "pit.yaml"))
        .containsEntry("days_done", 3)
        .containsEntry("days_planned", 100)
        .containsEntry("stopped", true)
        .containsEntry("seed", 42)
        .containsEntry("digest", "d1935")
        .containsEntry("scenario", Json.parse(scenario.canonical()));
    Map<String, Object> rows = new LinkedHashMap<>();
    for (Object one : (List<?>) manifest.get("outputs")) {
      Map<?, ?> output = (Map<?, ?>) one;
      Path file = run.resolve((String) output.get("file"));
      rows.put(
          (String) output.get("file"), output.containsKey("rows") ? output.get("rows") : "none");
      assertThat(output.get("sha256")).isEqualTo(hash(file));
      assertThat(((Number) output.get("bytes")).longValue()).isEqualTo(Files.size(file));
    }
    assertThat(rows)
        .containsExactly(
            Map.entry("charts/output.svg", "none"),
            Map.entry("events.csv", 3),
            Map.entry("steps.csv", 12),
            Map.entry("workers.csv", 2));
    List<?> inputs = (List<?>) manifest.get("inputs");
    assertThat(inputs).hasSize(2);
    assertThat(((Map<?, ?>) inputs.get(0)).get("sha256"))
        .isEqualTo(hash(folder.resolve("pit.yaml")));
  }

  @Test
  void leavesNothingWhenItIsNotCompleted() throws IOException {
    Path runs = folder.resolve("runs");
    try (RunFolder begun = new RunFolder(Destination.firstFree(runs.resolve("a")), BY)) {
      begun.begins(new Start(scenario, 42, Instant.EPOCH));
      begun.read(reading(-1));
    }
    assertThat(runs).isEmptyDirectory();
  }

  @Test
  void keepsTheOlderFolderWhenTheNewOneIsNotCompleted() throws IOException {
    Path named = folder.resolve("named");
    run(Destination.named(named, false), 2, false);
    String before = hash(named.resolve("manifest.json"));
    try (RunFolder begun = new RunFolder(Destination.named(named, true), BY)) {
      begun.begins(new Start(scenario, 42, Instant.EPOCH));
    }
    assertThat(hash(named.resolve("manifest.json"))).isEqualTo(before);
    run(Destination.named(named, true), 3, false);
    assertThat(Json.read(named.resolve("manifest.json"))).containsEntry("days_done", 3);
  }

  @Test
  void saysSoWhenItMayNotWrite() throws IOException {
    // Root may write anywhere; but not even root makes a folder in a process's.
    Path forbidden = Path.of("/proc/self/fd");
    assumeThat(forbidden).exists();
    assertThatThrownBy(
            () -> new RunFolder(Destination.firstFree(forbidden.resolve("run")), BY).close())
        .isInstanceOf(OutputTrouble.class)
        .hasMessageContaining("cannot be written");
  }

  @Test
  void saysSoWhenTheDiskIsFull() throws Exception {
    Path disk = Files.createDirectory(folder.resolve("disk"));
    Process mount =
        new ProcessBuilder("mount", "-t", "tmpfs", "-o", "size=64k", "norma", disk.toString())
            .redirectErrorStream(true)
            .start();
    assumeThat(mount.waitFor()).as("root can mount a small disk").isZero();
    try {
      assertThatThrownBy(() -> run(Destination.named(disk.resolve("run"), false), 400, false))
          .isInstanceOf(OutputTrouble.class)
          .hasMessage(disk.resolve("run") + " cannot be written: No space left on device");
      assertThat(disk).isEmptyDirectory();
    } finally {
      new ProcessBuilder("umount", disk.toString()).inheritIO().start().waitFor();
    }
  }

  private Path run(Destination destination, int days, boolean stopped) {
    try (RunFolder run = new RunFolder(destination, BY)) {
      Start start = new Start(scenario, 42, Instant.EPOCH);
      run.begins(start);
      run.read(reading(-1));
      run.counted(EVE, List.of(portrait()));
      for (int day = 0; day < days; day++) {
        run.happened(happening(day));
        run.read(reading(day));
      }
      run.counted(EVE.plusDays(days), List.of(portrait()));
      if (stopped) {
        Path charts = Files.createDirectory(run.draft().resolve("charts"));
        Files.writeString(charts.resolve("output.svg"), "<svg/>");
      }
      return run.complete(
          new Outcome(start, start.scenario(), days, stopped, "d1935", 99, Instant.now()));
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }

  private static Readings reading(int day) {
    double[][] values = new double[3][width()];
    for (int scope = 0; scope < 3; scope++) {
      for (int measure = 0; measure < width(); measure++) {
        values[scope][measure] = value(day, scope, measure);
      }
    }
    return new Readings(
        day,
        EVE.plusDays(day + 1),
        List.of(Scope.ECONOMY, new Scope("coal", -1), new Scope("coal", 0)),
        values);
  }

  private static double value(int day, int scope, int measure) {
    return measure % 3 == 2 ? Double.NaN : (day + 1) / 3.0 + scope + 100 * measure;
  }

  private static Listener.Happening happening(int day) {
    Map<String, Double> quantities = new LinkedHashMap<>();
    quantities.put("multiple", 9.5);
    quantities.put("norm", 7.0);
    Event event =
        new Event(
            day + 1,
            day,
            Phase.NIGHT,
            Event.Kind.RECORD,
            "coal",
            0,
            5,
            9,
            "Osip Vlasov",
            "=a; \"quoted\"",
            quantities,
            List.of(1, 2));
    return new Listener.Happening(event, EVE.plusDays(day + 1), "Ivan", "Petro");
  }

  private static Portrait portrait() {
    Object[] traits =
        Arrays.stream(Portrait.class.getRecordComponents())
            .map(
                trait ->
                    trait.getType() == double.class
                        ? (Object) (trait.getName().endsWith("Month") ? Double.NaN : 0.3)
                        : trait.getType() == boolean.class
                            ? true
                            : trait.getType() == String.class
                                ? trait.getName()
                                : trait.getType() == long.class ? (Object) 0L : 0)
            .toArray();
    try {
      return (Portrait) Portrait.class.getDeclaredConstructors()[0].newInstance(traits);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static int width() {
    return Measure.values().length;
  }

  private static List<NamedCsvRecord> read(Path file) throws IOException {
    try (Stream<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(file).stream()) {
      return rows.toList();
    }
  }

  private static String hash(Path file) throws IOException {
    try {
      return HexFormat.of()
          .formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
    } catch (java.security.NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
