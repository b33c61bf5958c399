package norma.shift;

import java.util.Arrays;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Tending;

/**
 * The machines that each man of a shift tends, as they stop and are mended, one event after the
 * other: with r of N running the next event is a stop with chance r · λ / (r · λ + μ · [r &lt; N]),
 * else a machine is mended.
 *
 * <p>The time between two events is exponential; it counts with its mean, 1 / (r · λ + μ · [r &lt;
 * N]), which leaves the mean of what runs as it is and saves a logarithm an event. A shift finds
 * the machines as at a moment picked at random, for those before it left them so: the number that
 * run and how far the time to the next event has gone. Source of the mean times: Hordijk, Iglehart
 * and Schassberger (1976), discrete time methods for simulating continuous time Markov chains.
 */
final class Interference {
  private static final int UNKNOWN = -1;

  private ShiftOrder order;
  private long[] key = new long[0];
  private int[] running = new int[0];
  private int[] events = new int[0];

  /** Part of the time to the next event that is still to come. */
  private double[] toCome = new double[0];

  /** Takes up a shift. */
  void begin(ShiftOrder order) {
    this.order = order;
    if (key.length < order.men) {
      key = new long[order.men];
      running = new int[order.men];
      events = new int[order.men];
      toCome = new double[order.men];
    }
    Arrays.fill(running, 0, order.men, UNKNOWN);
  }

  /**
   * Hours until a man's machines have run for so many machine-hours.
   *
   * @param mendRate machines that he mends in an hour of nothing else
   */
  double hours(int man, double machineHours, double mendRate) {
    Tending rule = order.tending;
    int tended = rule.tended(order.places[man]);
    double stopsPerHour = rule.stopsPerHour();
    if (stopsPerHour == 0) {
      return machineHours / tended;
    }
    if (running[man] == UNKNOWN) {
      find(man, tended, mendRate);
    }
    // As a double, for each event would wait for a conversion.
    double run = running[man];
    int event = events[man];
    double part = toCome[man];
    long luck = key[man];
    double left = machineHours;
    double hours = 0;
    while (true) {
      double stops = run * stopsPerHour;
      double rate = run < tended ? stops + mendRate : stops;
      double step = part / rate;
      if (run * step >= left) {
        part -= left / run * rate;
        hours += left / run;
        break;
      }
      left -= run * step;
      hours += step;
      part = 1;
      run += Draw.uniform(luck, event++) * rate < stops ? -1 : 1;
    }
    running[man] = (int) run;
    events[man] = event;
    toCome[man] = Math.max(0, part);
    return hours;
  }

  private void find(int man, int tended, double mendRate) {
    key[man] = Draw.key(order.seed, Purpose.STOPS, order.id[man], order.when);
    running[man] = order.tending.runningNow(tended, mendRate, Draw.uniform(key[man], 0));
    toCome[man] = Draw.uniform(key[man], 1);
    events[man] = 2;
  }
}
