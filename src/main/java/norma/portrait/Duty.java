package norma.portrait;

/** What a man was there for in a shift. */
public enum Duty {
  /** At the head of a place. */
  LEADER,
  /** At another's place, doing what takes time from him. */
  HELPER,
  /** Making ready the face for a record. */
  PREPARER,
  /** Moved off his place so that another has it. */
  CLEARED,
  /** Not there. */
  ABSENT
}
