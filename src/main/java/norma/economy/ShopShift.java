package norma.economy;

import java.util.EnumMap;
import java.util.Map;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Craft;
import norma.rule.Fatigue;
import norma.rule.IndustryRules;
import norma.rule.Norm;
import norma.rule.PlanKind;
import norma.shift.Faces;
import norma.shift.Role;
import norma.shift.ShiftOrder;
import norma.shift.ShiftResult;
import norma.shift.ShiftRunner;
import norma.shift.Stand;

/**
 * One shop's shift from the foreman's look at his crew to the books: who is there, the plan, roles
 * and places, paces, the work itself, the same shift again as equal, and what each takes from it.
 *
 * <p>Touches nothing outside the shop, so that shops can be worked in any order and in parallel. A
 * workspace for one thread.
 */
final class ShopShift {
  /** Speed of a man, however tired: he moves. */
  private static final double LEAST_SPEED = 0.01;

  private final long seed;
  private final Runnable pulse;

  /** One for each kind of work that has come to this thread. */
  private final Map<Craft, ShiftRunner> runners = new EnumMap<>(Craft.class);

  private EffortChoice paces;
  private ShiftOrder order = new ShiftOrder(0);
  private ShiftOrder equal = new ShiftOrder(0);
  private ShiftResult result = new ShiftResult(0);
  private ShiftResult asEqual = new ShiftResult(0);
  private Faces before = new Faces(0);

  /** Worker-shifts simulated so far, those run again as equal included. */
  private long workerShifts;

  /**
   * A workspace.
   *
   * @param seed seed of the run
   * @param pulse is beaten by its shifts, see {@link norma.shift.Production#runner}
   */
  ShopShift(long seed, Runnable pulse) {
    this.seed = seed;
    this.pulse = pulse;
  }

  long workerShifts() {
    return workerShifts;
  }

  /** Works a shift of a shop. */
  void work(Shop shop, CrewPlaces crew, Outlook outlook) {
    reserveRoom(shop.crew);
    ShiftCase about = muster(shop, crew, outlook);
    ShiftNotes notes = shop.notes == null ? null : shop.notes[crew.number()];
    if (notes != null) {
      notes.begin(outlook.day(), shop.crew, order.hours);
    }
    Judgement judgement = new Judgement(about);
    PlanWorth worth = new PlanWorth(about, judgement.usualOutput());
    Lineup lineup = new Lineup(order, about);
    PlanKind plan = Disposition.of(about, judgement, worth, lineup, notes);
    boolean driven = worth.drives(plan);
    choosePaces(about, lineup, driven, notes);
    before.copyFrom(shop.faces);
    run(about, order, shop.faces, result);
    if (plan.special()) {
      runAgainAsEqual(about, driven);
    }
    ShiftOutcome outcome =
        new ShiftOutcome(
            about,
            plan,
            driven,
            worth.usualOutput(),
            lineup,
            result,
            plan.special() ? equal : null,
            plan.special() ? asEqual : null);
    if (notes != null) {
      notes.end(plan, driven, lineup.chosen(), order, result);
    }
    ShiftBooks.book(outcome);
    shop.shifts++;
  }

  /** Who is there, how fast each would be at customary pace. */
  private ShiftCase muster(Shop shop, CrewPlaces crew, Outlook outlook) {
    IndustryRules rules = outlook.rules();
    Fatigue fatigue = rules.worker().fatigue();
    Worker[] men = new Worker[shop.crew];
    double green = rules.foreman().plans().green(shop.foreman.monthsInPost(outlook.day()));
    double unready = rules.foreman().succession().delay(green);
    fill(order, shop, crew, outlook);
    for (int i = 0; i < shop.crew; i++) {
      Worker man = shop.roster[crew.slot(i)];
      order.role[i] = Role.ABSENT;
      order.id[i] = -1L - i;
      order.delay[i] = 0;
      if (man == null) {
        continue;
      }
      order.id[i] = man.id;
      man.mind.read(
          rules.worker(),
          outlook.mechanisms().learning(),
          man.body.years,
          outlook.lessons() + shop.lessons);
      man.body.come(false);
      if (man.next.missShifts > 0) {
        man.next.miss();
        continue;
      }
      double tired = outlook.mechanisms().fatigue() ? man.body.fatigue : 0;
      long key = Draw.key(seed, Purpose.ABSENCE, man.id, shop.shifts);
      if (Draw.uniform(key, 0) < fatigue.absent(tired)) {
        continue;
      }
      man.body.come(true);
      men[i] = man;
      order.speed[i] =
          Math.max(LEAST_SPEED, man.body.skill * fatigue.left(tired) * (1 - man.next.upset))
              * outlook.equipment();
      order.method[i] = man.mind.method;
      order.ease[i] = ease(man, shop.shifts, rules.norm());
      order.delay[i] = man.next.toolDelay + unready;
      man.next.spend();
    }
    long turn = Draw.key(seed, Purpose.SHIFT_SHOCK, shop.number, shop.shifts);
    order.first = Draw.below(shop.crew, turn, 0);
    return new ShiftCase(seed, shop, crew, outlook, men, order.speed);
  }

