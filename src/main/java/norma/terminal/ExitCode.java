package norma.terminal;

/** What the process ends with, for scripts; documented in the README and kept for ever. */
public final class ExitCode {
  /** All is well. */
  public static final int OK = 0;

  /** A mistake of the program itself. */
  public static final int INTERNAL = 1;

  /** The command line cannot be understood. */
  public static final int USAGE = 2;

  /** A file that was to be read cannot be, or is not right. */
  public static final int INVALID_INPUT = 3;

  /** All was done, but some runs failed; goes before {@link #EXPECTATION}. */
  public static final int FAILED_RUNS = 4;

  /** A pattern that was expected did not come out. */
  public static final int EXPECTATION = 5;

  /** Results cannot be written, or a sweep cannot be resumed. */
  public static final int OUTPUT = 6;

  /** The machine has too little memory, or too few file handles or threads. */
  public static final int SHORTAGE = 7;

  /** Stopped by the user. */
  public static final int INTERRUPTED = 130;

  private ExitCode() {}
}
