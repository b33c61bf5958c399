package norma.time;

/** The phases of a day, in their order; what the schedule carries out and what a timeline names. */
public enum Phase {
  /** Deliveries are drawn, interventions take effect, foremen look at the month so far. */
  DAWN(4 * 60),
  /** The first crew works. */
  SHIFT1(6 * 60),
  /** The second crew works, where a shop has two. */
  SHIFT2(14 * 60),
  /** The third crew works, where a shop has three; its shift may last into the next morning. */
  SHIFT3(22 * 60),
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

  /** Which of the day's shifts is worked, from 0; -1 at dawn and at night. */
  public int shift() {
    return switch (this) {
      case SHIFT1 -> 0;
      case SHIFT2 -> 1;
      case SHIFT3 -> 2;
      case DAWN, NIGHT -> -1;
    };
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
