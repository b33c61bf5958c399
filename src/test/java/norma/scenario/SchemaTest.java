package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import norma.file.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The emitted schema accepts what the reader accepts and marks what it refuses. */
final class SchemaTest {
  private static final com.networknt.schema.Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(Json.text(Schema.document()), InputFormat.JSON);

  @TempDir Path folder;

  @Test
  void itAcceptsAScenarioThatTheReaderAccepts() {
    Path file =
        Sample.runnable(
            folder,
            "calendar: {holidays: [05-01, --11-07], daysOff: []}",
            "calibrationSeeds: {from: 1, to: 40}",
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
            "expect: [{id: a}]")) {
      assertThat(errors(Sample.runnable(folder, wrong))).as(wrong).isNotEmpty();
    }
  }

  @Test
  void itDescribesEveryParameterAndClosesEverySection() {
    String schema = Json.text(Schema.document());

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

  private static List<Error> errors(Path file) {
    try {
      Object tree = new YAMLMapper().readValue(file.toFile(), Object.class);
      return SCHEMA.validate(new ObjectMapper().writeValueAsString(tree), InputFormat.JSON);
    } catch (IOException trouble) {
      throw new UncheckedIOException(trouble);
    }
  }
}
