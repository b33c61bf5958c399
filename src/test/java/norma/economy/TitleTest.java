package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.economy.Ledger.Account;
import norma.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which committees open, whom they name, what comes with it, and who loses it. */
final class TitleTest {
  @TempDir static Path folder;

  /** Three men, of whom those of 1.5 norms are named after two dekadas. */
  private static PlannersDesk desk(String... settings) {
    String[] all = {
      "planner.titles.spread", "1",
      "planner.titles.strictnessLogSd", "0",
      "planner.titles.dekadasAbove", "2",
      "planner.titles.loseBelow", "0",
      "planner.titles.dekadasBelow", "2",
      "planner.titles.ownShifts", "5",
      "planner.committee.ownRecord", "1",
      "planner.committee.report", "1",
      "planner.committee.example", "1",
      "planner.campaign.openingMonths", "0",
      "planner.rewards.homeTitle", "0.1",
      "planner.rewards.goodsTitle", "500",
      "planner.rewards.goodsSupport", "0.4",
      "worker.honour.seenShare", Double.toString(Math.log(2))
    };
    String[] both = java.util.Arrays.copyOf(all, all.length + settings.length);
    System.arraycopy(settings, 0, both, all.length, settings.length);
    PlannersDesk desk = new PlannersDesk(folder, both);
    desk.industry.movement.campaign = 1;
    desk.industry.records.openDekada(0.5); // a spread of 1/2, so a threshold of 1 + 1/2
    desk.industry.records.openDekada(1.5);
    return desk;
  }

  /**
   * The same, its committee open and a first dekada over, of which it had not seen the beginning.
   */
  private static PlannersDesk open(String... settings) {
    PlannersDesk desk = desk(settings);
    desk.shop.tally.add(Count.RECORDS, 1);
    desk.night(0);
    desk.shop.tally.clear();
    titledAfter(desk, 10, 9);
    return desk;
  }

  /** Whether the first man is titled ten nights after he closed such a dekada. */
  private static boolean titledAfter(PlannersDesk desk, int shifts, double x) {
    desk.dekada(0, shifts, x);
    desk.shop.committee.endDekada(desk.industry.rules.planner().titles(), desk.shop.roster);
    int today = desk.country.today();
    for (int day = today + 1; day <= today + 10; day++) {
      desk.night(day);
    }
    return desk.man(0).repute.titled;
  }

  @Test
  void aCommitteeOpensByARecordOfItsOwn() {
    PlannersDesk desk = desk();
    desk.night(0);
    assertThat(desk.shop.committee.open()).as("nothing happened").isFalse();
    desk.shop.tally.add(Count.LOCAL_RECORDS, 1);
    desk.industry.movement.campaign = 0;
    desk.night(1);
    assertThat(desk.shop.committee.open()).as("no campaign").isFalse();
    desk.industry.movement.campaign = 1;
    desk.night(2);
    assertThat(desk.shop.committee.open()).isTrue();
    Event opening = desk.events(Event.Kind.COMMITTEE_OPENED).get(0);
    assertThat(opening.text()).isEqualTo("record");
    assertThat(opening.quantities().get("threshold")).isCloseTo(1.5, within(1e-12));

    PlannersDesk off = desk("mechanisms.titles", "false");
    off.shop.tally.add(Count.RECORDS, 1);
    off.night(2);
    assertThat(off.shop.committee.open()).isFalse();
  }

  /** The press carries the record of one shop of two on the third day; both hear of it. */
  @Test
  void aCommitteeOpensByAReport() {
    PlannersDesk desk = desk("district.shops", "2", "planner.campaign.newsDelay", "3");
    desk.press.send(desk.industry, desk.shop, desk.man(0), 5, true, null);
    desk.night(1);
    assertThat(desk.industry.openShare()).isZero();
    desk.keepAppointments(2);
    desk.press.endDay();
    desk.industry.movement.campaign = 1;
    desk.night(2);
    assertThat(desk.industry.openShare()).isEqualTo(1);
    Event report = desk.events(Event.Kind.PUBLICITY).get(0);
    assertThat(desk.events(Event.Kind.COMMITTEE_OPENED))
        .allSatisfy(
            event -> {
              assertThat(event.text()).isEqualTo("report");
              assertThat(event.causes()).containsExactly(report.id());
            });
    desk.press.endDay();
    assertThat(desk.industry.movement.reports).as("a report is a day's").isZero();
  }

