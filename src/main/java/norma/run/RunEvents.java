package norma.run;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import norma.event.Event;
import norma.file.CsvTable;
import norma.time.Phase;

/**
 * The events of a run, read back from its folder.
 *
 * @param events in the order of happening
 * @param names names of the workers that events name, by number
 * @param first first day of the run
 */
public record RunEvents(List<Event> events, Map<Integer, String> names, LocalDate first) {

  /** Freezes list and map. */
  public RunEvents {
    events = List.copyOf(events);
    names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
  }

  /**
   * Reads {@code events.csv}.
   *
   * @param folder the run's folder
   * @throws norma.file.InvalidInput when there is none, or it is not as a run left it
   */
  public static RunEvents read(Path folder) {
    List<Event> events = new ArrayList<>();
    Map<Integer, String> names = new TreeMap<>();
    LocalDate[] first = {LocalDate.EPOCH};
    new CsvTable(folder.resolve(Happenings.FILE), Happenings.HEADER)
        .each(
            row -> {
              Event event = event(row);
              if (event.id() != events.size() + 1) {
                throw row.wrong("id", "must be " + (events.size() + 1) + ", found " + event.id());
              }
              events.add(event);
              if (event.worker() >= 0 && !row.text("worker_name").isEmpty()) {
                names.put(event.worker(), row.text("worker_name"));
              }
              first[0] = date(row).minusDays(event.day());
            });
    return new RunEvents(events, names, first[0]);
  }

  /** Date of a day, counted from the first day of the run. */
  public LocalDate date(int day) {
    return first.plusDays(day);
  }

  private static Event event(CsvTable.Row row) {
    return new Event(
        row.whole("id", -1),
        row.whole("day", -1),
        labelled(row, "phase", Phase.values()),
        labelled(row, "kind", Event.Kind.values()),
        row.text("industry"),
        row.whole("shop", 0) - 1,
        row.whole("worker", -1),
        row.text("text"),
        quantities(row),
        causes(row));
  }

  private static <E extends Enum<E>> E labelled(CsvTable.Row row, String column, E[] values) {
    String label = row.text(column);
    return Arrays.stream(values)
        .filter(value -> value.name().toLowerCase(java.util.Locale.ROOT).equals(label))
        .findFirst()
        .orElseThrow(() -> row.wrong(column, "is not known, found '" + label + "'"));
  }

  private static Map<String, Double> quantities(CsvTable.Row row) {
    Map<String, Double> quantities = new LinkedHashMap<>();
    for (String stated : parts(row, "quantities")) {
      int equals = stated.indexOf('=');
      try {
        String value = stated.substring(equals + 1);
        quantities.put(
            stated.substring(0, Math.max(0, equals)),
            value.isEmpty() ? Double.NaN : Double.parseDouble(value));
      } catch (NumberFormatException notANumber) {
        throw row.wrong("quantities", "must be name=number;…, found '" + stated + "'");
      }
    }
    return quantities;
  }

  /** Ids of earlier events: whatever stands here, a chain of causes comes to its end. */
  private static List<Integer> causes(CsvTable.Row row) {
    List<Integer> causes = new ArrayList<>();
    int id = row.whole("id", -1);
    for (String stated : parts(row, "causes")) {
      try {
        causes.add(Integer.parseInt(stated));
      } catch (NumberFormatException notWhole) {
        throw row.wrong("causes", "must be ids of events, found '" + stated + "'");
      }
      if (causes.get(causes.size() - 1) >= id) {
        throw row.wrong("causes", "must be ids of earlier events, found " + stated);
      }
    }
    return causes;
  }

  private static List<String> parts(CsvTable.Row row, String column) {
    String text = row.text(column);
    return text.isEmpty() ? List.of() : List.of(text.split(";"));
  }

  private static LocalDate date(CsvTable.Row row) {
    try {
      return LocalDate.parse(row.text("date"));
    } catch (DateTimeException notADate) {
      throw row.wrong("date", "must be a date, found '" + row.text("date") + "'");
    }
  }
}
