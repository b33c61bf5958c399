package norma.economy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import norma.event.Event;
import norma.event.EventLog;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.Names;
import norma.rule.Rules;
import norma.time.Calendar;
import norma.time.Phase;

/**
 * The whole economy: its industries with their shops, the planner, press, money and memory.
 *
 * <p>A day is dawn, one or two shifts, night; whoever owns the schedule calls them in that order.
 * The work of a shift touches nothing outside its shop; what it means beyond is settled afterwards,
 * shop by shop, so that the result does not depend on the order of work.
 */
public final class Economy {
  private final Calendar calendar;
  private final long seed;
  private final Chronicle chronicle = new Chronicle();
  private final Ledger ledger = new Ledger();
  private final List<Industry> industries = new ArrayList<>();
  private final List<Shop> shops = new ArrayList<>();
  private final List<Industry> industryOf = new ArrayList<>();
  private final List<Integer> firstSlot = new ArrayList<>();
  private final List<Outlook> outlooks = new ArrayList<>();
  private final Press press;
  private final Records records;
  private final Planner planner;
  private final Staffing staffing;
  private final Supply supply;
  private final Night night;
  private final Onlooker onlooker;
  private Mechanisms mechanisms;
  private int today = -1;

  /**
   * An economy on the eve of its first day.
   *
   * @param diary where the planner notes what is to happen on later days
   */
  public Economy(Rules rules, Calendar calendar, Names names, long seed, Diary diary) {
    this.calendar = calendar;
    this.seed = seed;
    this.mechanisms = rules.mechanisms();
    int slots = 0;
    for (Map.Entry<String, IndustryRules> entry : rules.industries().entrySet()) {
      Industry industry = new Industry(entry.getKey(), entry.getValue());
      industries.add(industry);
      for (int i = 0; i < entry.getValue().district().shops(); i++) {
        Shop shop = new Shop(entry.getValue(), i, shops.size(), seed);
        industry.shops.add(shop);
        shops.add(shop);
        industryOf.add(industry);
        firstSlot.add(slots);
        slots += shop.roster.length;
      }
    }
    press = new Press(this, chronicle, ledger);
    records = new Records(chronicle, press, diary);
    MonthClose books = new MonthClose(chronicle, ledger, press, calendar, seed);
    planner = new Planner(this, chronicle, books, calendar, names, seed);
    staffing = new Staffing(names, seed, slots);
    supply = new Supply(calendar, seed);
    night =
        new Night(
            industries,
            calendar,
            press,
            new Feelings(chronicle, seed),
            planner,
            staffing,
            ledger,
            diary);
    for (int i = 0; i < shops.size(); i++) {
      open(industryOf.get(i), shops.get(i), firstSlot.get(i));
    }
    onlooker = new Onlooker(industries, staffing);
    countStates();
  }

  private void open(Industry industry, Shop shop, int slot) {
    IndustryRules rules = industry.rules;
    planner.appoint(industry, shop, -1);
    staffing.open(industry, shop, slot);
    shop.store = rules.supplies().openingDays() * shop.dailySupply(rules);
    shop.targetPerDay =
        rules.planner().plan().opening() * shop.roster.length * shop.norm(industry.norm);
    shop.beginMonth(calendar, 0);
  }

  /** Day that is lived, from 0; -1 on the eve of the first. */
  public int today() {
    return today;
  }

  /** Days, dekadas and months. */
  public Calendar calendar() {
    return calendar;
  }

  /** Events so far. */
  public EventLog events() {
    return chronicle.log();
  }

  /** Who may look at everything. */
  public Onlooker onlooker() {
    return onlooker;
  }

  /** Accounts. */
  public Ledger ledger() {
    return ledger;
  }

  /** Ids of the industries, in the order of the scenario. */
  public List<String> industryIds() {
    return industries.stream().map(i -> i.id).toList();
  }

  /** Number of shops in all industries. */
  public int shopCount() {
    return shops.size();
  }

  Mechanisms mechanisms() {
    return mechanisms;
  }

  List<Industry> industries() {
    return Collections.unmodifiableList(industries);
  }

