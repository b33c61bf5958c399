package norma.shift;

/**
 * What each man of a shift does and since when: he works at a batch, waits for one thing, or has
 * not begun. Whatever he stops is booked.
 */
final class Stints {
  private static final Loss[] LOSSES = Loss.values();

  // States of a man who loses no time; of one who does, it is the ordinal of the cause.
  private static final int IDLE = -1;
  private static final int WORKING = -2;

  private ShiftOrder order;
  private Faces faces;
  private ShiftResult result;
  private Tempo tempo;

  private int capacity;
  private int[] state = new int[0];
  private double[] since = new double[0];
  private double[] untilBreak = new double[0];
  private double[] segment = new double[0];
  private double[] preparedUse = new double[0];
  private int[] batch = new int[0];
  private int[] breaks = new int[0];

  /** Everyone is ready; helpers and preparers work the whole shift, whoever waits for what. */
  void begin(ShiftOrder shift, Faces places, ShiftResult booked, Tempo pace) {
    order = shift;
    faces = places;
    result = booked;
    tempo = pace;
    reserveRoom(order.men);
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
        case ABSENT, CLEARED -> {}
      }
    }
  }

  /** Number of the man's batch in this shift, from 0. */
  int batch(int man) {
    return batch[man];
  }

  /** Breaks that the man's tools have had in this shift. */
  int breaks(int man) {
    return breaks[man];
  }

  /** The man goes on with the batch at his place: hours until it is done, were no tool to break. */
  double work(int man, double now) {
    double units = order.work.batch() * (1 - faces.progress[order.place[man]]);
    double fromPrepared = man == order.preparedFor ? Math.min(units, result.preparedLeft) : 0;
    double hours = tempo.hours(man, batch[man], units, fromPrepared);
    state[man] = WORKING;
    since[man] = now;
    segment[man] = hours;
    preparedUse[man] = fromPrepared;
    return hours;
  }

  /** Hours of work that the man's tool still bears. */
  double untilBreak(int man) {
    return untilBreak[man];
  }

  /** Books the work done since the man last began, when he stops for whatever reason. */
  void stopWork(int man, double now) {
    int place = order.place[man];
    double spent = now - since[man];
    double share = segment[man] <= 0 ? 1 : Math.min(1, spent / segment[man]);
    faces.progress[place] += (1 - faces.progress[place]) * share;
    faces.credit(place, order.id[man], spent);
    result.preparedLeft -= preparedUse[man] * share;
    result.worked[man] += spent;
    untilBreak[man] -= spent;
  }

  /** The man's batch is done. */
  void finishBatch(int man, double now) {
    segment[man] = now - since[man];
    stopWork(man, now);
    faces.progress[order.place[man]] = 1;
  }

  /** The man's batch is hauled; the next one he begins is another. */
  void nextBatch(int man) {
    batch[man]++;
  }

  void startWaiting(int man, Loss cause, double now) {
    state[man] = cause.ordinal();
    since[man] = now;
  }

  void stopWaiting(int man, double now) {
    result.lost(LOSSES[state[man]])[man] += now - since[man];
  }

  /** The man has a tool again. */
  void mended(int man, double now) {
    breaks[man]++;
    untilBreak[man] = tempo.toolLife(man, breaks[man]);
    stopWaiting(man, now);
  }

  /** The shift is over: all stop, and what they did is booked. */
  void end() {
    for (int man = 0; man < order.men; man++) {
      if (order.role[man] != Role.LEADER) {
        continue;
      }
      if (state[man] == WORKING) {
        stopWork(man, order.hours);
      } else if (state[man] != IDLE) {
        stopWaiting(man, order.hours);
      }
      result.lost(Loss.DOWN)[man] += Math.min(order.hours, order.delay[man]);
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
