package norma.rule;

/** Shape of a time that luck draws out or cuts short. */
public enum TimeShape {
  /** Log-normal with a spread of its own: times that are mostly alike. */
  LOG_NORMAL,
  /** Exponential: times without memory, as queueing theory has them. */
  EXPONENTIAL
}
