package norma.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.measure.Measure;
import norma.scenario.Scenario;
import norma.scenario.ScenarioReader;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run that was interfered with by hand, saved as a scenario, runs again to the same digest. */
class AmendTest {
  private static final Path COAL = Path.of("scenarios", "donbass-coal-1935.yaml");

  @TempDir Path folder;

  private static Scenario read(Path file) {
    TreeSet<String> kinds = new TreeSet<>();
    for (Event.Kind kind : Event.Kind.values()) {
      kinds.add(kind.label());
    }
    return ScenarioReader.read(file, new TreeSet<>(Measure.ids()), kinds);
  }

  private static Scenario small() {
    return read(COAL).with(Map.of("industries.coal.district.shops", "4", "calendar.days", "300"));
  }

  @Test
  void replaysToTheSameDigest() throws Exception {
    Scenario saved;
    String digest;
    try (Loop loop = new Loop(small(), 7, 1, List.of())) {
      for (int day = 0; day < 40; day++) {
        loop.advance();
      }
      loop.advancePhase();
      assertThat(loop.phase()).isEqualTo(Phase.SHIFT1);
      // Before the scenario's own push, which must come on top of this and not undo it.
      loop.amend(Map.of("planner.normRevision.weightOnBest", "0.9"), "by hand");
      loop.advancePhase();
      loop.amend(Map.of("mechanisms.priority", "false"), "");
      loop.amend(Map.of("mechanisms.priority", "true"), "second thoughts");
      while (loop.advance()) {
        // To the end.
      }
      digest = loop.outcome().digest();
      saved = loop.scenario();
    }
    Path file = folder.resolve("saved.yaml");
    Files.writeString(file, saved.canonical());
    Scenario again = read(file);
    assertThat(again.timeline()).hasSize(small().timeline().size() + 3);
    try (Loop loop = new Loop(again, 7, 2, List.of())) {
      assertThat(loop.run().digest()).isEqualTo(digest);
    }
    try (Loop loop = new Loop(small(), 7, 1, List.of())) {
      assertThat(loop.run().digest()).isNotEqualTo(digest);
    }
  }

  @Test
  void watchingChangesNothing() {
    try (Loop plain = new Loop(small(), 3, 1, List.of());
        Loop watched = new Loop(small(), 3, 1, List.of())) {
      watched.watch();
      while (watched.advancePhase()) {
        assertThat(watched.shops(shop -> true, List.of())).hasSize(4);
      }
      assertThat(watched.outcome().digest()).isEqualTo(plain.run().digest());
    }
  }

  @Test
  void refusesWhatCannotBeSet() {
    try (Loop loop = new Loop(small(), 3, 1, List.of())) {
      Scenario before = loop.scenario();
      assertThatThrownBy(() -> loop.amend(Map.of("industries.coal.district.shops", "5"), ""))
          .isInstanceOf(InvalidInput.class)
          .hasMessageContaining("read at the start");
      assertThatThrownBy(() -> loop.amend(Map.of("planner.campaign.push", "3"), ""))
          .isInstanceOf(InvalidInput.class);
      assertThat(loop.scenario()).isSameAs(before);
    }
  }
}
