package norma.file;

import com.fasterxml.jackson.core.io.NumberOutput;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/**
 * A table in a file: RFC 4180, UTF-8, a header, lines ended by a line feed.
 *
 * <p>A double is the shortest text that reads back as the same double, always with a point ({@code
 * 1.0}), so that a column keeps its type whatever its values; no value (NaN) is an empty cell; a
 * whole number has no point. Text that a spreadsheet would run as a formula (it begins with = +
 * - @, a tab or a carriage return) is preceded by an apostrophe; numbers never are.
 *
 * <p>The file appears when {@link #complete} is called; closed before that, it leaves nothing.
 */
public final class Csv implements AutoCloseable {
  private static final int BUFFER = 1 << 16;

  /** Null where the table does not go into a file. */
  private final AtomicFile file;

  private final CsvWriter writer;
  private final int width;
  private CsvWriter.CsvWriterRecord row;
  private int cells;

  /**
   * Begins a table in a file.
   *
   * @param target where it will appear
   * @param header names of its columns
   */
  public Csv(Path target, List<String> header) {
    this(new AtomicFile(target), header);
  }

  private Csv(AtomicFile file, List<String> header) {
    this(file, new OutputStreamWriter(file, StandardCharsets.UTF_8), header);
  }

  /**
   * Begins a table that goes elsewhere than into a file, such as the terminal.
   *
   * @param out where it goes; left open at the end
   * @param header names of its columns
   */
  public Csv(Writer out, List<String> header) {
    this(null, out, header);
  }

  private Csv(AtomicFile file, Writer out, List<String> header) {
    this.file = file;
    width = header.size();
    writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).bufferSize(BUFFER).build(out);
    header.forEach(this::text);
    endRow();
  }

  /** Adds a cell of text to the row; null is an empty cell. */
  public Csv text(String text) {
    boolean formula = text != null && !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0;
    return cell(formula ? "'" + text : text);
  }

  /** Adds a quantity to the row; NaN is an empty cell. */
  public Csv number(double value) {
    return cell(Double.isNaN(value) ? null : decimal(value));
  }

  /** Adds a whole number to the row. */
  public Csv whole(long value) {
    return cell(Long.toString(value));
  }

  /** Adds true or false to the row. */
  public Csv truth(boolean value) {
    return cell(value ? "true" : "false");
  }

  /** Adds an empty cell to the row. */
  public Csv empty() {
    return cell(null);
  }

  private Csv cell(String text) {
    if (row == null) {
      row = writer.writeRecord();
      cells = 0;
    }
    row.writeField(text);
    cells++;
    return this;
  }

  /** Ends the row, which must be as wide as the header. */
  public void endRow() {
    if (cells != width || row == null) {
      throw new IllegalStateException("a row of " + cells + " cells in a table of " + width);
    }
    row.endRecord();
    row = null;
  }

  /** The table is whole: the file takes its place. */
  public void complete() {
    try {
      writer.flush();
    } catch (java.io.IOException impossible) {
      throw new java.io.UncheckedIOException(impossible);
    }
    if (file != null) {
      file.complete();
    }
  }

  /** Ends the writing; a table that was not completed is thrown away. */
  @Override
  public void close() {
    if (file != null) {
      file.close();
    }
  }

  /**
   * The shortest text that reads back as the same double: {@code 0.1}, {@code 1.0}, {@code 1.0E-9}.
   */
  public static String decimal(double value) {
    // Java 17's own is not always the shortest: 2e23 becomes 1.9999999999999998E23.
    return NumberOutput.toString(value, true);
  }
}
