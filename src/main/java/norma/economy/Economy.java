package norma.economy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import norma.event.EventLog;
import norma.portrait.Flow;
import norma.portrait.Move;
import norma.rule.Names;
import norma.rule.Rules;
import norma.time.Calendar;
import norma.time.Phase;

/**
 * The whole economy, day by day: dawn, the day's shifts, night; whoever owns the schedule calls
 * them in that order.
 *
 * <p>What touches one shop only is done shop by shop, by as many hands as there are. What joins
 * shops is done between, in the order of shops, so that the result does not depend on the hands.
 */
public final class Economy {
  /** Shops from which it pays to call other hands for a few microseconds of work in each. */
  private static final int WORTH_A_CALL = 256;

  private final Country country;
  private final Hands hands;
  private final Planner planner;
  private final Press press;
  private final Records records;
  private final Committees committees;
  private final Staffing staffing;
  private final Movers movers;
  private final Supply supply;
  private final Feeds feeds;
  private final Feelings feelings;
  private final Incidents incidents;
  private final Onlooker onlooker;
  private final List<ShopShift> floors = new ArrayList<>();
  private final List<Outlook> outlooks = new ArrayList<>();
  private int dekadas;

  /**
   * An economy on the eve of its first day.
   *
   * @param seed all 64 bits of it count
   * @param diary where it is noted what is to happen on later days
   * @param hands who does the work; the result does not depend on it
   */
  public Economy(Rules rules, Calendar calendar, Names names, long seed, Diary diary, Hands hands) {
    this.hands = hands;
    country = new Country(rules, calendar, names, seed, diary);
    press = new Press(country);
    records = new Records(country, press);
    committees = new Committees(country, press);
    planner = new Planner(country, new MonthClose(country));
    staffing = new Staffing(names, seed, country.shops());
    movers = new Movers(country, staffing);
    supply = new Supply(calendar, seed);
    incidents = new Incidents(country.chronicle, seed);
    feelings = new Feelings(incidents);
    for (int hand = 0; hand < hands.count(); hand++) {
      floors.add(new ShopShift(seed, hands::beat));
    }
    for (Shop shop : country.shops()) {
      planner.open(country.industryOf(shop), shop);
      staffing.open(country.industryOf(shop), shop);
    }
    feeds = new Feeds(country);
    onlooker = new Onlooker(country, staffing.register());
    count();
  }

  /** A phase of a day begins; changes from outside come first in it. */
  public void now(int day, Phase phase) {
    country.now(day, phase);
  }

  /**
   * Changes the rules from outside.
   *
   * @param changes path and new value of each change, for the record
   */
  public void intervene(Rules rules, Map<String, String> changes, String note) {
    Intervention.carryOut(country, rules, changes, note);
  }

  /** A day begins: newcomers arrive, inputs of industries too, deliveries are drawn. */
  public void dawn() {
    int day = country.today();
    eachShop((industry, shop) -> shop.tally.clear());
    if (movers.act()) {
      movers.dawn(day);
    } else {
      movers.disperse(day);
      eachShop((industry, shop) -> staffing.hire(industry, shop, day));
    }
    country.shops().forEach(shop -> staffing.takeDown(shop, day));
    feeds.dawn(day);
    for (Industry industry : country.industries()) {
      if (industry.rota.working(day)) {
        supply.deliver(industry, country.mechanisms(), day);
      }
    }
  }

  /** The crews of a phase work, and what that means beyond their shops is settled. */
  public void work(Phase phase) {
    lookAround();
    int day = country.today();
    int crew = phase.shift();
    hands.each(
        country.shops().size(),
        (number, hand) -> {
          if (works(number, day, phase)) {
            Shop shop = country.shops().get(number);
            floors.get(hand).work(shop, shop.crew(crew), outlooks.get(number));
          }
        });
    for (Shop shop : country.shops()) {
      if (works(shop.number, day, phase)) {
        records.settle(country.industryOf(shop), shop, crew);
      }
    }
  }

