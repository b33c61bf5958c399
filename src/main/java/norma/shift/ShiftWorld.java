package norma.shift;

/**
 * One shop's shift as a small discrete-event world: men contend for materials, tools and carriers.
 *
 * <p>Each man at the head of a place repeats, batch by batch: draw materials (else he is starved),
 * work (his tool may break, then he is down until the bench has mended it), have the batch hauled
 * (else he is blocked). Output counts when a carrier takes it; a carrier that is away at the
 * shift's end is back for the next. What is unfinished stays at the {@link Faces}.
 *
 * <p>A pure function of order and faces: the same input gives the same result, whoever asks and
 * whenever. The object itself is a workspace for one thread.
 */
public final class ShiftWorld {
  private static final int WORKED = 0;
  private static final int BROKE = 1;
  private static final int MENDED = 2;
  private static final int CARRIER_BACK = 3;
  private static final int DELIVERY = 4;
  private static final int BEGIN = 5;
  private static final int KINDS = 6;

  // The stages of a man's round, in their order.
  private static final int ASK_FOR_CARRIER = 0;
  private static final int LOAD = 1;
  private static final int DRAW = 2;
  private static final int WORK = 3;

  private static final int IDLE = 0;
  private static final int WORKING = 1;
  private static final int STARVED = 2;
  private static final int BLOCKED = 3;
  private static final int DOWN = 4;

  private final Tempo tempo = new Tempo();
  private final EventHeap events = new EventHeap();
  private final CarrierPool carriers = new CarrierPool();
  private final WaitingLine starving = new WaitingLine();
  private final WaitingLine blocking = new WaitingLine();
  private final WaitingLine broken = new WaitingLine();

  private ShiftOrder order;
  private Faces faces;
  private ShiftResult result;
  private double now;
  private int benchesFree;

  private int capacity;
  private int[] state = new int[0];
  private double[] since = new double[0];
  private double[] untilBreak = new double[0];
  private double[] segment = new double[0];
  private double[] preparedUse = new double[0];
  private int[] batch = new int[0];
  private int[] breaks = new int[0];

  /**
   * Simulates a shift.
   *
   * @param order what the shift depends on; is only read
   * @param faces the workplaces at its start; hold those at its end afterwards
   * @param result is filled
   */
  public void run(ShiftOrder order, Faces faces, ShiftResult result) {
    this.order = order;
    this.faces = faces;
    this.result = result;
    reserveRoom(order.men);
    result.clear();
    events.clear();
    starving.clear();
    blocking.clear();
    broken.clear();
    carriers.reset(order.limited ? order.carriers : 0);
    benchesFree = order.tools.benches();
    result.store = order.store;
    result.reserve = order.reserve;
    result.preparedLeft = order.prepared;
    now = 0;
    begin();
    for (int i = 0; i < order.deliveries.length; i++) {
      events.add(order.deliveryHours[i], DELIVERY + KINDS * i);
    }
    // First come, first served; who comes first is luck, but those of rank 0 are let through.
    for (int rank = 0; rank <= 1; rank++) {
      for (int i = 0; i < order.men; i++) {
        int man = (order.first + i) % order.men;
        if (order.rank[man] == rank && order.role[man] == Role.LEADER) {
          events.add(order.delay[man], BEGIN + KINDS * man);
        }
      }
    }
    while (!events.isEmpty() && events.time() < order.hours) {
      happen();
    }
    endOfShift();
  }

  /** The next event; apart from the loop, so that the compiler need not compile both together. */
  private void happen() {
    now = events.time();
    int code = events.take();
    result.events++;
    int who = code / KINDS;
    switch (code % KINDS) {
      case BEGIN -> goOn(who, stageAt(order.place[who]));
      case WORKED -> {
        finishBatch(who);
        goOn(who, ASK_FOR_CARRIER);
      }
      case BROKE -> breakTool(who);
      case MENDED -> {
        mend(who);
        goOn(who, WORK);
      }
      case CARRIER_BACK -> carrierBack();
      default -> deliver(order.deliveries[who]);
    }
  }

  /** What a man who comes to a place has to do first. */
  private int stageAt(int place) {
    return faces.progress[place] >= 1 ? ASK_FOR_CARRIER : faces.drawn[place] ? WORK : DRAW;
  }

  /**
   * A man goes on from a stage of his round, until he works or waits.
   *
   * <p>One loop instead of stages that call each other: the compiler would copy each into all.
   */
  private void goOn(int man, int from) {
    for (int stage = from; ; stage++) {
      switch (stage) {
        case ASK_FOR_CARRIER -> {
          if (order.limited && !(blocking.isEmpty() && carriers.next() <= now)) {
            queueForCarrier(man);
            return;
          }
        }
        case LOAD -> load(man);
        case DRAW -> {
          if (!draw(man)) {
            wait(man, STARVED);
            starving.join(man, order.rank[man]);
            return;
          }
        }
        default -> {
          work(man);
          return;
        }
      }
    }
  }

  /** Everyone is ready; helpers and preparers work the whole shift, whoever waits for what. */
  private void begin() {
    tempo.begin(order);
    for (int man = 0; man < order.men; man++) {
      state[man] = IDLE;
      batch[man] = 0;
      breaks[man] = 0;
      switch (order.role[man]) {
        case LEADER -> untilBreak[man] = tempo.toolLife(man, 0);
        case HELPER -> result.worked[man] = order.hours;
        case PREPARER -> {
          result.worked[man] = order.hours;
          result.preparedMade += tempo.prepares(man);
        }
        case ABSENT -> {}
      }
    }
  }

