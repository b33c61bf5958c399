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

  /** The fund follows output in full, at what a unit cost in the first month. */
  private static PlannersDesk desk(String... settings) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("planner.fund.openingMonths", "1", "planner.fund.followsOutput", "1"));
    all.addAll(List.of("planner.normRevision.tolerance", "0.06"));
    all.addAll(List.of("planner.normRevision.persist", "2"));
    all.addAll(List.of("planner.normRevision.delaySpread", "0"));
    all.addAll(List.of("planner.normRevision.shortestDelay", "80"));
    all.addAll(List.of("planner.normRevision.longestDelay", "140"));
    all.addAll(List.of("planner.normRevision.urgentOverrun", "0.3"));
    all.addAll(List.of("planner.normRevision.cooldown", "100"));
    all.addAll(List.of("planner.normRevision.customary", "1"));
    all.addAll(List.of("planner.normRevision.weightOnBest", "0.25"));
    all.addAll(List.of("planner.normRevision.trifling", "0.02"));
    all.addAll(List.of("pay.ratePass", "0.5", "worker.ratchet.learning", "0.4"));
    all.addAll(List.of(settings));
    return new PlannersDesk(folder, all.toArray(String[]::new));
  }

  /** A month of 10 · (0.9 + 1.2 + 1.5) = 36 norms, 360 units, for so many roubles in wages. */
  private static void month(PlannersDesk desk, int month, double wages) {
    desk.worked(0, 10, 0.9);
    desk.worked(1, 10, 1.2);
    desk.worked(2, 10, 1.5);
    desk.industry.fund.monthWages = wages;
    desk.close(month);
  }

  private static List<Event> orders(PlannersDesk desk) {
    return desk.events(Event.Kind.REVISION_ORDERED);
  }

  @Test
  void isOrderedAfterTwoMonthsOfOverrunAndInForceWhenApproved() {
    PlannersDesk desk = desk();
    month(desk, 0, 360); // opening: 360 roubles for 360 units, so 1 rouble per unit
    month(desk, 1, 396); // fund 360, overrun 0.1
    assertThat(orders(desk)).isEmpty();
    month(desk, 2, 396);
    assertThat(orders(desk)).hasSize(1);
    Event order = orders(desk).get(0);
    assertThat(order.text()).isEqualTo("the wage fund is overrun");
    assertThat(order.quantities().get("overrun")).isCloseTo(0.1, within(1e-12));
    assertThat(order.quantities().get("months")).isEqualTo(2);
    // 140 - (140 - 80) · 0.1 / 0.3 = 120 days from the last day of March
    assertThat(order.quantities().get("delay_days")).isEqualTo(120);
    assertThat(desk.diary).containsOnlyKeys(desk.lastDay(2) + 120);
  }

  @Test
  void raisesTheNormAndSharesTheRiseBetweenTariffAndRate() {
    PlannersDesk desk = desk();
    month(desk, 0, 360);
    month(desk, 1, 396);
    month(desk, 2, 396);
    desk.shop.usualFulfilment = 1.425;
    desk.man(0).repute.usual = 1.2125;
    desk.man(0).mind.ratchetBelief = 0.2;
    int day = desk.lastDay(2) + 120;
    desk.keepAppointments(day);
    // mean 36 norms / 30 man-shifts = 1.2; best tenth: one man of three, 1.5
    // rise = 0.75 · (1.2 / 1 - 1) + 0.25 · (1.5 / 1.2 - 1) = 0.15 + 0.0625
    double root = Math.sqrt(1.2125); // (1 + rise)^½, ratePass being ½
    assertThat(desk.industry.norms.norm).isCloseTo(12.125, within(1e-9));
    assertThat(desk.industry.norms.tariff).isCloseTo(10 * root, within(1e-9));
    assertThat(desk.industry.fund.perUnit).isCloseTo(1 / root, within(1e-9));
    assertThat(desk.shop.norm(desk.industry.norms.norm)).isCloseTo(12.125, within(1e-9));
    assertThat(desk.shop.tally.normRise()).isCloseTo(0.2125, within(1e-12));
    assertThat(desk.shop.tally.of(Count.REVISIONS)).isEqualTo(1);
    assertThat(desk.shop.usualFulfilment).isCloseTo(1.425 / 1.2125, within(1e-12));
    assertThat(desk.man(0).repute.usual).isCloseTo(1, within(1e-12));
    // taken back 0.2125 / (1.425 - 1) = ½; belief 0.2 + 0.4 · (½ - 0.2)
    assertThat(desk.man(0).mind.ratchetBelief).isCloseTo(0.32, within(1e-12));
    assertThat(desk.industry.norms.lastRevisionDay).isEqualTo(day);
    assertThat(desk.industry.norms.pending).isFalse();
    Event inForce = desk.events(Event.Kind.NORM_REVISION).get(0);
    assertThat(inForce.causes()).containsExactly(orders(desk).get(0).id());
  }

  @Test
  void followsTheReportOfTheMonthBeforeItIsInForce() {
    PlannersDesk desk = desk("mechanisms.weightOnBest", "false");
    month(desk, 0, 360);
    month(desk, 1, 396);
    month(desk, 2, 396);
    desk.worked(0, 10, 1.1);
    desk.industry.fund.monthWages = 110;
    desk.close(3); // 11 norms in 10 man-shifts
    desk.keepAppointments(desk.lastDay(2) + 120);
    assertThat(desk.industry.norms.norm).isCloseTo(11, within(1e-9));
  }

  @Test
  void aMonthWithinTheFundBeginsTheCountAnew() {
    PlannersDesk desk = desk();
    month(desk, 0, 360);
    month(desk, 1, 396);
    month(desk, 2, 378); // overrun 0.05, which is borne
    assertThat(desk.industry.norms.overrunMonths).isZero();
    month(desk, 3, 396);
    assertThat(desk.industry.norms.overrunMonths).isEqualTo(1);
    assertThat(orders(desk)).isEmpty();
    month(desk, 4, 396);
    assertThat(orders(desk)).hasSize(1);
  }

  @Test
  void isAlsoOrderedWhenTooManyMenOverFulfil() {
    PlannersDesk desk =
        desk("planner.normRevision.overFrom", "1.5", "planner.normRevision.overLimit", "0.3");
    month(desk, 0, 360); // one man of three at 1.5, more than 0.3 of them
    month(desk, 1, 360);
    assertThat(orders(desk)).hasSize(1);
    assertThat(orders(desk).get(0).text()).isEqualTo("too many men over-fulfil the norm");
    assertThat(orders(desk).get(0).quantities().get("share_over"))
        .isCloseTo(1 / 3.0, within(1e-12));
    assertThat(orders(desk).get(0).quantities().get("delay_days")).isEqualTo(140); // no overrun

    PlannersDesk borne =
        desk("planner.normRevision.overFrom", "1.5", "planner.normRevision.overLimit", "0.34");
    month(borne, 0, 360);
    month(borne, 1, 360);
    assertThat(orders(borne)).isEmpty();
  }

  @Test
  void noneIsOrderedWhileOneIsPending() {
    PlannersDesk desk = desk();
    month(desk, 0, 360);
    for (int month = 1; month <= 4; month++) {
      month(desk, month, 396);
    }
    assertThat(orders(desk)).hasSize(1);
  }

  @Test
  void noneIsOrderedUntilTheLastHasCooledDown() {
    for (int days : new int[] {99, 100}) {
      PlannersDesk desk = desk();
      month(desk, 0, 360);
      month(desk, 1, 396);
      desk.industry.norms.lastRevisionDay = desk.lastDay(2) - days;
      month(desk, 2, 396);
      assertThat(orders(desk)).hasSize(days < 100 ? 0 : 1);
    }
  }

  @Test
  void noneIsOrderedWhereTheFundDoesNotMatter() {
    PlannersDesk desk = desk("mechanisms.wageFund", "false");
    month(desk, 0, 360);
    month(desk, 1, 396);
    month(desk, 2, 396);
    assertThat(orders(desk)).isEmpty();
  }

  @Test
  void anOrderAfterWhichNobodyWorksChangesNothing() {
    PlannersDesk desk = desk("planner.normRevision.trifling", "0");
    month(desk, 0, 360);
    month(desk, 1, 396);
    month(desk, 2, 396);
    desk.worked(0, 10, 0); // ten shifts, not a unit
    desk.close(3);
    desk.keepAppointments(desk.lastDay(2) + 120);
    assertThat(desk.industry.norms.norm).isEqualTo(10);
    assertThat(desk.industry.norms.tariff).isEqualTo(10);
    assertThat(desk.events(Event.Kind.NORM_REVISION)).isEmpty();
  }
}
