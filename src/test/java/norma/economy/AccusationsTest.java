package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import norma.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a works is held to, on whom suspicion falls, and who does not answer yet. */
final class AccusationsTest {
  @TempDir static Path folder;

  /** 100 planned and 15 % promised on top at full campaign: 100 made are not enough, 115 are. */
  @Test
  void aPledgeFallsDueTwoMonthsAfterTheCampaignThatMadeIt() {
    PlannersDesk desk =
        PlannerBlameTest.sure(
            folder,
            "planner.blame.promised",
            "0.15",
            "planner.blame.removal",
            "0",
            "planner.blame.fullShortfall",
            "0.05");
    double[] pledges = new double[4];
    for (int month = 0; month < 4; month++) {
      desk.industry.movement.campaign = month == 1 ? 0.4 : 1;
      PlannersDesk.plan(desk.shop, 100);
      pledges[month] = desk.shop.month.pledge();
      desk.worked(0, 10, 1);
      desk.close(month);
    }
    // C was 1, 0.4, 1 at the closes of months 0, 1, 2; in months 0 and 1 nothing was due yet.
    assertThat(pledges).containsExactly(new double[] {100, 100, 115, 106}, within(1e-9));
    // Of 115 there are 13 % missing: (0.13 - 0.05) / 0.05 is more than sure.
    List<Event> accusations = desk.events(Event.Kind.ACCUSATION);
    assertThat(accusations).isNotEmpty();
    assertThat(accusations.get(0).day()).isEqualTo(desk.lastDay(2));
    assertThat(accusations.get(0).quantities())
        .containsEntry("plan", 100.0)
        .containsEntry("output", 100.0)
        .containsEntry("suspicion", 0.0);
    assertThat(accusations.get(0).quantities().get("pledge")).isCloseTo(115, within(1e-9));
    assertThat(accusations.get(0).quantities().get("shortfall"))
        .isCloseTo(15 / 115.0, within(1e-12));
  }

  /** The first of four is accused: 0.75 · 1 / 2 on the second, and 0.25 · 1 / 4 on each. */
  @Test
  void anAccusationThrowsSuspicionOnTheShopsNextInNumber() {
    PlannersDesk desk =
        PlannerBlameTest.sure(
            folder,
            "district.shops",
            "4",
            "planner.blame.removal",
            "0",
            "planner.blame.afar",
            "0.25",
            "planner.blame.suspicionKept",
            "0.5");
    for (Shop shop : desk.industry.shops) {
      PlannersDesk.plan(shop, 0);
    }
    PlannerBlameTest.fallShort(desk, desk.shop);
    desk.close(0);
    double[] expected = {0.0625, 0.4375, 0.0625, 0.0625};
    for (Shop shop : desk.industry.shops) {
      assertThat(shop.suspicion).isCloseTo(expected[shop.index], within(1e-12));
    }
    for (Shop shop : desk.industry.shops) {
      PlannersDesk.plan(shop, 0);
    }
    desk.close(1);
    assertThat(desk.industry.shops.get(1).suspicion).isCloseTo(0.21875, within(1e-12));
  }

  /** Ten months make him answer in full; he has been in post for one, and all would be sure. */
  @Test
  void aNewForemanIsHardlyAccused() {
    int[] accused = new int[2];
    for (int since = 0; since < 2; since++) {
      PlannersDesk desk =
          PlannerBlameTest.sure(
              folder,
              "district.shops",
              "400",
              "district.crew",
              "2",
              "planner.blame.removal",
              "0",
              "planner.blame.denounce",
              "0",
              "planner.blame.fullShortfall",
              "0.15",
              "planner.blame.answerableMonths",
              "10");
      for (Shop shop : desk.industry.shops) {
        if (since == 1) {
          shop.foreman = new Foreman(desk.industry.rules, "New", 1, shop.number, 0);
        }
        PlannerBlameTest.fallShort(desk, shop);
      }
      desk.close(0);
      accused[since] = desk.events(Event.Kind.ACCUSATION).size();
    }
    assertThat(accused[0]).isEqualTo(400); // (0.2 - 0.05) / 0.15 = 1
    // 30 days are 0.986 months: 39 of 400, with a standard deviation of 6
    assertThat(accused[1]).isBetween(39 - 24, 39 + 24);
  }
}
