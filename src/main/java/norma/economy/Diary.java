package norma.economy;

/** Where the planner notes what is to happen on a later day; kept by whoever owns the schedule. */
public interface Diary {
  /**
   * Notes something for the dawn of a day.
   *
   * @param day a day after today
   * @param entry what is to happen; entries of one day happen in the order they were noted
   */
  void at(int day, Runnable entry);
}
