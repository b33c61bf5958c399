package norma.economy;

import java.util.Arrays;

/** A shop's plan and what it has made of it this month. */
final class ShopMonth {
  private static final int DEKADAS = 3;

  /** Plan of a working day, units. */
  double targetPerDay;

  /** What was promised beyond the plan of this month, and for the next, as shares of the plan. */
  private double promised;

  private double promisedNext;

  /** Output so far, true and as far as it was written up, units. */
  double output;

  double padded;

  /** Working days of the whole month, or of what was left of it when the run began. */
  int workingDays;

  int shifts;
  int obstructed;
  private final double[] dekadaOutput = new double[DEKADAS];
  private final int[] dekadaDays = new int[DEKADAS];

  /** Plan of the month, units. */
  double plan() {
    return targetPerDay * workingDays;
  }

  /** What the works has pledged for the month, units. */
  double pledge() {
    return plan() * (1 + promised);
  }

  /** Output by the foreman's report, units. */
  double reported() {
    return output + padded;
  }

  /** Whether the month has a day on which the shop works; without one it has no plan. */
  boolean works() {
    return workingDays > 0;
  }

  /** Whether a report makes the month's plan. */
  boolean makesPlan(double reported) {
    return works() && reported >= plan();
  }

  /** Output per working day, last dekada over first; NaN where either has none. */
  double storming() {
    if (dekadaDays[0] == 0 || dekadaDays[DEKADAS - 1] == 0 || !(dekadaOutput[0] > 0)) {
      return Double.NaN;
    }
    double first = dekadaOutput[0] / dekadaDays[0];
    double last = dekadaOutput[DEKADAS - 1] / dekadaDays[DEKADAS - 1];
    return last / first;
  }

  /** Sets the plan of a working day. */
  void plan(double unitsPerDay) {
    targetPerDay = unitsPerDay;
  }

  /** A share beyond the plan is promised for the month after the next. */
  void promise(double share) {
    promised = promisedNext;
    promisedNext = share;
  }

  /** A shift is over. */
  void work(double units, boolean obstructs) {
    output += units;
    shifts++;
    obstructed += obstructs ? 1 : 0;
  }

  /** A working day is over. */
  void endDay(int dekada, double units) {
    dekadaOutput[dekada] += units;
    dekadaDays[dekada]++;
  }

  /** Output that was not made is claimed. */
  void pad(double units) {
    padded += units;
  }

  /** A month begins, with so many working days. */
  void begin(int days) {
    output = 0;
    padded = 0;
    shifts = 0;
    obstructed = 0;
    workingDays = days;
    Arrays.fill(dekadaOutput, 0);
    Arrays.fill(dekadaDays, 0);
  }
}
