package norma.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import norma.economy.Count;
import norma.economy.Economy;
import norma.economy.Ledger;
import norma.economy.Onlooker;
import norma.economy.Rota;
import norma.economy.Tally;
import norma.event.Event;
import norma.measure.Measure;
import norma.measure.Observer;
import norma.model.Simulation;
import norma.portrait.Flow;
import norma.portrait.Portrait;
import norma.rule.Extremes;
import norma.rule.IndustryRules;
import norma.rule.WageFund;
import norma.scenario.Scenario;
import norma.time.Calendar;

/** An auditor's own books of a run, kept from what it shows, and held against it every day. */
final class Books {
  private static final double KOPECK = 0.01;
  private static final double MOST_ROUBLES = Extremes.MOST_KOPECKS * KOPECK;

  private final Scenario scenario;
  private final Simulation simulation;
  private final Economy economy;
  private final Calendar calendar;
  private final List<IndustryRules> rules = new ArrayList<>();
  private final List<Rota> rotas = new ArrayList<>();
  private final List<ShopBook> shops = new ArrayList<>();
  private final List<Double> tariffs = new ArrayList<>();
  private final List<Purse> purses = new ArrayList<>();
  private final Map<String, FeedBook> feeds = new TreeMap<>();
  private int lastEvent;
  private double came;
  private double went;

  /** How often things happened on the way, to tell whether the laws were put to the test. */
  final Map<Count, Double> met = new EnumMap<>(Count.class);

  /** What an industry's men should have been paid so far, and what its fund should have left. */
  private static final class Purse {
    double households;
    double funds;
    long payments;
  }

  /** What is carried from day to day of what one industry takes from another. */
  private static final class FeedBook {
    double stock;
    double shipped;
    double came;
  }

  /** What is carried from day to day in a shop. */
  private static final class ShopBook {
    final int industry;
    final int places;
    double store;
    double roster;
    double monthOutput;
    double monthReported;
    double monthPay;

    ShopBook(int industry, int places, Tally eve) {
      this.industry = industry;
      this.places = places;
      store = eve.of(Count.STORE);
      roster = eve.of(Count.ROSTER);
    }
  }

  Books(Scenario scenario, Simulation simulation) {
    this.scenario = scenario;
    this.simulation = simulation;
    economy = simulation.economy();
    calendar = simulation.calendar();
    List<Tally> eve = economy.onlooker().tallies();
    int at = 1;
    for (String id : economy.industryIds()) {
      IndustryRules its = scenario.rules().industries().get(id);
      rules.add(its);
      rotas.add(new Rota(calendar, its.rota()));
      tariffs.add(its.pay().tariff());
      purses.add(new Purse());
      at++;
      for (int shop = 0; shop < its.district().shops(); shop++) {
        int places = its.district().crew() * its.district().shiftsPerDay();
        shops.add(new ShopBook(rules.size() - 1, places, eve.get(at++)));
      }
    }
    assertThat(at).isEqualTo(eve.size());
    for (Flow opening : economy.flows()) {
      FeedBook book = new FeedBook();
      book.stock = opening.stock();
      feeds.put(opening.from() + " " + opening.to(), book);
    }
    for (Count count : Count.values()) {
      met.put(count, 0.0);
    }
  }

  /** Runs to the end. */
  void keep() {
    while (simulation.step()) {
      day();
    }
  }

