package norma;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import norma.experiment.sweep.SmallSweep;
import norma.run.Small;
import norma.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A path that is varied though the scenario's timeline sets it later is remarked upon. */
final class SweepRemarkTest {
  @TempDir private Path folder;

  @Test
  void theSamePathIsRemarkedUpon() throws IOException {
    remarked("mechanisms.priority: [true, false]", "mechanisms.priority: false", true);
    remarked("industries.coal.pay.minimum: [0.4, 0.5]", "industries.coal.pay.minimum: 0.6", true);
  }

  /** What every industry has is no longer what this one has, once its own is set. */
  @Test
  void anIndustrysOwnTakesThePlaceOfWhatIsVariedForAll() throws IOException {
    remarked("pay.minimum: [0.4, 0.5]", "industries.coal.pay.minimum: 0.6", true);
  }

  @Test
  void otherPathsAreNot() throws IOException {
    remarked("mechanisms.priority: [true, false]", "mechanisms.envy: false", false);
    remarked(
        "industries.coal.pay.minimum: [0.4, 0.5]",
        "industries.coal.planner.campaign.push: 0.6",
        false);
  }

  private void remarked(String varied, String set, boolean is) throws IOException {
    String later = "timeline: [{date: 1935-11-25, set: {" + set + "}}]";
    Path pit = Small.file(folder, later);
    // Given twice it is refused, so the one of the small scenario goes.
    Files.writeString(pit, Files.readString(pit).replace("timeline: []\n", ""));
    Path sweep =
        SmallSweep.write(
            folder,
            "scenario: pit.yaml",
            "title: Small",
            "days: 5",
            "vary:",
            "  " + varied,
            "seeds: {count: 2}",
            "measures:",
            "  - {id: output, measure: output, scope: coal, aggregate: mean}");
    String path = varied.substring(0, varied.indexOf(':'));
    String remark =
        "small.yaml:5:3: vary."
            + path
            + ": the scenario's timeline sets it on 1935-11-25, so what is varied holds until then"
            + " only";
    Gate check = Gate.pass("check", sweep);
    assertThat(check.err()).isEmpty();
    assertThat(check.code()).isEqualTo(ExitCode.OK);
    Gate pilot = Gate.pass("sweep", sweep, "--dry-run", "--quiet");
    assertThat(pilot.code()).as(pilot.err()).isEqualTo(ExitCode.OK);
    if (is) {
      assertThat(check.out()).contains("remark: ", remark);
      assertThat(pilot.err()).contains("remark: ", remark);
    } else {
      assertThat(check.out() + pilot.err()).doesNotContain("remark");
    }
  }
}
