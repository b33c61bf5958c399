package norma.file;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;

/** A table that {@link Csv} wrote, compressed or not, read back cell by cell. */
public final class CsvTable {
  private final Path file;
  private final List<String> header;

  /** A row of a table, which is {@link CsvTable#each} time the same object. */
  public final class Row {
    private CsvRecord cells;

    /** Text of a cell, "" where it is empty. */
    public String text(String column) {
      String cell = cells.getField(header.indexOf(column));
      boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'';
      return guarded && Csv.RISKY.indexOf(cell.charAt(1)) >= 0 ? cell.substring(1) : cell;
    }

    /**
     * A whole number.
     *
     * @param empty what an empty cell means
     * @throws InvalidInput when the cell holds anything else
     */
    public int whole(String column, int empty) {
      String text = text(column);
      try {
        return text.isEmpty() ? empty : Integer.parseInt(text);
      } catch (NumberFormatException notWhole) {
        throw wrong(column, "must be a whole number, found " + Shown.text(text));
      }
    }

    /** What to throw when a cell is not as it must be. */
    public InvalidInput wrong(String column, String message) {
      return new InvalidInput(place(header.indexOf(column), column).problem(message));
    }

    private Place place(int column, String name) {
      int line = Math.toIntExact(cells.getStartingLineNumber());
      return new Place(FileName.of(file), line, column + 1, name);
    }
  }

  /**
   * A table with these columns.
   *
   * @param header names of the columns in their order
   */
  public CsvTable(Path file, List<String> header) {
    this.file = file;
    this.header = List.copyOf(header);
  }

  /**
   * Reads the rows in their order.
   *
   * @throws InvalidInput when the file cannot be read or is no such table
   */
  public void each(Consumer<? super Row> reader) {
    if (!Files.isRegularFile(file)) {
      throw new InvalidInput(Place.of(FileName.of(file)).problem("there is no such file"));
    }
    Row row = new Row();
    try (InputStream bytes = open();
        CsvReader<CsvRecord> csv = CsvSyntax.reader().ofCsvRecord(bytes)) {
      boolean head = true;
      for (CsvRecord line : csv) {
        row.cells = line;
        if (head && !line.getFields().equals(header)) {
          throw new InvalidInput(
              Place.of(FileName.of(file))
                  .problem("has not the columns " + String.join(", ", header)));
        }
        if (line.getFieldCount() != header.size()) {
          throw new InvalidInput(
              row.place(0, "").problem(CsvSyntax.width(line.getFields(), header.size())));
        }
        if (!head) {
          reader.accept(row);
        }
        head = false;
      }
      if (head) {
        throw new InvalidInput(Place.of(FileName.of(file)).problem("is empty"));
      }
    } catch (CsvParseException broken) {
      throw new InvalidInput(CsvSyntax.problem(file, broken));
    } catch (IOException | UncheckedIOException unreadable) {
      IOException trouble =
          unreadable instanceof UncheckedIOException wrapped
              ? wrapped.getCause()
              : (IOException) unreadable;
      throw new InvalidInput(
          Place.of(FileName.of(file)).problem("cannot be read: " + OutputTrouble.reason(trouble)));
    }
  }

  private InputStream open() throws IOException {
    InputStream bytes = Files.newInputStream(file);
    if (!FileName.of(file).endsWith(Csv.GZIP)) {
      return bytes;
    }
    try {
      return new GZIPInputStream(bytes, 1 << 16);
    } catch (IOException damaged) {
      bytes.close();
      throw damaged;
    }
  }
}
