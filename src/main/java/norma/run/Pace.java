package norma.run;

/** How fast worker-shifts are simulated, by the clock on the wall. */
final class Pace {
  private static final double NANOS_PER_SECOND = 1e9;
  private static final long WINDOW = 500_000_000L;

  private long since;
  private long then;
  private double perSecond;

  /** So many were simulated since the run began. */
  void went(long workerShifts) {
    long now = System.nanoTime();
    if (since == 0) {
      since = now;
      then = workerShifts;
    } else if (now - since >= WINDOW) {
      perSecond = (workerShifts - then) * NANOS_PER_SECOND / (now - since);
      since = now;
      then = workerShifts;
    }
  }

  /** Nothing is simulated for a while, which is not to count. */
  void rest() {
    since = 0;
    perSecond = 0;
  }

  /** Worker-shifts a second, over the last half second or more; 0 when that is not known yet. */
  double perSecond() {
    return perSecond;
  }
}
