package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What news of a record does to the campaign, at home and in another industry. */
final class NewsTest {
  @TempDir static Path folder;

  private static PlannersDesk desk() {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            List.of("coal", "mill"),
            "district.shops",
            "2",
            "planner.campaign.push",
            "0",
            "planner.campaign.fade",
            "0",
            "planner.campaign.newsNational",
            "0.06",
            "planner.campaign.crossReach",
            "0.3",
            "planner.campaign.gateAt",
            "0.4",
            "planner.campaign.newsDelay",
            "3");
    desk.industry.movement.campaign = 0.2;
    return desk;
  }

  /** Gate = 0.2 / 0.4 = ½; at home 0.06 of news, in the mill 0.3 · 0.06. */
  @Test
  void aRecordOfTheIndustryRaisesBothCampaigns() {
    PlannersDesk desk = desk();
    desk.press.send(desk.industry, desk.shop, desk.man(0), 5, true, null);
    assertThat(desk.diary).containsOnlyKeys(2); // today is the eve, day -1
    desk.keepAppointments(2);
    desk.press.endDay();
    Industry mill = desk.country.industries().get(1);
    assertThat(desk.industry.movement.campaign)
        .isCloseTo(0.2 + 0.8 * (1 - Math.exp(-0.03)), within(1e-12));
    assertThat(mill.movement.campaign).isCloseTo(1 - Math.exp(-0.009), within(1e-12));
    double after = mill.movement.campaign;
    desk.press.endDay();
    assertThat(mill.movement.campaign).as("news is a day's").isEqualTo(after);
  }

  /**
   * A record of e² norms is a lesson of 2 · C = 0.4 for every shop, and for its own; one of a shop
   * only, newsLocal of that elsewhere. Fame is learned also where the method is not.
   */
  @Test
  void theRecordIsReadOfAndTeachesFame() {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            List.of("coal", "mill"),
            "district.shops",
            "2",
            "mechanisms.learning",
            "false",
            "mechanisms.rewards",
            "false",
            "worker.method.newsLocal",
            "0.25",
            "worker.honour.seenNews",
            Double.toString(Math.log(2) / 0.4),
            "planner.campaign.newsDelay",
            "1");
    desk.industry.movement.campaign = 0.2;
    double method = desk.man(0).mind.method;
    Shop other = desk.industry.shops.get(1);
    desk.press.send(desk.industry, desk.shop, desk.man(0), Math.exp(2), false, null);
    desk.keepAppointments(0);
    endDay(desk);
    assertThat(desk.man(1).mind.seen).isCloseTo(0.5, within(1e-12));
    assertThat(other.roster[1].mind.seen).isCloseTo(1 - Math.pow(0.5, 0.25), within(1e-12));
    assertThat(desk.man(0).mind.method).isEqualTo(method);
    desk.press.send(desk.industry, desk.shop, desk.man(0), Math.exp(2), true, null);
    desk.keepAppointments(1);
    endDay(desk);
    assertThat(desk.man(1).mind.seen).isCloseTo(0.75, within(1e-12));
    assertThat(other.roster[1].mind.seen).isCloseTo(1 - Math.pow(0.5, 1.25), within(1e-12));
    Industry mill = desk.country.industries().get(1);
    assertThat(mill.shops.get(0).roster[0].mind.seen).isZero();
  }

  private static void endDay(PlannersDesk desk) {
    for (Industry industry : desk.country.industries()) {
      for (Shop shop : industry.shops) {
        shop.endDay(industry.rules.worker(), false, industry.movement.lessons, false, 0);
      }
    }
  }
}
