package norma.terminal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import norma.file.FileName;

/**
 * The words of the command line as they were typed. Under a locale such as {@code LC_ALL=C} Java
 * loses all letters but those of ASCII before {@code main} is called; Linux still has them.
 */
public final class CommandWords {
  private static final Path COMMAND_LINE = Path.of("/proc/self/cmdline");

  private static final String WORKING_FOLDER = "/proc/self/cwd";

  private CommandWords() {}

  /** The words that Java was given, in UTF-8 where it could not read them. */
  public static String[] words(String[] given) {
    if (FileName.isPlain()) {
      return given;
    }
    try {
      // Java 17 looks for a folder of that name whenever something is to be logged.
      if (System.getProperty("user.dir").chars().anyMatch(letter -> letter > 127)) {
        System.setProperty("user.dir", WORKING_FOLDER);
      }
      String whole = new String(Files.readAllBytes(COMMAND_LINE), StandardCharsets.UTF_8);
      return last(whole, given);
    } catch (IOException notLinux) {
      return given;
    }
  }

  /**
   * The last words of a command line, as many as were given.
   *
   * @param whole Java's own words first, each ended by a zero
   */
  public static String[] last(String whole, String[] given) {
    String[] all = whole.split("\0", -1);
    // Behind the last zero there is nothing.
    int end = all.length - 1;
    return end < given.length ? given : Arrays.copyOfRange(all, end - given.length, end);
  }
}
