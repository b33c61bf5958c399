package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.time.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who leaves at the month's end, how long a place is empty, who comes, and how all grow older. */
final class StaffingTest {
  private static final int JANUARY_31 = 30;

  @TempDir static Path folder;

  private static TinyShop tiny(String... settings) {
    List<String> all =
        new ArrayList<>(
            List.of(
                "calendar.start: 1935-01-01",
                "pay.tariff: 10",
                "pay.outside: 1.2",
                "worker.leaving.hazard: 0.1",
                "worker.leaving.payElasticity: 1",
                "worker.leaving.resentmentGain: 0.5",
                "worker.leaving.vacancyDays: 6"));
    all.addAll(List.of(settings));
    return new TinyShop(folder, 200, all.toArray(String[]::new));
  }

  private static Staffing staffing(TinyShop tiny, long seed) {
    return new Staffing(tiny.scenario.names(), seed, tiny.industry.shops);
  }

  private static void close(TinyShop tiny) {
    staffing(tiny, 1)
        .closeMonth(
            tiny.industry,
            tiny.shop,
            tiny.mechanisms,
            Double.NaN,
            new Calendar(tiny.scenario.calendar()),
            JANUARY_31);
  }

  /** Share of 200 men who quit, each paid so much a shift and resenting so much. */
  private static double quit(double pay, double resentment, String... settings) {
    TinyShop tiny = tiny(settings);
    for (Worker man : tiny.shop.roster) {
      man.month.lastPay = pay;
      man.mind.resentment = resentment;
    }
    close(tiny);
    return tiny.shop.tally.of(Count.QUITS) / 200;
  }

  @Test
  void menQuitTheMoreTheLessTheyArePaidAndTheMoreTheyResent() {
    // Elsewhere 12 are paid. One standard error is at most 0.035.
    assertThat(quit(12, 0)).isCloseTo(0.1, within(0.08));
    assertThat(quit(3, 0)).isCloseTo(0.1 * 4, within(0.1));
    assertThat(quit(3, 2)).isCloseTo(0.1 * 4 * (1 + 0.5 * 2), within(0.1));
    assertThat(quit(3, 4)).isEqualTo(1); // 1.2, at most sure
    assertThat(quit(Double.NaN, 0)).isCloseTo(0.1, within(0.08)); // not paid yet
    assertThat(quit(3, 4, "mechanisms.turnover: false")).isZero();
  }

  @Test
  void placesStayEmptyForAnExponentialTimeButNoLongerThanTheLongest() {
    TinyShop tiny = tiny("worker.leaving.hazard: 1", "worker.leaving.longestVacancy: 12");
    close(tiny);
    double days = 0;
    int longest = 0;
    for (int slot = 0; slot < 200; slot++) {
      assertThat(tiny.man(slot)).isNull();
      int empty = tiny.shop.vacantUntil[slot] - (JANUARY_31 + 1);
      assertThat(empty).isBetween(0, 12);
      longest += empty == 12 ? 1 : 0;
      days += empty;
    }
    // Beyond 12 days of a mean of 6 are e^-2 = 0.135; whole days below 12 sum to the mean of
    // q + q² + .. + q^12 with q = e^(-1/6).
    double q = Math.exp(-1 / 6.0);
    assertThat(longest / 200.0).isCloseTo(Math.exp(-2), within(0.08));
    assertThat(days / 200).isCloseTo(q * (1 - Math.pow(q, 12)) / (1 - q), within(1.0));
    TinyShop quick = tiny("worker.leaving.hazard: 1", "worker.leaving.vacancyDays: 0");
    close(quick);
    assertThat(quick.shop.vacantUntil).containsOnly(JANUARY_31 + 1);
  }

  @Test
  void recordOfOneWhoQuitsIsGivenUpAndItsMaterialsReturned() {
    TinyShop tiny = tiny("worker.leaving.hazard: 1");
    tiny.shop.attempt = new Attempt(tiny.man(3).id, 3, ShiftPlan.record(0, 0, 2, 0), 5);
    tiny.shop.stores.store = 10;
    tiny.shop.stores.reserve = 5;
    close(tiny);
    assertThat(tiny.shop.attempt).isNull();
    assertThat(tiny.shop.stores.store).isEqualTo(15);
    assertThat(tiny.shop.stores.reserve).isZero();
  }

