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
}
