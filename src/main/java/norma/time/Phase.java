package norma.time;

/** The phases of a day, in their order; what the schedule carries out and what a timeline names. */
public enum Phase {
  /** Deliveries are drawn, interventions take effect, foremen look at the month so far. */
  DAWN(4 * 60),
  /** The first crew works. */
  SHIFT1(6 * 60),
  /** The second crew works, where a shop has two. */
  SHIFT2(14 * 60),
  /** Reports go up, beliefs and feelings change, dekadas and months are closed. */
  NIGHT(23 * 60);

  private final int minute;

  Phase(int minute) {
    this.minute = minute;
  }

  /** Minute of the day at which the phase begins, 0..1439. */
  public int minute() {
    return minute;
  }

  /** Tick of the schedule at which the phase of a day begins: whole minutes since the first day. */
  public long tick(int day) {
    return day * 1440L + minute;
  }

  /** Name as in files. */
  public String label() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
