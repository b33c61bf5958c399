package norma.shift;

import java.util.Arrays;

/**
 * One shop's shift at a line, cycle by cycle, as {@link norma.rule.AssemblyLine} has it.
 *
 * <p>All who are at the line draw materials for a cycle together (else all are starved), each does
 * his part of the stations' work on his own luck, and the next cycle begins when the last is ready,
 * the conveyor has come round and a carrier has taken what was made (else all are blocked). A tool
 * that breaks is mended while the line waits; whoever comes late to his station, all begin with
 * him. Who waits for a slower mate is at work. What the line makes is credited to all alike who are
 * there when a cycle ends; what is unfinished stays, at the {@link Faces} of all stations alike.
 * Men who help or are moved off are missing at the line.
 */
final class LineWorld implements ShiftRunner {
  /** Events between two beats of the pulse, less 1; a power of two less 1. */
  private static final int BEAT = 1023;

  private final Tempo tempo = new Tempo(new HandTime());
  private final CarrierPool carriers = new CarrierPool();
  private final Runnable pulse;

  private ShiftOrder order;
  private Faces faces;
  private ShiftResult result;

  /** Men at the line, in the order of the crew. */
  private int[] man = new int[0];

  private double[] untilBreak = new double[0];
  private int[] breaks = new int[0];
  private int present;
  private int cycle;
  private int arrived;
  private double now;

  /** A workspace; on the pulse see {@link ShiftWorld}. */
  LineWorld(Runnable pulse) {
    this.pulse = pulse;
  }

  @Override
  public void run(ShiftOrder order, Faces faces, ShiftResult result) {
    begin(order, faces, result);
    if (present > 0) {
      spend(Loss.DOWN, lateness());
      while (now < order.hours) {
        if ((result.events++ & BEAT) == 0) {
          pulse.run();
        }
        if (faces.progress[0] < 1) {
          work();
        } else {
          deliverUntil(now);
          haul();
        }
      }
    }
    deliverUntil(Math.nextDown(order.hours));
  }

  private void begin(ShiftOrder order, Faces faces, ShiftResult result) {
    this.order = order;
    this.faces = faces;
    this.result = result;
    result.clear();
    result.store = order.store;
    result.reserve = order.reserve;
    result.preparedLeft = order.prepared;
    carriers.reset(order.limited ? order.carriers : 0);
    tempo.begin(order);
    if (man.length < order.men) {
      man = new int[order.men];
      untilBreak = new double[order.men];
      breaks = new int[order.men];
    }
    now = 0;
    cycle = 0;
    arrived = 0;
    present = 0;
    Arrays.fill(breaks, 0);
    for (int i = 0; i < order.men; i++) {
      switch (order.role[i]) {
        case LEADER -> {
          untilBreak[present] = tempo.toolLife(i, 0);
          man[present++] = i;
        }
        case HELPER, PREPARER -> result.worked[i] = order.hours;
        case ABSENT, CLEARED -> {}
      }
    }
  }

  /** Hours until the last has what he needs to begin. */
  private double lateness() {
    double latest = 0;
    for (int i = 0; i < present; i++) {
      latest = Math.max(latest, order.delay[man[i]]);
    }
    return latest;
  }

  /** Works at a cycle, as far as there is material and time for it. */
  private void work() {
    if (!faces.drawn[0] && !draw()) {
      return;
    }
    double left = 1 - faces.progress[0];
    double units = order.work.batch() * order.men / present * left;
    double slowest = order.line.leastHours(order.work) * left;
    double mended = slowest;
    for (int i = 0; i < present; i++) {
      double own = tempo.hours(man[i], cycle, units, 0);
      slowest = Math.max(slowest, own);
      mended = Math.max(mended, own + repair(i, own));
    }
    double share = Math.min(1, (order.hours - now) / mended);
    double progress = share == 1 ? 1 : faces.progress[0] + left * share;
    Arrays.fill(faces.progress, progress);
    double end = Math.min(order.hours, now + mended);
    for (int i = 0; i < present; i++) {
      result.worked[man[i]] += (end - now) * (slowest / mended);
      result.lost(Loss.DOWN)[man[i]] += (end - now) * (1 - slowest / mended);
    }
    now = end;
  }

  /** Hours that a man's broken tools add to so many of work. */
  private double repair(int i, double hours) {
    double repairs = 0;
    double worked = hours;
    while (untilBreak[i] < worked) {
      worked -= untilBreak[i];
      repairs += tempo.repair(man[i], breaks[i]++);
      untilBreak[i] = tempo.toolLife(man[i], breaks[i]);
    }
    untilBreak[i] -= worked;
    return repairs;
  }

  /** Draws materials for a cycle; where there are none the line waits, and false is returned. */
  private boolean draw() {
    deliverUntil(now);
    double need = order.materialPerBatch * order.men;
    double fromReserve = Math.min(result.reserve, need);
    if (result.store + fromReserve < need && order.limited) {
      double next = arrived < order.deliveries.length ? order.deliveryHours[arrived] : order.hours;
      spend(Loss.STARVED, next - now);
      return false;
    }
    double missing = Math.max(0, need - fromReserve - result.store);
    result.delivered += missing;
    result.store += missing - (need - fromReserve);
    result.reserve -= fromReserve;
    result.drawn += need;
    for (int i = 0; i < present; i++) {
      result.material[man[i]] += need / present;
      result.draws[man[i]]++;
    }
    Arrays.fill(faces.drawn, true);
    return true;
  }

  /** A carrier takes what the cycle made, and it is booked; where none is free the line waits. */
  private void haul() {
    if (order.limited) {
      double free = carriers.next();
      if (free > now) {
        spend(Loss.BLOCKED, free - now);
        if (free >= order.hours) {
          return;
        }
      }
      carriers.send(now + tempo.haul(man[0], cycle));
    }
    double made = order.work.batch() * order.men;
    for (int i = 0; i < present; i++) {
      result.output[man[i]] += made / present;
      result.batches[man[i]]++;
    }
    result.hauled += made;
    for (int place = 0; place < faces.places; place++) {
      faces.clear(place);
    }
    cycle++;
  }

  /** All at the line lose so many hours, or what is left of the shift. */
  private void spend(Loss cause, double hours) {
    double end = Math.min(order.hours, now + hours);
    for (int i = 0; i < present; i++) {
      result.lost(cause)[man[i]] += end - now;
    }
    now = end;
  }

  /** Deliveries that have come by then are in the store, as far as there is room. */
  private void deliverUntil(double time) {
    while (arrived < order.deliveries.length && order.deliveryHours[arrived] <= time) {
      double amount = order.deliveries[arrived++];
      double fits = Math.max(0, Math.min(amount, order.room - result.store - result.reserve));
      result.delivered += amount;
      result.returned += amount - fits;
      result.store += fits;
    }
  }
}
