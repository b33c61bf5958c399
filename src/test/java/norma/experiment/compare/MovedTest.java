package norma.experiment.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import norma.run.Small;
import norma.scenario.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class MovedTest {
  @TempDir private Path folder;

  @Test
  void aPartIsTakenOffOrAdded() {
    assertThat(moved("1.32", "haulage.slack", -0.2).text()).isEqualTo("1.056");
    assertThat(moved("1.32", "haulage.slack", 0.2).text()).isEqualTo("1.584");
    assertThat(moved("5", "haulage.slack", 0.2).text()).isEqualTo("6");
  }

  @Test
  void aShareStopsAtOne() {
    Moved share = moved("0.9", "planner.plan.ratchet", 0.2);
    assertThat(share.text()).isEqualTo("1");
    assertThat(share.isOther()).isTrue();
    assertThat(share.limit())
        .hasValue("1.08 is out of bounds; 1 is the most it may be and stands for it.");
    Moved whole = moved("1", "planner.plan.ratchet", 0.2);
    assertThat(whole.isOther()).isFalse();
  }

  @Test
  void whatIsLeastStaysThere() {
    // A crew is of two men or more: 2 less 45 % is 1.1, in whole men 1.
    Moved crew = moved("2", "district.crew", -0.45);
    assertThat(crew.isOther()).isFalse();
    assertThat(crew.limit())
        .hasValueSatisfying(said -> assertThat(said).contains("2 is the least"));
  }

  @Test
  void whatIsWholeIsRounded() {
    Moved rounded = moved("12", "district.crew", 0.2);
    assertThat(rounded.text()).isEqualTo("14");
    Moved stays = moved("2", "planner.titles.dekadasAbove", 0.2);
    assertThat(stays.isOther()).isFalse();
    assertThat(stays.limit()).isEmpty();
  }

  /** In the only industry, which then has a value of its own. */
  private Moved moved(String value, String path, double change) {
    String own = "industries.coal." + path;
    Scenario scenario = Small.scenario(folder).with(Map.of(own, value));
    return Moved.of(scenario.numbers(own, "test").get(0), change);
  }
}