  /** One of two shops names men; where all did, the other would follow for certain. */
  @Test
  void aCommitteeOpensByExampleAtADekadasEndOnly() {
    PlannersDesk desk = desk("district.shops", "2");
    desk.shop.tally.add(Count.RECORDS, 1);
    desk.night(0);
    desk.shop.tally.clear();
    for (int day = 1; day < 9; day++) {
      desk.night(day);
    }
    assertThat(desk.industry.openShare()).isEqualTo(0.5);
    int opened = -1;
    for (int day = 9; opened < 0 && day < 365; day++) {
      desk.night(day);
      opened = desk.industry.openShare() == 1 ? day : -1;
    }
    assertThat(desk.calendar.endsDekada(opened)).isTrue();
    assertThat(desk.events(Event.Kind.COMMITTEE_OPENED).get(1).text()).isEqualTo("example");
  }

  @Test
  void noCommitteeOpensInTheOpeningMonths() {
    PlannersDesk desk = desk("planner.campaign.openingMonths", "6");
    desk.shop.tally.add(Count.RECORDS, 1);
    desk.night(40);
    assertThat(desk.shop.committee.open()).isFalse();
    desk.dekada(0, 10, 1);
    desk.dekada(1, 4, 9); // too few shifts
    desk.committees.endDekada(desk.industry);
    // Of 0.5, 1.5 and 1 the variance is (0.25 + 0.25 + 0) / 3.
    assertThat(desk.industry.records.spread()).isCloseTo(Math.sqrt(0.5 / 3), within(1e-9));
  }

  /** Without opening months the first dekada in which anyone worked enough says what is usual. */
  @Test
  void withoutOpeningMonthsTheFirstDekadaTellsWhatIsOrdinary() {
    PlannersDesk desk =
        new PlannersDesk(
            folder, "planner.campaign.openingMonths", "0", "planner.titles.ownShifts", "5");
    desk.today(9);
    for (int slot = 0; slot < 3; slot++) {
      desk.dekada(slot, 4, 9); // too few shifts
    }
    desk.committees.endDekada(desk.industry);
    assertThat(desk.industry.spread()).as("not known").isEqualTo(1);
    for (int slot = 0; slot < 3; slot++) {
      desk.dekada(slot, 10, 0.8 + 0.2 * slot);
    }
    desk.committees.endDekada(desk.industry);
    assertThat(desk.industry.spread()).isCloseTo(Math.sqrt(0.08 / 3), within(1e-9));
    desk.dekada(0, 10, 5);
    desk.committees.endDekada(desk.industry);
    assertThat(desk.industry.spread()).isCloseTo(Math.sqrt(0.08 / 3), within(1e-9));
  }

  @Test
  void isGivenAfterTwoDekadasAboveTheThreshold() {
    PlannersDesk desk = open();
    assertThat(titledAfter(desk, 10, 1.5)).isFalse();
    assertThat(titledAfter(desk, 10, 1.5)).isTrue();
    Event title = desk.events(Event.Kind.TITLE).get(0);
    assertThat(title.worker()).isEqualTo((int) desk.man(0).id);
    assertThat(title.quantities().get("dekadas_above")).isEqualTo(2);
    assertThat(title.causes())
        .containsExactly(desk.events(Event.Kind.COMMITTEE_OPENED).get(0).id());
    assertThat(desk.man(1).repute.titled).isFalse();
  }

  @Test
  void whatWasMadeBeforeTheCommitteeOpenedCountsForNothing() {
    PlannersDesk desk = desk();
    titledAfter(desk, 10, 2);
    titledAfter(desk, 10, 2);
    assertThat(desk.man(0).repute.dekadasAbove).isZero();
    desk.shop.tally.add(Count.RECORDS, 1);
    desk.night(desk.country.today() + 1);
    desk.shop.tally.clear();
    titledAfter(desk, 10, 2);
    assertThat(desk.man(0).repute.dekadasAbove).as("it opened in this dekada").isZero();
    assertThat(titledAfter(desk, 10, 2)).isFalse();
    assertThat(titledAfter(desk, 10, 2)).isTrue();
  }

