package norma.shift;

/** What a man does in a shift. */
public enum Role {
  /** Not there. */
  ABSENT,
  /** At the head of a workplace, alone or with helpers. */
  LEADER,
  /** Taken off his place to help another. */
  HELPER,
  /** Taken off his place to prepare a face. */
  PREPARER,
  /** Moved off his place so that another has it. */
  CLEARED
}
