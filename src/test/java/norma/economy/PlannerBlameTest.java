package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import norma.event.Event;
import norma.rule.PlanKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whom the planner accuses and removes, who takes over, and what plan a shop is given next. */
final class PlannerBlameTest {
  @TempDir static Path folder;

  /** A shop that makes 80 units of a plan of 100. */
  static void fallShort(PlannersDesk desk, Shop shop) {
    PlannersDesk.plan(shop, 100);
    desk.worked(shop, 0, 8, 1);
  }

  /**
   * 400 shops short by a fifth, one obstruction found in each: chance ½ · ((0.2 - 0.05) / 0.3 + 0.4
   * · 1) = 0.45, so 180 accusations expected, with a standard deviation of √(400 · 0.45 · 0.55) =
   * 9.9. Without the obstructions 100 would be expected, without the shortfall 80.
   */
  @Test
  void accusesWithTheChanceOfTheRule() {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            "district.shops",
            "400",
            "district.crew",
            "2",
            "planner.blame.tolerance",
            "0.05",
            "planner.blame.fullShortfall",
            "0.3",
            "planner.blame.caught",
            "0.4",
            "planner.blame.removal",
            "0",
            "planner.blame.denounce",
            "0");
    desk.industry.movement.campaign = 0.5;
    for (Shop shop : desk.industry.shops) {
      fallShort(desk, shop);
      shop.foreman.caught = 1;
    }
    desk.close(0);
    assertThat(desk.events(Event.Kind.ACCUSATION).size()).isBetween(180 - 40, 180 + 40);
    assertThat(desk.events(Event.Kind.REMOVAL)).isEmpty();
    assertThat(desk.shop.foreman.caught).as("obstructions are forgotten at the close").isZero();
  }

  @Test
  void accusesNobodyWithoutACampaign() {
    PlannersDesk desk = sure(folder, "planner.blame.removal", "1");
    desk.industry.movement.campaign = 0;
    fallShort(desk, desk.shop);
    desk.shop.foreman.caught = 20;
    desk.close(0);
    assertThat(desk.events(Event.Kind.ACCUSATION)).isEmpty();
  }

  @Test
  void accusesNobodyWhereShortfallIsNotReadAsSabotage() {
    PlannersDesk desk = sure(folder, "mechanisms.blame", "false");
    fallShort(desk, desk.shop);
    desk.close(0);
    assertThat(desk.events(Event.Kind.ACCUSATION)).isEmpty();
  }

  /** Shortfall 0.2 beyond 0.05 over 0.1: more than sure at full campaign. */
  static PlannersDesk sure(Path folder, String... settings) {
    String[] all = new String[settings.length + 4];
    List<String> fixed =
        List.of("planner.blame.tolerance", "0.05", "planner.blame.fullShortfall", "0.1");
    for (int i = 0; i < all.length; i++) {
      all[i] = i < 4 ? fixed.get(i) : settings[i - 4];
    }
    PlannersDesk desk = new PlannersDesk(folder, all);
    desk.industry.movement.campaign = 1;
    return desk;
  }

  @Test
  void readsTheReportAndNotWhatWasMade() {
    PlannersDesk short20 = sure(folder, "planner.blame.removal", "0");
    fallShort(short20, short20.shop);
    short20.close(0);
    assertThat(short20.events(Event.Kind.ACCUSATION)).hasSize(1);
    assertThat(short20.events(Event.Kind.ACCUSATION).get(0).quantities().get("shortfall"))
        .isCloseTo(0.2, within(1e-12));

    // One man at 0.8 is written up over ten shifts: 80 made, 20 claimed, 99 planned.
    PlannersDesk padded =
        sure(
            folder,
            "mechanisms.padding",
            "true",
            "foreman.padding.farthest",
            "0.4",
            "foreman.padding.auditFeared",
            "0",
            "foreman.values.noise",
            "0",
            "planner.audit.chance",
            "0");
    PlannersDesk.plan(padded.shop, 99);
    padded.worked(0, 10, 0.8);
    padded.close(0);
    assertThat(padded.shop.lastMonth.of(Count.MONTH_REPORTED)).isCloseTo(100, within(1e-9));
    assertThat(padded.events(Event.Kind.ACCUSATION)).isEmpty();
  }

  /** As above, but an audit finds the 20 units; that alone accuses, with chance 1 · 1. */
  @Test
  void paddingThatWasFoundAccuses() {
    PlannersDesk desk =
        sure(
            folder,
            "mechanisms.padding",
            "true",
            "foreman.padding.farthest",
            "0.4",
            "foreman.padding.auditFeared",
            "0",
            "foreman.values.noise",
            "0",
            "planner.audit.chance",
            "1",
            "planner.audit.accusation",
            "1",
            "planner.blame.removal",
            "0");
    PlannersDesk.plan(desk.shop, 99);
    desk.worked(0, 10, 0.8);
    desk.close(0);
    List<Event> audits = desk.events(Event.Kind.AUDIT);
    assertThat(audits).extracting(Event::foreman).containsExactly(desk.shop.foreman.name);
    assertThat(audits.get(0).quantities().get("padded_share")).isCloseTo(0.2, within(1e-9));
    List<Event> accusations = desk.events(Event.Kind.ACCUSATION);
    assertThat(accusations).hasSize(1);
    assertThat(accusations.get(0).quantities().get("padding_found")).isEqualTo(1);
    assertThat(accusations.get(0).causes()).contains(audits.get(0).id());
  }

  @Test
  void aSuccessorKeepsPartOfWhatWasKnownAndTheOthersFearMore() {
    PlannersDesk desk =
        sure(
            folder,
            "district.shops",
            "2",
            "planner.blame.removal",
            "1",
            "planner.blame.fearStep",
            "0.02",
            "foreman.succession.learningLost",
            "0.7",
            "foreman.succession.successorFear",
            "1.3",
            "foreman.succession.fearSpread",
            "0",
            "foreman.succession.fearHalfLife",
            "1",
            "foreman.beliefs.favourStart",
            "1",
            "foreman.beliefs.preparingStart",
            "0.9");
    Foreman old = desk.shop.foreman;
    old.fear = 3; // 2 when the month is closed
    old.habit = 1.4;
    old.recordRatio = 0.5;
    old.ratio[PlanKind.FAVOUR.ordinal()] = 0.8;
    old.ratio[PlanKind.PREPARING.ordinal()] = 1;
    Foreman other = desk.industry.shops.get(1).foreman;
    other.fear = 1;
    fallShort(desk, desk.shop);
    PlannersDesk.plan(desk.industry.shops.get(1), 0);
    desk.close(0);
    Foreman successor = desk.shop.foreman;
    assertThat(successor).isNotSameAs(old);
    assertThat(desk.events(Event.Kind.REMOVAL))
        .extracting(Event::foreman)
        .containsExactly(old.name);
    assertThat(desk.events(Event.Kind.SUCCESSION))
        .extracting(Event::foreman)
        .containsExactly(successor.name);
    assertThat(desk.events(Event.Kind.SUCCESSION).get(0).quantities().get("fear"))
        .isCloseTo(2.6, within(1e-12)); // 1.3 · 2
    assertThat(successor.fear).isCloseTo(2.62, within(1e-12));
    assertThat(other.fear).isCloseTo(1.02, within(1e-12));
    assertThat(successor.habit).isCloseTo(1.12, within(1e-12)); // 0.7 · 1 + 0.3 · 1.4
    assertThat(successor.recordRatio).isCloseTo(0.85, within(1e-12)); // 0.7 · 1 + 0.3 · 0.5
    assertThat(successor.ratio[PlanKind.FAVOUR.ordinal()])
        .isCloseTo(0.94, within(1e-12)); // 0.7 · 1 + 0.3 · 0.8
    assertThat(successor.ratio[PlanKind.PREPARING.ordinal()])
        .isCloseTo(0.93, within(1e-12)); // 0.7 · 0.9 + 0.3 · 1
    assertThat(successor.sinceDay).isEqualTo(desk.lastDay(0));
  }

  /** 10 a day asked, 120 units reported in 10 days: 10 · 1.01 + 0.3 · (12 - 10). */
  @Test
  void theNextPlanFollowsTheReport() {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            "planner.plan.growth",
            "0.01",
            "planner.plan.ratchet",
            "0.3",
            "planner.plan.ease",
            "0.5");
    desk.shop.month.targetPerDay = 10;
    desk.shop.month.workingDays = 10;
    desk.worked(0, 10, 1.2);
    desk.close(0);
    assertThat(desk.shop.month.targetPerDay).isCloseTo(10.7, within(1e-12));
    assertThat(desk.shop.month.output).isZero();
    assertThat(desk.shop.month.workingDays)
        .isEqualTo(24); // February: 28 less the 6th, 12th, 18th, 24th

    // 60 units in 10 days: 10.7 · 1.01 - 0.5 · (10.7 - 6)
    desk.shop.month.workingDays = 10;
    desk.worked(0, 6, 1);
    desk.close(1);
    assertThat(desk.shop.month.targetPerDay).isCloseTo(10.7 * 1.01 - 0.5 * 4.7, within(1e-12));
  }
}
