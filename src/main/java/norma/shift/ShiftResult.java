package norma.shift;

import java.util.Arrays;

/**
 * What came of a shift. Arrays are by man; output that belongs to men of another crew, or to men
 * who have left, is in the late credits.
 */
public final class ShiftResult {
  /** Units hauled and credited, by man. */
  public final double[] output;

  public final double[] worked;

  private final double[][] lost = new double[Loss.values().length][];

  /** Batches hauled for a man in this shift. */
  public final int[] batches;

  /** Material drawn, by man. */
  public final double[] material;

  /** Batches of which the material was drawn in this shift, by man. */
  public final int[] draws;

  /** Units hauled in all, late credits included. */
  public double hauled;

  public double store;
  public double reserve;
  public double delivered;
  public double returned;

  /** Material drawn from store and reserve. */
  public double drawn;

  /** Prepared units left at the record face. */
  public double preparedLeft;

  /** Prepared units made by preparers. */
  public double preparedMade;

  /** Late credits: worker's number and units. */
  public long[] lateMan = new long[8];

  public double[] lateUnits = new double[8];
  public int lates;

  /** Events handled, for benchmarks. */
  public int events;

  /** An empty result for a crew. */
  public ShiftResult(int men) {
    output = new double[men];
    worked = new double[men];
    batches = new int[men];
    material = new double[men];
    draws = new int[men];
    Arrays.setAll(lost, cause -> new double[men]);
  }

  /** Hours lost to a cause, by man. */
  public double[] lost(Loss cause) {
    return lost[cause.ordinal()];
  }

  void clear() {
    Arrays.fill(output, 0);
    Arrays.fill(worked, 0);
    Arrays.fill(batches, 0);
    Arrays.fill(material, 0);
    Arrays.fill(draws, 0);
    for (double[] hours : lost) {
      Arrays.fill(hours, 0);
    }
    hauled = 0;
    delivered = 0;
    returned = 0;
    drawn = 0;
    preparedLeft = 0;
    preparedMade = 0;
    lates = 0;
    events = 0;
  }

  /**
   * A man's batch is hauled: its output belongs to those who worked at it, by their hours, and his
   * place is empty.
   */
  void book(int man, ShiftOrder order, Faces faces) {
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
        output[man] += units;
      } else {
        credit(faces.creditMan[base + i], units, order);
      }
    }
    hauled += order.work.batch();
    batches[man]++;
    faces.clear(place);
  }

  private void credit(long worker, double units, ShiftOrder order) {
    for (int other = 0; other < order.men; other++) {
      if (order.id[other] == worker) {
        output[other] += units;
        return;
      }
    }
    late(worker, units);
  }

  void late(long man, double units) {
    if (lates == lateMan.length) {
      lateMan = Arrays.copyOf(lateMan, 2 * lates);
      lateUnits = Arrays.copyOf(lateUnits, 2 * lates);
    }
    lateMan[lates] = man;
    lateUnits[lates++] = units;
  }
}