  private void day() {
    List<Tally> tallies = economy.onlooker().tallies();
    int at = 1;
    int shop = 0;
    for (int industry = 0; industry < rules.size(); industry++) {
      Tally whole = tallies.get(at++);
      double wages = 0;
      for (int i = 0; i < rules.get(industry).district().shops(); i++) {
        Tally tally = tallies.get(at++);
        ShopBook book = shops.get(shop++);
        figures(tally);
        materials(book, tally);
        output(book, tally);
        people(book, tally);
        hours(book, tally);
        if (!rotas.get(industry).working(simulation.day())) {
          rests(tally);
        }
        if (calendar.endsMonth(simulation.day())) {
          wages += endMonth(book, tally);
        }
      }
      if (calendar.endsMonth(simulation.day())) {
        wages(industry, whole, wages);
      }
    }
    for (Count count : Count.values()) {
      met.merge(count, tallies.get(0).of(count), Double::sum);
    }
    economy.flows().forEach(this::feed);
    readings();
    portraits();
    money();
    register(tallies.get(0));
    for (Event event : economy.events().since(lastEvent)) {
      lastEvent = event.id();
      if (event.kind() == Event.Kind.NORM_REVISION) {
        int industry = economy.industryIds().indexOf(event.industry());
        tariffs.set(industry, quantity(event, "tariff"));
      }
    }
  }

  private void figures(Tally tally) {
    for (Count count : Count.values()) {
      double value = tally.of(count);
      // A special shift may put off less than an equal one would have.
      boolean signed = count == Count.SPECIAL_OWED || count == Count.SPECIAL_SHOP;
      assertThat(Double.isFinite(value) && (value >= 0 || signed))
          .as("day %d: %s is %s", simulation.day(), count, value)
          .isTrue();
    }
  }

  private void materials(ShopBook book, Tally tally) {
    double change = tally.of(Count.DELIVERED) - tally.of(Count.RETURNED) - tally.of(Count.MATERIAL);
    assertThat(tally.of(Count.STORE))
        .as("day %d: materials", simulation.day())
        .isCloseTo(book.store + change, within(1e-8 * (1 + tally.of(Count.DELIVERED))));
    book.store = tally.of(Count.STORE);
  }

  /** Stocks change by what arrives and what the shops keep; nothing comes that was not sent. */
  private void feed(Flow flow) {
    FeedBook book = feeds.get(flow.from() + " " + flow.to());
    book.stock += flow.arrived() - flow.drawn();
    book.came += flow.arrived() + flow.sentBack();
    assertThat(book.came).isLessThanOrEqualTo(book.shipped + 1e-9);
    book.shipped += flow.shipped();
    assertThat(flow.stock()).as("day %d: stock", simulation.day()).isNotNegative();
    assertThat(flow.stock())
        .as("day %d: stock of inputs", simulation.day())
        .isCloseTo(book.stock, within(1e-9));
    IndustryRules its = scenario.rules().industries().get(flow.to());
    double starved = 0;
    List<Tally> tallies = economy.onlooker().tallies();
    int at = 1;
    for (String id : economy.industryIds()) {
      starved = id.equals(flow.to()) ? tallies.get(at).of(Count.STARVED) : starved;
      at += 1 + scenario.rules().industries().get(id).district().shops();
    }
    assertThat(flow.starvedHours()).isCloseTo(flow.limiting() ? starved : 0, within(1e-9));
    assertThat(its.inputs()).containsKey(flow.from());
  }

  private void output(ShopBook book, Tally tally) {
    double output = tally.of(Count.OUTPUT);
    assertThat(tally.of(Count.CREDITED) + tally.of(Count.CREDITED_TO_LEAVERS))
        .as("day %d: output credited", simulation.day())
        .isCloseTo(output, within(1e-9 * (1 + output)));
    assertThat(tally.of(Count.REPORTED)).isGreaterThanOrEqualTo(output);
    book.monthOutput += output;
    book.monthReported += tally.of(Count.REPORTED);
    book.monthPay += tally.of(Count.PAY);
  }

  private void people(ShopBook book, Tally tally) {
    double roster = tally.of(Count.ROSTER);
    assertThat(roster + tally.of(Count.VACANT)).isEqualTo(book.places);
    assertThat(roster)
        .as("day %d: people", simulation.day())
        .isEqualTo(book.roster + tally.of(Count.HIRES) - tally.of(Count.QUITS));
    book.roster = roster;
  }

