package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import norma.experiment.sweep.SmallSweep;
import norma.file.Json;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A sweep file where a scenario is wanted, and the other way round, is told in one sentence. */
final class WrongFileTest {
  private static final String SWEEP = "is a sweep file, not a scenario; norma sweep runs it";
  private static final String SCENARIO = "is a scenario, not a sweep file; norma run runs it";

  @TempDir private Path folder;
  private Path sweep;
  private Path scenario;

  @BeforeEach
  void files() {
    sweep = SmallSweep.file(folder, 2, 5);
    scenario = folder.resolve("pit.yaml");
  }

  @Test
  void aSweepIsNoScenario() {
    told(sweep, SWEEP, "run", sweep);
    told(sweep, SWEEP, "validate", sweep, "--seeds", 2);
    told(sweep, SWEEP, "ablate", sweep, "--seeds", 2);
    told(sweep, SWEEP, "describe", sweep);
    told(sweep, SWEEP, "compare", scenario, sweep, "--seeds", 2);
  }

  @Test
  void aScenarioIsNoSweep() throws Exception {
    told(scenario, SCENARIO, "sweep", scenario, "--dry-run");
    // Even one with mistakes of its own, of which nobody wants to hear then.
    Path overlay = folder.resolve("overlay.yaml");
    Files.writeString(overlay, "base: pit.yaml\ntitle: x\nindustries: {coal: {}}\nvari: 1\n");
    told(overlay, SCENARIO, "sweep", overlay);
  }

  @Test
  void aFileNamedWithinAnotherIsToldAsWell() throws Exception {
    Path over = Files.writeString(folder.resolve("over.yaml"), "base: small.yaml\ntitle: x\n");
    told(sweep, SWEEP, "run", over);
    Path twice = folder.resolve("twice.yaml");
    Files.writeString(twice, Files.readString(sweep).replace("pit.yaml", "small.yaml"));
    told(sweep, SWEEP, "sweep", twice);
  }

  @Test
  void checkTakesBothAndTheSchemasAreOfTwoKinds() {
    assertThat(Gate.pass("check", sweep, scenario).out()).contains("a sweep of pit", "industries");
    assertThat(Json.parse(Gate.pass("schema").out()).toString()).contains("Norma scenario");
    Gate schema = Gate.pass("schema", "--sweep");
    assertThat(schema.code()).isEqualTo(ExitCode.OK);
    assertThat(Json.parse(schema.out()).toString())
        .contains("Norma sweep", "mechanisms.priority", "latin-hypercube", "best_multiple");
  }

  private void told(Path which, String sentence, Object... args) {
    Gate gate = Gate.pass(args);
    assertThat(gate.err()).as(List.of(args).toString()).isEqualTo(which + ": " + sentence + "\n");
    assertThat(gate.code()).isEqualTo(ExitCode.INVALID_INPUT);
    assertThat(gate.out()).isEmpty();
    assertThat(folder.resolve("runs")).doesNotExist();
  }
}
