package norma.economy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import norma.event.Event;
import norma.law.Bare;
import norma.rule.Mechanisms;
import norma.scenario.Scenario;
import norma.time.Calendar;
import norma.time.Phase;

/**
 * A planner and the books of small industries, whose months a test fills in itself: nobody works,
 * so that all that the planner reads is what the test has written.
 *
 * <p>Norm 10 units, the same in every shop, tariff 10 roubles. No padding and no growth of plans
 * unless a test asks for it.
 */
final class PlannersDesk {
  final Scenario scenario;
  final Country country;
  final Industry industry;
  final Shop shop;
  final Ledger ledger;
  final Press press;
  final MonthClose books;
  final Committees committees;
  final Calendar calendar;

  /** What was noted for later days, by day. */
  final Map<Integer, List<Runnable>> diary = new TreeMap<>();

  private final Planner planner;

  /** A desk for an industry of one shop of three men. */
  PlannersDesk(Path folder, String... settings) {
    this(folder, List.of("coal"), settings);
  }

  /** A desk for several industries; settings are paths and values in turn. */
  PlannersDesk(Path folder, List<String> industries, String... settings) {
    Map<String, String> set = new LinkedHashMap<>();
    set.put("district.shops", "1");
    set.put("district.crew", "3");
    set.put("norm.perShift", "10");
    set.put("norm.shopError", "0");
    set.put("pay.tariff", "10");
    set.put("planner.plan.growth", "0");
    set.put("mechanisms.padding", "false");
    for (int i = 0; i < settings.length; i += 2) {
      set.put(settings[i], settings[i + 1]);
    }
    scenario = Bare.scenario(folder, industries.toArray(String[]::new)).with(set);
    calendar = new Calendar(scenario.calendar());
    country = new Country(scenario.rules(), calendar, scenario.names(), 1, this::note);
    press = new Press(country);
    books = new MonthClose(country);
    committees = new Committees(country, press);
    planner = new Planner(country, books);
    Staffing staffing = new Staffing(country.names, country.seed, country.shops());
    for (Shop each : country.shops()) {
      planner.open(country.industryOf(each), each);
      staffing.open(country.industryOf(each), each);
    }
    industry = country.industries().get(0);
    shop = industry.shops.get(0);
    ledger = industry.ledger;
  }

  private void note(int day, Runnable entry) {
    diary.computeIfAbsent(day, d -> new ArrayList<>()).add(entry);
  }

  Mechanisms mechanisms() {
    return country.mechanisms();
  }

  /** Men of the first shop. */
  Worker man(int place) {
    return shop.roster[place];
  }

  /** Writes so many own shifts of the same fulfilment, and their output, into a man's month. */
  void worked(Shop at, int place, int ownShifts, double fulfilment) {
    Worker man = at.roster[place];
    man.month.shifts += ownShifts;
    man.month.own += ownShifts;
    man.month.fulfilment += ownShifts * fulfilment;
    at.month.output += ownShifts * fulfilment * at.norm(industry.norms.norm);
  }

  /** The same in the first shop. */
  void worked(int place, int ownShifts, double fulfilment) {
    worked(shop, place, ownShifts, fulfilment);
  }

  /** Writes a dekada of a man in the first shop. */
  void dekada(int place, int ownShifts, double fulfilment) {
    man(place).dekada.shifts = ownShifts;
    man(place).dekada.own = ownShifts;
    man(place).dekada.fulfilment = ownShifts * fulfilment;
  }

  /** Lets the night of a day pass over the committees. */
  void night(int day) {
    today(day);
    committees.endDay(industry);
  }

  /** Sets the month's plan of a shop, all of it due in one working day. */
  static void plan(Shop shop, double units) {
    shop.month.targetPerDay = units;
    shop.month.workingDays = 1;
  }

  /** Last day of a month, the run's first being 0. */
  int lastDay(int month) {
    int day = 0;
    while (calendar.month(day + 1) <= month) {
      day++;
    }
    return day;
  }

  /** Closes a month, the run's first being 0, at the night of its last day. */
  void close(int month) {
    today(lastDay(month));
    planner.closeMonth(industry, mechanisms(), lastDay(month));
  }

  /** Lives on to a day at whose dawn something was noted, and lets it happen. */
  void keepAppointments(int day) {
    today(day);
    diary.remove(day).forEach(Runnable::run);
  }

  /** Lives on to the night of a day. */
  void today(int day) {
    country.now(day, Phase.NIGHT);
  }

  /** Events of a kind so far. */
  List<Event> events(Event.Kind kind) {
    return country.chronicle.log().since(0).stream().filter(event -> event.kind() == kind).toList();
  }
}
