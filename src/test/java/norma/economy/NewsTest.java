package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.rule.PressRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What news of a record does to the campaign, at home and in another industry. */
final class NewsTest {
  @TempDir static Path folder;

  private static PlannersDesk desk(String... more) {
    List<String> settings =
        new ArrayList<>(
            List.of(
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
                "3",
                "planner.press.afar",
                "4"));
    settings.addAll(List.of(more));
    PlannersDesk desk =
        new PlannersDesk(folder, List.of("coal", "mill"), settings.toArray(String[]::new));
    desk.industry.movement.campaign = 0.2;
    return desk;
  }

  /** Gate = 0.2 / 0.4 = ½; at home 0.06 of news, in the mill, four days on, 0.3 · 0.06. */
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
    for (int day = 3; day <= 5; day++) {
      desk.today(day);
      desk.press.endDay();
      assertThat(mill.movement.campaign).as("still on its way").isZero();
    }
    desk.industry.movement.campaign = 0.2;
    desk.today(6);
    desk.press.endDay();
    assertThat(mill.movement.campaign).isCloseTo(1 - Math.exp(-0.009), within(1e-12));
    double after = mill.movement.campaign;
    desk.press.endDay();
    assertThat(mill.movement.campaign).as("news is a day's").isEqualTo(after);
  }

  /** It brought nothing, so it is read of and moves nobody. */
  @Test
  void aRecordThatBringsNothingRaisesNoCampaignElsewhere() {
    PlannersDesk desk = desk("mechanisms.rewards", "false");
    desk.press.send(desk.industry, desk.shop, desk.man(0), 5, true, null);
    desk.keepAppointments(2);
    desk.today(6);
    desk.press.endDay();
    Movement mill = desk.country.industries().get(1).movement;
    assertThat(mill.reports).isEqualTo(0.3);
    assertThat(mill.campaign).isZero();
    assertThat(desk.industry.movement.campaign).isGreaterThan(0.2);
  }

  /**
   * Of four reports of a day two find room: the record of the industry, though it is no more than
   * the bar, and of those of shops the one of e³ norms of a shop that is celebrated by half, ahead
   * of one of e⁴. The rest lapse.
   */
  @Test
  void fewColumnsTakeTheGreatThenTheUnusualThenTheKnown() {
    PlannersDesk desk = desk("planner.press.columns", "2");
    Shop known = desk.industry.shops.get(1);
    known.celebrated = 0.5;
    desk.press.send(desk.industry, desk.shop, desk.man(0), Math.exp(4), false, null);
    desk.press.send(desk.industry, known, known.roster[0], Math.exp(3), false, null);
    desk.press.send(desk.industry, desk.shop, desk.man(1), 1, true, null);
    desk.press.send(desk.industry, desk.shop, desk.man(2), Math.exp(2), false, null);
    desk.keepAppointments(2);
    Industry mill = desk.country.industries().get(1);
    PressRule rule = mill.rules.planner().press();
    List<Papers.Report> printed = mill.papers.print(rule, 6);
    assertThat(printed).extracting(Papers.Report::national).containsExactly(true, false);
    assertThat(printed.get(0).interest()).isZero();
    assertThat(printed.get(1).interest()).isCloseTo(4.5, within(1e-12)); // 3 · 1.5, not 4
    assertThat(printed).extracting(Papers.Report::brought).containsExactly(1.0, 0.5);
    assertThat(mill.papers.print(rule, 7)).as("what found no room lapses").isEmpty();
  }

  /** The same third above what its trade asks is the same wonder in both, whatever the norms. */
  @Test
  void whatIsUnusualIsMeasuredByTheTradesOwnBar() {
    assertThat(PressRule.interest(1.3 * Math.E, 1.3, 0)).isCloseTo(1, within(1e-12));
    assertThat(PressRule.interest(5 * Math.E, 5, 0.25)).isCloseTo(1.25, within(1e-12));
    assertThat(PressRule.interest(4, 5, 0)).isZero();
    assertThat(PressRule.interest(Math.E, 0, 0)).isCloseTo(1, within(1e-12));
  }

  /**
   * A record of e² norms at campaign 0.2 is a lesson of 0.4 at home; half of it reaches the mill's
   * men as fame, and nothing of the method.
   */
  @Test
  void elsewhereMenReadOfFameAndLearnNoMethod() {
    PlannersDesk desk =
        desk(
            "planner.campaign.crossReach",
            "0.5",
            "worker.honour.seenNews",
            Double.toString(Math.log(2) / 0.2));
    Worker weaver = desk.country.industries().get(1).shops.get(1).roster[2];
    double method = weaver.mind.method;
    desk.press.send(desk.industry, desk.shop, desk.man(0), Math.exp(2), true, null);
    desk.keepAppointments(2);
    desk.today(6);
    desk.press.endDay();
    endDay(desk);
    assertThat(weaver.mind.seen).isCloseTo(0.5, within(1e-12));
    assertThat(weaver.mind.method).isEqualTo(method);
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