  private void hours(ShopBook book, Tally tally) {
    double shift = rules.get(book.industry).district().hoursPerShift();
    double men =
        rotas.get(book.industry).working(simulation.day())
            ? book.roster + tally.of(Count.QUITS)
            : 0;
    double accounted =
        tally.of(Count.WORKED)
            + tally.of(Count.STARVED)
            + tally.of(Count.HELD_UP)
            + tally.of(Count.BLOCKED)
            + tally.of(Count.DOWN)
            + tally.of(Count.EXHAUSTED)
            + tally.of(Count.CLEARED)
            + tally.of(Count.ABSENT);
    assertThat(accounted)
        .as("day %d: hours", simulation.day())
        .isCloseTo(men * shift, within(1e-7));
    assertThat(tally.of(Count.MAN_SHIFTS) * shift + tally.of(Count.ABSENT))
        .isCloseTo(men * shift, within(1e-7));
  }

  /** On a day off and out of season nothing is planned, sent, used or made. */
  private void rests(Tally tally) {
    for (Count count :
        List.of(Count.PLAN, Count.DELIVERED, Count.MATERIAL, Count.OUTPUT, Count.MAN_SHIFTS)) {
      assertThat(tally.of(count)).as("day %d: %s at rest", simulation.day(), count).isZero();
    }
  }

  /** Closes a shop's month; returns the wages its men should have been paid. */
  private double endMonth(ShopBook book, Tally tally) {
    IndustryRules its = rules.get(book.industry);
    double tolerance = 1e-8 * (1 + book.monthReported);
    assertThat(tally.of(Count.MONTH_OUTPUT)).isCloseTo(book.monthOutput, within(tolerance));
    assertThat(tally.of(Count.MONTH_REPORTED)).isCloseTo(book.monthReported, within(tolerance));
    assertThat(tally.of(Count.MONTH_REPORTED))
        .isCloseTo(tally.of(Count.MONTH_OUTPUT) + tally.of(Count.MONTH_PADDED), within(tolerance));
    double lifted = tally.of(Count.MONTH_PADDED) / tally.of(Count.NORM);
    double wages = book.monthPay + lifted * tariffs.get(book.industry);
    WageFund fund = its.planner().fund();
    Purse purse = purses.get(book.industry);
    purse.households +=
        fund.foremanSalary() * (1 + fund.planBonus() * tally.of(Count.MONTH_PLAN_MADE));
    purse.payments++;
    book.monthOutput = 0;
    book.monthReported = 0;
    book.monthPay = 0;
    return wages;
  }

  private void wages(int industry, Tally whole, double expected) {
    double booked = whole.of(Count.MONTH_WAGES);
    // Three dekadas' pay and one for those written up, each rounded to a kopeck.
    double roundings = 4.0 * rules.get(industry).extremes().men();
    assertThat(booked).as("wages").isCloseTo(expected, within(0.5 * KOPECK * roundings));
    purses.get(industry).households += booked;
    purses.get(industry).funds += whole.of(Count.MONTH_FUND) - booked;
  }

  private void money() {
    for (Event event : economy.events().since(lastEvent)) {
      if (event.kind() == Event.Kind.REWARD && event.text().equals("record")) {
        Purse purse = purses.get(economy.industryIds().indexOf(event.industry()));
        purse.households += quantity(event, "roubles");
        purse.payments++;
      }
    }
    for (int industry = 0; industry < rules.size(); industry++) {
      money(economy.ledgers().get(industry), purses.get(industry));
    }
  }

