package norma.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order industries set records, where they were pushed, and what was their best. */
final class IndustryRecordsTest {

  @Test
  void industriesStandInTheOrderOfTheirFirstRecords() {
    History history =
        new MadeUpEconomy(30, "ore", "coal", "shoes", "forge")
            .record(9, "forge", 0, 1, 1.5)
            .record(12, "coal", 0, 2, 5)
            .record(20, "forge", 0, 1, 2.5)
            .history();
    List<IndustryRecords> all = IndustryRecords.inOrder(history);
    // Ore and shoes have none and stay as the scenario has them.
    assertThat(all)
        .extracting(i -> i.industry().industry())
        .containsExactly("forge", "coal", "ore", "shoes");
    assertThat(all).extracting(i -> i.records().size()).containsExactly(2, 1, 0, 0);
    assertThat(all.get(0).first().orElseThrow().day()).isEqualTo(9);
    assertThat(all.get(0).last().orElseThrow().day()).isEqualTo(20);
    assertThat(all.get(2).first()).isEmpty();
  }

  @Test
  void aRecordOfTheSameDayIsFirstThatHappenedFirst() {
    History history =
        new MadeUpEconomy(10, "coal", "ore")
            .record(5, "ore", 0, 1, 2)
            .record(5, "coal", 0, 2, 3)
            .history();
    assertThat(IndustryRecords.inOrder(history))
        .extracting(i -> i.industry().industry())
        .containsExactly("ore", "coal");
  }

  @Test
  void theBestShiftIsTheHighestOfAllAndTheFirstDayOfIt() {
    History history =
        new MadeUpEconomy(30, "coal", "ore")
            .from(0, "coal", Measure.STANDING_RECORD, 1.2)
            .from(7, "coal", Measure.STANDING_RECORD, 1.4)
            .history();
    IndustryRecords coal = IndustryRecords.of(history, MadeUp.COAL);
    assertThat(coal.best()).isEqualTo(1.4);
    assertThat(coal.bestDay()).hasValue(7);
    IndustryRecords ore = IndustryRecords.of(history, new Scope("ore", -1));
    assertThat(ore.best()).isNaN();
    assertThat(ore.bestDay()).isEmpty();
  }

  @Test
  void pushedAreTheDaysOnWhichThereIsAPush() {
    History history =
        new MadeUpEconomy(30, "coal", "ore")
            .from(0, "coal", Measure.PUSH, 0)
            .from(4, "coal", Measure.PUSH, 0.6)
            .from(10, "coal", Measure.PUSH, 0)
            .from(25, "coal", Measure.PUSH, 0.9)
            .history();
    assertThat(IndustryRecords.of(history, MadeUp.COAL).pushed())
        .containsExactly(new Stretch(4, 10), new Stretch(25, 30));
    assertThat(IndustryRecords.of(history, new Scope("ore", -1)).pushed()).isEmpty();
  }

  @Test
  void aRecordBeforeThePushOrWithoutOneIsUnpushed() {
    History history =
        new MadeUpEconomy(30, "coal", "ore", "forge", "shoes")
            .from(5, "coal", Measure.PUSH, 0.6)
            .from(20, "ore", Measure.PUSH, 0.6)
            .record(5, "coal", 0, 1, 2)
            .record(19, "ore", 0, 2, 2)
            .record(22, "forge", 0, 3, 2)
            .history();
    assertThat(IndustryRecords.inOrder(history))
        .extracting(IndustryRecords::isUnpushed)
        .containsExactly(false, true, true, false);
  }
}