  /** How loose the norm of his job is today. */
  private double ease(Worker man, long shift, Norm norm) {
    return norm.jobError() == 0
        ? 1
        : norm.ease(Draw.normal(Draw.key(seed, Purpose.JOB, man.id, shift), 0));
  }

  private void fill(ShiftOrder o, Shop shop, CrewPlaces crew, Outlook outlook) {
    IndustryRules rules = outlook.rules();
    double late = shop.stores.late(crew);
    o.hours = rules.district().hoursPerShift();
    outlook.production().equip(o);
    o.carriers = shop.carriers;
    o.store = shop.stores.atStart(crew);
    o.reserve = shop.stores.reserve;
    o.room = rules.supplies().storeDays() * shop.dailySupply(rules, outlook.production());
    o.deliveries = late > 0 ? new double[] {late} : new double[0];
    o.deliveryHours = new double[] {shop.stores.lateHour(crew)};
    for (int i = 0; i < shop.crew; i++) {
      o.state[i] = shop.workplaces.state(i);
      o.quality[i] = outlook.production().quality(shop.workplaces.quality(i), o.state[i]);
    }
    o.equipment = outlook.equipment();
    o.prepared = 0;
    o.preparedFor = -1;
    o.seed = seed;
    o.when = shop.shifts;
  }

  /** Helpers first, for a leader counts on them. */
  private void choosePaces(ShiftCase about, Lineup lineup, boolean driven, ShiftNotes notes) {
    if (paces == null || !paces.isFor(about.rules(), about.mechanisms())) {
      paces = new EffortChoice(about.rules(), about.mechanisms(), about.production);
    }
    EffortChoice.Setting setting = EffortChoice.Setting.of(about, driven);
    ShiftOrder o = lineup.order();
    double[] helpers = new double[o.men];
    for (int i = 0; i < o.men; i++) {
      if (lineup.serves(i)) {
        o.help[i] = about.help(about.men[i]);
        o.effort[i] = paces.ofHelper(about.men[i], setting);
        note(i, about, notes);
        if (o.role[i] == Role.HELPER) {
          helpers[o.leader[i]] += o.speed[i] * o.effort[i] * o.help[i];
        }
      }
    }
    for (int i = 0; i < o.men; i++) {
      if (o.role[i] == Role.LEADER) {
        EffortChoice.Task task = task(about, lineup, i, helpers[i]);
        o.yield[i] = task.at().yield();
        o.effort[i] = paces.ofLeader(about.men[i], setting, task);
        note(i, about, notes);
        o.upkeepShare[i] = paces.upkeepShare(about.men[i], setting, task, o.effort[i]);
      }
    }
  }

  private static EffortChoice.Task task(ShiftCase about, Lineup lineup, int man, double help) {
    ShiftOrder o = lineup.order();
    boolean onRecord = man == o.preparedFor;
    double prepared = onRecord ? o.prepared : 0;
    int helpers = lineup.helperCount(man);
    int cleared = lineup.clearedCount(man);
    double yield = about.production.mostFrom(helpers, cleared, prepared, o.equipment);
    boolean favoured = o.rank[man] == 0 || helpers > 0;
    o.places[man] = 1 + helpers + cleared;
    Stand at =
        new Stand(
            o.quality[o.place[man]],
            o.method[man],
            help,
            prepared,
            yield,
            o.places[man],
            favoured,
            o.ease[man]);
    double state = o.state[o.place[man]];
    return new EffortChoice.Task(o.speed[man], favoured, onRecord, state, o.places[man], at);
  }

  private void note(int man, ShiftCase about, ShiftNotes notes) {
    if (notes != null) {
      double noise = about.rules().worker().effort().noise();
      notes.chosen(man, paces.levels(), paces.utilities(), noise);
    }
  }

  /** The same shift from the same state on the same luck, had the foreman left everyone alone. */
  private void runAgainAsEqual(ShiftCase about, boolean driven) {
    int men = about.men.length;
    fill(equal, about.shop, about.crew, about.outlook);
    System.arraycopy(order.id, 0, equal.id, 0, men);
    System.arraycopy(order.speed, 0, equal.speed, 0, men);
    System.arraycopy(order.method, 0, equal.method, 0, men);
    System.arraycopy(order.ease, 0, equal.ease, 0, men);
    System.arraycopy(order.delay, 0, equal.delay, 0, men);
    equal.first = order.first;
    equal.store = order.store + order.reserve;
    equal.reserve = 0;
    choosePaces(about, new Lineup(equal, about), driven, null);
    run(about, equal, before, asEqual);
  }

  private void run(ShiftCase about, ShiftOrder shift, Faces faces, ShiftResult outcome) {
    runners
        .computeIfAbsent(about.rules().craft(), craft -> about.production.runner(pulse))
        .run(shift, faces, outcome);
    workerShifts += shift.men;
  }

  private void reserveRoom(int size) {
    if (order.men != size) {
      order = new ShiftOrder(size);
      equal = new ShiftOrder(size);
      result = new ShiftResult(size);
      asEqual = new ShiftResult(size);
      before = new Faces(size);
    }
  }
}
