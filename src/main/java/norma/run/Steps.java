package norma.run;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.file.Csv;
import norma.measure.Measure;
import norma.measure.Readings;

/**
 * The table {@code steps.csv}: a row per date and scope that is recorded, a column per measure; the
 * initial state is day -1.
 */
final class Steps implements Table {
  static final String FILE = "steps.csv";

  private final Recording recording;
  private final Rows rows;

  Steps(Path folder, Recording recording) {
    this.recording = recording;
    rows = new Rows(folder, recording.file(FILE), header());
  }

  /** The table in the folder of a run, compressed or not; there may be none. */
  static Path in(Path folder) {
    Path compressed = folder.resolve(FILE + Csv.GZIP);
    return Files.exists(compressed) ? compressed : folder.resolve(FILE);
  }

  static List<String> header() {
    List<String> header = new ArrayList<>(List.of("date", "day", "scope"));
    header.addAll(Measure.ids());
    return header;
  }

  @Override
  public void read(Readings readings) {
    if (!recording.hasDay(readings.day())) {
      return;
    }
    String date = readings.date().toString();
    for (int i = 0; i < readings.scopes().size(); i++) {
      if (!recording.has(readings.scopes().get(i))) {
        continue;
      }
      rows.cells().text(date).whole(readings.day()).text(readings.scopes().get(i).label());
      rows.cells().numbers(readings.values()[i]);
      rows.end();
    }
  }

  @Override
  public Rows rows() {
    return rows;
  }
}