  /** On a month's end, when all wages are booked, households have what was paid to them. */
  private void money(Ledger ledger, Purse purse) {
    // Sums of longs are 0 even where they have wrapped; these are not.
    BigDecimal sum = BigDecimal.ZERO;
    for (Ledger.Account account : Ledger.Account.values()) {
      sum = sum.add(BigDecimal.valueOf(ledger.balance(account)));
      assertThat(Math.abs(ledger.balance(account))).isLessThanOrEqualTo(MOST_ROUBLES);
    }
    assertThat(sum).isEqualByComparingTo(BigDecimal.ZERO);
    assertThat(ledger.sum()).isZero();
    if (calendar.endsMonth(simulation.day())) {
      assertThat(ledger.balance(Ledger.Account.HOUSEHOLDS))
          .as("day %d: money", simulation.day())
          .isCloseTo(purse.households, within(0.5 * KOPECK * (1 + purse.payments)));
      double fundsLeft =
          ledger.balance(Ledger.Account.WAGE_FUND) + ledger.balance(Ledger.Account.BANK);
      assertThat(fundsLeft)
          .as("day %d: wage funds", simulation.day())
          .isCloseTo(purse.funds, within(0.5 * KOPECK * (1 + purse.payments)));
    }
    assertThat(ledger.balance(Ledger.Account.BANK)).isLessThanOrEqualTo(0);
    assertThat(ledger.balance(Ledger.Account.WAGE_FUND)).isGreaterThanOrEqualTo(0);
    assertThat(ledger.balance(Ledger.Account.BONUS_FUND)).isZero();
    assertThat(ledger.balance(Ledger.Account.REWARD_FUND)).isZero();
  }

  /** Whoever ever came is at work or gone, and on exactly one roster while he is at work. */
  private void register(Tally whole) {
    Onlooker.Headcount people = economy.onlooker().headcount();
    came += whole.of(Count.HIRES);
    went += whole.of(Count.QUITS);
    int since = people.fromTheVillage() + people.fromElsewhere();
    assertThat(since + people.found())
        .as("day %d: who came since", simulation.day())
        .isEqualTo((int) came);
    int left = people.quit() + people.unfound() + people.seeking() + people.found();
    assertThat(left).as("day %d: who went", simulation.day()).isEqualTo((int) went);
    assertThat(people.atWork())
        .as("day %d: who are at work", simulation.day())
        .isEqualTo((int) whole.of(Count.ROSTER))
        .isEqualTo(
            people.atTheStart() + since - people.quit() - people.unfound() - people.seeking());
    assertThat(people.seeking()).isEqualTo((int) whole.of(Count.SEEKERS));
    assertThat(economy.onlooker().people().stream().map(Portrait::id).distinct().count())
        .isEqualTo(people.atWork());
  }

  private static double quantity(Event event, String name) {
    return ((Number) event.quantities().get(name)).doubleValue();
  }

  private void readings() {
    for (double[] values : new Observer(simulation).read().values()) {
      for (Measure measure : Measure.values()) {
        assertThat(Double.isInfinite(values[measure.ordinal()])).as("%s", measure).isFalse();
      }
    }
  }

  private void portraits() {
    for (Portrait man : economy.onlooker().people()) {
      double[] shares = {
        man.method(),
        man.fatigue(),
        man.home(),
        man.culture(),
        man.hostility(),
        man.seen(),
        man.ratchetBelief()
      };
      for (double share : shares) {
        assertThat(share).as("%s", man).isBetween(0.0, 1.0);
      }
      IndustryRules its = rules.get(economy.industryIds().indexOf(man.industry()));
      double least = its.worker().population().leastStamina();
      assertThat(man.stamina()).isBetween(Math.min(1, least), 1.0);
      assertThat(man.skill()).isPositive().isFinite();
      assertThat(man.resentment()).isGreaterThanOrEqualTo(0).isFinite();
      assertThat(man.bestMultiple()).isGreaterThanOrEqualTo(0).isFinite();
      assertThat(man.payMonth() < 0).isFalse();
      assertThat(man.fulfilmentMonth() < 0).isFalse();
    }
    assertThat(scenario.calendar().days()).isGreaterThan(simulation.day());
  }
}
