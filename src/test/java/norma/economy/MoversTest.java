package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.law.Bare;
import norma.portrait.Move;
import norma.scenario.Scenario;
import norma.time.Calendar;
import norma.time.Phase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who goes from coal to the mill and back, with what, and who comes from the village. */
final class MoversTest {
  /** Night of the month in which people leave. */
  private static final int NIGHT = 30;

  @TempDir static Path folder;

  private Country country;
  private Industry coal;
  private Industry mill;
  private Staffing staffing;
  private Movers movers;

  /** Two industries of one shop each; settings are paths and values in turn. */
  private void found(int crew, String... settings) {
    found(List.of("coal", "mill"), crew, settings);
  }

  private void found(List<String> industries, int crew, String... settings) {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("district.shops", "1");
    set.put("district.crew", Integer.toString(crew));
    set.put("worker.population.homeSpread", "0");
    set.put("worker.moving.home", "0");
    set.put("worker.moving.norm", "0");
    set.put("worker.moving.village", "0");
    set.put("worker.leaving.noviceShare", "0");
    for (int i = 0; i < settings.length; i += 2) {
      set.put(settings[i], settings[i + 1]);
    }
    Scenario scenario = Bare.scenario(folder, industries.toArray(String[]::new)).with(set);
    Calendar calendar = new Calendar(scenario.calendar());
    country =
        new Country(scenario.rules(), calendar, scenario.names(), 1, (day, entry) -> entry.run());
    staffing = new Staffing(country.names, country.seed, country.shops());
    movers = new Movers(country, staffing);
    for (Shop shop : country.shops()) {
      shop.foreman = new Foreman(country.industryOf(shop).rules, "A foreman", 1, shop.number, -1);
      staffing.open(country.industryOf(shop), shop);
    }
    coal = country.industries().get(0);
    mill = country.industries().get(industries.size() - 1);
    country.now(NIGHT, Phase.NIGHT);
  }

  private static Shop shop(Industry industry) {
    return industry.shops.get(0);
  }

  /** Everybody was paid so much a shift in the month. */
  private static void pay(Industry industry, double roubles) {
    for (Worker man : shop(industry).roster) {
      man.month.lastPay = roubles;
      man.month.lastFulfilment = 1;
    }
  }

  /** A man leaves; his place can be filled from a day on. */
  private static Worker leave(Industry industry, int slot, int from) {
    Worker man = shop(industry).roster[slot];
    shop(industry).release(slot);
    shop(industry).vacantUntil[slot] = from;
    return man;
  }

  private int moved(String from, String to) {
    return movers.moves().stream()
        .filter(move -> move.from().equals(from) && move.to().equals(to))
        .mapToInt(Move::people)
        .sum();
  }

  /**
   * Coal pays 10, the mill 1000, so both of those who leave ask at the mill. The hewer is first and
   * has the one place there; the weaver looks for four days and is gone on the fifth. Nobody is in
   * the village, so the two places of coal and the mill's other stay as they are.
   */
  @Test
  void twoIndustriesOfTwoMen() {
    found(2, "worker.moving.pay", "3", "worker.moving.patience", "3");
    pay(coal, 10);
    pay(mill, 1000);
    Worker hewer = leave(coal, 0, NIGHT + 1);
    Worker weaver = leave(mill, 1, NIGHT + 2);
    movers.endMonth(NIGHT);
    assertThat(staffing.register().seeking()).isEqualTo(2);
    assertThat(staffing.register().atWork()).isEqualTo(2);
    movers.dawn(NIGHT + 1);
    assertThat(staffing.register().seeking()).as("no place is due").isEqualTo(2);
    movers.dawn(NIGHT + 2);
    assertThat(shop(mill).roster[1].person).isSameAs(hewer.person);
    assertThat(shop(mill).roster[1].sinceDay).isEqualTo(NIGHT + 2);
    assertThat(shop(mill).tally.of(Count.MOVED_IN)).isEqualTo(1);
    assertThat(shop(coal).tally.of(Count.MOVED_OUT)).isEqualTo(1);
    assertThat(moved("coal", "mill")).isEqualTo(1);
    movers.dawn(NIGHT + 3);
    movers.dawn(NIGHT + 4);
    assertThat(weaver.person.isSeeking()).isTrue();
    movers.dawn(NIGHT + 5);
    assertThat(weaver.person.isSeeking()).isFalse();
    assertThat(weaver.person.isAtWork()).isFalse();
    assertThat(staffing.register().gone(Person.Going.UNFOUND)).isEqualTo(1);
    assertThat(moved("mill", Move.OUTSIDE)).isEqualTo(1);
    assertThat(shop(coal).roster[0]).isNull();
    assertThat(staffing.register().atWork()).isEqualTo(4 - 1);
  }

