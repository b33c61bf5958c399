package norma.portrait;

/** What a man was there for in a shift. */
public enum Duty {
  /** At the head of a place. */
  LEADER,
  /** At another's place, doing what takes time from him. */
  HELPER,
  /** Making ready the face for a record. */
  PREPARER,
  /** Not there. */
  ABSENT
}
