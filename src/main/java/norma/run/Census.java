package norma.run;

import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import norma.file.Csv;
import norma.portrait.Portrait;

/**
 * The table {@code workers.csv}: a row per worker and census that is recorded, a column per trait
 * of a {@link Portrait}, in its order and by its names.
 *
 * <p>Shops, places and crews count from 1, as in the labels of scopes.
 */
final class Census implements Table {
  static final String FILE = "workers.csv";

  private static final RecordComponent[] TRAITS = Portrait.class.getRecordComponents();
  private static final Set<String> COUNTED_FROM_ONE = Set.of("shop", "place", "crew");

  private final Recording recording;
  private final Rows rows;

  Census(Path folder, Recording recording) {
    this.recording = recording;
    List<String> header = new ArrayList<>(List.of("census"));
    for (RecordComponent trait : TRAITS) {
      header.add(trait.getName().replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT));
    }
    rows = new Rows(folder, recording.file(FILE), header);
  }

  @Override
  public void counted(LocalDate date, List<Portrait> portraits) {
    if (!recording.hasCensus(date)) {
      return;
    }
    for (Portrait portrait : portraits) {
      if (!recording.has(portrait)) {
        continue;
      }
      rows.cells().text(date.toString());
      for (RecordComponent trait : TRAITS) {
        cell(trait, portrait);
      }
      rows.end();
    }
  }

  private void cell(RecordComponent trait, Portrait portrait) {
    Csv csv = rows.cells();
    Object value;
    try {
      value = trait.getAccessor().invoke(portrait);
    } catch (ReflectiveOperationException impossible) {
      throw new IllegalStateException("a record shows its components", impossible);
    }
    if (value instanceof Double number) {
      csv.number(number);
    } else if (value instanceof Boolean truth) {
      csv.truth(truth);
    } else if (value instanceof Number number) {
      csv.whole(number.longValue() + (COUNTED_FROM_ONE.contains(trait.getName()) ? 1 : 0));
    } else {
      csv.text(value.toString());
    }
  }

  @Override
  public Rows rows() {
    return rows;
  }
}
