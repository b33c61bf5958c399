package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.economy.Ledger.Account;
import norma.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the planner's books make of a month: the fund, foremen's pay, and audits. */
final class MonthCloseTest {
  @TempDir static Path folder;

  /** A month of so many units in ten shifts of one man, for so many roubles, under a plan. */
  private static double month(
      PlannersDesk desk, int month, double plan, double units, double wages) {
    desk.shop.beginMonth(desk.industry.rota, 0);
    PlannersDesk.plan(desk.shop, plan);
    desk.worked(0, 10, units / 100);
    desk.industry.fund.monthWages = wages;
    desk.books.close(desk.industry, desk.mechanisms(), desk.lastDay(month));
    desk.books.renewFund(desk.industry, desk.lastDay(month));
    return desk.industry.fund.overrun();
  }

  @Test
  void openingMonthsSetWhatAUnitMayCost() {
    PlannersDesk desk =
        new PlannersDesk(
            folder, "planner.fund.openingMonths", "2", "planner.fund.followsOutput", "0.4");
    assertThat(month(desk, 0, 100, 100, 200)).isZero();
    assertThat(desk.industry.fund.perUnit).isCloseTo(2, within(1e-12));
    assertThat(month(desk, 1, 100, 200, 1000)).isZero();
    // (200 + 1000) roubles for (100 + 200) units
    assertThat(desk.industry.fund.perUnit).isCloseTo(4, within(1e-12));
    // 4 · (100 + 0.4 · (150 - 100)) = 480; 600 / 480 - 1 = 0.25
    double third = month(desk, 2, 100, 150, 600);
    assertThat(desk.industry.fund.lastFund).isCloseTo(480, within(1e-9));
    assertThat(desk.industry.fund.lastWages).isEqualTo(600);
    assertThat(third).isCloseTo(0.25, within(1e-12));
    // 4 · (100 + 0.4 · (50 - 100)) = 320
    assertThat(month(desk, 3, 100, 50, 160)).isCloseTo(-0.5, within(1e-12));
    assertThat(desk.industry.fund.perUnit).isCloseTo(4, within(1e-12));
  }

  @Test
  void theFundIsFilledFromTheStateAndRepaysTheBank() {
    PlannersDesk desk = new PlannersDesk(folder, "planner.fund.openingMonths", "1");
    month(desk, 0, 100, 100, 200); // fund 200: 20000 kopecks that nobody draws
    assertThat(desk.ledger.balance(Account.WAGE_FUND)).isEqualTo(200);
    desk.ledger.payWages(30000); // 100 roubles more than there are
    assertThat(desk.ledger.balance(Account.BANK)).isEqualTo(-100);
    month(desk, 1, 100, 100, 300); // fund 2 · 100
    assertThat(desk.ledger.balance(Account.BANK)).isZero();
    assertThat(desk.ledger.balance(Account.WAGE_FUND)).isEqualTo(100);
    assertThat(desk.ledger.sum()).isZero();
  }

