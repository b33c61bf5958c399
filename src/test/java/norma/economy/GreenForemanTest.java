package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import norma.time.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a removal costs: two men wait for a foreman who does not know the shop yet. */
final class GreenForemanTest {
  private static final int DAY = 300;

  @TempDir static Path folder;

  /** Hours that the two men lose under a foreman in post since a day, and what they make. */
  private static double[] shift(int since) {
    TinyShop tiny =
        new TinyShop(
            folder,
            2,
            "foreman.succession.greenDelay: 2",
            "foreman.plans.greenMonths: 5",
            "mechanisms.breakdowns: false",
            "mechanisms.shortage: false",
            "mechanisms.storming: false",
            "worker.fatigue.absence: 0",
            "worker.fatigue.absenceTired: 0",
            "worker.effort.noise: 0",
            "work.shiftLogSd: 0",
            "work.batchLogSd: 0");
    tiny.shop.foreman = new Foreman(tiny.rules, "The new one", 1, 0, since);
    tiny.shop.stores.open(100);
    Outlook outlook =
        new Outlook(
            tiny.rules,
            tiny.mechanisms,
            tiny.industry.production,
            DAY,
            1,
            4,
            0,
            0,
            0,
            1,
            1,
            0,
            0,
            1);
    new ShopShift(1, () -> {}).work(tiny.shop, tiny.shop.crew(0), outlook);
    return new double[] {tiny.shop.tally.of(Count.DOWN), tiny.shop.tally.of(Count.OUTPUT)};
  }

  @Test
  void menWaitForHimLessFromMonthToMonth() {
    double[] settled = shift(-1);
    assertThat(settled[0]).isZero();
    double[] first = shift(DAY);
    assertThat(first[0]).isCloseTo(4, within(1e-9)); // two men, two hours each
    assertThat(first[1]).as("of eight hours six are left").isLessThan(settled[1] * 0.85);
    double months = Calendar.months(200);
    assertThat(shift(DAY - 200)[0]).isCloseTo(4 * Math.exp(-months / 5), within(1e-9));
  }
}