  /** A day ends: rest and news, at a dekada's end pay and feelings, at a month's end the books. */
  public void night() {
    int day = country.today();
    eachShop(
        (industry, shop) ->
            shop.endDay(
                industry.rules.worker(),
                country.mechanisms().learning(),
                industry.movement.lessons,
                industry.rota.working(day),
                country.calendar.dekada(day)));
    feeds.night(day);
    press.endDay();
    country.industries().forEach(Grapevine::carry);
    if (country.calendar.endsDekada(day)) {
      endDekada();
    }
    country.industries().forEach(committees::endDay);
    if (country.calendar.endsMonth(day)) {
      endMonth(day);
    }
    count();
  }

  private void endDekada() {
    dekadas++;
    eachShop((industry, shop) -> Payday.reckon(industry, shop, country.mechanisms()));
    country.industries().forEach(Payday::pay);
    country.industries().forEach(committees::endDekada);
    eachShop(
        (industry, shop) -> {
          feelings.closeDekada(
              industry.rules, shop, country.mechanisms(), industry.spread(), dekadas);
          shop.celebrated *= 1 - industry.rules.supplies().celebratedDecay();
        });
    country.shops().forEach(shop -> incidents.tell(country.industryOf(shop), shop));
  }

  private void endMonth(int day) {
    eachShop((industry, shop) -> shop.countStorming());
    for (Industry industry : country.industries()) {
      committees.endMonth(industry);
      planner.closeMonth(industry, country.mechanisms(), day);
    }
    eachShop(
        (industry, shop) ->
            staffing.closeMonth(
                industry,
                shop,
                country.mechanisms(),
                movers.payElsewhere(industry),
                country.calendar,
                day));
    if (movers.act()) {
      movers.endMonth(day);
    }
    country.shops().forEach(shop -> staffing.takeDown(shop, day));
  }

  /** Fixes what foremen and men know of the world when the shifts of a phase begin. */
  private void lookAround() {
    eachShop((industry, shop) -> shop.countTitled());
    outlooks.clear();
    for (Industry industry : country.industries()) {
      Outlook outlook = Outlook.of(country, industry);
      industry.shops.forEach(shop -> outlooks.add(outlook));
    }
  }

  private void count() {
    eachShop((industry, shop) -> States.count(country, industry, shop));
    movers.count();
    country.industries().forEach(industry -> industry.count(country.mechanisms()));
  }

  /**
   * Does work that is small in each shop; few shops are done sooner than other hands are called.
   */
  private void eachShop(BiConsumer<Industry, Shop> work) {
    if (country.shops().size() < WORTH_A_CALL) {
      country.shops().forEach(shop -> work.accept(country.industryOf(shop), shop));
      return;
    }
    hands.each(
        country.shops().size(),
        (number, hand) -> {
          Shop shop = country.shops().get(number);
          work.accept(country.industryOf(shop), shop);
        });
  }

  /** Whether a shop works in a phase of a day. */
  public boolean works(int shop, int day, Phase phase) {
    Shop it = country.shops().get(shop);
    return phase.shift() >= 0
        && phase.shift() < it.reports.length
        && country.industryOf(it).rota.working(day);
  }

  /** Day that is lived, from 0; -1 on the eve of the first. */
  public int today() {
    return country.today();
  }

  /** Events so far. */
  public EventLog events() {
    return country.chronicle.log();
  }

  /** Who may look at everything. */
  public Onlooker onlooker() {
    return onlooker;
  }

  /** Accounts of each industry, in the order of {@link #industryIds}. */
  public List<Ledger> ledgers() {
    return country.industries().stream().map(industry -> industry.ledger).toList();
  }

  /** Ids of the industries, in the order of the scenario. */
  public List<String> industryIds() {
    return country.industries().stream().map(industry -> industry.id).toList();
  }

  /** What passed between industries on the day last lived, in their order and that of inputs. */
  public List<Flow> flows() {
    return feeds.flows();
  }

  /**
   * People who went from one industry to another so far, came from the village or left for good
   * between industries; in their order. Empty where there is one industry.
   */
  public List<Move> moves() {
    return movers.moves();
  }

  /** Number of shops in all industries. */
  public int shopCount() {
    return country.shops().size();
  }

  /** Worker-shifts simulated so far, those run again as equal included. */
  public long workerShifts() {
    return floors.stream().mapToLong(ShopShift::workerShifts).sum();
  }
}
