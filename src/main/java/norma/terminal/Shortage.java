package norma.terminal;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.util.Optional;
import norma.file.InvalidInput;

/**
 * Tells troubles that come from a machine, or an account on it, that has too little of something
 * from mistakes of the program. Made before there is trouble, for then it may be too late to load
 * it.
 */
final class Shortage {
  private static final String OPEN_FILES = "Too many open files";

  /** There from the beginning, and readable as long as there are file handles. */
  private final File probe = new File(System.getProperty("java.home"), "release");

  private final boolean probed = probe.canRead();

  /** What to do about it, in a sentence; empty where the trouble has another cause. */
  Optional<String> remedy(Throwable trouble) {
    int depth = 0;
    for (Throwable cause = trouble; cause != null && depth < 20; cause = cause.getCause()) {
      String message = cause.getMessage() == null ? "" : cause.getMessage();
      if (cause instanceof OutOfMemoryError) {
        return Optional.of(
            message.contains("thread")
                ? "Not enough threads; allow more (ulimit -u), or work with fewer (--threads)."
                : "Not enough memory; give Java more with -Xmx, or work with fewer --threads.");
      }
      // In a problem of a file the words may be the user's own. A class cannot be loaded either
      // when its file cannot be opened.
      boolean quoted = cause instanceof InvalidInput;
      if ((quoted ? message.endsWith(OPEN_FILES) : message.contains(OPEN_FILES))
          || (cause instanceof LinkageError && isOutOfHandles())) {
        return Optional.of("Not enough file handles; allow more (ulimit -n).");
      }
      depth++;
    }
    return Optional.empty();
  }

  private boolean isOutOfHandles() {
    try {
      new FileInputStream(probe).close();
      return false;
    } catch (IOException refused) {
      return probed;
    }
  }
}
