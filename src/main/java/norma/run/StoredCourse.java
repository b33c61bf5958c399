package norma.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import norma.file.CsvTable;
import norma.measure.Measure;
import norma.measure.Scope;

/**
 * One measure of a run day by day, read back from {@code steps.csv} of its folder when it is first
 * asked for: that table is large, and most questions do without it.
 */
public final class StoredCourse {
  private final Path folder;
  private final Path file;
  private final Measure measure;
  private Map<String, Double> values;

  /** The measure in the folder of a run. */
  public StoredCourse(Path folder, Measure measure) {
    this.folder = folder;
    this.file = Steps.in(folder);
    this.measure = measure;
  }

  /**
   * The reading of a day, on day -1 that of the initial state; NaN where there is none, and
   * everywhere where the folder has no {@code steps.csv}.
   *
   * @throws norma.file.InvalidInput when the table is not as a run left it
   */
  public double on(Scope scope, int day) {
    if (values == null) {
      values = Files.exists(file) ? read() : Map.of();
    }
    return values.getOrDefault(key(scope.label(), day), Double.NaN);
  }

  /**
   * What the run's folder does not hold of it, as a sentence; "" where it was recorded every day
   * for every industry.
   */
  public String gap() {
    return Recording.gap(RunFolder.manifest(folder));
  }

  private Map<String, Double> read() {
    Map<String, Double> read = new HashMap<>();
    new CsvTable(file, Steps.header())
        .each(
            row -> {
              String text = row.text(measure.id());
              if (!text.isEmpty()) {
                read.put(key(row.text("scope"), row.whole("day", -1)), number(row, text));
              }
            });
    return read;
  }

  private double number(CsvTable.Row row, String text) {
    try {
      return Double.parseDouble(text);
    } catch (NumberFormatException notANumber) {
      throw row.wrong(measure.id(), "must be a number, found '" + text + "'");
    }
  }

  private static String key(String scope, int day) {
    return scope + " " + day;
  }
}
