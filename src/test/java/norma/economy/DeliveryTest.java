package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.time.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A day's deliveries to two shops of two men: an ordinary day of each is 2 men · norm 4 · perUnit 1
 * · slack 1.25 = 10 units.
 */
final class DeliveryTest {
  @TempDir static Path folder;

  private static TinyShop tiny(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "calendar.start: 1935-01-01",
                "supplies.slack: 1.25",
                "supplies.growthPerYear: 0",
                "supplies.dekadaLogSd: 0",
                "supplies.dayLogSd: 0",
                "supplies.lateShare: 0",
                "supplies.storeDays: 10"));
    all.addAll(List.of(settings));
    TinyShop tiny = new TinyShop(folder, 2, all.toArray(String[]::new));
    tiny.anotherShop();
    tiny.industry.shops.forEach(shop -> shop.month.targetPerDay = 1);
    return tiny;
  }

  private static void deliver(TinyShop tiny, int day) {
    new Supply(new Calendar(tiny.scenario.calendar()), 1)
        .deliver(tiny.industry, tiny.mechanisms, day);
  }

  private static double early(TinyShop tiny, int shop) {
    Shop at = tiny.industry.shops.get(shop);
    return at.stores.atStart(at.crew(0)) - at.stores.store;
  }

  @Test
  void supplyIsDividedByPlanAndCelebrity() {
    TinyShop tiny = tiny();
    tiny.industry.shops.get(0).month.targetPerDay = 2;
    tiny.industry.shops.get(0).celebrated = 0.5; // claims 2 · 1.5 = 3 of 4
    deliver(tiny, 1);
    assertThat(early(tiny, 0)).isCloseTo(20 * 3 / 4.0, within(1e-12));
    assertThat(early(tiny, 1)).isCloseTo(20 * 1 / 4.0, within(1e-12));
  }

  @Test
  void withoutPlansItIsDividedEvenly() {
    TinyShop tiny = tiny();
    tiny.industry.shops.forEach(shop -> shop.month.targetPerDay = 0);
    deliver(tiny, 1);
    assertThat(early(tiny, 0)).isCloseTo(10, within(1e-12));
  }

  @Test
  void dekadasWeighOverTheMeanOfTheMonth() {
    // January 1935 has 31 days, of which the 6th, 12th, 18th, 24th and 30th and the 22nd are off: 9
    // working days in the first dekada, 8 in the second, 8 in the third.
    String[] weights = {
      "supplies.firstDekada: 0.5", "supplies.secondDekada: 1", "supplies.thirdDekada: 2"
    };
    double mean = (9 * 0.5 + 8 * 1 + 8 * 2) / 25;
    TinyShop tiny = tiny(weights);
    double[] weight = {0.5, 1, 2};
    for (int dekada = 0; dekada < 3; dekada++) {
      deliver(tiny, 10 * dekada + 1);
      assertThat(early(tiny, 0)).isCloseTo(10 * weight[dekada] / mean, within(1e-12));
    }
    TinyShop even = tiny(weights[0], weights[1], weights[2], "mechanisms.unevenDeliveries: false");
    deliver(even, 1);
    assertThat(early(even, 0)).isCloseTo(10, within(1e-12));
  }

  @Test
  void supplyGrowsFromYearToYear() {
    TinyShop tiny = tiny("supplies.growthPerYear: 0.21");
    deliver(tiny, 731); // 1 January 1937, two years of 365.25 days and half a day
    assertThat(early(tiny, 0)).isCloseTo(10 * Math.pow(1.21, 731 / 365.25), within(1e-9));
  }

  @Test
  void whatDoesNotFitIsSentBack() {
    TinyShop tiny = tiny("supplies.storeDays: 2");
    tiny.shop.stores.store = 9;
    tiny.shop.stores.reserve = 5; // room for 20 - 14
    tiny.industry.shops.get(1).stores.store = 30; // none
    deliver(tiny, 1);
    assertThat(early(tiny, 0)).isCloseTo(6, within(1e-12));
    assertThat(tiny.shop.tally.of(Count.DELIVERED)).isCloseTo(10, within(1e-12));
    assertThat(tiny.shop.tally.of(Count.RETURNED)).isCloseTo(4, within(1e-12));
    assertThat(early(tiny, 1)).isZero();
  }

  @Test
  void partComesAtSomeHourOfTheShift() {
    TinyShop tiny = tiny("supplies.lateShare: 0.3");
    tiny.shop.stores.deliver(0, 0, 99, 1); // of the day before
    deliver(tiny, 1);
    assertThat(early(tiny, 0)).isCloseTo(7, within(1e-12));
    assertThat(tiny.shop.stores.late(tiny.shop.crew(0))).isCloseTo(3, within(1e-12));
    assertThat(tiny.shop.stores.lateHour(tiny.shop.crew(0))).isBetween(0.0, TinyShop.HOURS);
    TinyShop even = tiny("supplies.lateShare: 0.3", "mechanisms.unevenDeliveries: false");
    deliver(even, 1);
    assertThat(even.shop.stores.late(even.shop.crew(0))).isZero();
    assertThat(early(even, 0)).isCloseTo(10, within(1e-12));
  }

  @Test
  void luckIsLogNormalOfMeanOneAndTheIndustrysIsTheSameForAllShops() {
    TinyShop tiny = tiny("supplies.dekadaLogSd: 0.5", "calendar.days: 3653");
    double sum = 0;
    int dekadas = 0;
    for (int day = 1; day < 3600; day += 10) {
      deliver(tiny, day);
      assertThat(early(tiny, 1)).isCloseTo(early(tiny, 0), within(1e-12));
      sum += tiny.shop.tally.of(Count.DELIVERED);
      tiny.shop.tally.clear();
      dekadas++;
    }
    assertThat(sum / dekadas / 10).isCloseTo(1, within(0.1)); // sd 0.53 / √360 = 0.03
  }
}
