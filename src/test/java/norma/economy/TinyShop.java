package norma.economy;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import norma.event.Event;
import norma.law.Bare;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.scenario.Scenario;
import norma.shift.ShiftOrder;
import norma.time.Calendar;

/**
 * One industry of a few men, for examples that are worked out by hand: everyone is of skill,
 * stamina and envy 1 and of method and resentment 0 until a test says otherwise; places are of
 * quality 1 and have no end, upkeep is not put off, equipment stays as it is, nobody is moved off,
 * nobody errs, and the plan is out of reach.
 *
 * <p>A shift is of 8 hours, the norm 4 units. A man alone makes 1 unit an hour, so 2 norms. The
 * spread of ordinary fulfilment is half a norm.
 */
final class TinyShop {
  static final double NORM = 4;
  static final double HOURS = 8;

  /** Spread of ordinary fulfilment in the trade. */
  static final double SPREAD = 0.5;

  final Scenario scenario;
  final IndustryRules rules;
  final Mechanisms mechanisms;
  final Industry industry;
  final Shop shop;

  /**
   * Sets one up.
   *
   * @param folder where the scenario may be written
   * @param men men of the one crew
   * @param settings lines "path: value", set over the ordinary ones
   */
  TinyShop(Path folder, int men, String... settings) {
    Map<String, String> set = new TreeMap<>();
    set.put("district.shops", "1");
    set.put("district.crew", Integer.toString(men));
    set.put("district.shiftsPerDay", "1");
    set.put("district.hoursPerShift", Double.toString(HOURS));
    set.put("mechanisms.finitePlaces", "false");
    set.put("mechanisms.upkeep", "false");
    set.put("mechanisms.gangCutting", "false");
    set.put("mechanisms.clearing", "false");
    set.put("equipment.growthPerYear", "0");
    set.put("norm.perShift", Double.toString(NORM));
    set.put("norm.shopError", "0");
    set.put("work.baseRate", "2");
    set.put("work.auxShare", "0.5");
    set.put("work.placeLogSd", "0");
    set.put("supplies.perUnit", "1");
    set.put("worker.population.envyLogSd", "0");
    set.put("worker.population.homeSpread", "0");
    set.put("worker.population.cultureSpread", "0");
    set.put("worker.incidents.hazard", "0");
    set.put("foreman.values.ambitionLogSd", "0");
    set.put("foreman.succession.fearSpread", "0");
    set.put("foreman.plans.selectionNoise", "0");
    set.put("foreman.plans.greenNoise", "0");
    set.put("planner.titles.spread", "1");
    set.put("planner.titles.strictnessLogSd", "0");
    for (String setting : settings) {
      int colon = setting.indexOf(": ");
      set.put(setting.substring(0, colon), setting.substring(colon + 2));
    }
    scenario = Bare.scenario(folder, "mill").with(set);
    rules = scenario.rules().industries().get("mill");
    mechanisms = scenario.rules().mechanisms();
    industry = new Industry("mill", rules, mechanisms, new Calendar(scenario.calendar()));
    shop = anotherShop();
  }

  /** From now on a committee names men of such fulfilment. */
  void nameMenFrom(double threshold) {
    Event opening = new Chronicle().tell(Event.Kind.COMMITTEE_OPENED).write();
    shop.committee.begin(opening, threshold - 1);
  }

  /** One more shop of the industry, with its men. */
  Shop anotherShop() {
    int number = industry.shops.size();
    Shop another = new Shop(rules, industry.production, number, number, 1);
    another.foreman = new Foreman(rules, "A foreman", 1, number, -1);
    for (int slot = 0; slot < another.roster.length; slot++) {
      another.roster[slot] = man(number * 1000L + slot);
    }
    another.month.targetPerDay = 1000;
    another.month.workingDays = 1;
    industry.shops.add(another);
    return another;
  }

  private Worker man(long id) {
    Person person = new Person(rules.worker().population(), 1, id, -1, Person.Coming.AT_THE_START);
    Worker man = new Worker(rules, person, 1, 0, (skill, lost) -> 1);
    man.body.age = 20;
    man.body.years = 3;
    man.body.skill = 1;
    man.body.stamina = 1;
    man.body.costFactor = 1;
    man.mind.method = 0;
    man.mind.lostBelief = 0;
    man.mind.hostility = 0;
    man.mind.ratchetBelief = 0;
    man.repute.usual = 1;
    return man;
  }

  /** A man by his slot. */
  Worker man(int slot) {
    return shop.roster[slot];
  }

  /** What is known at a campaign of such intensity; nothing is a record below one norm. */
  Outlook outlook(double campaign) {
    return outlook(campaign, 0, 1, 0);
  }

  /** The same with the industry's record, the bar, and the share titled in the industry. */
  Outlook outlook(double campaign, double record, double bar, double titled) {
    return outlook(1, campaign, record, bar, titled);
  }

  /** The same with so many working days to the month's end. */
  Outlook outlook(int days, double campaign, double record, double bar, double titled) {
    return outlook(days, campaign, record, bar, titled, 0);
  }

  /** The same where the committees of such a share of shops name men. */
  Outlook outlook(
      int days, double campaign, double record, double bar, double titled, double open) {
    return new Outlook(
        rules,
        mechanisms,
        industry.production,
        0,
        days,
        NORM,
        campaign,
        record,
        0,
        bar,
        SPREAD,
        titled,
        open,
        1);
  }

  /** A shift to which all men come, each as fast as he is skilled. */
  ShiftCase about(Outlook outlook) {
    return about(outlook, shop.roster);
  }

  /** A shift to which these men come, null for one who does not. */
  ShiftCase about(Outlook outlook, Worker[] men) {
    double[] speed =
        Arrays.stream(men).mapToDouble(man -> man == null ? 0 : man.body.skill).toArray();
    return new ShiftCase(1, shop, shop.crew(0), outlook, men, speed);
  }

  /** An order for the crew in which everybody works at his own place. */
  ShiftOrder order() {
    ShiftOrder order = new ShiftOrder(shop.crew);
    order.hours = HOURS;
    for (int place = 0; place < shop.crew; place++) {
      order.state[place] = shop.workplaces.state(place);
      order.quality[place] = shop.workplaces.quality(place);
    }
    order.preparedFor = -1;
    return order;
  }
}
