package norma.economy;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.IndustryRules;
import norma.rule.Mechanisms;
import norma.rule.ShiftPlans.Form;
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
  private final ShiftWorld world = new ShiftWorld();
  private final PlanChoice foreman = new PlanChoice();
  private final EffortChoice paces = new EffortChoice();
  private final Lineup lineup = new Lineup();

  private ShiftOrder order = new ShiftOrder(0);
  private ShiftOrder equal = new ShiftOrder(0);
  private ShiftResult result = new ShiftResult(0);
  private ShiftResult asEqual = new ShiftResult(0);
  private Faces before = new Faces(0);
  private Worker[] men = new Worker[0];
  private double[] drawnMaterial = new double[0];

  private Shop shop;
  private Outlook outlook;
  private IndustryRules rules;
  private Mechanisms mechanisms;
  private int crew;
  private double norm;
  private boolean driven;

  /** Worker-shifts simulated so far, those run again as equal included. */
  private long workerShifts;

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
    int shiftsLeft = outlook.workingDaysLeft() * rules.district().shiftsPerDay() - crew;
    foreman.look(shop, outlook, men, order.speed, shiftsLeft);
    PlanKind plan = decide();
    driven = foreman.drives(plan);
    choosePaces(order, plan);
    before.copyFrom(shop.faces);
    world.run(order, shop.faces, result);
    workerShifts += order.men;
    boolean special =
        plan == PlanKind.FAVOUR || plan == PlanKind.PREPARING || plan == PlanKind.RECORD;
    if (special) {
      runAgainAsEqual();
      workerShifts += order.men;
    }
    Tally tally = shop.tally;
    double lost = special ? bookNeighbours(plan, tally) : Double.NaN;
    bookShop(plan, tally);
    bookMen(tally);
    report(plan, lost);
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

  /** The foreman's plan, as roles, places and ranks. */
  private PlanKind decide() {
    lineup.equal(order, men);
    Attempt attempt = shop.attempt;
    if (attempt != null) {
      attempt.age++;
      attempt.prepared *= 1 - rules.preparation().decay();
      if (attempt.shiftsLeft > 0) {
        return prepare(attempt);
      }
      int slot = attempt.slot - crew * shop.crew;
      if (slot >= 0 && slot < shop.crew && men[slot] != null && men[slot].id == attempt.worker) {
        return setOnRecord(slot);
      }
      if (attempt.age > 3 * (1 + attempt.preparingShifts) + 10) {
        abandon();
      }
    }
    PlanChoice.Option choice = foreman.choose();
    switch (choice.kind()) {
      case FAVOUR -> favour(choice.form());
      case RECORD -> {
        return beginRecord(choice);
      }
      default -> {}
    }
    return choice.kind();
  }

  private void favour(Form form) {
    lineup.favour(order, foreman, form, mechanisms.priority());
    if (mechanisms.priority()) {
      double need = 0;
      for (int i = 0; i < form.favourites(); i++) {
        need += men[foreman.ranked[i]].usual * (1 + form.helpersEach());
      }
      setAside(need * norm * rules.supplies().perUnit());
    }
  }

  private PlanKind beginRecord(PlanChoice.Option choice) {
    int slot = foreman.ranked[0];
    shop.attempt =
        new Attempt(
            men[slot].id,
            crew * shop.crew + slot,
            choice.preparingShifts(),
            choice.reckoned(),
            rules.foreman().plans().stockpile()
                * choice.reckoned()
                * norm
                * rules.supplies().perUnit());
    return choice.preparingShifts() > 0 ? prepare(shop.attempt) : setOnRecord(slot);
  }

  private PlanKind prepare(Attempt attempt) {
    attempt.shiftsLeft--;
    int slot = attempt.slot - crew * shop.crew;
    lineup.prepare(order, foreman, rules.preparation().preparers(), slot);
    if (mechanisms.priority()) {
      setAside(attempt.material / attempt.preparingShifts);
    }
    return PlanKind.PREPARING;
  }

  private PlanKind setOnRecord(int slot) {
    int helpers = mechanisms.helpers() ? rules.foreman().plans().recordHelpers() : 0;
    lineup.record(order, foreman, slot, helpers, mechanisms.priority());
    order.prepared = shop.attempt.prepared;
    order.preparedFor = slot;
    if (mechanisms.priority()) {
      setAside(shop.attempt.material - order.reserve);
    }
    return PlanKind.RECORD;
  }

  private void abandon() {
    shop.attempt = null;
    shop.store += shop.reserve;
    shop.reserve = 0;
    order.store = shop.store + shop.early[crew];
    order.reserve = 0;
  }

  private void setAside(double amount) {
    double moved = Math.max(0, Math.min(order.store, amount));
    order.store -= moved;
    order.reserve += moved;
  }

  /** Helpers first, for a leader counts on them. */
  private void choosePaces(ShiftOrder o, PlanKind plan) {
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
        o.help[i] = foreman.help(men[i]);
        o.effort[i] = paces.ofHelper(men[i], setting, o.seed, o.when);
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
      }
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
    choosePaces(equal, PlanKind.EQUAL);
    world.run(equal, before, asEqual);
  }

  /** Books what neighbours made and would have made; returns the share they lost. */
  private double bookNeighbours(PlanKind plan, Tally tally) {
    double with = 0;
    double without = 0;
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER && !lineup.chosen(i) && order.place[i] == i) {
        with += result.output[i];
        without += asEqual.output[i];
      }
    }
    tally.add(Count.SPECIAL_SHOP, result.hauled);
    tally.add(Count.SPECIAL_SHOP_EQUAL, asEqual.hauled);
    if (plan == PlanKind.FAVOUR) {
      tally.add(Count.FAVOUR_NEIGHBOURS, with);
      tally.add(Count.FAVOUR_NEIGHBOURS_EQUAL, without);
    } else {
      tally.add(Count.RECORD_NEIGHBOURS, with);
      tally.add(Count.RECORD_NEIGHBOURS_EQUAL, without);
      shop.attempt.neighbours += with;
      shop.attempt.neighboursEqual += without;
      with = shop.attempt.neighbours;
      without = shop.attempt.neighboursEqual;
    }
    return without == 0 ? Double.NaN : 1 - with / without;
  }

  private void bookShop(PlanKind plan, Tally tally) {
    shop.store = result.store;
    shop.reserve = result.reserve;
    if (plan != PlanKind.PREPARING) {
      shop.store += shop.reserve;
      shop.reserve = 0;
    } else {
      shop.attempt.prepared += result.preparedMade;
    }
    shop.monthOutput += result.hauled;
    shop.monthShifts++;
    if (plan == PlanKind.OBSTRUCT) {
      shop.monthObstructed++;
    }
    double usual = foreman.usualOutput();
    if (usual > 0) {
      double realised = result.hauled / usual;
      shop.foreman.learn(plan, realised, rules.foreman().beliefs().own());
      shop.planLearned[plan.ordinal()] += realised;
      shop.planShifts[plan.ordinal()]++;
    }
    tally.add(Count.OUTPUT, result.hauled);
    tally.add(Count.STANDARD_OUTPUT, result.hauled / norm);
    tally.add(Count.SHOP_SHIFTS, 1);
    tally.add(
        switch (plan) {
          case EQUAL -> Count.EQUAL;
          case FAVOUR -> Count.FAVOUR;
          case PREPARING -> Count.PREPARING;
          case RECORD -> Count.RECORD;
          case OBSTRUCT -> Count.OBSTRUCT;
        },
        1);
    tally.add(Count.DRIVEN, driven ? 1 : 0);
    tally.add(Count.MATERIAL, result.drawn);
    tally.add(Count.DELIVERED, result.delivered);
    tally.add(Count.RETURNED, result.returned);
    int leaders = 0;
    for (int i = 0; i < shop.crew; i++) {
      if (order.role[i] == Role.LEADER) {
        drawnMaterial[leaders++] = result.material[i];
      }
    }
    if (leaders > 0) {
      tally.add(Count.SUPPLY_GINI, Gini.of(Arrays.copyOf(drawnMaterial, leaders)));
    }
  }

  private void bookMen(Tally tally) {
    double hours = order.hours;
    for (int i = 0; i < shop.crew; i++) {
      Worker man = shop.roster[crew * shop.crew + i];
      if (man == null) {
        continue;
      }
      double x = result.output[i] / norm;
      man.dekadaFulfilment += x;
      man.monthFulfilment += x;
      tally.add(Count.CREDITED, result.output[i]);
      if (men[i] == null) {
        tally.add(Count.ABSENT, hours);
        continue;
      }
      tally.add(Count.WORKED, result.worked[i]);
      tally.add(Count.MAN_SHIFTS, 1);
      man.dekadaShifts++;
      man.monthShifts++;
      if (mechanisms.fatigue()) {
        double growth = rules.worker().fatigue().growth(order.effort[i], man.stamina);
        man.fatigue = norma.rule.Fatigue.afterWork(man.fatigue, growth, result.worked[i]);
        accident(man, tally);
      } else {
        man.fatigue = 0;
      }
      if (order.role[i] == Role.LEADER) {
        bookLeader(man, i, x, tally);
      } else {
        man.dekadaHelped++;
      }
    }
    for (int i = 0; i < result.lates; i++) {
      Worker man = shop.byId(result.lateMan[i]);
      Count whose = man == null ? Count.CREDITED_TO_LEAVERS : Count.CREDITED;
      tally.add(whose, result.lateUnits[i]);
      if (man != null) {
        man.dekadaFulfilment += result.lateUnits[i] / norm;
        man.monthFulfilment += result.lateUnits[i] / norm;
      }
    }
  }

  private void bookLeader(Worker man, int i, double x, Tally tally) {
    double waited = result.starved[i] + result.blocked[i];
    double lost = waited + result.down[i];
    boolean favoured = lineup.chosen(i);
    man.dekadaOwn++;
    man.monthOwn++;
    man.dekadaWait += waited;
    man.dekadaBatches += result.batches[i];
    tally.fulfilment(x);
    tally.add(Count.STARVED, result.starved[i]);
    tally.add(Count.BLOCKED, result.blocked[i]);
    tally.add(Count.DOWN, result.down[i]);
    man.bestMultiple = Math.max(man.bestMultiple, x);
    if (favoured) {
      man.dekadaFavoured++;
      man.monthFavoured++;
      tally.add(Count.FAVOURED_WAIT, waited);
      tally.add(Count.FAVOURED_BATCHES, result.batches[i]);
      tally.add(Count.FAVOURED_LOST, lost);
      tally.add(Count.FAVOURED_HOURS, order.hours);
      tally.add(Count.FAVOURED_MATERIAL, result.material[i]);
      if (mechanisms.learning() && lineup.helperCount(i) > 0) {
        man.method = rules.worker().method().afterLeading(man.method, man.years);
      }
    } else {
      tally.add(Count.OTHERS_WAIT, waited);
      tally.add(Count.OTHERS_BATCHES, result.batches[i]);
      tally.add(Count.OTHERS_LOST, lost);
      tally.add(Count.OTHERS_HOURS, order.hours);
      tally.add(Count.ALONE_EFFORT, order.effort[i]);
      tally.add(Count.ALONE_SHIFTS, 1);
      var effort = rules.worker().effort();
      man.lostBelief +=
          effort.lostLearning() * (Math.min(0.9, lost / order.hours) - man.lostBelief);
      man.usual += rules.foreman().beliefs().own() * (x - man.usual);
    }
  }

  private void accident(Worker man, Tally tally) {
    var fatigue = rules.worker().fatigue();
    double chance = fatigue.accident() * man.fatigue * man.fatigue;
    long key = Draw.key(outlook.seed(), Purpose.ACCIDENT, man.id, shop.shifts);
    if (Draw.uniform(key, 0) < chance) {
      man.missShifts += (int) Math.ceil(fatigue.accidentShifts());
      tally.add(Count.ACCIDENTS, 1);
    }
  }

  /** Keeps what matters beyond the shop, and learns how a record turned out. */
  private void report(PlanKind plan, double lost) {
    double best = 0;
    int slot = -1;
    for (int i = 0; i < shop.crew; i++) {
      double x = result.output[i] / norm;
      if (order.role[i] == Role.LEADER && x > best) {
        best = x;
        slot = i;
      }
    }
    int preparingShifts = 0;
    if (plan == PlanKind.RECORD) {
      Attempt attempt = shop.attempt;
      int man = attempt.slot - crew * shop.crew;
      double realised = result.output[man] / norm;
      var own = shop.foreman;
      own.recordRatio +=
          rules.foreman().beliefs().record()
              * (realised / Math.max(1e-9, attempt.reckoned) * own.recordRatio - own.recordRatio);
      preparingShifts = attempt.preparingShifts;
      shop.attempt = null;
    }
    long key = Draw.key(outlook.seed(), Purpose.DETECTION, shop.number, shop.shifts);
    boolean found =
        plan == PlanKind.OBSTRUCT
            && Draw.uniform(key, 0) < rules.planner().blame().detect() * outlook.campaign();
    shop.reports[crew] =
        new ShiftReport(
            best,
            slot < 0 ? -1 : crew * shop.crew + slot,
            plan,
            slot < 0 ? 0 : result.output[slot],
            slot < 0 ? 0 : lineup.helperCount(slot),
            plan == PlanKind.RECORD && slot == order.preparedFor
                ? order.prepared - result.preparedLeft
                : 0,
            preparingShifts,
            slot < 0 ? 0 : order.effort[slot],
            slot < 0 ? 0 : order.method[slot],
            slot < 0 ? 0 : men[slot].skill,
            lost,
            found);
  }

  private void reserveRoom(int size) {
    if (order.men != size) {
      order = new ShiftOrder(size);
      equal = new ShiftOrder(size);
      result = new ShiftResult(size);
      asEqual = new ShiftResult(size);
      before = new Faces(size);
      men = new Worker[size];
      drawnMaterial = new double[size];
    }
  }
}
