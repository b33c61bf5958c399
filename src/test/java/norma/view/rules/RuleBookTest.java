package norma.view.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import norma.file.InvalidInput;
import norma.run.Small;
import norma.scenario.Catalogue;
import norma.scenario.Catalogue.Entry;
import norma.scenario.Scenario;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The panel's book: what is in force, what waits for a reset, and what a reset begins with. */
class RuleBookTest {
  private static final LocalDate START = LocalDate.of(1935, 11, 21);
  private static final String PUSH = "planner.campaign.push";
  private static final String SHOPS = "industries.coal.district.shops";

  @TempDir Path folder;

  private Scenario timed() {
    LocalDate day = LocalDate.of(1935, 12, 1);
    return Small.scenario(folder).amended(day, Phase.SHIFT1, Map.of(PUSH, "0.3"), "");
  }

  @Test
  void showsWhatTheTimelineHasSetByNow() {
    RuleBook book = new RuleBook(timed());
    LocalDate day = LocalDate.of(1935, 12, 1);
    assertThat(book.value(PUSH)).isEqualTo("0.8");
    book.read(timed(), day, Phase.DAWN);
    assertThat(book.value(PUSH)).isEqualTo("0.8");
    assertThat(book.read(timed(), day, Phase.SHIFT1)).isTrue();
    assertThat(book.value(PUSH)).isEqualTo("0.3");
    assertThat(book.read(timed(), day.plusDays(9), Phase.NIGHT)).as("nothing new").isFalse();
    assertThat(book.isChanged(PUSH)).as("nobody interfered").isFalse();
    Scenario amended = timed().amended(day, Phase.NIGHT, Map.of(PUSH, "1"), "");
    assertThat(book.read(amended, day, Phase.NIGHT)).isTrue();
    assertThat(book.value(PUSH)).isEqualTo("1");
    assertThat(book.untouched(PUSH, day, Phase.NIGHT)).isEqualTo("0.3");
  }

  @Test
  void keepsWhatCanOnlyBeSetAtTheStartForTheReset() {
    Scenario small = Small.scenario(folder);
    RuleBook book = new RuleBook(small);
    book.plan(SHOPS, "5");
    book.made(PUSH, "0.4");
    assertThat(book.isWaiting(SHOPS)).isTrue();
    assertThat(book.isWaiting(PUSH)).isFalse();
    assertThat(book.value(SHOPS)).isEqualTo("5");
    assertThat(book.inForce(SHOPS)).isEqualTo("3");
    Scenario next = book.scenario();
    assertThat(next.rules().industries().get("coal").district().shops()).isEqualTo(5);
    assertThat(next.rules().industries().get("coal").planner().campaign().push()).isEqualTo(0.4);
    book.reset();
    book.read(next, START, Phase.DAWN);
    assertThat(book.isWaiting(SHOPS)).isFalse();
    assertThat(book.isChanged(SHOPS)).isTrue();
    book.forget(SHOPS);
    book.forget(PUSH);
    assertThat(book.scenario()).isSameAs(small);
  }

  @Test
  void refusesWhatCannotStandAndKeepsWhatStood() {
    RuleBook book = new RuleBook(Small.scenario(folder));
    book.plan(SHOPS, "5");
    assertThatThrownBy(() -> book.plan(SHOPS, "0")).isInstanceOf(InvalidInput.class);
    assertThatThrownBy(() -> book.plan("calendar.days", "ten")).isInstanceOf(InvalidInput.class);
    assertThat(book.value(SHOPS)).isEqualTo("5");
    assertThat(book.changed()).containsExactly(SHOPS);
  }

  @Test
  void leavesOutTheSeedAndWhatIsInForceNowhere() {
    RuleBook book = new RuleBook(Small.scenario(folder));
    assertThat(book.rows().stream().map(Catalogue.Row::path))
        .contains(SHOPS, PUSH, "title", "mechanisms.priority")
        .doesNotContain("seed", "calibrationSeeds.from", "district.shops")
        .doesNotHaveDuplicates();
  }

  @Test
  void asksForEachParameterInItsForm() {
    assertThat(form("mechanisms.campaign")).isEqualTo(Entry.Form.SWITCH);
    assertThat(form("worker.effort.payUtility")).isEqualTo(Entry.Form.CHOICE);
    assertThat(entry("worker.effort.payUtility").options()).containsExactly("log", "linear");
    assertThat(form("district.shops")).isEqualTo(Entry.Form.WHOLE);
    assertThat(form(PUSH)).isEqualTo(Entry.Form.NUMBER);
    assertThat(form("pay.scale")).isEqualTo(Entry.Form.LINE);
    assertThat(form("calendar.start")).isEqualTo(Entry.Form.LINE);
    assertThat(entry("district.shops").range()).isEqualTo("1 to 50000");
    assertThat(entry("title").range()).isEmpty();
  }

  private static Entry entry(String path) {
    return Catalogue.find(path).orElseThrow();
  }

  private static Entry.Form form(String path) {
    return entry(path).form();
  }
}
