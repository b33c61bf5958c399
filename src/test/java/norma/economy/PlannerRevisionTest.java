package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.event.Event;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The planner orders new norms, waits for approval, and puts them in force. */
final class PlannerRevisionTest {
  @TempDir static Path folder;

  /**
   * The fund follows output in full, at what a unit cost in the first month; double pay beyond the
   * norm and all of a rise passed into rates.
   */
  private static PlannersDesk desk(String... settings) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("planner.fund.openingMonths", "1", "planner.fund.followsOutput", "1"));
    all.addAll(List.of("planner.fund.rebase", "0.5", "planner.fund.savings", "0"));
    all.addAll(List.of("planner.normRevision.debtBorne", "0.35"));
    all.addAll(List.of("planner.normRevision.delay", "20"));
    all.addAll(List.of("planner.normRevision.delaySpread", "0"));
    all.addAll(List.of("planner.normRevision.correction", "1"));
    all.addAll(List.of("planner.normRevision.floor", "0.5"));
    all.addAll(List.of("planner.normRevision.weightOnBest", "0.3"));
    all.addAll(List.of("planner.normRevision.trifling", "0.02"));
    all.addAll(List.of("pay.scale", "[{above: 1.0, multiplier: 2.0}]", "pay.minimum", "0"));
    all.addAll(List.of("pay.ratePass", "1", "worker.ratchet.learning", "0.4"));
    all.addAll(List.of(settings));
    return new PlannersDesk(folder, all.toArray(String[]::new));
  }

  /** A month of 10 · (1.3 + 1.4 + 1.5) = 42 norms, 420 units, for so many roubles in wages. */
  private static void month(PlannersDesk desk, int month, double wages) {
    desk.worked(0, 10, 1.3);
    desk.worked(1, 10, 1.4);
    desk.worked(2, 10, 1.5);
    desk.industry.fund.monthWages = wages;
    desk.close(month);
  }

  private static List<Event> orders(PlannersDesk desk) {
    return desk.events(Event.Kind.REVISION_ORDERED);
  }

  /** Opening month at 420 roubles for 420 units; then 504, a fifth over the fund, twice. */
  private static void overrun(PlannersDesk desk) {
    month(desk, 0, 420);
    month(desk, 1, 504);
    month(desk, 2, 504);
  }

  @Test
  void isOrderedWhenTheDebtIsMoreThanIsBorneAndInForceWhenApproved() {
    PlannersDesk desk = desk();
    month(desk, 0, 420);
    month(desk, 1, 504);
    assertThat(orders(desk)).isEmpty();
    assertThat(desk.industry.fund.debt).isCloseTo(0.2, within(1e-12));
    month(desk, 2, 504);
    assertThat(orders(desk)).hasSize(1);
    Event order = orders(desk).get(0);
    assertThat(order.text()).isEqualTo("the wage fund is overrun");
    assertThat(order.quantities().get("overrun")).isCloseTo(0.2, within(1e-12));
    assertThat(order.quantities().get("debt_months")).isCloseTo(0.4, within(1e-12));
    assertThat(order.quantities().get("delay_days")).isEqualTo(20);
    assertThat(desk.diary).containsOnlyKeys(desk.lastDay(2) + 20);
  }

  /**
   * Overrun of the last three months (420 + 504 + 504) / (3 · 420) - 1 = 2/15. The men earn 2 · 4.2
   * - 3 = 5.4 and are to earn 5.4 · 15/17 = 81/17: 8.4 / (1 + r) = 132/17, so 1 + r = 142.8 / 132.
   * The best tenth is one man of three: + 0.3 · (1.5 / 1.4 - 1).
   */
  @Test
  void raisesTheNormAndPassesTheRiseIntoRatesAndNotIntoTheFund() {
    PlannersDesk desk = desk();
    overrun(desk);
    double rise = 10.8 / 132 + 0.3 / 14;
    desk.shop.usualFulfilment = 1 + 2 * rise;
    desk.man(0).repute.usual = 1 + rise;
    desk.man(0).mind.ratchetBelief = 0.2;
    desk.keepAppointments(desk.lastDay(2) + 20);
    assertThat(desk.industry.norms.norm).isCloseTo(10 * (1 + rise), within(1e-9));
    assertThat(desk.industry.norms.tariff).isCloseTo(10, within(1e-9));
    assertThat(desk.industry.fund.perUnit).isCloseTo(1, within(1e-9));
    assertThat(desk.shop.norm(desk.industry.norms.norm)).isCloseTo(10 * (1 + rise), within(1e-9));
    assertThat(desk.shop.tally.normRise()).isCloseTo(rise, within(1e-12));
    assertThat(desk.shop.tally.of(Count.REVISIONS)).isEqualTo(1);
    assertThat(desk.shop.usualFulfilment).isCloseTo((1 + 2 * rise) / (1 + rise), within(1e-12));
    assertThat(desk.man(0).repute.usual).isCloseTo(1, within(1e-12));
    // taken back half of the usual over-fulfilment; belief 0.2 + 0.4 · (½ - 0.2)
    assertThat(desk.man(0).mind.ratchetBelief).isCloseTo(0.32, within(1e-12));
    assertThat(desk.industry.norms.pending).isFalse();
    Event inForce = desk.events(Event.Kind.NORM_REVISION).get(0);
    assertThat(inForce.causes()).containsExactly(orders(desk).get(0).id());
    assertThat(inForce.quantities().get("mean")).isCloseTo(1.4, within(1e-12));
    assertThat(inForce.quantities().get("best")).isCloseTo(1.5, within(1e-12));
    assertThat(inForce.quantities().get("overrun")).isCloseTo(2 / 15.0, within(1e-12));
  }

  /** The last months' bill is 504 + 420 + 140 of a fund of 420 + 420 + 140; one man at 1.4. */
  @Test
  void followsTheReportAndTheThreeMonthsBeforeItIsInForce() {
    PlannersDesk desk =
        desk("mechanisms.weightOnBest", "false", "planner.normRevision.delay", "50");
    overrun(desk);
    month(desk, 3, 420);
    desk.worked(0, 10, 1.4);
    desk.industry.fund.monthWages = 140;
    desk.close(4);
    assertThat(desk.industry.fund.recentOverrun()).isCloseTo(84 / 980.0, within(1e-12));
    desk.keepAppointments(desk.lastDay(2) + 50);
    // 2.8 / (1 + r) - 1 = 1.8 · 980 / 1064
    assertThat(desk.industry.norms.norm).isCloseTo(10 * 2.8 / (1 + 1.8 * 980 / 1064), within(1e-9));
  }

  /** A month that costs less than its fund pays debt off: 0.2, 0.1, 0.3, 0.5. */
  @Test
  void whatIsSavedPaysOff() {
    PlannersDesk desk = desk();
    month(desk, 0, 420);
    month(desk, 1, 504);
    month(desk, 2, 378);
    assertThat(desk.industry.fund.debt).isCloseTo(0.1, within(1e-12));
    month(desk, 3, 504);
    assertThat(orders(desk)).isEmpty();
    month(desk, 4, 504);
    assertThat(orders(desk)).hasSize(1);
  }

  /** What a revision was reckoned to leave is no debt: half of 2/15, of 0.2 a month after it. */
  @Test
  void onlyWhatWasNotForeseenIsOwedAfterARevision() {
    PlannersDesk desk =
        desk("planner.normRevision.correction", "0.5", "mechanisms.weightOnBest", "false");
    overrun(desk);
    desk.keepAppointments(desk.lastDay(2) + 20);
    assertThat(desk.industry.fund.debt).isZero();
    assertThat(desk.industry.fund.agreed).isCloseTo(1 / 15.0, within(1e-9));
    month(desk, 3, desk.industry.norms.norm / 10 * 504);
    assertThat(desk.industry.fund.debt).isCloseTo(0.2 - 1 / 15.0, within(1e-9));
  }

  /**
   * December's rebase goes half of the way and takes half of what was agreed into the fund; the
   * debt stays, 0.3 of three months at a tenth over the fund.
   */
  @Test
  void aYearsEndTakesPartOfWhatWasAgreedAndLeavesTheDebt() {
    PlannersDesk desk = desk("calendar.start", "1935-09-01");
    month(desk, 0, 420);
    month(desk, 1, 462);
    month(desk, 2, 462);
    desk.industry.fund.agreed = 0.02;
    month(desk, 3, 470.4);
    assertThat(desk.industry.fund.debt).isCloseTo(0.3, within(1e-12));
    assertThat(desk.industry.fund.agreed).isCloseTo(0.01, within(1e-12));
    assertThat(orders(desk)).isEmpty();

    PlannersDesk due = desk("calendar.start", "1935-09-01");
    month(due, 0, 420);
    month(due, 1, 462);
    month(due, 2, 462);
    month(due, 3, 504);
    assertThat(orders(due)).hasSize(1);
  }

  /**
   * Where even the weight on the best brings nothing, the overrun is borne until the year's end.
   */
  @Test
  void whatNoRevisionCanCureIsAgreedUpon() {
    PlannersDesk desk = desk("planner.normRevision.floor", "1.4");
    overrun(desk);
    desk.keepAppointments(desk.lastDay(2) + 20);
    assertThat(desk.events(Event.Kind.NORM_REVISION)).isEmpty();
    assertThat(desk.industry.norms.norm).isEqualTo(10);
    assertThat(desk.industry.fund.debt).isZero();
    assertThat(desk.industry.fund.agreed).isCloseTo(2 / 15.0, within(1e-12));
    assertThat(desk.industry.norms.pending).isFalse();
  }

  @Test
  void noneIsOrderedWhileOneIsPending() {
    PlannersDesk desk = desk("planner.normRevision.delay", "900");
    overrun(desk);
    month(desk, 3, 504);
    month(desk, 4, 504);
    assertThat(orders(desk)).hasSize(1);
  }

  @Test
  void noneIsOrderedWhereTheFundDoesNotMatter() {
    PlannersDesk desk = desk("mechanisms.wageFund", "false");
    overrun(desk);
    assertThat(orders(desk)).isEmpty();
  }

  @Test
  void anOrderAfterWhichNobodyWorksChangesNothing() {
    PlannersDesk desk =
        desk("planner.normRevision.trifling", "0", "planner.normRevision.delay", "50");
    overrun(desk);
    desk.worked(0, 10, 0); // ten shifts, not a unit
    desk.close(3);
    desk.keepAppointments(desk.lastDay(2) + 50);
    assertThat(desk.industry.norms.norm).isEqualTo(10);
    assertThat(desk.industry.norms.tariff).isEqualTo(10);
    assertThat(desk.events(Event.Kind.NORM_REVISION)).isEmpty();
  }
}
