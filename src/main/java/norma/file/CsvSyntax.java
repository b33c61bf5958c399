package norma.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What is taken for CSV: quotes are closed, and a byte order mark is read over. How wide a row must
 * be is for its reader to say, which knows the header.
 */
final class CsvSyntax {
  private static final Pattern LINE = Pattern.compile("(.*) \\(record starting at line (\\d+)\\)");

  private CsvSyntax() {}

  static CsvReader.CsvReaderBuilder reader() {
    return CsvReader.builder()
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .detectBomHeader(true);
  }

  /** What is wrong with a file that is no CSV, at the line at which the row begins. */
  static Problem problem(Path file, CsvParseException broken) {
    String said = String.valueOf(broken.getMessage()).lines().findFirst().orElse("");
    Matcher known = LINE.matcher(said);
    if (!known.matches()) {
      return Place.of(FileName.of(file)).problem("is not valid CSV: " + said);
    }
    Place place = new Place(FileName.of(file), Integer.parseInt(known.group(2)), 1, "");
    return place.problem(
        known.group(1).startsWith("Unclosed")
            ? "has a quote that is never closed"
            : "is not valid CSV: " + known.group(1));
  }

  /** What is wrong with a row that is wider or narrower than the header. */
  static String width(List<String> cells, int columns) {
    int width = cells.size();
    // 0,9 is two cells.
    boolean decimals =
        width > columns
            && cells.stream().filter(cell -> cell.strip().matches("[0-9]+")).count() > 1;
    return "has "
        + width
        + (width == 1 ? " cell" : " cells")
        + " where the header has "
        + columns
        + (decimals ? "; the decimal sign is a point, a comma parts cells" : "")
        + notApartByCommas(cells).map(hint -> "; " + hint).orElse("");
  }

  /** A hint where a row seems to have its cells apart by something else than commas. */
  static Optional<String> notApartByCommas(List<String> cells) {
    String row = String.join(",", cells);
    String other = row.contains(";") ? "semicolons" : row.contains("\t") ? "tabs" : "";
    return other.isEmpty()
        ? Optional.empty()
        : Optional.of(
            "has its cells apart by "
                + other
                + "; save the table with commas between cells and a point as the decimal sign");
  }
}
