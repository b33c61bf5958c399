package norma.run;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import norma.event.Event;
import norma.file.Csv;

/**
 * The table {@code events.csv}: a row per event, in the order of happening.
 *
 * <p>Shops count from 1, as in the labels of scopes. Persons have columns of their own: the worker
 * it is about and the target of his act, by number and name, and the foreman by name. Quantities
 * stand as {@code name=value;…}, causes as the ids of earlier rows, {@code 12;57}.
 */
final class Happenings implements Table {
  static final String FILE = "events.csv";

  static final List<String> HEADER =
      List.of(
          "id",
          "date",
          "day",
          "phase",
          "kind",
          "industry",
          "shop",
          "worker",
          "worker_name",
          "target",
          "target_name",
          "foreman",
          "text",
          "quantities",
          "causes");

  private final Rows rows;

  Happenings(Path folder) {
    rows = new Rows(folder, FILE, HEADER);
  }

  @Override
  public void happened(Happening happening) {
    Event event = happening.event();
    Csv csv = rows.cells();
    csv.whole(event.id())
        .text(happening.date().toString())
        .whole(event.day())
        .text(event.phase().label())
        .text(event.kind().label())
        .text(event.industry());
    number(csv, event.shop(), 1);
    number(csv, event.worker(), 0);
    csv.text(happening.worker());
    number(csv, event.target(), 0);
    csv.text(happening.target())
        .text(event.foreman())
        .text(event.text())
        .text(
            event.quantities().entrySet().stream()
                .map(q -> q.getKey() + "=" + Csv.decimal(q.getValue()))
                .collect(Collectors.joining(";")))
        .text(event.causes().stream().map(String::valueOf).collect(Collectors.joining(";")));
    rows.end();
  }

  private static void number(Csv csv, int index, int first) {
    if (index < 0) {
      csv.empty();
    } else {
      csv.whole(index + first);
    }
  }

  @Override
  public Rows rows() {
    return rows;
  }
}
