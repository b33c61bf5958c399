package norma.run;

import java.nio.file.Files;
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
import norma.time.Dates;
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

  /** Whether a folder has the events of a run. */
  public static boolean areAt(Path folder) {
    return Files.exists(folder.resolve(Happenings.FILE));
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
    LocalDate[] first = {null};
    new CsvTable(folder.resolve(Happenings.FILE), Happenings.HEADER)
        .each(
            row -> {
              Event event = event(row);
              if (event.id() != events.size() + 1) {
                throw row.wrong("id", "must be " + (events.size() + 1) + ", found " + event.id());
              }
              events.add(event);
              name(names, event.worker(), row.text("worker_name"));
              name(names, event.target(), row.text("target_name"));
              LocalDate begun = date(row).minusDays(event.day());
              if (first[0] != null && !begun.equals(first[0])) {
                throw row.wrong(
                    "date",
                    "must be " + first[0].plusDays(event.day()) + ", found " + row.text("date"));
              }
              first[0] = begun;
            });
    return new RunEvents(events, names, first[0] == null ? LocalDate.EPOCH : first[0]);
  }

  /** Date of a day, counted from the first day of the run. */
  public LocalDate date(int day) {
    return first.plusDays(day);
  }

  private static void name(Map<Integer, String> names, int worker, String name) {
    if (worker >= 0 && !name.isEmpty()) {
      names.put(worker, name);
    }
  }

  private static Event event(CsvTable.Row row) {
    return new Event(
        row.whole("id", -1),
        number(row, "day", 0),
        labelled(row, "phase", Phase.values()),
        labelled(row, "kind", Event.Kind.values()),
        row.text("industry"),
        row.text("shop").isEmpty() ? -1 : number(row, "shop", 1) - 1,
        row.text("worker").isEmpty() ? -1 : number(row, "worker", 0),
        row.text("target").isEmpty() ? -1 : number(row, "target", 0),
        row.text("foreman"),
        row.text("text"),
        quantities(row),
        causes(row));
  }

  private static int number(CsvTable.Row row, String column, int least) {
    int number = row.whole(column, -1);
    if (number < least) {
      throw row.wrong(
          column,
          "must be "
              + least
              + " or more, found "
              + (row.text(column).isEmpty() ? "nothing" : number));
    }
    return number;
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
        double value = Double.parseDouble(stated.substring(equals + 1));
        if (equals < 1 || Double.isInfinite(value)) {
          throw new NumberFormatException();
        }
        quantities.put(stated.substring(0, equals), value);
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
      int cause = causes.get(causes.size() - 1);
      if (cause < 1 || cause >= id) {
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
      return Dates.read(row.text("date"));
    } catch (DateTimeException notADate) {
      throw row.wrong("date", "must be a date, found '" + row.text("date") + "'");
    }
  }
}
