package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.rule.PlanKind;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An attempt at a record from its first preparing shift to the end, made or given up. */
final class DispositionTest {
  @TempDir static Path folder;

  private TinyShop tiny;
  private Worker[] men;

  @BeforeEach
  void openTheShop() {
    tiny = tiny("foreman.values.recordCost: 10");
  }

  private static TinyShop tiny(String... settings) {
    String[] all = java.util.Arrays.copyOf(settings, settings.length + 9);
    String[] more = {
      "foreman.values.noise: 0",
      "foreman.values.movingCost: 10",
      "foreman.values.obstructCost: 10",
      "foreman.values.preparingCost: 0",
      "foreman.plans.preparingShifts: [2]",
      "foreman.plans.stockpile: 0.5",
      "foreman.plans.patience: 1",
      "preparation.preparers: 1",
      "preparation.decay: 0.25"
    };
    System.arraycopy(more, 0, all, settings.length, more.length);
    return new TinyShop(folder, 4, all);
  }

  /** A shift in which 100 units are in the store. */
  private ShiftOrder shift(PlanKind expected) {
    men = men == null ? tiny.shop.roster.clone() : men;
    ShiftOrder order = tiny.order();
    order.store = 100;
    order.reserve = tiny.shop.stores.reserve;
    ShiftCase about = tiny.about(tiny.outlook(10, 0.5, 0, 1, 0), men);
    Judgement judgement = new Judgement(about);
    PlanWorth worth = new PlanWorth(about, judgement.usualOutput());
    assertThat(Disposition.of(about, judgement, worth, new Lineup(order, about), null))
        .isEqualTo(expected);
    tiny.shop.stores.reserve = order.reserve;
    return order;
  }

  @Test
  void recordIsPreparedForTwoShiftsAndThenSet() {
    tiny =
        tiny(
            "foreman.values.recordCost: 0",
            "foreman.values.nationalWorth: 50",
            "foreman.plans.recordHelpers: 1");
    ShiftOrder first = shift(PlanKind.PREPARING);
    Attempt attempt = tiny.shop.attempt;
    assertThat(attempt.shiftsLeft).isEqualTo(1);
    double material = 0.5 * attempt.reckoned * TinyShop.NORM * 1;
    assertThat(attempt.material).isCloseTo(material, within(1e-12));
    assertThat(first.reserve).isCloseTo(material / 2, within(1e-12));
    assertThat(first.store).isCloseTo(100 - material / 2, within(1e-12));
    assertThat(first.role[3]).isEqualTo(Role.PREPARER); // of equal men the last
    attempt.prepared += 16; // as the books have it
    ShiftOrder second = shift(PlanKind.PREPARING);
    assertThat(second.reserve).isCloseTo(material, within(1e-12));
    assertThat(attempt.prepared).isCloseTo(16 * 0.75, within(1e-12));
    attempt.prepared += 16;
    ShiftOrder third = shift(PlanKind.RECORD);
    assertThat(third.prepared).isCloseTo((16 * 0.75 + 16) * 0.75, within(1e-12));
    assertThat(third.preparedFor).isZero();
    assertThat(third.reserve).isCloseTo(material, within(1e-12));
    assertThat(third.role[3]).isEqualTo(Role.HELPER);
    assertThat(third.leader[3]).isZero();
  }

  @Test
  void noMoreIsSetAsideThanThereIs() {
    tiny.shop.attempt = new Attempt(tiny.man(1).id, 1, ShiftPlan.record(0, 0, 3, 0), 250);
    ShiftOrder order = shift(PlanKind.RECORD);
    assertThat(order.reserve).isEqualTo(100);
    assertThat(order.store).isZero();
  }

  @Test
  void recordThatIsReadyWaitsForItsManAndIsThenGivenUp() {
    tiny.shop.attempt = new Attempt(tiny.man(1).id, 1, ShiftPlan.record(0, 0, 3, 0), 20);
    tiny.shop.stores.store = 100;
    tiny.shop.stores.reserve = 20;
    tiny.shop.stores.deliver(5, 0, 0, 0);
    men = tiny.shop.roster.clone();
    men[1] = null;
    shift(PlanKind.EQUAL); // one shift of patience
    assertThat(tiny.shop.attempt).isNotNull();
    ShiftOrder second = shift(PlanKind.EQUAL);
    assertThat(tiny.shop.attempt).isNull();
    assertThat(tiny.shop.stores.store).isEqualTo(120);
    assertThat(second.store).isEqualTo(125); // with what came at the start of the shift
    assertThat(second.reserve).isZero();
  }

  @Test
  void recordManWhoIsBackInTimeIsSetOnHisRecord() {
    tiny.shop.attempt = new Attempt(tiny.man(1).id, 1, ShiftPlan.record(0, 0, 3, 0), 20);
    men = tiny.shop.roster.clone();
    men[1] = null;
    shift(PlanKind.EQUAL);
    men = null;
    ShiftOrder second = shift(PlanKind.RECORD);
    assertThat(second.preparedFor).isEqualTo(1);
    assertThat(second.reserve).isEqualTo(20);
  }

  @Test
  void aNewManInThePlaceIsNotSetOnIt() {
    tiny.shop.attempt = new Attempt(tiny.man(1).id + 1000, 1, ShiftPlan.record(0, 0, 3, 0), 20);
    shift(PlanKind.EQUAL);
    assertThat(tiny.shop.attempt).isNotNull();
  }

  @Test
  void favouritesHaveAReserveOfWhatTheyAndTheirHelpersUsuallyMake() {
    tiny =
        tiny(
            "foreman.values.recordCost: 10",
            "foreman.values.standing: 100",
            "foreman.values.titleWorth: 50",
            "foreman.plans.favour: [{favourites: 1, helpersEach: 1}]");
    tiny.nameMenFrom(1.45);
    tiny.man(0).repute.usual = 1.25;
    for (Worker man : tiny.shop.roster) {
      man.mind.method = 1;
    }
    ShiftOrder order = shift(PlanKind.FAVOUR);
    assertThat(order.reserve).isCloseTo(1.25 * (1 + 1) * TinyShop.NORM * 1, within(1e-12));
  }

  @Test
  void menAreMovedOffSoThatTheRecordManHasTheirPlaces() {
    tiny = tiny("foreman.values.recordCost: 10", "foreman.plans.recordHelpers: 1");
    tiny.shop.attempt = new Attempt(tiny.man(1).id, 1, ShiftPlan.record(0, 3, 3, 0), 20);
    ShiftOrder order = shift(PlanKind.RECORD);
    assertThat(order.role)
        .containsExactly(Role.CLEARED, Role.LEADER, Role.CLEARED, Role.HELPER); // last on the list
    assertThat(order.leader[0]).isEqualTo(1);
    assertThat(order.place).containsExactly(1, 0, 2, 3); // of equal places the first
    tiny = tiny("mechanisms.helpers: false", "foreman.values.recordCost: 10");
    men = null;
    tiny.shop.attempt = new Attempt(tiny.man(1).id, 1, ShiftPlan.record(0, 2, 3, 0), 20);
    assertThat(shift(PlanKind.RECORD).role)
        .containsExactly(Role.LEADER, Role.LEADER, Role.CLEARED, Role.CLEARED);
  }
}