  @Test
  void skillOfTheTradeStaysBehindAndTheRestComesAlong() {
    found(2, "worker.moving.grudge", "0.5", "worker.population.learningGap", "0.3");
    pay(coal, 1);
    pay(mill, 1000);
    Worker hewer = leave(coal, 0, 99);
    leave(mill, 1, NIGHT + 1);
    shop(mill).departures.clear();
    hewer.body.years = 6;
    hewer.body.age = 40;
    hewer.body.home = 0.9;
    hewer.mind.method = 0.99;
    hewer.mind.resentment = 2;
    hewer.mind.hostility = 0.7;
    hewer.mind.ratchetBelief = 0.6;
    hewer.mind.seen = 0.4;
    hewer.mind.logReference = 2.5;
    movers.endMonth(NIGHT);
    movers.dawn(NIGHT + 1);
    Worker weaver = shop(mill).roster[1];
    assertThat(weaver.body.years).isZero();
    assertThat(weaver.body.age).isEqualTo(40);
    assertThat(weaver.body.home).as("the mill's").isEqualTo(0.5);
    double gift = hewer.person.gift + (hewer.person.trained ? 0.1 : 0);
    assertThat(weaver.body.skill).isCloseTo(Math.exp(gift - 0.3), within(1e-12));
    assertThat(weaver.mind.method).as("a beginner's").isLessThan(0.5);
    assertThat(weaver.mind.resentment).isEqualTo(0.5 * 2);
    assertThat(weaver.mind.hostility).isEqualTo(0.7);
    assertThat(weaver.mind.ratchetBelief).isEqualTo(0.6);
    assertThat(weaver.mind.seen).isEqualTo(0.4);
    assertThat(weaver.mind.logReference).isEqualTo(2.5);
    assertThat(weaver.repute.titled).isFalse();
  }

  @Test
  void atTheSameTradeHeKeepsYearsMethodAndHome() {
    found(2);
    pay(coal, 1000);
    pay(mill, 1);
    Worker hewer = leave(coal, 0, NIGHT + 1);
    hewer.body.years = 6;
    hewer.body.home = 0.9;
    hewer.mind.method = 0.8;
    movers.endMonth(NIGHT);
    movers.dawn(NIGHT + 1);
    Worker again = shop(coal).roster[0];
    assertThat(again.person).isSameAs(hewer.person);
    assertThat(again.body.years).isEqualTo(6);
    assertThat(again.body.home).isEqualTo(0.9);
    assertThat(again.mind.method).isEqualTo(0.8);
    assertThat(shop(coal).tally.of(Count.MOVED_IN)).isZero();
    assertThat(moved("coal", "coal")).isEqualTo(1);
  }

  /** A hundred and sixty of each two hundred, all beginners, leave as many places. */
  private void exchange(double coalPays, double millPays) {
    found(200, "worker.moving.pay", "1");
    pay(coal, coalPays);
    pay(mill, millPays);
    for (Industry industry : country.industries()) {
      for (int slot = 0; slot < 160; slot++) {
        leave(industry, slot, NIGHT + 1).body.years = 0;
      }
    }
    movers.endMonth(NIGHT);
    movers.dawn(NIGHT + 1);
  }

  /** Each goes to the other with ½; one standard error of the difference is 9. */
  @Test
  void amongEqualsNobodyDrifts() {
    exchange(10, 10);
    assertThat(moved("coal", "mill") - moved("mill", "coal")).isBetween(-30, 30);
    assertThat(moved("coal", "mill")).isBetween(80 - 24, 80 + 24);
  }

  /**
   * Twice the pay is chosen by 1 / (1 + ½) = ⅔. Of 320 people 213 ask at the mill, which has 160
   * places; the 107 who ask at coal are taken. One standard error is 8.
   */
  @Test
  void betterPayDrawsByTheLogit() {
    exchange(10, 20);
    assertThat(moved("coal", "coal") + moved("mill", "coal")).isBetween(107 - 25, 107 + 25);
    assertThat(moved("coal", "mill") + moved("mill", "mill")).isEqualTo(160);
    assertThat(staffing.register().seeking()).isBetween(53 - 25, 53 + 25);
    assertThat(coal.labour.pay).isEqualTo(10);
    assertThat(mill.labour.pay).isEqualTo(20);
  }

  /** Old hands know the trade: e^0.3 of skill is worth as much as e^0.3 of pay. */
  @Test
  void oldHandsKeepToTheirTrade() {
    found(200, "worker.moving.pay", "10", "worker.population.learningGap", "0.3");
    pay(coal, 10);
    pay(mill, 10);
    for (int slot = 0; slot < 160; slot++) {
      leave(coal, slot, NIGHT + 1).body.years = 50;
      leave(mill, slot, NIGHT + 1);
    }
    shop(mill).departures.clear();
    movers.endMonth(NIGHT);
    movers.dawn(NIGHT + 1);
    // L(10 · 0.3) = 0.953 of 160; one standard error is 3.
    assertThat(moved("coal", "coal")).isBetween(152 - 8, 152 + 8);
    assertThat(moved("coal", "mill")).isEqualTo(160 - moved("coal", "coal"));
  }

