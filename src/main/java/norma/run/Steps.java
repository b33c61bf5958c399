package norma.run;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import norma.file.Csv;
import norma.measure.Measure;
import norma.measure.Readings;

/**
 * The table {@code steps.csv}: a row per date and scope, a column per measure; the initial state is
 * day -1.
 */
final class Steps implements Table {
  static final String FILE = "steps.csv";

  private final Csv csv;
  private long rows;

  Steps(Path folder) {
    csv = new Csv(folder.resolve(FILE), header());
  }

  static List<String> header() {
    List<String> header = new ArrayList<>(List.of("date", "day", "scope"));
    header.addAll(Measure.ids());
    return header;
  }

  @Override
  public void read(Readings readings) {
    String date = readings.date().toString();
    for (int i = 0; i < readings.scopes().size(); i++) {
      csv.text(date).whole(readings.day()).text(readings.scopes().get(i).label());
      csv.numbers(readings.values()[i]).endRow();
      rows++;
    }
  }

  @Override
  public String file() {
    return FILE;
  }

  @Override
  public long rows() {
    return rows;
  }

  @Override
  public Csv csv() {
    return csv;
  }
}