  private boolean draw(int man) {
    double need = order.materialPerBatch;
    double fromReserve = order.reserved[man] ? Math.min(result.reserve, need) : 0;
    double fromStore = need - fromReserve;
    if (result.store < fromStore) {
      if (order.limited) {
        return false;
      }
      result.delivered += fromStore - result.store;
      result.store = fromStore;
    }
    result.reserve -= fromReserve;
    result.store -= fromStore;
    result.drawn += need;
    result.material[man] += need;
    faces.drawn[order.place[man]] = true;
    return true;
  }

  /** Works on the batch at his place until it is done or the tool breaks. */
  private void work(int man) {
    int place = order.place[man];
    double units = order.work.batch() * (1 - faces.progress[place]);
    double fromPrepared = man == order.preparedFor ? Math.min(units, result.preparedLeft) : 0;
    double hours = tempo.hours(man, batch[man], units, fromPrepared);
    state[man] = WORKING;
    since[man] = now;
    segment[man] = hours;
    preparedUse[man] = fromPrepared;
    if (untilBreak[man] < hours) {
      events.add(now + untilBreak[man], BROKE + KINDS * man);
    } else {
      events.add(now + hours, WORKED + KINDS * man);
    }
  }

  /** Books the work done since the man last began, when he stops for whatever reason. */
  private void bookWork(int man) {
    int place = order.place[man];
    double spent = now - since[man];
    double share = segment[man] <= 0 ? 1 : Math.min(1, spent / segment[man]);
    faces.progress[place] += (1 - faces.progress[place]) * share;
    faces.credit(place, order.id[man], spent);
    result.preparedLeft -= preparedUse[man] * share;
    result.worked[man] += spent;
    untilBreak[man] -= spent;
  }

  private void finishBatch(int man) {
    segment[man] = now - since[man];
    bookWork(man);
    faces.progress[order.place[man]] = 1;
  }

  private void breakTool(int man) {
    bookWork(man);
    wait(man, DOWN);
    if (benchesFree > 0) {
      benchesFree--;
      repair(man);
    } else {
      broken.join(man, order.rank[man]);
    }
  }

  private void repair(int man) {
    events.add(now + tempo.repair(man, breaks[man]), MENDED + KINDS * man);
  }

  private void mend(int man) {
    benchesFree++;
    if (!broken.isEmpty()) {
      benchesFree--;
      repair(broken.leave());
    }
    breaks[man]++;
    untilBreak[man] = tempo.toolLife(man, breaks[man]);
    stopWaiting(man);
  }

  private void queueForCarrier(int man) {
    if (blocking.isEmpty()) {
      events.add(carriers.next(), CARRIER_BACK);
    }
    wait(man, BLOCKED);
    blocking.join(man, order.rank[man]);
  }

  /** A carrier takes the batch; it is booked. */
  private void load(int man) {
    if (order.limited) {
      carriers.send(now + tempo.haul(man, batch[man]));
    }
    book(man);
    batch[man]++;
  }

  private void book(int man) {
    int place = order.place[man];
    int base = place * Faces.CREDITS;
    int credits = faces.credits[place];
    double total = 0;
    for (int i = 0; i < credits; i++) {
      total += faces.creditHours[base + i];
    }
    for (int i = 0; i < credits; i++) {
      double units = order.work.batch() * (credits == 1 ? 1 : faces.creditHours[base + i] / total);
      if (faces.creditMan[base + i] == order.id[man]) {
        result.output[man] += units;
      } else {
        creditElsewhere(faces.creditMan[base + i], units);
      }
    }
    result.hauled += order.work.batch();
    result.batches[man]++;
    faces.clear(place);
  }

  private void creditElsewhere(long worker, double units) {
    for (int other = 0; other < order.men; other++) {
      if (order.id[other] == worker) {
        result.output[other] += units;
        return;
      }
    }
    result.late(worker, units);
  }

  /** A carrier is back while men wait: it goes to the first of them, and the rest wait on. */
  private void carrierBack() {
    int man = blocking.leave();
    stopWaiting(man);
    goOn(man, LOAD);
    if (!blocking.isEmpty()) {
      events.add(Math.max(now, carriers.next()), CARRIER_BACK);
    }
  }

  private void deliver(double amount) {
    double fits = Math.max(0, Math.min(amount, order.room - result.store - result.reserve));
    result.delivered += amount;
    result.returned += amount - fits;
    result.store += fits;
    while (!starving.isEmpty() && draw(starving.first())) {
      int man = starving.leave();
      stopWaiting(man);
      work(man);
    }
  }

  private void wait(int man, int why) {
    state[man] = why;
    since[man] = now;
  }

  private void stopWaiting(int man) {
    double waited = now - since[man];
    switch (state[man]) {
      case STARVED -> result.starved[man] += waited;
      case BLOCKED -> result.blocked[man] += waited;
      default -> result.down[man] += waited;
    }
  }

  private void endOfShift() {
    now = order.hours;
    for (int man = 0; man < order.men; man++) {
      if (order.role[man] != Role.LEADER) {
        continue;
      }
      if (state[man] == WORKING) {
        bookWork(man);
      } else if (state[man] != IDLE) {
        stopWaiting(man);
      }
      result.down[man] += Math.min(order.hours, order.delay[man]);
    }
    result.preparedLeft = Math.max(0, result.preparedLeft);
  }

  private void reserveRoom(int men) {
    if (capacity >= men) {
      return;
    }
    capacity = men;
    state = new int[men];
    since = new double[men];
    untilBreak = new double[men];
    segment = new double[men];
    preparedUse = new double[men];
    batch = new int[men];
    breaks = new int[men];
  }
}
