package norma.economy;

import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.PlanKind;
import norma.shift.Faces;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;
import norma.shift.ShiftWorld;

/**
 * One shop's shift from the foreman's look at his crew to the books: who is there, the plan, roles
 * and places, paces, the work itself, the same shift again as equal, and what each takes from it.
 *
 * <p>Touches nothing outside the shop, so that shops can be worked in any order and in parallel. A
 * workspace for one thread.
 */
final class ShopShift {
  private final ShiftWorld world;
  private final PlanChoice foreman = new PlanChoice();
  private final EffortChoice paces = new EffortChoice();
  private final Lineup lineup = new Lineup();
  private final Disposition disposition = new Disposition(foreman, lineup);
  private final ShiftBooks books = new ShiftBooks();

  private ShiftOrder order = new ShiftOrder(0);
  private ShiftOrder equal = new ShiftOrder(0);
  private ShiftResult result = new ShiftResult(0);
  private ShiftResult asEqual = new ShiftResult(0);
  private Faces before = new Faces(0);
  private Worker[] men = new Worker[0];

  private Shop shop;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private int crew;
  private double norm;
  private boolean driven;

  /** Worker-shifts simulated so far, those run again as equal included. */
  private long workerShifts;

  /** A workspace whose shifts beat the pulse, see {@link ShiftWorld}. */
  ShopShift(Runnable pulse) {
    world = new ShiftWorld(pulse);
  }

  long workerShifts() {
    return workerShifts;
  }

  /**
   * Works a shift of a shop.
   *
   * @param crew which crew, from 0
   */
  void work(Shop shop, int crew, Outlook outlook) {
    this.shop = shop;
    this.crew = crew;
    this.outlook = outlook;
    rules = outlook.rules();
    mechanisms = outlook.mechanisms();
    norm = shop.norm(outlook.norm());
    paces.adopt(rules, mechanisms);
    reserveRoom(shop.crew);
    muster();
    ShiftNotes notes = shop.notes == null ? null : shop.notes[crew];
    if (notes != null) {
      notes.begin(outlook.day(), shop.crew, order.hours);
    }
    int shiftsLeft = outlook.workingDaysLeft() * rules.district().shiftsPerDay() - crew;
    foreman.look(shop, outlook, men, order.speed, shiftsLeft);
    PlanKind plan = disposition.of(shop, crew, outlook, men, order, notes);
    driven = foreman.drives(plan);
    choosePaces(order, plan, notes);
    before.copyFrom(shop.faces);
    world.run(order, shop.faces, result);
    workerShifts += order.men;
    if (notes != null) {
      int recordMan = plan == PlanKind.RECORD ? order.preparedFor : -1;
      notes.end(plan, driven, order, lineup, recordMan, result);
    }
    boolean special =
        plan == PlanKind.FAVOUR || plan == PlanKind.PREPARING || plan == PlanKind.RECORD;
    if (special) {
      runAgainAsEqual();
      workerShifts += order.men;
    }
    var done = new ShiftBooks.Done(shop, crew, outlook, plan, driven, foreman.usualOutput());
    books.book(done, men, order, lineup, result, special ? asEqual : null);
    shop.shifts++;
  }

  /** Who is there, how fast each would be at customary pace. */
  private void muster() {
    fill(order);
    for (int i = 0; i < shop.crew; i++) {
      Worker man = shop.roster[crew * shop.crew + i];
      men[i] = null;
      order.role[i] = Role.ABSENT;
      order.id[i] = -1L - i;
      order.delay[i] = 0;
      if (man == null) {
        continue;
      }
      order.id[i] = man.id;
      man.read(rules.worker().method(), outlook.lessons() + shop.lessons);
      man.worked = false;
      if (man.missShifts > 0) {
        man.missShifts--;
        continue;
      }
      var fatigue = rules.worker().fatigue();
      double tired = mechanisms.fatigue() ? man.fatigue : 0;
      long key = Draw.key(outlook.seed(), Purpose.ABSENCE, man.id, shop.shifts);
      if (Draw.uniform(key, 0) < fatigue.absent(tired)) {
        continue;
      }
      man.worked = true;
      men[i] = man;
      order.speed[i] = Math.max(0.01, man.skill * fatigue.left(tired) * (1 - man.upset));
      order.method[i] = man.method;
      order.delay[i] = man.toolDelay;
      man.upset = 0;
      man.toolDelay = 0;
    }
    long turn = Draw.key(outlook.seed(), Purpose.SHIFT_SHOCK, shop.number, shop.shifts);
    order.first = Draw.below(shop.crew, turn, 0);
  }

