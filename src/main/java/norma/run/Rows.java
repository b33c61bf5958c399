package norma.run;

import java.nio.file.Path;
import java.util.List;
import norma.file.Csv;

/** The rows of a table: the file they go to, and how many they are. */
final class Rows implements AutoCloseable {
  private final String file;
  private final Csv csv;
  private long count;

  /**
   * A table without rows.
   *
   * @param file its name within the folder
   * @param header names of its columns
   */
  Rows(Path folder, String file, List<String> header) {
    this.file = file;
    csv = new Csv(folder.resolve(file), header);
  }

  /** Name of the file within the folder. */
  String file() {
    return file;
  }

  /** Rows so far, without the header. */
  long count() {
    return count;
  }

  /** Takes the cells of the row that is being written. */
  Csv cells() {
    return csv;
  }

  /** The row is complete. */
  void end() {
    csv.endRow();
    count++;
  }

  /** The table is whole. */
  void complete() {
    csv.complete();
  }

  @Override
  public void close() {
    csv.close();
  }
}