  @Test
  void aDekadaBelowTheThresholdBeginsTheCountAnewOneOfFewShiftsDoesNot() {
    PlannersDesk desk = open();
    titledAfter(desk, 10, 1.5);
    titledAfter(desk, 10, 1.45);
    assertThat(titledAfter(desk, 10, 1.5)).isFalse();
    assertThat(titledAfter(desk, 4, 3)).isFalse();
    assertThat(titledAfter(desk, 4, 0.1)).isFalse();
    assertThat(titledAfter(desk, 5, 1.5)).isTrue();
  }

  /** He need not wait for a dekada: the next sitting names him, within ten days, and once. */
  @Test
  void whoSetARecordIsNamedAtTheNextSitting() {
    PlannersDesk desk = open();
    Event record = desk.country.chronicle.tell(Event.Kind.RECORD).write();
    desk.man(1).repute.setRecord(record);
    int today = desk.country.today();
    int named = -1;
    for (int day = today + 1; day <= today + 10; day++) {
      desk.night(day);
      named = named < 0 && desk.man(1).repute.titled ? day : named;
    }
    assertThat(named).isPositive();
    assertThat(desk.shop.committee.sits(named)).isTrue();
    Event title = desk.events(Event.Kind.TITLE).get(0);
    assertThat(title.text()).isEqualTo("record");
    assertThat(title.causes()).contains(record.id());
    desk.man(1).repute.loseTitle();
    titledAfter(desk, 10, 1);
    assertThat(desk.man(1).repute.titled).as("a record is honoured once").isFalse();
  }

  @Test
  void isLostAfterTwoDekadasBelowTheNormWhateverTheCampaign() {
    PlannersDesk desk = open();
    desk.man(0).repute.titled = true;
    desk.industry.movement.campaign = 0;
    assertThat(titledAfter(desk, 10, 0.9)).isTrue();
    assertThat(titledAfter(desk, 10, 1)).as("the norm just fulfilled is no danger").isTrue();
    assertThat(titledAfter(desk, 10, 0.9)).isTrue();
    assertThat(titledAfter(desk, 4, 0.1)).as("too few shifts").isTrue();
    assertThat(titledAfter(desk, 10, 0.9)).isFalse();
    assertThat(desk.events(Event.Kind.TITLE_LOST).get(0).quantities().get("dekadas_below"))
        .isEqualTo(2);
  }

  /**
   * Goods for 500 roubles close 0.4 · 500 / 1000 = 0.2 of what is missing at home, the title 0.1 of
   * the rest each month. The mate who sees it sees half of what he had not seen.
   */
  @Test
  void goodsComeWithItOnceAndABetterHomeEachMonth() {
    PlannersDesk desk = open();
    desk.man(0).body.home = 0.5;
    desk.man(1).mind.seen = 0.5;
    titledAfter(desk, 10, 1.5);
    assertThat(titledAfter(desk, 10, 1.5)).isTrue();
    assertThat(desk.man(0).body.home).isCloseTo(0.6, within(1e-12)); // 0.5 + 0.2 · 0.5
    assertThat(desk.man(1).mind.seen).isCloseTo(0.75, within(1e-12));
    assertThat(desk.ledger.balance(Account.TRADE)).isEqualTo(500);
    desk.man(0).month.own = 10;
    desk.committees.endMonth(desk.industry);
    assertThat(desk.man(0).body.home).isCloseTo(0.64, within(1e-12)); // 0.6 + 0.1 · 0.4
    desk.man(0).month.own = 4;
    desk.committees.endMonth(desk.industry);
    assertThat(desk.man(0).body.home).as("too few shifts").isCloseTo(0.64, within(1e-12));
    assertThat(desk.ledger.balance(Account.TRADE)).isEqualTo(500);

    PlannersDesk bare = open("mechanisms.rewards", "false");
    bare.man(0).body.home = 0.5;
    titledAfter(bare, 10, 1.5);
    assertThat(titledAfter(bare, 10, 1.5)).isTrue();
    bare.man(0).month.own = 10;
    bare.committees.endMonth(bare.industry);
    assertThat(bare.man(0).body.home).isEqualTo(0.5);
    assertThat(bare.ledger.balance(Account.TRADE)).isZero();
  }
}
