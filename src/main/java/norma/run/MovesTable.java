package norma.run;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.file.Csv;
import norma.portrait.Move;

/**
 * The table {@code movers.csv}: a row per month's end and pair of places between which people went
 * in the month; see {@link Move}. There is no such file where people do not move.
 */
final class MovesTable implements Table {
  static final String FILE = "movers.csv";

  static final List<String> HEADER = List.of("date", "from", "to", "people");

  private final String file;
  private final Csv csv;
  private final Map<List<String>, Integer> before = new LinkedHashMap<>();
  private long rows;

  MovesTable(Path folder, Recording recording) {
    file = recording.file(FILE);
    csv = new Csv(folder.resolve(file), HEADER);
  }

  @Override
  public void moved(LocalDate date, List<Move> moves) {
    for (Move move : moves) {
      List<String> way = List.of(move.from(), move.to());
      int people = move.people() - before.getOrDefault(way, 0);
      before.put(way, move.people());
      if (people > 0) {
        csv.text(date.toString()).text(move.from()).text(move.to()).whole(people).endRow();
        rows++;
      }
    }
  }

  @Override
  public String file() {
    return file;
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
