package norma.file;

import java.util.Optional;
import java.util.OptionalInt;

/**
 * Where a value stands, for a problem to point at.
 *
 * @param file file as the user would name it, or "--set" for the command line
 * @param line line from 1; 0 where there are no lines
 * @param column column from 1; 0 where there are none
 * @param path keys from the top of the file, joined by "."; list items as "[0]"; "" for the top
 */
public record Place(String file, int line, int column, String path) {

  /** The top of a file. */
  public static Place of(String file) {
    return new Place(file, 0, 0, "");
  }

  /** The same spot, with the path of a key below this one, the beginning of a long one. */
  public Place key(String key) {
    String shown = Shown.text(key);
    return new Place(file, line, column, path.isEmpty() ? shown : path + "." + shown);
  }

  /** A problem found here. */
  public Problem problem(String message) {
    return new Problem(file, line, column, path, message);
  }

  /** File and line, as in {@code base.yaml:12}. */
  @Override
  public String toString() {
    return Unseen.spelt(line > 0 ? file + ":" + line : file);
  }

  /**
   * Reports the first character of a file's text that nobody sees, see {@link Unseen}, if there is
   * one.
   */
  static Optional<Problem> ofUnseen(String file, String text) {
    String[] lines = text.split("\n", -1);
    for (int i = 0; i < lines.length; i++) {
      // The end of a line may have two characters.
      OptionalInt character =
          Unseen.in(lines[i].endsWith("\r") ? lines[i].stripTrailing() : lines[i]);
      if (character.isPresent()) {
        int column = lines[i].indexOf(Character.toString(character.getAsInt())) + 1;
        return Optional.of(
            new Place(file, i + 1, column, "").problem(Unseen.message(character.getAsInt())));
      }
    }
    return Optional.empty();
  }
}
