package norma.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every number of a scenario can be moved, so that a test can ask whether it matters. */
final class NudgeTest {
  @TempDir Path folder;

  @Test
  void everyNumberSwitchAndChoiceIsNudged() {
    Scenario scenario =
        Sample.read(Sample.runnable(folder, "pay: {scale: [{above: 1, multiplier: 2}]}"));
    List<String> stuck = new ArrayList<>();
    List<Nudge> nudges = Nudge.all(scenario, stuck);

    assertThat(stuck).isEmpty();
    assertThat(nudges).hasSizeGreaterThan(290).extracting(Nudge::label).doesNotHaveDuplicates();
    assertThat(nudges)
        .contains(
            new Nudge(
                "pay.scale[0].multiplier", "pay.scale", "[{\"above\":1.0,\"multiplier\":2.1}]"))
        .contains(new Nudge("mechanisms.blame", "mechanisms.blame", "false"))
        .contains(new Nudge("district.shops", "district.shops", "2"));
    for (Nudge nudge : nudges) {
      assertThat(nudge.in(scenario).canonical()).isNotEqualTo(scenario.canonical());
    }
  }
}
