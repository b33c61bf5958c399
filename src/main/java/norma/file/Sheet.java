package norma.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A table that a user wrote: CSV with a header, each cell a value of YAML that knows its place. The
 * column of a place is that of the table.
 *
 * @param header names of the columns, with their places
 * @param rows a value for each of them
 */
public record Sheet(Map<String, Place> header, List<List<Tree>> rows) {

  /**
   * Reads a table.
   *
   * @param file which
   * @param problems takes what is wrong with it
   */
  public static Optional<Sheet> read(Path file, Collection<Problem> problems) {
    return SourceText.read(file, problems).flatMap(text -> parse(file, text, problems));
  }

  private static Optional<Sheet> parse(Path file, String text, Collection<Problem> problems) {
    Map<String, Place> header = new LinkedHashMap<>();
    List<List<Tree>> rows = new ArrayList<>();
    List<String> names = List.of();
    int before = problems.size();
    try (CsvReader<CsvRecord> csv = CsvSyntax.reader().ofCsvRecord(text)) {
      for (CsvRecord line : csv) {
        if (header.isEmpty()) {
          head(file, line, header, problems);
          if (problems.size() > before) {
            return Optional.empty();
          }
          names = List.copyOf(header.keySet());
        } else {
          rows.add(row(file, line, names, problems));
        }
      }
    } catch (CsvParseException broken) {
      problems.add(CsvSyntax.problem(file, broken));
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    if (problems.size() == before && rows.isEmpty()) {
      problems.add(
          Place.of(FileName.of(file))
              .problem(header.isEmpty() ? "is empty" : "has no row below its header"));
    }
    return problems.size() == before ? Optional.of(new Sheet(header, rows)) : Optional.empty();
  }

  private static void head(
      Path file, CsvRecord line, Map<String, Place> header, Collection<Problem> problems) {
    Optional<String> apart = CsvSyntax.notApartByCommas(line.getFields());
    if (apart.isPresent()) {
      problems.add(at(file, line, 0, "").problem(apart.get()));
      return;
    }
    for (int i = 0; i < line.getFieldCount(); i++) {
      String name = line.getField(i).strip();
      Place place = at(file, line, i, name);
      OptionalInt unseen = Unseen.in(name);
      if (name.isEmpty()) {
        problems.add(place.problem("has an empty heading; a column is headed by a path"));
      } else if (unseen.isPresent()) {
        problems.add(place.problem(Unseen.message(unseen.getAsInt())));
      } else if (header.put(name, place) != null) {
        problems.add(place.problem("heads two columns"));
      }
    }
  }

  private static List<Tree> row(
      Path file, CsvRecord line, List<String> header, Collection<Problem> problems) {
    List<Tree> row = new ArrayList<>();
    if (line.getFieldCount() != header.size()) {
      problems.add(at(file, line, 0, "").problem(CsvSyntax.width(line.getFields(), header.size())));
      return row;
    }
    for (int i = 0; i < header.size(); i++) {
      YamlFile.value(cell(line.getField(i).strip()), at(file, line, i, header.get(i)), problems)
          .ifPresent(row::add);
    }
    return row;
  }

  /** What a cell says; spreadsheets write true and false in capitals. */
  private static String cell(String text) {
    return text.matches("(?i)true|false") ? text.toLowerCase(Locale.ROOT) : text;
  }

  private static Place at(Path file, CsvRecord line, int column, String name) {
    return new Place(
        FileName.of(file), Math.toIntExact(line.getStartingLineNumber()), column + 1, name);
  }
}