  /** Four places, 1½ people a place: six come, whatever is asked, and no seventh. */
  @Test
  void theVillageEmptiesToTheLastMan() {
    found(4, "worker.moving.village", "1.5");
    assertThat(coal.labour.left).isEqualTo(6);
    for (int day = 0; day < 400; day++) {
      for (int slot = 0; slot < 4; slot++) {
        if (shop(coal).roster[slot] != null) {
          leave(coal, slot, day);
        }
      }
      shop(coal).arrivals.clear();
      movers.dawn(day);
      if (day == 0) {
        assertThat(shop(coal).roster[0].person.coming).isEqualTo(Person.Coming.FROM_THE_VILLAGE);
        assertThat(shop(coal).roster[0].id).as("the second of his place").isEqualTo(8);
      }
    }
    assertThat(coal.labour.left).isZero();
    assertThat(moved(Move.VILLAGE, "coal")).isEqualTo(6);
    assertThat(shop(coal).roster).containsOnlyNulls();
    assertThat(mill.labour.left).isEqualTo(6);
  }

  /** Two of four places empty, more than a quarter: each month 0.05 more, and it is paid. */
  @Test
  void whoIsShortOfMenPaysMoreAsLongAsTheFundBearsIt() {
    found(
        4,
        "worker.moving.emptyBorne",
        "0.25",
        "worker.moving.step",
        "0.05",
        "worker.moving.most",
        "0.3",
        "pay.tariff",
        "10",
        "planner.normRevision.debtBorne",
        "0.5");
    leave(coal, 0, 0);
    leave(coal, 1, 0);
    shop(coal).departures.clear();
    movers.endMonth(NIGHT);
    movers.endMonth(NIGHT);
    assertThat(coal.labour.supplement).isCloseTo(0.1, within(1e-12));
    assertThat(mill.labour.supplement).isZero();
    assertThat(coal.tariff()).isCloseTo(11, within(1e-12));
    Worker man = shop(coal).roster[2];
    man.dekada.shifts = 2;
    man.dekada.own = 2;
    man.dekada.fulfilment = 2;
    Payday.reckon(coal, shop(coal), country.mechanisms());
    Payday.pay(coal);
    assertThat(man.dekada.pay).isCloseTo(22, within(1e-12));
    assertThat(coal.fund.monthWages).isCloseTo(22, within(1e-12));
    coal.fund.debt = 0.6;
    movers.endMonth(NIGHT);
    assertThat(coal.labour.supplement).isCloseTo(0.1, within(1e-12));
    movers.disperse(NIGHT);
    assertThat(coal.tariff()).isEqualTo(10);
  }

  /** A quarter of 160 do not look for other work; one standard error is 5. */
  @Test
  void asManyGoForGoodAsNovicesCome() {
    found(200, "worker.leaving.noviceShare", "0.25");
    for (int slot = 0; slot < 160; slot++) {
      leave(coal, slot, NIGHT + 99);
    }
    movers.endMonth(NIGHT);
    int gone = shop(coal).departures.size();
    assertThat(gone).isBetween(40 - 16, 40 + 16).isEqualTo(moved("coal", Move.OUTSIDE));
    assertThat(staffing.register().seeking()).isEqualTo(160 - gone);
    staffing.takeDown(shop(coal), NIGHT);
    assertThat(staffing.register().gone(Person.Going.QUIT)).isEqualTo(gone);
  }

  /** Pay elsewhere is what the others pay: (20 + 40) / 2, and only once it is known. */
  @Test
  void payElsewhereIsWhatIsPaidElsewhere() {
    found(List.of("coal", "ore", "mill"), 2);
    assertThat(movers.payElsewhere(coal)).isNaN();
    pay(coal, 10);
    pay(country.industries().get(1), 20);
    pay(mill, 40);
    movers.endMonth(NIGHT);
    assertThat(movers.payElsewhere(coal)).isEqualTo(30);
    assertThat(movers.payElsewhere(mill)).isEqualTo(15);
  }

  @Test
  void withOneIndustryOrWithoutTheMechanismNobodyMoves() {
    found(List.of("coal"), 2);
    assertThat(movers.act()).isFalse();
    found(2, "mechanisms.movers", "false");
    assertThat(movers.act()).isFalse();
    assertThat(movers.payElsewhere(coal)).isNaN();
  }
}
