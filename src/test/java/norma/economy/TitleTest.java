package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.economy.Ledger.Account;
import norma.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who is given the title at a month's close, what comes with it, and who loses it. */
final class TitleTest {
  @TempDir static Path folder;

  private static PlannersDesk desk(String mechanism, boolean on) {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            "mechanisms." + mechanism,
            Boolean.toString(on),
            "planner.titles.threshold",
            "1.5",
            "planner.titles.monthsAbove",
            "2",
            "planner.titles.loseBelow",
            "1",
            "planner.titles.monthsBelow",
            "2",
            "planner.titles.ownShifts",
            "5",
            "planner.titles.campaignFrom",
            "0.25",
            "planner.rewards.homeTitle",
            "0.1",
            "planner.rewards.goodsTitle",
            "500",
            "planner.rewards.goodsSupport",
            "0.4",
            "worker.honour.seenShare",
            "0.2");
    desk.industry.movement.campaign = 0.25;
    return desk;
  }

  private static PlannersDesk desk() {
    return desk("rewards", true);
  }

  private static boolean titledAfter(PlannersDesk desk, int month, int shifts, double x) {
    desk.worked(0, shifts, x);
    desk.close(month);
    return desk.man(0).repute.titled;
  }

  @Test
  void isGivenAfterTwoMonthsAboveTheThreshold() {
    PlannersDesk desk = desk();
    assertThat(titledAfter(desk, 0, 10, 1.5)).isFalse();
    assertThat(titledAfter(desk, 1, 10, 1.5)).isTrue();
    Event title = desk.events(Event.Kind.TITLE).get(0);
    assertThat(title.worker()).isEqualTo((int) desk.man(0).id);
    assertThat(title.quantities().get("months_above")).isEqualTo(2);
    assertThat(desk.man(1).repute.titled).isFalse();
  }

  @Test
  void aMonthBelowTheThresholdBeginsTheCountAnew() {
    PlannersDesk desk = desk();
    titledAfter(desk, 0, 10, 1.5);
    titledAfter(desk, 1, 10, 1.45);
    assertThat(titledAfter(desk, 2, 10, 1.5)).isFalse();
    assertThat(titledAfter(desk, 3, 10, 1.5)).isTrue();
  }

  @Test
  void aMonthWithTooFewOwnShiftsNeitherCountsNorBreaksTheRow() {
    PlannersDesk desk = desk();
    titledAfter(desk, 0, 10, 1.5);
    assertThat(titledAfter(desk, 1, 4, 3)).isFalse();
    assertThat(titledAfter(desk, 2, 4, 0.1)).isFalse();
    assertThat(titledAfter(desk, 3, 5, 1.5)).isTrue();
  }

  @Test
  void isLostAfterTwoMonthsBelowTheNorm() {
    PlannersDesk desk = desk();
    desk.man(0).repute.titled = true;
    assertThat(titledAfter(desk, 0, 10, 0.9)).isTrue();
    assertThat(titledAfter(desk, 1, 10, 1)).as("the norm just fulfilled is no danger").isTrue();
    assertThat(titledAfter(desk, 2, 10, 0.9)).isTrue();
    assertThat(titledAfter(desk, 3, 4, 0.1)).as("too few shifts").isTrue();
    assertThat(titledAfter(desk, 4, 10, 0.9)).isFalse();
    assertThat(desk.events(Event.Kind.TITLE_LOST).get(0).quantities().get("months_below"))
        .isEqualTo(2);
  }

  @Test
  void noneIsGivenWithoutTheCampaignButOneIsLost() {
    PlannersDesk desk = desk();
    desk.industry.movement.campaign = 0.2;
    titledAfter(desk, 0, 10, 2);
    assertThat(titledAfter(desk, 1, 10, 2)).isFalse();
    desk.industry.movement.campaign = 0.25;
    assertThat(titledAfter(desk, 2, 10, 2)).isTrue();
    desk.industry.movement.campaign = 0;
    titledAfter(desk, 3, 10, 0.5);
    assertThat(titledAfter(desk, 4, 10, 0.5)).isFalse();

    PlannersDesk off = desk("titles", false);
    titledAfter(off, 0, 10, 2);
    assertThat(titledAfter(off, 1, 10, 2)).isFalse();
  }

  /**
   * Goods for 500 roubles close 0.4 · 500 / 1000 = 0.2 of what is missing at home, the title 0.1 of
   * the rest each month.
   */
  @Test
  void goodsComeWithItOnceAndABetterHomeEachMonth() {
    PlannersDesk desk = desk();
    desk.man(0).body.home = 0.5;
    desk.man(1).mind.seen = 0.5;
    titledAfter(desk, 0, 10, 1.5);
    titledAfter(desk, 1, 10, 1.5);
    // 0.5 + 0.2 · 0.5 = 0.6; 0.6 + 0.1 · 0.4 = 0.64
    assertThat(desk.man(0).body.home).isCloseTo(0.64, within(1e-12));
    assertThat(desk.man(1).mind.seen).isCloseTo(0.6, within(1e-12)); // 0.5 + 0.2 · (1 - 0.5)
    assertThat(desk.ledger.balance(Account.TRADE)).isEqualTo(500);
    titledAfter(desk, 2, 10, 1.5);
    assertThat(desk.man(0).body.home).isCloseTo(0.676, within(1e-12)); // 0.64 + 0.1 · 0.36
    assertThat(desk.ledger.balance(Account.TRADE)).isEqualTo(500);

    PlannersDesk bare = desk("rewards", false);
    bare.man(0).body.home = 0.5;
    titledAfter(bare, 0, 10, 1.5);
    assertThat(titledAfter(bare, 1, 10, 1.5)).isTrue();
    assertThat(bare.man(0).body.home).isEqualTo(0.5);
    assertThat(bare.ledger.balance(Account.TRADE)).isZero();
  }
}
