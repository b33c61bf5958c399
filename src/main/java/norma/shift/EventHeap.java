package norma.shift;

import java.util.Arrays;

/**
 * The events of one shift, handed out by time; at the same time, in the order they were put in.
 *
 * <p>A binary heap on primitive arrays: a shift has some tens of events pending, all in the cache.
 */
final class EventHeap {
  private double[] times = new double[128];
  private int[] codes = new int[128];
  private int[] orders = new int[128];
  private int size;
  private int order;

  boolean isEmpty() {
    return size == 0;
  }

  /** Time of the next event, hours since the shift began. */
  double time() {
    return times[0];
  }

  void clear() {
    size = 0;
    order = 0;
  }

  void add(double time, int code) {
    if (size == times.length) {
      times = Arrays.copyOf(times, 2 * size);
      codes = Arrays.copyOf(codes, 2 * size);
      orders = Arrays.copyOf(orders, 2 * size);
    }
    int at = size++;
    int mine = order++;
    while (at > 0) {
      int parent = (at - 1) >>> 1;
      if (times[parent] <= time) {
        break; // whatever is in the heap was put in earlier
      }
      times[at] = times[parent];
      codes[at] = codes[parent];
      orders[at] = orders[parent];
      at = parent;
    }
    times[at] = time;
    codes[at] = code;
    orders[at] = mine;
  }

  /** Takes the next event out and returns its code. */
  int take() {
    int code = codes[0];
    size--;
    if (size > 0) {
      double time = times[size];
      int moved = codes[size];
      int mine = orders[size];
      int at = 0;
      int child = 1;
      while (child < size) {
        if (child + 1 < size && before(child + 1, times[child], orders[child])) {
          child++;
        }
        if (!before(child, time, mine)) {
          break;
        }
        times[at] = times[child];
        codes[at] = codes[child];
        orders[at] = orders[child];
        at = child;
        child = 2 * at + 1;
      }
      times[at] = time;
      codes[at] = moved;
      orders[at] = mine;
    }
    return code;
  }

  private boolean before(int at, double time, int otherOrder) {
    return times[at] < time || (times[at] == time && orders[at] < otherOrder);
  }
}
