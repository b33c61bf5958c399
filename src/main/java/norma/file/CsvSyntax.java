package norma.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.file.Path;
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
  static String width(int cells, int columns) {
    return "has " + cells + (cells == 1 ? " cell" : " cells") + " where the header has " + columns;
  }
}