  @Test
  void whoStaysIsAMonthOlder() {
    TinyShop tiny = tiny("worker.leaving.hazard: 0", "worker.population.staminaSlope: 0.1");
    tiny.man(0).body.age = 30;
    tiny.man(0).body.years = 2;
    close(tiny);
    assertThat(tiny.man(0).body.age).isCloseTo(30 + 1 / 12.0, within(1e-12));
    assertThat(tiny.man(0).body.years).isCloseTo(2 + 1 / 12.0, within(1e-12));
    // From 27 a tenth a year: 3 years and a month.
    assertThat(tiny.man(0).body.stamina).isCloseTo(1 - 0.1 * (3 + 1 / 12.0), within(1e-12));
  }

  @Test
  void newcomersComeWhenTheVacancyIsOverAndSomeFromTheVillage() {
    TinyShop tiny = tiny("worker.leaving.noviceShare: 0.25");
    tiny.shop.usualFulfilment = 1.5;
    for (int slot = 0; slot < 200; slot++) {
      tiny.shop.roster[slot] = null;
      tiny.shop.vacantUntil[slot] = 40;
    }
    tiny.shop.vacantUntil[7] = 41;
    staffing(tiny, 1).hire(tiny.industry, tiny.shop, 40);
    assertThat(tiny.man(7)).isNull();
    assertThat(tiny.shop.tally.of(Count.HIRES)).isEqualTo(199);
    int novices = 0;
    for (Worker man : tiny.shop.roster) {
      if (man != null) {
        novices += man.body.years == 0 ? 1 : 0;
        assertThat(man.person.sinceDay).isEqualTo(40);
        assertThat(man.repute.usual).isCloseTo(1.5 * man.body.skill, within(1e-12));
      }
    }
    assertThat(novices / 199.0).isCloseTo(0.25, within(0.1));
    assertThat(tiny.man(3).id).isEqualTo(3 + 200); // the second man of his place
  }

  @Test
  void openingCrewsFillAllPlaces() {
    TinyShop tiny = tiny("worker.effort.lostBelief: 0.25");
    staffing(tiny, 1).open(tiny.industry, tiny.shop);
    for (Worker man : tiny.shop.roster) {
      // One unit an hour times skill, in 6 of 8 hours, over a norm of 4.
      assertThat(man.repute.usual).isCloseTo(man.body.skill * 6 / 4, within(1e-12));
    }
  }

  @Test
  void ageExperienceAndTrainingComeFromThePopulationsRules() {
    TinyShop tiny =
        tiny(
            "worker.leaving.noviceShare: 1",
            "worker.population.youngest: 20",
            "worker.population.ageRange: 20",
            "worker.population.ageSkew: 1",
            "worker.population.noviceSkew: 3",
            "worker.population.trainedYoung: 1",
            "worker.population.trainedOld: 0",
            "worker.population.noviceTrained: 0",
            "worker.population.startAge: 19",
            "worker.population.youngTo: 30");
    staffing(tiny, 1).open(tiny.industry, tiny.shop);
    double age = 0;
    for (Worker man : tiny.shop.roster) {
      age += man.body.age;
      assertThat(man.body.years).isLessThanOrEqualTo(man.body.age - 19);
      assertThat(man.person.trained).isEqualTo(man.body.age < 30);
    }
    assertThat(age / 200).isCloseTo(20 + 20 / 2.0, within(1.5)); // mean of u is 1/2
    for (int slot = 0; slot < 200; slot++) {
      tiny.shop.roster[slot] = null;
    }
    staffing(tiny, 1).hire(tiny.industry, tiny.shop, 40);
    double novices = 0;
    for (Worker man : tiny.shop.roster) {
      novices += man.body.age;
      assertThat(man.body.years).isZero();
      assertThat(man.person.trained).isFalse();
    }
    assertThat(novices / 200).isCloseTo(20 + 20 / 4.0, within(1.5)); // mean of u³ is 1/4
  }

  @Test
  void restOfADayLeavesWhatItsHoursLeave() {
    // 0.05 · (0.5 + 1 · 0.5) = 0.05 an hour, over 16 hours after a shift of 8, or over 24.
    TinyShop tiny =
        tiny(
            "worker.fatigue.recovery: 0.05",
            "worker.fatigue.homeBase: 0.5",
            "worker.fatigue.homeGain: 1",
            "worker.population.homeMean: 0.5");
    Body body = tiny.man(0).body;
    body.fatigue = 1;
    body.come(true);
    body.rest(true);
    assertThat(body.fatigue).isCloseTo(Math.exp(-0.05 * 16), within(1e-12));
    body.fatigue = 1;
    body.rest(false);
    assertThat(body.fatigue).isCloseTo(Math.exp(-0.05 * 24), within(1e-12));
    body.fatigue = 1;
    body.come(false);
    body.rest(true);
    assertThat(body.fatigue).isCloseTo(Math.exp(-0.05 * 24), within(1e-12));
  }
}
