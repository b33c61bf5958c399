package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.economy.Ledger.Account;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A foreman who always takes the best reach, and three men at 0.96, 0.82 and 1.1 over ten shifts:
 * 288 units made, 290 planned. Reach 0.05 lifts the first, 4 units; reach 0.2 the second too, 22.
 */
final class TallymanTest {
  @TempDir static Path folder;

  private static PlannersDesk desk(String... settings) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("mechanisms.padding", "true", "foreman.values.noise", "0"));
    all.addAll(List.of("foreman.values.bonus", "1", "foreman.padding.farthest", "0.2"));
    all.addAll(List.of("foreman.padding.quiet", "0.5", "foreman.padding.caution", "1"));
    all.addAll(List.of("foreman.padding.penalty", "10", "foreman.padding.auditFeared", "0.1"));
    all.addAll(List.of(settings));
    PlannersDesk desk = new PlannersDesk(folder, all.toArray(String[]::new));
    desk.worked(0, 10, 0.96);
    desk.worked(1, 10, 0.82);
    desk.worked(2, 10, 1.1);
    PlannersDesk.plan(desk.shop, 290);
    desk.shop.foreman.fear = 2;
    desk.industry.movement.campaign = 0.5;
    for (Worker man : desk.shop.roster) {
      man.mind.resentment = 0.9;
    }
    return desk;
  }

  private static double reach(PlannersDesk desk) {
    return new Tallyman(1).reach(desk.industry, desk.shop, desk.mechanisms(), 0);
  }

  /**
   * With audits risk = 1 + 0.1 · 10 · (1 + 2 · ½) = 3: one man 0.5 · 0.9 / 3 + 1 - 3 · 4 / 288 =
   * 1.108, two men 0.3 + 1 - 3 · 22 / 288 = 1.071. Without fear or campaign 2: 1.122 and 1.147;
   * without audits 1: 1.136 and 1.224.
   */
  @Test
  void liftsAsFarAsItPays() {
    assertThat(reach(desk())).isCloseTo(0.05, within(1e-12));
    PlannersDesk fearless = desk();
    fearless.shop.foreman.fear = 0;
    assertThat(reach(fearless)).isCloseTo(0.2, within(1e-12));
    PlannersDesk before = desk();
    before.industry.movement.campaign = 0;
    assertThat(reach(before)).isCloseTo(0.2, within(1e-12));
    assertThat(reach(desk("mechanisms.audits", "false"))).isCloseTo(0.2, within(1e-12));
  }

  /** Where nobody resents, one man is worth 1 - 3 · 4 / 288 = 0.958 if that makes the plan. */
  @Test
  void withoutResentmentOnlyThePlanIsAReason() {
    PlannersDesk desk = desk();
    for (Worker man : desk.shop.roster) {
      man.mind.resentment = 0;
    }
    assertThat(reach(desk)).isCloseTo(0.05, within(1e-12));
    PlannersDesk.plan(desk.shop, 320); // out of reach
    assertThat(reach(desk)).isZero();
    PlannersDesk.plan(desk.shop, 200); // made anyway
    assertThat(reach(desk)).isZero();
  }

  @Test
  void nobodyIsLiftedWithoutPaddingOrOutput() {
    assertThat(reach(desk("mechanisms.padding", "false"))).isZero();
    PlannersDesk idle = desk();
    idle.shop.month.output = 0;
    assertThat(reach(idle)).isZero();
  }

  /** The man at 0.96 is written up by 0.04 · 10 = 0.4 norms: 4 units, 4 roubles. */
  @Test
  void whatIsWrittenUpIsReportedAndPaid() {
    PlannersDesk desk = desk();
    desk.books.close(desk.industry, desk.mechanisms(), desk.lastDay(0));
    assertThat(desk.shop.month.padded).isCloseTo(4, within(1e-9));
    assertThat(desk.man(0).month.lastFulfilment).isEqualTo(1);
    assertThat(desk.man(1).month.lastFulfilment).isCloseTo(0.82, within(1e-12));
    assertThat(desk.man(0).month.pay).isEqualTo(4);
    assertThat(desk.man(1).month.pay).isZero();
    assertThat(desk.shop.lastMonth.of(Count.MONTH_OUTPUT)).isCloseTo(288, within(1e-9));
    assertThat(desk.shop.lastMonth.of(Count.MONTH_REPORTED)).isCloseTo(292, within(1e-9));
    assertThat(desk.shop.lastMonth.of(Count.MONTH_PLAN_MADE)).isEqualTo(1);
    assertThat(desk.shop.lastMonth.of(Count.MONTH_BELOW)).isEqualTo(1);
    assertThat(desk.shop.lastMonth.of(Count.MONTH_BELOW_TRUE)).isEqualTo(2);
    // 4 roubles for the man, 550 · 1.5 for the foreman
    assertThat(desk.ledger.balance(Account.HOUSEHOLDS)).isEqualTo(829);
  }
}
