package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.event.Event;
import norma.file.Json;
import norma.measure.Measure;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The emitted schema accepts what the reader accepts and marks what it refuses. */
final class SchemaTest {
  private static final Vocabulary WORDS =
      new Vocabulary(
          Set.copyOf(Measure.ids()),
          Stream.of(Event.Kind.values()).map(Event.Kind::label).collect(Collectors.toSet()));
  private static final Judge JUDGE = new Judge(Schema.document(WORDS));

  @TempDir Path folder;

  @Test
  void itAcceptsAScenarioThatTheReaderAccepts() {
    Path file =
        Sample.runnable(
            folder,
            "calendar: {holidays: [05-01, --11-07], daysOff: []}",
            "calibrationSeeds: {from: 1, to: 40}",
            "perturb: [work.auxShare, industries.coal.haulage.slack]",
            "timeline:",
            "  - date: 1935-02-01",
            "    phase: shift1",
            "    set: {planner.campaign.push: 0.5, industries.coal.pay.minimum: 0.5}",
            "expect:",
            "  - {id: a, meaning: b, measure: output, scope: coal, aggregate: days-until,",
            "     over: {event: record, from: -3, to: 1935-02-01}, inside: [1, null],",
            "     reaches: 3, calibrated: false, source: assumed, with: {mechanisms.blame: false}}");
    Sample.read(file);

    assertThat(errors(file)).isEmpty();
    assertThat(errors(folder.resolve("base.yaml"))).isEmpty();
  }

  @Test
  void itMarksWhatTheReaderRefuses() {
    for (String wrong :
        List.of(
            "distrikt: {}",
            "district: {shops: 0}",
            "district: {shops: many}",
            "district: {push: 1}",
            "mechanisms: {blame: 1}",
            "worker: {effort: {payUtility: lgo}}",
            "names: {given: []}",
            "pay: {scale: [{above: 1}]}",
            "industries: {coal: {seed: 1}}",
            "calendar: {start: yesterday}",
            "timeline: [{date: 1935-02-01}]",
            "timeline: [{date: 1935-02-01, set: {district.shops: 3, planner.pus: 1}}]",
            "timeline: [{date: 1935-02-01, set: {}}]",
            "timeline: [{date: 1935-02-01, set: {district.shops: 3}}]",
            "timeline: [{date: 1935-02-01, set: {industries.coal.district.shops: 3}}]",
            "expect: [{id: a}]",
            "perturb: []",
            "perturb: [work.auxShar]",
            "perturb: [mechanisms.blame]",
            "expect: [{id: a, meaning: b, measure: outptu, scope: coal, aggregate: mean, over:"
                + " {from: 1935-02-01, to: 1935-02-02}, inside: [1, 2], calibrated: false,"
                + " source: assumed}]")) {
      assertThat(errors(Sample.runnable(folder, wrong))).as(wrong).isNotEmpty();
    }
  }

  @Test
  void itDescribesEveryParameterAndClosesEverySection() {
    String schema = Json.text(Schema.document(WORDS));

    assertThat(Catalogue.entries()).hasSizeGreaterThan(200);
    for (Catalogue.Entry entry : Catalogue.entries()) {
      assertThat(entry.said().meaning()).as(entry.path()).isNotBlank();
      assertThat(schema).contains(entry.said().meaning());
    }
    assertThat(schema.split("\"type\" : \"object\"")).hasSizeGreaterThan(30);
  }

  @Test
  void theBundledScenariosKeepToIt() throws IOException {
    Path bundled = Path.of("scenarios");
    if (!Files.isDirectory(bundled)) {
      return;
    }
    try (Stream<Path> files = Files.list(bundled)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".yaml")).toList()) {
        assertThat(errors(file)).as(file.toString()).isEmpty();
      }
    }
  }

  private static List<String> errors(Path file) {
    return JUDGE.errors(file);
  }
}
