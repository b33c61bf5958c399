package norma;

/** What the process ends with, for scripts; documented in the README and kept for ever. */
final class ExitCode {
  /** All is well. */
  static final int OK = 0;

  /** A mistake of the program itself. */
  static final int INTERNAL = 1;

  /** The command line cannot be understood. */
  static final int USAGE = 2;

  /** A file that was to be read cannot be, or is not right. */
  static final int INVALID_INPUT = 3;

  /** All was done, but some runs failed; goes before {@link #EXPECTATION}. */
  static final int FAILED_RUNS = 4;

  /** A pattern that was expected did not come out. */
  static final int EXPECTATION = 5;

  /** Results cannot be written, or a sweep cannot be resumed. */
  static final int OUTPUT = 6;

  /** The machine has too little memory, or too few file handles or threads. */
  static final int SHORTAGE = 7;

  /** Stopped by the user. */
  static final int INTERRUPTED = 130;

  private ExitCode() {}
}
