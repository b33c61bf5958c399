package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.economy.Ledger.Account;
import norma.event.Event;
import norma.law.Bare;
import norma.measure.Measure;
import norma.measure.Observer;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.model.Simulation;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a month is in which an industry does not work: no plan, no shortfall, no row broken. */
final class SeasonTest {
  @TempDir static Path folder;

  /** An industry of 1935 whose season is January and March to December: February is out of it. */
  private static PlannersDesk desk(String... settings) {
    List<String> all = new ArrayList<>(List.of(settings));
    all.addAll(List.of("rota.firstMonth", "3", "rota.lastMonth", "1"));
    return new PlannersDesk(folder, all.toArray(String[]::new));
  }

  @Test
  void aMonthOutOfSeasonHasNoPlanAndNoBonus() {
    PlannersDesk desk = desk("planner.fund.foremanSalary", "500", "planner.fund.planBonus", "0.4");
    desk.industry.movement.campaign = 1;
    desk.shop.month.targetPerDay = 4;
    desk.worked(0, 10, 1); // 100 units of a plan of 4 · 25
    desk.close(0);
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(700);
    assertThat(desk.shop.lastMonth.of(Count.MONTH_PLAN_MADE)).isEqualTo(1);
    assertThat(desk.shop.month.workingDays).isZero();
    desk.close(1);
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(700 + 500);
    assertThat(desk.shop.lastMonth.ratio(Count.MONTH_PLAN_MADE, Count.MONTH_SHOPS)).isNaN();
    assertThat(desk.events(Event.Kind.ACCUSATION)).isEmpty();
    assertThat(desk.shop.month.targetPerDay).isEqualTo(4);
    assertThat(desk.shop.month.workingDays).isEqualTo(25); // March, as SupplyTest's January
  }

  /** The first two months of work set what a unit may cost: 200 and 400 roubles for 100 each. */
  @Test
  void theFundIsSetByMonthsOfWork() {
    PlannersDesk desk = desk("planner.fund.openingMonths", "2", "planner.fund.followsOutput", "1");
    desk.worked(0, 10, 1);
    desk.industry.fund.monthWages = 200;
    desk.close(0);
    desk.close(1);
    assertThat(desk.industry.fund.lastFund).isZero();
    assertThat(desk.industry.fund.overrun()).isZero();
    desk.worked(0, 10, 1);
    desk.industry.fund.monthWages = 400;
    desk.close(2); // still opening: the fund is what was paid
    assertThat(desk.industry.fund.lastFund).isEqualTo(400);
    assertThat(desk.industry.fund.perUnit).isCloseTo(3, within(1e-12)); // 600 / 200
    desk.worked(0, 10, 1);
    desk.industry.fund.monthWages = 450;
    desk.close(3);
    assertThat(desk.industry.fund.lastFund).isCloseTo(300, within(1e-9)); // 3 · 100
    assertThat(desk.industry.fund.overrun()).isCloseTo(0.5, within(1e-12)); // 450 / 300 - 1
  }

  /** A dekada without a shift, out of season, neither counts towards a title nor breaks a row. */
  @Test
  void titlesDoNotCountADekadaOutOfSeason() {
    PlannersDesk desk = desk("planner.titles.ownShifts", "5", "planner.titles.dekadasAbove", "2");
    var rule = desk.industry.rules.planner().titles();
    Event opening = desk.country.chronicle.tell(Event.Kind.COMMITTEE_OPENED).write();
    desk.shop.committee.begin(opening, 0);
    desk.shop.committee.endDekada(rule, desk.shop.roster);
    desk.dekada(0, 10, 1.6);
    desk.shop.committee.endDekada(rule, desk.shop.roster);
    desk.dekada(0, 0, 0);
    desk.shop.committee.endDekada(rule, desk.shop.roster);
    assertThat(desk.man(0).repute.dekadasAbove).isEqualTo(1);
    desk.dekada(0, 10, 1.6);
    desk.shop.committee.endDekada(rule, desk.shop.roster);
    assertThat(desk.man(0).repute.dekadasAbove).isEqualTo(2);
  }

