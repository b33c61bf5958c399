package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import norma.file.Json;
import norma.measure.Measure;
import norma.scenario.Catalogue;
import norma.scenario.Sample;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The listings of parameters and measures, for readers and for programs. */
final class DescribeTest {
  @TempDir Path folder;

  @Test
  void aScenarioIsListedWithEveryValueAndWhereItCameFrom() {
    Path file = Sample.runnable(folder, "district:", "  shops: 9");

    Gate gate = Gate.pass("describe", file, "--set", "planner.campaign.push=0.5");

    assertThat(gate.code()).isEqualTo(ExitCode.OK);
    assertThat(gate.out().lines())
        .anyMatch(line -> line.matches("path +value +unit +min +max +when"))
        .anyMatch(line -> line.matches("district\\.shops +9 +shops +1 +50000 +at start"))
        .anyMatch(line -> line.matches(" +shops in the industry · a whole number · .*pit.yaml:4"))
        .anyMatch(line -> line.matches("planner\\.campaign\\.push +0\\.5 .* live"))
        .anyMatch(line -> line.endsWith("· --set"))
        .allMatch(line -> line.length() < 160);
  }

  @Test
  void anIndustrysOwnValueIsListedBesideTheOneItReplaces() {
    Path file =
        Sample.overlay(folder, "base: base.yaml", "industries: {coal: {district: {shops: 40}}}");

    assertThat(Gate.pass("describe", file).out())
        .containsPattern("\nindustries\\.coal\\.district\\.shops +40 ")
        .containsPattern("base\\.yaml:\\d+ \\(every industry has its own\\)");
  }

  @Test
  @SuppressWarnings("unchecked")
  void programsReadNumbersAsNumbers() {
    Path file = Sample.runnable(folder);

    var rows =
        (List<Map<String, Object>>)
            Json.parse(Gate.pass("describe", file, "--format", "json").out());

    // The sample leaves out what may be left out, and has no inputs.
    long stated =
        Catalogue.entries().stream()
            .filter(entry -> !entry.path().matches("(calibrationSeeds|record|inputs)\\..*"))
            .count();
    assertThat(rows).hasSize((int) stated);
    assertThat(rows)
        .filteredOn(row -> row.get("path").equals("district.shops"))
        .singleElement()
        .satisfies(row -> assertThat(row).containsEntry("value", 1).containsEntry("max", 50000));
    String csv = Gate.pass("describe", file, "--format", "csv").out();
    assertThat(csv).startsWith("path,value,unit,min,max,when,from,type,meaning\n");
    assertThat(csv.lines()).hasSize(rows.size() + 1);
  }

  @Test
  void withoutAFileTheParametersAreListedWithoutValues() {
    assertThat(Gate.pass("describe").out())
        .containsPattern("\ndistrict\\.shops +shops +1 +50000 +at start\n +shops in the industry")
        .containsPattern("\nmechanisms\\.blame +live\n");
    assertThat(Gate.pass("describe", "--format", "csv").out().lines())
        .hasSize(Catalogue.entries().size() + 1);
  }

  @Test
  void theDataDictionaryNamesEveryMeasure() {
    String dictionary = Gate.pass("describe", "--measures", "--format", "csv").out();

    assertThat(dictionary.lines()).hasSize(Measure.values().length + 1);
    for (Measure measure : Measure.values()) {
      assertThat(dictionary).contains("\n" + measure.id() + ",");
    }
  }
}