  private void fill(ShiftOrder o) {
    o.hours = rules.district().hoursPerShift();
    o.work = rules.work();
    o.haulage = rules.haulage();
    o.tools = rules.tools();
    o.preparation = rules.preparation();
    o.limited = mechanisms.shortage();
    o.breakdowns = mechanisms.breakdowns();
    o.materialPerBatch = rules.work().batch() * rules.supplies().perUnit();
    o.carriers = shop.carriers;
    o.store = shop.store + shop.early[crew];
    o.reserve = shop.reserve;
    o.room = rules.supplies().storeDays() * shop.dailySupply(rules);
    o.deliveries = shop.late[crew] > 0 ? new double[] {shop.late[crew]} : new double[0];
    o.deliveryHours = new double[] {shop.lateHour[crew]};
    o.quality = shop.quality;
    o.prepared = 0;
    o.preparedFor = -1;
    o.seed = outlook.seed();
    o.when = shop.shifts;
  }

  /** Helpers first, for a leader counts on them. */
  private void choosePaces(ShiftOrder o, PlanKind plan, ShiftNotes notes) {
    var setting =
        new EffortChoice.Setting(
            norm,
            outlook.campaign(),
            driven ? rules.foreman().storming().drive() : 0,
            shop.usualFulfilment,
            outlook.toBeat(),
            o.hours);
    double[] helpers = lineup.clearedHelp();
    for (int i = 0; i < o.men; i++) {
      if (o.role[i] == Role.HELPER || o.role[i] == Role.PREPARER) {
        o.help[i] = foreman.crew().help(men[i]);
        o.effort[i] = paces.ofHelper(men[i], setting, o.seed, o.when);
        note(i, notes);
        if (o.role[i] == Role.HELPER) {
          helpers[o.leader[i]] += o.speed[i] * o.effort[i] * o.help[i];
        }
      }
    }
    for (int i = 0; i < o.men; i++) {
      if (o.role[i] == Role.LEADER) {
        o.effort[i] =
            paces.ofLeader(
                men[i],
                setting,
                o.speed[i],
                o.quality[o.place[i]],
                helpers[i],
                o.rank[i] == 0 || helpers[i] > 0,
                plan == PlanKind.RECORD && lineup.chosen(i) ? o.prepared : -1,
                o.seed,
                o.when);
        note(i, notes);
      }
    }
  }

  private void note(int man, ShiftNotes notes) {
    if (notes != null) {
      notes.chosen(man, paces.levels(), paces.utilities(), rules.worker().effort().noise());
    }
  }

  /** The same shift from the same state on the same luck, had the foreman left everyone alone. */
  private void runAgainAsEqual() {
    fill(equal);
    System.arraycopy(order.id, 0, equal.id, 0, shop.crew);
    System.arraycopy(order.speed, 0, equal.speed, 0, shop.crew);
    System.arraycopy(order.method, 0, equal.method, 0, shop.crew);
    System.arraycopy(order.delay, 0, equal.delay, 0, shop.crew);
    equal.first = order.first;
    equal.store = order.store + order.reserve;
    equal.reserve = 0;
    Lineup.alone(equal, men);
    choosePaces(equal, PlanKind.EQUAL, null);
    world.run(equal, before, asEqual);
  }

  private void reserveRoom(int size) {
    if (order.men != size) {
      order = new ShiftOrder(size);
      equal = new ShiftOrder(size);
      result = new ShiftResult(size);
      asEqual = new ShiftResult(size);
      before = new Faces(size);
      men = new Worker[size];
    }
  }
}