  /**
   * A fund of 150 and a debt of 0.2: in February nobody works, so that debt and report stand; March
   * overruns it by a fifth, which makes 0.4.
   */
  @Test
  void normsAreRevisedOnMonthsOfWork() {
    PlannersDesk desk =
        desk(
            "planner.fund.openingMonths",
            "1",
            "planner.fund.followsOutput",
            "1",
            "planner.normRevision.debtBorne",
            "0.3",
            "planner.titles.ownShifts",
            "5");
    desk.worked(0, 10, 1.5);
    desk.industry.fund.monthWages = 150;
    desk.close(0);
    desk.industry.fund.debt = 0.2;
    desk.close(1);
    assertThat(desk.industry.norms.reported).containsExactly(new double[] {1.5}, within(1e-12));
    assertThat(desk.industry.fund.debt).isEqualTo(0.2);
    assertThat(desk.events(Event.Kind.REVISION_ORDERED)).isEmpty();
    desk.worked(0, 10, 1.5);
    desk.industry.fund.monthWages = 180;
    desk.close(2);
    assertThat(desk.industry.fund.debt).isCloseTo(0.4, within(1e-12));
    assertThat(desk.events(Event.Kind.REVISION_ORDERED)).hasSize(1);
  }

  /**
   * A mill that works in January only, beside furnaces that work every day. Fatigue falls by e^(-24
   * · recovery) = 1/2 a day of rest: recovery · (homeBase + homeGain · home) = ln 2 / 24, to six
   * digits 0.0288811.
   */
  @Test
  void itsMenRestWhileOthersWork() {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("calendar.start", "1935-01-20");
    set.put("calendar.days", "60"); // to 20 March
    set.put("district.shops", "2");
    set.put("district.crew", "3");
    set.put("mechanisms.turnover", "false");
    set.put("worker.fatigue.recovery", "0.0288811");
    set.put("worker.fatigue.homeBase", "1");
    set.put("worker.fatigue.homeGain", "0");
    set.put("worker.incidents.hazard", "1");
    set.put("worker.resentment.pay", "10");
    set.put("worker.resentment.halfLifeDays", "10000");
    set.put("industries.mill.rota.lastMonth", "1");
    set.put("industries.furnace.rota.everyDay", "true");
    set.put("industries.furnace.district.shiftsPerDay", "3");
    Scope mill = new Scope("mill", -1);
    Scope furnace = new Scope("furnace", -1);
    int lastDay = 11; // 31 January
    List<Readings> days = new ArrayList<>();
    try (Simulation simulation =
        new Simulation(Bare.scenario(folder, "mill", "furnace").with(set), 1, 1)) {
      Observer observer = new Observer(simulation);
      for (int day = 0; simulation.step(); day++) {
        Readings today = observer.read();
        days.add(today);
        assertThat(today.of(furnace, Measure.OUTPUT)).as("day %d", day).isPositive();
        if (day > lastDay) {
          assertThat(today.of(mill, Measure.OUTPUT)).isZero();
          assertThat(today.of(mill, Measure.PLAN)).isZero();
          assertThat(today.of(mill, Measure.INCIDENTS)).isZero();
          assertThat(today.of(mill, Measure.FATIGUE))
              .isCloseTo(days.get(day - 1).of(mill, Measure.FATIGUE) / 2, within(1e-6));
        }
      }
      assertThat(simulation.works(lastDay - 1, Phase.SHIFT1)).isTrue(); // the 30th, a day off
      assertThat(simulation.works(lastDay + 1, Phase.SHIFT3)).isTrue();
      assertThat(simulation.works(lastDay + 1, Phase.NIGHT)).isFalse();
    }
    // The dekada ends with its last day of work, and resentment does something on it.
    assertThat(days.get(lastDay).of(mill, Measure.INCIDENTS)).isPositive();
    assertThat(days.get(lastDay).of(mill, Measure.OUTPUT)).isPositive();
    assertThat(days.get(lastDay).of(mill, Measure.FATIGUE)).isGreaterThan(1e-3);
    assertThat(days.get(lastDay - 1).of(mill, Measure.OUTPUT)).isZero(); // the 30th
    // January's plan can be made; February has none to make.
    assertThat(days.get(lastDay).of(mill, Measure.PLAN_MADE_SHARE)).isNotNaN();
    assertThat(days.get(lastDay + 28).of(mill, Measure.PLAN_MADE_SHARE)).isNaN();
  }
}
