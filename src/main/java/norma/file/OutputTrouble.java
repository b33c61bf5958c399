package norma.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;

/** Results cannot be written: a full disk, a missing right, a folder that is taken. */
public final class OutputTrouble extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is in the way.
   *
   * @param sentence one sentence for the user, without a full stop
   */
  public OutputTrouble(String sentence) {
    super(Unseen.spelt(sentence));
  }

  /**
   * Puts the operating system's complaint into a sentence.
   *
   * @param path what was to be written
   * @param cause the complaint
   */
  public OutputTrouble(Path path, IOException cause) {
    super(FileName.shown(path) + " cannot be written: " + reason(cause), cause);
  }

  /** The same trouble, told of the place that the user knows instead of a draft's. */
  public OutputTrouble calling(Path draft, Path named) {
    OutputTrouble told =
        new OutputTrouble(getMessage().replace(FileName.shown(draft), FileName.shown(named)));
    told.addSuppressed(this);
    return told;
  }

  /** The operating system's complaint in a few words, to stand within a sentence. */
  public static String reason(IOException cause) {
    if (cause instanceof NoSuchFileException) {
      return "there is no such folder";
    }
    if (cause instanceof AccessDeniedException) {
      return "permission denied";
    }
    if (cause instanceof FileAlreadyExistsException) {
      return "a file of that name is in the way";
    }
    if (cause instanceof NotDirectoryException) {
      return "a part of the path is not a folder";
    }
    String said =
        cause instanceof FileSystemException system && system.getReason() != null
            ? system.getReason()
            : cause.getMessage();
    return said == null ? "the system gives no reason" : said.strip().replaceAll("\\s+", " ");
  }
}