  /**
   * Changes the rules from outside.
   *
   * @param changes path and new value of each change, for the record
   */
  public void intervene(Rules rules, Map<String, String> changes, String note) {
    mechanisms = rules.mechanisms();
    StringBuilder text = new StringBuilder(note);
    for (Map.Entry<String, String> change : changes.entrySet()) {
      text.append(text.isEmpty() ? "" : "; ").append(change.getKey()).append(" = ");
      text.append(change.getValue());
    }
    int event = chronicle.note(Event.Kind.INTERVENTION, "", -1, -1, text.toString(), List.of());
    for (Industry industry : industries) {
      IndustryRules before = industry.rules;
      industry.rules = rules.industries().get(industry.id);
      if (industry.rules.planner().campaign().push() != before.planner().campaign().push()) {
        industry.pushEvent = event;
      }
      for (Shop shop : industry.shops) {
        for (Worker man : shop.roster) {
          if (man != null) {
            man.ripen(industry.rules);
          }
        }
      }
    }
  }

  /**
   * Tells the chronicle the day and phase that is now; for interventions, which come before all.
   */
  public void now(int day, Phase phase) {
    today = day;
    chronicle.now(day, phase);
  }

  /** A day begins: newcomers arrive, deliveries are drawn. */
  public void dawn(int day) {
    for (int i = 0; i < shops.size(); i++) {
      Shop shop = shops.get(i);
      shop.tally.clear();
      staffing.hire(industryOf.get(i), shop, firstSlot.get(i), day);
    }
    if (calendar.working(day)) {
      for (Industry industry : industries) {
        supply.deliver(industry, mechanisms, day);
      }
    }
  }

  /** Fixes what foremen and men know of the world when the shifts of a phase begin. */
  public void beginShifts() {
    outlooks.clear();
    for (Industry industry : industries) {
      Outlook outlook =
          new Outlook(
              industry.rules,
              mechanisms,
              seed,
              today,
              calendar.workingDaysLeft(today),
              industry.norm,
              industry.campaign,
              industry.knownBest,
              industry.bar(),
              industry.titledShare());
      for (int i = 0; i < industry.shops.size(); i++) {
        outlooks.add(outlook);
      }
    }
  }

  /** Whether a shop works in a phase of today. */
  public boolean works(int shop, Phase phase) {
    int crew = phase == Phase.SHIFT1 ? 0 : 1;
    return calendar.working(today) && crew < shops.get(shop).reports.length;
  }

  /**
   * A place to work shifts in; one for each thread.
   *
   * @param pulse is run many times a second while a shift is worked, and may end it by an
   *     exception; the economy is then of no further use
   */
  public static Floor floor(Runnable pulse) {
    return new Floor(pulse);
  }

  /** A workspace for the shifts of one thread. */
  public static final class Floor {
    private final ShopShift shift;

    private Floor(Runnable pulse) {
      shift = new ShopShift(pulse);
    }

    /** Worker-shifts simulated here, those run again as equal included. */
    public long workerShifts() {
      return shift.workerShifts();
    }
  }

  /** Works a shop's shift; may be called for different shops at once, on different floors. */
  public void work(int shop, Phase phase, Floor floor) {
    int crew = phase == Phase.SHIFT1 ? 0 : 1;
    floor.shift.work(shops.get(shop), crew, outlooks.get(shop));
  }

  /** Settles what a shop's shift means beyond the shop: records, and obstruction found out. */
  public void settle(int shop, Phase phase) {
    int crew = phase == Phase.SHIFT1 ? 0 : 1;
    records.settle(industryOf.get(shop), shops.get(shop), crew, calendar.month(today));
  }

  /** A day ends: rest, the press, dekadas and months are closed, and the day is counted. */
  public void night(int day) {
    night.fall(day, mechanisms);
    countStates();
  }

  private void countStates() {
    for (Industry industry : industries) {
      industry.tally.clear();
      for (Shop shop : industry.shops) {
        States.count(industry, shop, mechanisms, ledger, shops.size());
        industry.tally.include(shop.tally);
      }
      industry.tally.standingRecord(industry.best > 0 ? industry.best : Double.NaN);
    }
  }
}
