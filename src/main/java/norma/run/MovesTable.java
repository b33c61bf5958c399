package norma.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.portrait.Move;

/**
 * The table {@code movers.csv}: a row per month's end and pair of places between which people went
 * in the month; see {@link Move}. There is no such file where people do not move.
 */
final class MovesTable implements Table {
  static final String FILE = "movers.csv";

  static final List<String> HEADER = List.of("date", "from", "to", "people");

  private final Rows rows;
  private final Map<List<String>, Integer> before = new LinkedHashMap<>();

  MovesTable(Path folder, Recording recording) {
    rows = new Rows(folder, recording.file(FILE), HEADER);
  }

  @Override
  public void moved(LocalDate date, List<Move> moves) {
    for (Move move : moves) {
      List<String> way = List.of(move.from(), move.to());
      int people = move.people() - before.getOrDefault(way, 0);
      before.put(way, move.people());
      if (people > 0) {
        rows.cells().text(date.toString()).text(move.from()).text(move.to()).whole(people);
        rows.end();
      }
    }
  }

  @Override
  public Rows rows() {
    return rows;
  }
}
