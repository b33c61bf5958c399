package norma.shift;

/**
 * One shop's shift as a small discrete-event world: men contend for materials, tools and carriers.
 *
 * <p>Each man at the head of a place repeats, batch by batch: draw materials (else he is starved),
 * take hold of what is shared (else he is held up), work (his tool may break, then he is down until
 * the bench has mended it), let go of it, have the batch hauled (else he is blocked). Output counts
 * when a carrier takes it; a carrier that is away at the shift's end is back for the next. What is
 * unfinished stays at the {@link Faces}.
 *
 * <p>A pure function of order and faces: the same input gives the same result, whoever asks and
 * whenever. The object itself is a workspace for one thread.
 */
public final class ShiftWorld implements ShiftRunner {
  private static final int WORKED = 0;
  private static final int BROKE = 1;
  private static final int MENDED = 2;
  private static final int CARRIER_BACK = 3;
  private static final int DELIVERY = 4;
  private static final int BEGIN = 5;
  private static final int KINDS = 6;

  /** Events between two beats of the pulse, less 1; a power of two less 1. */
  private static final int BEAT = 1023;

  /** A yield of whole batches is not missed by the last digit of a sum. */
  private static final double WHOLE = 1e-9;

  // The stages of a man's round, in their order.
  private static final int ASK_FOR_CARRIER = 0;
  private static final int LOAD = 1;
  private static final int DRAW = 2;
  private static final int TAKE_HOLD = 3;
  private static final int WORK = 4;

  private final Tempo tempo;
  private final EventHeap events = new EventHeap();
  private final CarrierPool carriers = new CarrierPool();
  private final WaitingLine starving = new WaitingLine();
  private final WaitingLine holding = new WaitingLine();
  private final WaitingLine blocking = new WaitingLine();
  private final RepairBench bench = new RepairBench();
  private final Stints stints = new Stints();

  private final Runnable pulse;

  private ShiftOrder order;
  private Faces faces;
  private ShiftResult result;
  private double now;

  /** Shared things that nobody holds. */
  private int free;

  /** A workspace for work by hand, whose shifts always come to their end. */
  public ShiftWorld() {
    this(() -> {}, new HandTime());
  }

  /**
   * A workspace.
   *
   * @param pulse is run when a shift begins and after every thousand of its events, so that
   *     somebody who waits can end the shift, by an exception; result and faces are then of no use
   * @param time the kind of work
   */
  ShiftWorld(Runnable pulse, BatchTime time) {
    this.pulse = pulse;
    tempo = new Tempo(time);
  }

  @Override
  public void run(ShiftOrder order, Faces faces, ShiftResult result) {
    this.order = order;
    this.faces = faces;
    this.result = result;
    result.clear();
    events.clear();
    starving.clear();
    holding.clear();
    blocking.clear();
    free = order.things;
    carriers.reset(order.limited ? order.carriers : 0);
    bench.reset(order.tools.benches());
    result.store = order.store;
    result.reserve = order.reserve;
    result.preparedLeft = order.prepared;
    now = 0;
    tempo.begin(order);
    stints.begin(order, faces, result, tempo);
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
      if ((result.events & BEAT) == 0) {
        pulse.run();
      }
      happen();
    }
    stints.end();
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
        stints.finishBatch(who, now);
        letGo();
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
    return faces.progress[place] >= 1 ? ASK_FOR_CARRIER : faces.drawn[place] ? TAKE_HOLD : DRAW;
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
          if (exhausted(man)) {
            stints.startWaiting(man, Loss.EXHAUSTED, now);
            return;
          }
          if (!draw(man)) {
            stints.startWaiting(man, Loss.STARVED, now);
            starving.join(man, order.rank[man]);
            return;
          }
        }
        case TAKE_HOLD -> {
          if (free == 0) {
            stints.startWaiting(man, Loss.HELD_UP, now);
            holding.join(man, order.rank[man]);
            return;
          }
          free--;
        }
        default -> {
          work(man);
          return;
        }
      }
    }
  }

  /** Whether his places give no further batch; the first, or one begun before, they always give. */
  private boolean exhausted(int man) {
    int drawn = result.draws[man];
    return drawn > 0 && (drawn + 1) * order.work.batch() > order.yield[man] + WHOLE;
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
    result.draws[man]++;
    faces.drawn[order.place[man]] = true;
    return true;
  }

  /** Works on the batch at his place until it is done or the tool breaks. */
  private void work(int man) {
    double hours = stints.work(man, now);
    double untilBreak = stints.untilBreak(man);
    if (untilBreak < hours) {
      events.add(now + untilBreak, BROKE + KINDS * man);
    } else {
      events.add(now + hours, WORKED + KINDS * man);
    }
  }

  /** A shared thing goes to the first who waits for one, if somebody does. */
  private void letGo() {
    if (holding.isEmpty()) {
      free++;
      return;
    }
    int next = holding.leave();
    stints.stopWaiting(next, now);
    work(next);
  }

  private void breakTool(int man) {
    stints.stopWork(man, now);
    stints.startWaiting(man, Loss.DOWN, now);
    if (bench.takes(man, order.rank[man])) {
      repair(man);
    }
  }

  private void repair(int man) {
    events.add(now + tempo.repair(man, stints.breaks(man)), MENDED + KINDS * man);
  }

  private void mend(int man) {
    int next = bench.next();
    if (next >= 0) {
      repair(next);
    }
    stints.mended(man, now);
  }

  private void queueForCarrier(int man) {
    if (blocking.isEmpty()) {
      events.add(carriers.next(), CARRIER_BACK);
    }
    stints.startWaiting(man, Loss.BLOCKED, now);
    blocking.join(man, order.rank[man]);
  }

  /** A carrier takes the batch; it is booked. */
  private void load(int man) {
    if (order.limited) {
      carriers.send(now + tempo.haul(man, stints.batch(man)));
    }
    result.book(man, order, faces);
    stints.nextBatch(man);
  }

  /** A carrier is back while men wait: it goes to the first of them, and the rest wait on. */
  private void carrierBack() {
    int man = blocking.leave();
    stints.stopWaiting(man, now);
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
      stints.stopWaiting(man, now);
      goOn(man, TAKE_HOLD);
    }
  }
}
