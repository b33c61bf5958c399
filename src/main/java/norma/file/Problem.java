package norma.file;

import java.util.Comparator;

/**
 * One thing that is wrong with what was read.
 *
 * @param file file as the user would name it, or "--set" for the command line
 * @param line line from 1; 0 where there are no lines
 * @param column column from 1; 0 where there are none
 * @param path keys from the top of the file; "" for the file as a whole
 * @param message what is wrong and what would be right, without a full stop
 */
public record Problem(String file, int line, int column, String path, String message) {

  /** Cuts a message that would fill the screen. */
  public Problem {
    message = Shown.sentence(message);
  }

  /** The order in which a reader meets them, within one file. */
  public static final Comparator<Problem> BY_LINE =
      Comparator.comparingInt(Problem::line).thenComparingInt(Problem::column);

  /** One line: {@code file:line:column: path: message}, whatever characters are told of. */
  @Override
  public String toString() {
    return Unseen.spelt(
        file
            + (line > 0 ? ":" + line + ":" + column : "")
            + (path.isEmpty() ? "" : ": " + path)
            + ": "
            + message);
  }
}
