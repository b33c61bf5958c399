package norma.run;

import java.nio.file.Path;
import java.util.List;
import norma.measure.Readings;
import norma.portrait.Flow;

/**
 * The table {@code flows.csv}: a row per date that is recorded and link between two industries; the
 * initial state is day -1. Columns are the components of a {@link Flow}: amounts and stock in days
 * of the consumer's ordinary need, coverage a share, starved hours in man-hours. There is no such
 * file where no industry lives on another.
 */
final class Flows implements Table {
  static final String FILE = "flows.csv";

  static final List<String> HEADER =
      List.of(
          "date",
          "day",
          "from",
          "to",
          "shipped",
          "arrived",
          "sent_back",
          "drawn",
          "stock",
          "coverage",
          "limiting",
          "starved_hours");

  private final Recording recording;
  private final Rows rows;

  Flows(Path folder, Recording recording) {
    this.recording = recording;
    rows = new Rows(folder, recording.file(FILE), HEADER);
  }

  @Override
  public void read(Readings readings) {
    if (!recording.hasDay(readings.day())) {
      return;
    }
    for (Flow flow : readings.flows()) {
      rows.cells()
          .text(readings.date().toString())
          .whole(readings.day())
          .text(flow.from())
          .text(flow.to())
          .number(flow.shipped())
          .number(flow.arrived())
          .number(flow.sentBack())
          .number(flow.drawn())
          .number(flow.stock())
          .number(flow.coverage())
          .truth(flow.limiting())
          .number(flow.starvedHours());
      rows.end();
    }
  }

  @Override
  public Rows rows() {
    return rows;
  }
}
