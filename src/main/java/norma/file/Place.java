package norma.file;

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
}