  /** September cost 2 roubles a unit, the last quarter 3: half of the way is 2.5, less a tenth. */
  @Test
  void atTheYearsEndTheFundGoesPartOfTheWayToTheLastQuartersCost() {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            "calendar.start",
            "1935-09-01",
            "planner.fund.openingMonths",
            "1",
            "planner.fund.rebase",
            "0.5",
            "planner.fund.savings",
            "0.1");
    month(desk, 0, 100, 100, 200); // September
    month(desk, 1, 100, 100, 200);
    month(desk, 2, 100, 100, 300);
    assertThat(desk.industry.fund.perUnit).isCloseTo(2, within(1e-12));
    month(desk, 3, 100, 100, 400); // December; (200 + 300 + 400) / 300 = 3
    assertThat(desk.industry.fund.lastFund).isCloseTo(200, within(1e-9));
    assertThat(desk.industry.fund.perUnit).isCloseTo(2.25, within(1e-12));
    for (int i = 4; i <= 6; i++) {
      month(desk, i, 100, 100, 900); // January to March move nothing
    }
    assertThat(desk.industry.fund.perUnit).isCloseTo(2.25, within(1e-12));
  }

  @Test
  void aForemanIsPaidABonusForAPlanMade() {
    PlannersDesk desk =
        new PlannersDesk(
            folder, "planner.fund.foremanSalary", "500", "planner.fund.planBonus", "0.4");
    month(desk, 0, 101, 100, 0);
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(500);
    month(desk, 1, 100, 100, 0);
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(500 + 700);
    assertThat(desk.shop.lastMonth.of(Count.MONTH_PLAN_MADE)).isEqualTo(1);
  }

  /** Own fulfilment 1.2, 0.9, 1.5; one with too few own shifts counts in the mean alone. */
  @Test
  void theReportIsOfGrossOutputAndOfEachManWhoseMonthCounts() {
    PlannersDesk desk =
        new PlannersDesk(folder, "district.crew", "4", "planner.titles.ownShifts", "5");
    desk.worked(0, 10, 1.2);
    desk.worked(1, 10, 0.9);
    desk.worked(2, 10, 1.5);
    desk.man(3).month.shifts = 6;
    desk.worked(3, 4, 2.25);
    MonthClose.Report report = desk.books.close(desk.industry, desk.mechanisms(), desk.lastDay(0));
    assertThat(report.grossMean()).isCloseTo(45 / 40.0, within(1e-12)); // 12 + 9 + 15 + 9 norms
    assertThat(report.fulfilments()).containsExactly(new double[] {1.2, 0.9, 1.5}, within(1e-12));
    assertThat(desk.shop.lastMonth.of(Count.MONTH_MEN)).isEqualTo(3);
    assertThat(desk.shop.lastMonth.of(Count.MONTH_BELOW)).isEqualTo(1);
  }

  @Test
  void aShopObstructsFromOneShiftInTwentyOn() {
    PlannersDesk desk = new PlannersDesk(folder);
    int[][] obstructedOf = {{0, 0}, {0, 20}, {1, 21}, {1, 20}, {2, 40}, {3, 61}};
    int[] obstructs = {0, 0, 0, 1, 1, 0};
    for (int i = 0; i < obstructs.length; i++) {
      desk.shop.month.obstructed = obstructedOf[i][0];
      desk.shop.month.shifts = obstructedOf[i][1];
      desk.books.close(desk.industry, desk.mechanisms(), desk.lastDay(0));
      assertThat(desk.shop.lastMonth.of(Count.MONTH_OBSTRUCTING))
          .as("%d of %d shifts", obstructedOf[i][0], obstructedOf[i][1])
          .isEqualTo(obstructs[i]);
    }
  }

  /**
   * 400 shops in each of which 20 of 100 units were claimed: audited with chance 0.2 · (1 + 1 · ½)
   * = 0.3, so 120 findings expected, with a standard deviation of √(400 · 0.3 · 0.7) = 9.2.
   */
  @Test
  void auditsFindPaddingWithTheChanceOfTheRule() {
    PlannersDesk desk =
        new PlannersDesk(
            folder,
            "district.shops",
            "400",
            "district.crew",
            "2",
            "planner.audit.chance",
            "0.2",
            "planner.audit.campaignFactor",
            "1",
            "planner.audit.finds",
            "0.15");
    desk.industry.movement.campaign = 0.5;
    assertThat(found(desk, 20)).isBetween(120 - 37, 120 + 37);
    assertThat(desk.events(Event.Kind.AUDIT).get(0).quantities().get("padded_share"))
        .isCloseTo(0.2, within(1e-12));
    assertThat(found(desk, 10)).as("a padded share that no audit can see").isZero();
    assertThat(found(desk, 0)).isZero();
  }

  /** Shops in which an audit found padding, of 100 units reported so many claimed. */
  private static int found(PlannersDesk desk, double claimed) {
    int found = 0;
    for (Shop shop : desk.industry.shops) {
      shop.month.output = 100 - claimed;
      shop.month.padded = claimed;
      found += desk.books.audit(desk.industry, shop, desk.mechanisms(), desk.lastDay(0)) ? 1 : 0;
    }
    return found;
  }

  @Test
  void nothingIsFoundWithoutAudits() {
    PlannersDesk desk =
        new PlannersDesk(folder, "mechanisms.audits", "false", "planner.audit.chance", "1");
    assertThat(found(desk, 50)).isZero();
    assertThat(found(new PlannersDesk(folder, "planner.audit.chance", "1"), 50)).isEqualTo(1);
  }
}
